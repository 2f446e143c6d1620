import type { WelfareSample } from '../../../src/sample/welfareSample.ts';

/** A row as the brute force has it. */
export interface Row {
  readonly income: number;
  readonly weight: number;
}

/** The rows of a sample, each with its weight times the size of the household. */
export function rowsOf({ welfare, weight, size }: WelfareSample): readonly Row[] {
  const isTyped = weight !== undefined && 'kind' in weight;
  const [weights, sizes] = [isTyped ? weight.values : weight, size].map(
    (column) => column as ArrayLike<number> | undefined,
  );
  return Array.from(welfare as ArrayLike<number>, (income, row) => ({
    income,
    weight: (weights?.[row] ?? 1) * (sizes?.[row] ?? 1),
  }));
}

/** A sample of rows. */
export function sampleOf(rows: readonly Row[]): WelfareSample {
  return { welfare: rows.map(({ income }) => income), weight: rows.map(({ weight }) => weight) };
}

/** The mean of a term of each income by the weights, in the plainest way. */
export function meanOf(sample: WelfareSample, term: (income: number) => number): number {
  let [sum, population] = [0, 0];
  for (const { income, weight } of rowsOf(sample)) {
    sum += weight * term(income);
    population += weight;
  }
  return sum / population;
}

/** A column less its weighted mean. */
export function centered(sample: WelfareSample, column: ArrayLike<number>): readonly number[] {
  let [sum, population] = [0, 0];
  for (const [row, { weight }] of rowsOf(sample).entries()) {
    sum += weight * (column[row] as number);
    population += weight;
  }
  return Array.from(column, (one) => one - sum / population);
}
