import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SampleValue } from '../../src/sample/sampleValue.ts';
import type { WelfareSample } from '../../src/sample/welfareSample.ts';
import { someIncome } from './checkMeasure.ts';

/** What a measure of inequality promises. */
export interface InequalityLaws {
  /** The measure with its settings. */
  readonly evaluate: (sample: WelfareSample) => SampleValue;
  /** Whether it stays when all have twice as much, or when all get the same more. */
  readonly invariance: 'scale' | 'translation';
  /** What a transfer from a richer to a poorer row does: always lowers it, never raises it, or either. */
  readonly transfer: 'lowers' | 'neverRaises' | 'either';
  /** The most it can be. */
  readonly most?: number;
}

/** Runs the laws of measures of inequality. */
export function checkInequalityLaws(laws: InequalityLaws): void {
  const { evaluate, invariance, transfer, most = Number.POSITIVE_INFINITY } = laws;
  const value = (welfare: readonly number[], weight: readonly number[]) =>
    evaluate({ welfare, weight }).value as number;
  const rows = fc.array(
    fc.record({ welfare: someIncome, weight: fc.integer({ min: 1, max: 40 }).map((w) => w / 16) }),
    { minLength: 2, maxLength: 12 },
  );

  describe('as a measure of inequality', () => {
    test('it is exactly 0 where all are equal, even where the mean is not a double', () => {
      expect(value([0.1, 0.1, 0.1], [0.1, 0.2, 0.3])).toBe(0);
      fc.assert(
        fc.property(someIncome, rows, (income, table) => {
          const welfare = table.map(() => income / 3);
          const weight = table.map((row) => row.weight / 3);
          expect(value(welfare, weight)).toBe(0);
        }),
      );
    });

    test('it is above 0 where somebody differs, and within its bounds', () => {
      fc.assert(
        fc.property(rows, (table) => {
          const welfare = table.map((row) => row.welfare);
          const weight = table.map((row) => row.weight);
          const found = value(welfare, weight);
          if (new Set(welfare).size > 1) expect(found).toBeGreaterThan(0);
          expect(found).toBeLessThanOrEqual(most);
        }),
      );
    });

    test(`it does not change by ${invariance}`, () => {
      fc.assert(
        fc.property(rows, fc.integer({ min: 1, max: 3000 }), (table, by) => {
          const welfare = table.map((row) => row.welfare);
          const weight = table.map((row) => row.weight);
          const moved = welfare.map((one) =>
            invariance === 'scale' ? (one * by) / 7 : one + by / 8,
          );
          const [wanted, found] = [value(welfare, weight), value(moved, weight)];
          expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, wanted));
        }),
      );
    });

    test.runIf(transfer !== 'either')(
      'a transfer to somebody poorer is not held against it',
      () => {
        fc.assert(
          fc.property(
            rows,
            fc.nat(),
            fc.nat(),
            fc.integer({ min: 1, max: 8 }),
            (table, a, b, part) => {
              const welfare = table.map((row) => row.welfare);
              const weight = table.map((row) => row.weight);
              const [from, to] = [a % table.length, b % table.length];
              const [rich, poor] = [welfare[from] as number, welfare[to] as number];
              fc.pre(rich > poor);
              // What leaves one arrives at the other, and neither passes the other.
              const [heavy, light] = [weight[from] as number, weight[to] as number];
              const amount = ((rich - poor) * heavy * light * part) / (8 * (heavy + light));
              const after = welfare.slice();
              after[from] = rich - amount / heavy;
              after[to] = poor + amount / light;
              const [was, is] = [value(welfare, weight), value(after, weight)];
              if (transfer === 'lowers') expect(is).toBeLessThan(was);
              else expect(is).toBeLessThanOrEqual(was + 1e-13 * Math.max(1, was));
            },
          ),
        );
      },
    );
  });
}

/** Holds that a number is another up to so many parts of 10¹³, 10 unless told. */
export function expectRelative(found: number | null, wanted: number, parts = 10): void {
  expect(found).not.toBe(null);
  const error = Math.abs((found as number) - wanted) / Math.abs(wanted);
  expect(error, `${found} for ${wanted}`).toBeLessThanOrEqual(parts * 1e-13);
}
