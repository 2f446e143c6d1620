import { selectWeighted } from '../../numeric/select/selectWeighted.ts';
import { refuse } from '../../require.ts';
import type { SampleColumns } from '../formula/sampleColumns.ts';
import { weightedRows } from '../order/weightedRows.ts';
import type { QuantileRule } from './quantileRule.ts';
import { sortedBrackets, type ValueBracket } from './sortedBrackets.ts';

/**
 * So much of the weight, missed by the rounding of a share times the weight, is an exact hit. Sums are
 * compensated, so that a count of some 10¹³ is still told from its neighbor.
 */
export const hitSlack = 2e-14;

/** What the quantiles are read of. */
export type QuantileColumns = Pick<
  SampleColumns,
  'welfare' | 'weights' | 'population' | 'ascending'
>;

/** The quantiles of columns that have weight, for shares in any order. */
export function quantilesOf(
  columns: QuantileColumns,
  shares: readonly number[],
  rule: QuantileRule,
): number[] {
  const { population } = columns;
  if (rule === 'linear') return linear(columns, shares);
  const targets = shares.map((share) => share * population);
  return bracketsAt(columns, targets).map((bracket) =>
    rule === 'step' ? lowest(bracket) : midpoint(lowest(bracket), bracket.at),
  );
}

/** One quantile. */
export function quantileOf(columns: QuantileColumns, share: number, rule: QuantileRule): number {
  return quantilesOf(columns, [share], rule)[0] as number;
}

/** Between the values at two whole positions of a population in which weights are counts. */
function linear(columns: QuantileColumns, shares: readonly number[]): number[] {
  const { population } = columns;
  requireCounts(columns);
  const positions = shares.map((share) => 1 + Math.max(0, population - 1) * share);
  const lows = positions.map((position) => Math.min(Math.floor(position), population));
  const highs = lows.map((low) => Math.min(low + 1, population));
  const brackets = bracketsAt(columns, [...lows, ...highs]);
  return positions.map((position, place) => {
    const from = lowest(brackets[place] as ValueBracket);
    const to = lowest(brackets[place + positions.length] as ValueBracket);
    const part = position - Math.floor(position);
    return from === to ? from : from * (1 - part) + to * part;
  });
}

/** Weights that sum to 1, say, would make every quantile the largest value. */
function requireCounts(columns: QuantileColumns): void {
  const { weights, population } = columns;
  if (weights === null) return;
  const rows = weightedRows(columns);
  if (population < rows * (1 - hitSlack)) {
    const expected = `weights that are counts, with a sum of ${rows} or more, for the rule 'linear'`;
    refuse('invalidNumber', ['weight'], expected, population);
  }
}

function lowest({ below, at }: ValueBracket): number {
  return below ?? at;
}

/** What stands at amounts of cumulative weight. Sums of fractions miss a hit by their rounding. */
function bracketsAt(
  { welfare, weights, population, ascending }: QuantileColumns,
  targets: readonly number[],
): ValueBracket[] {
  const order = targets.map((_, place) => place);
  order.sort((a, b) => (targets[a] as number) - (targets[b] as number));
  const sorted = order.map((place) => targets[place] as number);
  const select = ascending ? sortedBrackets : selectWeighted;
  const found = select(welfare, weights, sorted, hitSlack * population);
  const brackets: ValueBracket[] = [];
  for (const [rank, place] of order.entries()) brackets[place] = found[rank] as ValueBracket;
  return brackets;
}

/** The middle of two numbers, also where their sum is infinite. */
export function midpoint(low: number, high: number): number {
  const sum = low + high;
  return Number.isFinite(sum) ? sum / 2 : low / 2 + high / 2;
}
