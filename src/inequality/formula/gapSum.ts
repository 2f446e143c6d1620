import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

type Ordered = Pick<SampleColumns, 'welfare' | 'weights'>;

/** What is told of the gap between an income and the next: the shares at or below it, and above it. */
export type VisitGap = (gap: number, below: number, above: number, place: number) => void;

/**
 * Walks up the gaps between neighboring incomes of ascending columns that have weight. The weights below
 * are summed in two doubles, so that the small share above is not what rounding left over.
 */
export function eachGap({ welfare, weights }: Ordered, visit: VisitGap): void {
  const last = welfare.length - 1;
  if (weights === null) {
    const count = last + 1;
    for (let place = 0; place < last; place++) {
      const gap = (welfare[place + 1] as number) - (welfare[place] as number);
      visit(gap, (place + 1) / count, (last - place) / count, place);
    }
    return;
  }
  let [total, totalLow] = [0, 0];
  for (let place = 0; place <= last; place++) {
    const weight = weights[place] as number;
    const next = total + weight;
    const added = next - total;
    totalLow += total - (next - added) + (weight - added);
    total = next;
  }
  const population = total + totalLow;
  let [high, low] = [0, 0];
  for (let place = 0; place < last; place++) {
    const weight = weights[place] as number;
    const next = high + weight;
    const added = next - high;
    low += high - (next - added) + (weight - added);
    high = next;
    const gap = (welfare[place + 1] as number) - (welfare[place] as number);
    const above = Math.max(0, total - high + (totalLow - low));
    visit(gap, (high + low) / population, above / population, place);
  }
}

/** The sum over all gaps of gap times a term of the shares below and above, with compensation. */
export function gapSum(columns: Ordered, term: (below: number, above: number) => number): number {
  let [sum, lost] = [0, 0];
  eachGap(columns, (gap, below, above) => {
    const part = gap * term(below, above);
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  });
  return Number.isFinite(sum) ? sum + lost : sum;
}
