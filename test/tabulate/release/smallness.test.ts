import { expect, test } from 'vitest';
import {
  baseMinima,
  countMinima,
  isSmall,
  isSmallCount,
} from '../../../src/tabulate/release/smallness.ts';

const rules = {
  minimumRows: 3,
  minimumPopulation: 100,
  roundTo: 10,
  complementary: 'none',
} as const;
const three = { rows: 3, population: 0 };

test('a base is small below either minimum, and where it would round to 0; a count below the minima', () => {
  expect(baseMinima(rules)).toEqual({ rows: 5, population: 100 });
  expect(baseMinima({ ...rules, roundTo: 0 })).toEqual({ rows: 3, population: 100 });
  expect(countMinima(rules)).toEqual({ rows: 3, population: 100 });
});

test('nobody is not too few', () => {
  expect([0, 1, 2, 3, 4].map((rows) => isSmall(rows, rows, three))).toEqual([
    ...[false, true, true, false, false],
  ]);
  const weighted = { rows: 3, population: 100 };
  expect(isSmall(9, 99, weighted)).toBe(true);
  expect(isSmall(9, 100, weighted)).toBe(false);
  expect(isSmall(9, 0, weighted)).toBe(false);
});

test('a count is small in itself, or in what is left', () => {
  const small = [0, 1, 2, 3, 7, 8, 9, 10].filter((count) => isSmallCount(count, 10, 10, three));
  expect(small).toEqual([1, 2, 8, 9]);
  expect(isSmallCount(0, 0, 0, three)).toBe(false);
});

test('the rows of a count are the same share of the rows as of the weights', () => {
  // 10 rows of weight 50 each: 100 are two rows, 150 three.
  expect(isSmallCount(100, 10, 500, three)).toBe(true);
  expect(isSmallCount(150, 10, 500, three)).toBe(false);
  expect(isSmallCount(350, 10, 500, three)).toBe(false);
  expect(isSmallCount(400, 10, 500, three)).toBe(true);
  // Weights that are less than rows.
  expect(isSmallCount(0.3, 10, 1, three)).toBe(false);
  expect(isSmallCount(0.2, 10, 1, three)).toBe(true);
  expect(isSmallCount(150, 10, 500, { rows: 3, population: 200 })).toBe(true);
});

test('the last digits of a sum are nobody', () => {
  // 0.1 + 0.2 is a little more than 0.3.
  expect(isSmallCount(0.3, 3, 0.1 + 0.2, { rows: 3, population: 0.3 })).toBe(false);
  expect(isSmallCount((0.7 * 3) / 7, 7, 0.7, three)).toBe(false);
});
