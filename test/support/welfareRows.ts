import fc from 'fast-check';
import type { SampleColumns } from '../../src/sample/formula/sampleColumns.ts';

/** A row: welfare in quarters and weight in sixteenths, so that their sums and products are exact. */
export interface WelfareRow {
  readonly welfare: number;
  readonly weight: number;
}

/** Whole sixteenths, zero among them. */
export const someWeight = fc.integer({ min: 0, max: 48 }).map((parts) => parts / 16);

/** Rows with many ties, of which at least one has weight. */
export const welfareRows = (least = 0, maxLength = 20) =>
  fc
    .array(
      fc.record({
        welfare: fc.integer({ min: least, max: 60 }).map((quarters) => quarters / 4),
        weight: someWeight,
      }),
      { minLength: 1, maxLength },
    )
    .filter((rows) => rows.some(({ weight }) => weight > 0));

/** Rows as ascending columns. */
export function ascendingColumns(rows: readonly WelfareRow[], weighted = true): SampleColumns {
  const sorted = [...rows].sort((a, b) => a.welfare - b.welfare);
  return { ...columnsOf(sorted, weighted), ascending: true };
}

/** Rows as columns, as they stand. */
export function columnsOf(rows: readonly WelfareRow[], weighted = true): SampleColumns {
  return {
    welfare: Float64Array.from(rows, ({ welfare }) => welfare),
    weights: weighted ? Float64Array.from(rows, ({ weight }) => weight) : null,
    population: weighted ? rows.reduce((sum, { weight }) => sum + weight, 0) : rows.length,
    companions: [],
    ascending: false,
    rowAt: null,
  };
}

/** One value for each sixteenth of weight, ascending: a population in which every row counts one. */
export function everySixteenth(rows: readonly WelfareRow[]): number[] {
  return rows
    .flatMap(({ welfare, weight }) => Array<number>(weight * 16).fill(welfare))
    .sort((a, b) => a - b);
}

/** A plain sample of rows. */
export function sampleOf(rows: readonly WelfareRow[]) {
  return {
    welfare: rows.map(({ welfare }) => welfare),
    weight: rows.map(({ weight }) => weight),
  };
}

/** The sum of what the poorest share of a list of equal persons has: whole ones, and a part of one. */
export function sumOfPoorest(values: readonly number[], share: number): number {
  const end = share * values.length;
  return values.reduce(
    (sum, value, place) => sum + value * Math.min(1, Math.max(0, end - place)),
    0,
  );
}
