import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { doubleGapSum, poorWeight, squaredDoubleGapSum } from './gapSums.ts';
import type { LineAt } from './povertyFormula.ts';

/**
 * The weighted sum of the gaps, as shares of the line, to the power of α, by loops there are for 0, 1
 * and 2: gaps are summed in money and divided once. `undefined` for another α, and where doubles do not
 * reach.
 */
export function fgtSum(columns: SampleColumns, at: LineAt, alpha: number): number | undefined {
  const { line } = at;
  if (alpha === 0) return poorWeight(columns, at);
  if (!isModerate(line) || !isModerate(columns.population)) return undefined;
  let sum: number | undefined;
  if (alpha === 1) sum = doubleGapSum(columns, line) / (2 * line);
  if (alpha === 2) sum = squaredDoubleGapSum(columns, line) / (4 * line * line);
  return sum !== undefined && Number.isFinite(sum) ? sum : undefined;
}

/** Whether squares and products of it are doubles with all their digits. */
function isModerate(value: number): boolean {
  return value > 1e-75 && value < 1e75;
}
