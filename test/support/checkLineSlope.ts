import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../../src/model/sample/measure.ts';
import type { PovertyInput, PovertyLine } from '../../src/monetary/lines/povertyLine.ts';
import { someIncome, type TestRow } from './checkMeasure.ts';

/** A measure of poverty whose line may be a share of the mean. */
export interface SlopeCheck {
  /** The measure with this line, under settings with a bandwidth of {@link slopeBandwidth}. */
  readonly bind: (line: PovertyLine) => Measure<PovertyInput>;
  /**
   * How the value moves with the line, by a formula of the test; left out where the value is smooth in the
   * line, so that it can be measured.
   */
  readonly slope?: (rows: readonly TestRow[], line: number, value: number) => number;
}

/** The bandwidth of every density here. */
export const slopeBandwidth = 40;

/** The density of rows at a point by a normal kernel. */
export function densityOf(rows: readonly TestRow[], point: number): number {
  const weight = rows.reduce((sum, row) => sum + row.weight, 0);
  return rows.reduce((sum, row) => {
    const distance = (row.welfare - point) / slopeBandwidth;
    const height = Math.exp(-(distance ** 2) / 2) / Math.sqrt(2 * Math.PI) / slopeBandwidth;
    return sum + (row.weight * height) / weight;
  }, 0);
}

/** The weighted mean of what a row is worth. */
export function meanOver(rows: readonly TestRow[], worth: (welfare: number) => number): number {
  const weight = rows.reduce((sum, row) => sum + row.weight, 0);
  return rows.reduce((sum, row) => sum + (row.weight / weight) * worth(row.welfare), 0);
}

/** A line that the sample makes adds its own influence times the slope of the value by the line. */
export function checkLineSlope({ bind, slope }: SlopeCheck): void {
  test('a line that the sample makes enters the influence by the slope of the value', () => {
    const row = fc.record({
      welfare: someIncome,
      weight: fc.integer({ min: 1, max: 160 }).map((parts) => parts / 16),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), (rows) => {
        const share = 0.618034;
        const mean = meanOver(rows, (welfare) => welfare);
        const line = share * mean;
        const sample = {
          welfare: rows.map(({ welfare }) => welfare),
          weight: rows.map(({ weight }) => weight),
        };
        const value = bind(line).value(sample);
        const given = bind(line).influence(sample);
        const made = bind({ kind: 'relative', of: 'mean', share }).influence(sample);
        if (value === null || given === null || made === null) {
          expect([value, given, made]).toEqual([null, null, null]);
          return;
        }
        const step = 1e-7 * line;
        const [up, down] = [line + step, line - step].map((at) => bind(at).value(sample));
        const measured = ((up ?? 0) - (down ?? 0)) / (2 * step);
        const wanted = slope === undefined ? measured : slope(rows, line, value);
        for (const [place, { welfare }] of rows.entries()) {
          const expected = (given[place] as number) + wanted * share * (welfare - mean);
          const most = (slope === undefined ? 1e-6 : 1e-12) * (1 + Math.abs(wanted) * 1000);
          expect(Math.abs((made[place] as number) - expected)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
}
