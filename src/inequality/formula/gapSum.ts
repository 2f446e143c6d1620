import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { eachGap } from '../../sample/order/eachGap.ts';

/** The sum over all gaps of gap times a term of the shares below and above, with compensation. */
export function gapSum(
  columns: Pick<SampleColumns, 'welfare' | 'weights'>,
  term: (below: number, above: number) => number,
): number {
  let [sum, lost] = [0, 0];
  eachGap(columns, (gap, below, above) => {
    const part = gap * term(below, above);
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  });
  return Number.isFinite(sum) ? sum + lost : sum;
}
