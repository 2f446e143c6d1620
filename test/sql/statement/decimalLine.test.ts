import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column } from '../../../src/sql/expression/build.ts';
import { decimalLine } from '../../../src/sql/statement/decimalLine.ts';
import { evaluateSql } from '../../support/interpretSql.ts';

interface Line {
  readonly share: number;
  readonly intercept?: number;
  readonly floor?: number | null;
}

function lineOf(reference: number, { share, intercept = 0, floor = null }: Line): number {
  const made = decimalLine(column('r'), { share, intercept, floor });
  return evaluateSql(made, { r: reference }) as number;
}

/** A decimal of so many places, from its digits. */
const decimal = (digits: number | bigint, places: number) => Number(`${digits}e-${places}`);

test('a share of a decimal amount is the double nearest to the decimal that it is', () => {
  // In doubles 0.6 · 37.25 is 22.349999999999998.
  expect(0.6 * 37.25).not.toBe(22.35);
  expect(lineOf(37.25, { share: 0.6 })).toBe(22.35);
  const digits = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(
      fc.tuple(digits, fc.integer({ min: 0, max: 4 })),
      fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 3 })),
      fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 2 })),
      ([amount, amountPlaces], [share, sharePlaces], [summand, summandPlaces]) => {
        const places = amountPlaces + sharePlaces + summandPlaces;
        const exact =
          BigInt(amount) * BigInt(share) * 10n ** BigInt(summandPlaces) +
          BigInt(summand) * 10n ** BigInt(amountPlaces + sharePlaces);
        const line = {
          share: decimal(share, sharePlaces),
          intercept: decimal(summand, summandPlaces),
        };
        expect(lineOf(decimal(amount, amountPlaces), line) + 0).toBe(decimal(exact, places) + 0);
      },
    ),
    { numRuns: 300 },
  );
});

test('where no decimal has room it is as doubles give it', () => {
  for (const [reference, share] of [
    [Math.PI * 1e5, 0.6],
    [1e300, 0.6],
    [2 ** 53 + 2, 0.5],
    [1000, 1 / 3],
    [123.45, 1e-30],
    [1e-12, 0.6],
  ] as const) {
    expect(lineOf(reference, { share })).toBe(share * reference);
  }
});

test('it is at least the floor', () => {
  expect(lineOf(100, { share: 0.5, floor: 60 })).toBe(60);
  expect(lineOf(100, { share: 0.5, intercept: 20, floor: 60 })).toBe(70);
  expect(lineOf(-100, { share: 0.5 })).toBe(-50);
});

test('a line of nobody is NULL', () => {
  const made = decimalLine(column('r'), { share: 0.6, intercept: 1, floor: 2 });
  expect(evaluateSql(made, { r: null })).toBe(null);
});
