import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapOf } from '../../../../src/inequality/decomposition/groups/overlapOf.ts';
import { expectNear } from '../../concentration/pairs.ts';
import { columnsOf } from '../../rank/columns.ts';

const rows = fc.array(
  fc.record({
    value: fc.integer({ min: -40, max: 40 }),
    weight: fc.integer({ min: 0, max: 32 }).map((part) => part / 16),
  }),
  { maxLength: 6 },
);

test.each([true, false])('the overlap is that of every pair of rows (weights: %s)', (weighted) => {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 7 }), (groups) => {
      const weightOf = ({ weight }: { weight: number }) => (weighted ? weight : 1);
      let population = 0;
      for (const row of groups.flat()) population += weightOf(row);
      fc.pre(population > 0);
      let sum = 0;
      for (const [place, low] of groups.entries()) {
        for (const high of groups.slice(place + 1)) {
          for (const a of low) {
            for (const b of high) sum += weightOf(a) * weightOf(b) * Math.max(0, a.value - b.value);
          }
        }
      }
      const columns = groups.map((group) =>
        columnsOf(
          group.map(({ value }) => value),
          weighted ? group.map(weightOf) : null,
        ),
      );
      expectNear(overlapOf(columns, population), sum / population ** 2, 0);
    }),
  );
});

test('it is exactly 0 where ranges only touch, and of one group', () => {
  const groups = [columnsOf([0.1, 0.3]), columnsOf([0.3, 0.7]), columnsOf([0.7])];
  expect(overlapOf(groups, 5)).toBe(0);
  expect(overlapOf([columnsOf([3, 9])], 2)).toBe(0);
  expect(overlapOf([], 1)).toBe(0);
});

test('a small overlap keeps its digits beside large incomes', () => {
  const length = 100_000;
  const high = new Array<number>(length).fill(1e15);
  high[0] = 1;
  const low = new Array<number>(length).fill(0);
  low[7] = 1 + 2 ** -30;
  const found = overlapOf([columnsOf(low), columnsOf(high)], 2 * length);
  // By hand: one pair exceeds, by 2⁻³⁰.
  expectNear(found, 2 ** -30 / (2 * length) ** 2, 0, 1e-15);
});
