import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareWithLine,
  compileLines,
  isOver,
} from '../../../src/classification/evaluate/compileLines.ts';
import type { DecimalInput } from '../../../src/exact/decimalInput.ts';
import type { Boundary, Standard } from '../../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';

/** Lines of these rural amounts. */
function linesOf(
  amounts: readonly (DecimalInput | null)[],
  changes: Partial<Standard> = {},
  boundary: Boundary = 'atOrBelow',
) {
  const [line] = vietnam2016.lines as readonly [Standard['lines'][number]];
  const lines = amounts.map((rural) => ({ ...line, boundary, amount: { rural, urban: null } }));
  return compileLines({ ...vietnam2016, lines, ...changes });
}

/** One such line. */
function lineOf(
  amount: DecimalInput | null,
  boundary: Boundary = 'atOrBelow',
  per: 'month' | 'year' = 'month',
) {
  const [line] = linesOf([amount], { per }, boundary).rural;
  return line ?? expect.unreachable('no line');
}

test('reads the amounts of each area in order', () => {
  const { rural, urban } = compileLines(vietnam2016);
  expect(rural.map(({ whole }) => whole)).toEqual([700_000, 1_000_000, 1_500_000]);
  expect(urban.map(({ whole }) => whole)).toEqual([900_000, 1_300_000, 1_950_000]);
  expect(rural.map(({ exact }) => exact?.numerator)).toEqual([700_000n, 1_000_000n, 1_500_000n]);
});

test('a line that was not published is null, and no income is over it or under it', () => {
  const { rural } = compileLines(vietnam2027);
  expect(rural[1]).toEqual({ exact: null, whole: null, boundary: 'atOrBelow' });
  expect(isOver(1, 1, lineOf(null))).toBe(null);
});

test('a yearly line is divided exactly', () => {
  expect(lineOf(36_000_000, 'atOrBelow', 'year').whole).toBe(3_000_000);
  const uneven = lineOf(1_000_000, 'atOrBelow', 'year');
  expect(uneven).toMatchObject({ exact: { numerator: 250_000n, denominator: 3n }, whole: null });
  // A person's year on it, over 12 months.
  expect([999_999, 1_000_000, 1_000_001].map((amount) => isOver(amount, 12, uneven))).toEqual([
    false,
    false,
    true,
  ]);
});

test('amounts that are too large or broken to be multiplied in doubles stay exact', () => {
  expect(lineOf(10_000_000_000).whole).toBe(10_000_000_000);
  expect(lineOf(10_000_000_001).whole).toBe(null);
  expect(lineOf('2.15').whole).toBe(null);
  expect(lineOf('2.15').exact).toEqual({ numerator: 43n, denominator: 20n });
  expect(lineOf('1500000.00').whole).toBe(1_500_000);
});

test.each([
  ['atOrBelow', [false, false, true]],
  ['below', [false, true, true]],
] as const)('whoever is exactly on a line stands where it says: %s', (boundary, expected) => {
  const line = lineOf(1_500_000, boundary);
  const amounts = [1_499_999, 1_500_000, 1_500_001];
  for (const parts of [1, 7, 84]) {
    const wholes = amounts.map((amount) => amount * parts);
    expect(wholes.map((amount) => isOver(amount, parts, line))).toEqual(expected);
    expect(wholes.map((amount) => isOver(`${amount}`, parts, line))).toEqual(expected);
  }
  expect(isOver('1500000.000000001', 1, line)).toBe(true);
  expect(isOver('1499999.999999999', 1, line)).toBe(false);
  const dollars = lineOf('2.15', boundary);
  expect([2.14, 2.15, 2.16].map((amount) => isOver(amount, 1, dollars))).toEqual(expected);
});

test('−1, 0 or 1 as an amount is below, on or above', () => {
  const line = { numerator: 1_500_000n, denominator: 1n };
  const amounts = [10_499_999, '10500000', '10500000.1'];
  expect(amounts.map((amount) => compareWithLine(amount, 7, line))).toEqual([-1, 0, 1]);
});

test('numbers and texts compare like whole numbers of any size', () => {
  const amount = fc.oneof(fc.nat(30_000_000), fc.maxSafeNat());
  const parts = fc.integer({ min: 1, max: 12 * 30 });
  const boundaries = fc.constantFrom<Boundary>('atOrBelow', 'below');
  fc.assert(
    fc.property(
      amount,
      parts,
      fc.integer({ min: 1, max: 10_000_000 }),
      boundaries,
      (income, over, line, boundary) => {
        const limit = BigInt(line) * BigInt(over);
        const expected = boundary === 'below' ? BigInt(income) >= limit : BigInt(income) > limit;
        const compiledLine = lineOf(line, boundary);
        expect(isOver(income, over, compiledLine)).toBe(expected);
        expect(isOver(String(income), over, compiledLine)).toBe(expected);
      },
    ),
    { numRuns: 500 },
  );
});
