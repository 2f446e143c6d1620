import fc from 'fast-check';
import type { SourcesSample } from '../../../src/inequality/decomposition/sources/sourcesSample.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import { untyped } from '../../support/badValues.ts';
import type { TestRow } from '../../support/checkMeasure.ts';

/** A row of three sources; whole quarters and sixteenths, so that sums over pairs are exact. */
export interface SourceRow {
  readonly wage: number;
  readonly farm: number;
  readonly tax: number;
  readonly weight: number;
}

const quarters = (min: number, max: number) => fc.integer({ min, max }).map((part) => part / 4);

/** Rows of sources with ties of welfare, whose tax is below 0 and never more than the rest. */
export const sourceRows: fc.Arbitrary<SourceRow[]> = fc.array(
  fc.record({
    wage: quarters(8, 40),
    farm: quarters(0, 12),
    tax: quarters(-7, 0),
    weight: fc.integer({ min: 1, max: 160 }).map((part) => part / 16),
  }),
  { minLength: 1, maxLength: 12 },
);

export const names = ['wage', 'farm', 'tax'] as const;

export const welfareOf = ({ wage, farm, tax }: SourceRow) => wage + farm + tax;

/** A sample of them, with welfare left out. */
export function sourcesSample(rows: readonly SourceRow[], weights?: readonly number[]) {
  return {
    sources: {
      wage: rows.map(({ wage }) => wage),
      farm: rows.map(({ farm }) => farm),
      tax: rows.map(({ tax }) => tax),
    },
    weight: weights ?? rows.map(({ weight }) => weight),
  } satisfies SourcesSample;
}

/** The weighted mean of a term over rows. */
export const meanOver = (rows: readonly SourceRow[], of: (row: SourceRow) => number) =>
  rows.reduce((sum, row) => sum + row.weight * of(row), 0) /
  rows.reduce((sum, { weight }) => sum + weight, 0);

/** Half the mean difference in a source over all pairs, of who ranks higher less the other. */
export function pairsOf(
  rows: readonly SourceRow[],
  of: (row: SourceRow) => number,
  rank: (row: SourceRow) => number,
): number {
  const half = (a: SourceRow, b: SourceRow) => ((of(a) - of(b)) * Math.sign(rank(a) - rank(b))) / 2;
  return meanOver(rows, (a) => meanOver(rows, (b) => half(a, b)));
}

/** A sample for what every measure has to pass: welfare and two sources that add up to it. */
export function twoSources(rows: readonly TestRow[], base: WelfareSample) {
  const part = ({ welfare }: TestRow) =>
    Number.isNaN(welfare) ? 0 : (welfare * (welfare % 1)) / 2;
  return {
    ...base,
    // Left out, it would be made of the sources.
    welfare: base.welfare ?? untyped(null),
    sources: { one: rows.map(part), rest: rows.map((row) => row.welfare - part(row)) },
  };
}
