import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectWeighted, type WeightBracket } from '../../../src/numeric/select/selectWeighted.ts';
import { columns, rowsByComparing } from '../../support/columns.ts';

const of = (...values: number[]) => Float64Array.from(values);

test('the bracket of an amount within a value, and of one at its end', () => {
  // Cumulative weights: 2 at 10, 5 at 20, 9 at 30.
  expect(selectWeighted(of(30, 10, 20), of(4, 2, 3), [0, 1, 2, 4, 5, 9, 12], 0)).toEqual([
    { below: null, at: 10, cumulativeBefore: 0, cumulativeThrough: 2 },
    { below: null, at: 10, cumulativeBefore: 0, cumulativeThrough: 2 },
    { below: 10, at: 20, cumulativeBefore: 2, cumulativeThrough: 5 },
    { below: null, at: 20, cumulativeBefore: 2, cumulativeThrough: 5 },
    { below: 20, at: 30, cumulativeBefore: 5, cumulativeThrough: 9 },
    { below: 30, at: 30, cumulativeBefore: 5, cumulativeThrough: 9 },
    { below: null, at: 30, cumulativeBefore: 5, cumulativeThrough: 9 },
  ]);
});

test('within the slack an amount is hit', () => {
  expect(selectWeighted(of(1, 2), null, [0.9, 1.1, 1.3], 0.2)).toEqual([
    { below: 1, at: 2, cumulativeBefore: 1, cumulativeThrough: 2 },
    { below: 1, at: 2, cumulativeBefore: 1, cumulativeThrough: 2 },
    { below: null, at: 2, cumulativeBefore: 1, cumulativeThrough: 2 },
  ]);
});

test('rows of zero weight do not count', () => {
  expect(selectWeighted(of(0, 1, 2, 3, 4), of(0, 1, 0, 1, 0), [0, 1, 2], 0)).toEqual([
    { below: null, at: 1, cumulativeBefore: 0, cumulativeThrough: 1 },
    { below: 1, at: 3, cumulativeBefore: 1, cumulativeThrough: 2 },
    { below: 3, at: 3, cumulativeBefore: 1, cumulativeThrough: 2 },
  ]);
});

test.each([0, 5, 3000])('%d rows without weight have no brackets', (length) => {
  expect(selectWeighted(new Float64Array(length), new Float64Array(length), [0, 1], 0)).toEqual([]);
});

test('−0 is given as 0', () => {
  expect(selectWeighted(new Float64Array(3000).fill(-0), null, [3000], 0)).toEqual([
    { below: 0, at: 0, cumulativeBefore: 0, cumulativeThrough: 3000 },
  ]);
});

test('a value of hardly any weight is the largest all the same', () => {
  const values = Float64Array.from({ length: 3000 }, (_, row) => row);
  const weights = values.map((value) => (value < 2500 ? 1 : value < 2990 ? 0 : 1e-30));
  expect(selectWeighted(values, weights, [2500], 0)).toMatchObject([{ below: 2999, at: 2999 }]);
});

/** Rows enough for buckets: a column several times over, of each row a different weight. */
const many = columns.map((column) =>
  Float64Array.from(
    { length: column.length * 12 },
    (_, place) => column[place % column.length] ?? 0,
  ),
);
const anyWeight = fc.constantFrom(0, 0.25, 1, 3, 1000);

test('is what a full sort gives', () => {
  fc.assert(
    fc.property(
      fc.oneof(columns, many),
      fc.array(anyWeight, { minLength: 1, maxLength: 97 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
      fc.constantFrom(0, 0.1, 2),
      (values, pattern, shares, slack) => {
        const weights = values.map((_, row) => pattern[(row * 31) % pattern.length] ?? 0);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        // Amounts anywhere and at quarters, where weights of quarters are hit.
        const targets = shares
          .flatMap((share) => [share * total, Math.round(share * total * 4) / 4])
          .toSorted((a, b) => a - b);
        expect(selectWeighted(values, weights, targets, slack)).toEqual(
          bySorting(values, weights, targets, slack),
        );
        const counts = shares.map((share) => Math.round(share * values.length));
        counts.sort((a, b) => a - b);
        const ones = new Float64Array(values.length).fill(1);
        expect(selectWeighted(values, null, counts, slack)).toEqual(
          bySorting(values, ones, counts, slack),
        );
      },
    ),
  );
});

test.each([
  ['one by one', (amounts: number[]) => amounts.map((amount) => [amount])],
  ['at once', (amounts: number[]) => [amounts]],
])(
  'every amount that two thousand rows can hit is hit, and one beyond them is not: %s',
  (_, split) => {
    const values = Float64Array.from({ length: 2003 }, (_, row) => (row * 1201) % 2003);
    const amounts = Array.from({ length: 2005 }, (_, amount) => amount);
    const found = split(amounts).flatMap((targets) => selectWeighted(values, null, targets, 0));
    expect(found).toEqual(
      amounts.map((amount) => ({
        below: amount === 0 || amount > 2003 ? null : amount - 1,
        at: Math.min(amount, 2002),
        cumulativeBefore: Math.min(amount, 2002),
        cumulativeThrough: Math.min(amount + 1, 2003),
      })),
    );
  },
);

test('a heap of zeros and of one round amount beside many incomes', () => {
  const values = Float64Array.from({ length: 20_000 }, (_, row) =>
    row % 3 === 0 ? 0 : row % 3 === 1 ? 1_500_000 : ((row * 7919) % 20_011) * 200,
  );
  const weights = values.map((_, row) => 1 + (row % 4));
  const targets = [1, 8000, 16_666, 25_000, 33_333, 41_000, 50_000];
  expect(selectWeighted(values, weights, targets, 0)).toEqual(
    bySorting(values, weights, targets, 0),
  );
});

test('fractional weights lose nothing, though a hundred thousand of them share a bucket', () => {
  const values = Float64Array.from({ length: 200_000 }, (_, row) =>
    row % 2 === 0 ? 0 : 1e6 + row,
  );
  const weights = new Float64Array(200_000).fill(0.1);
  // Added up one by one, a hundred thousand tenths are 10,000.0000000188.
  const [bracket] = selectWeighted(values, weights, [10_000], 1e-10);
  expect(bracket).toMatchObject({ below: 0, at: 1e6 + 1 });
  expect(bracket?.cumulativeBefore).toBeCloseTo(10_000, 10);
  expect(bracket?.cumulativeThrough).toBeCloseTo(10_000.1, 10);
});

/** The same by comparing all rows and adding up their weights. */
function bySorting(
  values: Float64Array,
  weights: Float64Array,
  targets: readonly number[],
  slack: number,
): WeightBracket[] {
  const steps: { value: number; before: number; through: number }[] = [];
  let sum = 0;
  for (const row of rowsByComparing(values)) {
    const [value, weight] = [(values[row] as number) + 0, weights[row] as number];
    if (weight === 0) continue;
    const latest = steps.at(-1);
    if (latest?.value === value) latest.through += weight;
    else steps.push({ value, before: sum, through: sum + weight });
    sum += weight;
  }
  if (steps.length === 0) return [];
  return targets.map((target) => {
    const found = steps.find(({ through }) => through > target + slack) ?? steps.at(-1);
    const hit = steps.findLast(({ through }) => Math.abs(through - target) <= slack);
    return {
      below: hit?.value ?? null,
      at: found?.value ?? 0,
      cumulativeBefore: found?.before ?? 0,
      cumulativeThrough: found?.through ?? 0,
    };
  });
}
