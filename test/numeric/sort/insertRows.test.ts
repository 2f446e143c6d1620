import { expect, test } from 'vitest';
import { insertRows } from '../../../src/numeric/sort/insertRows.ts';

test('puts a range in order, with what is carried', () => {
  const values = Float64Array.of(9, 4, 2, 4, 1, 0);
  const carried = Float64Array.of(0, 1, 2, 3, 4, 5);
  expect(insertRows({ values, carried }, 1, 5, 1, 10)).toBe(5);
  expect(values).toEqual(Float64Array.of(9, 1, 2, 4, 4, 0));
  expect(carried).toEqual(Float64Array.of(0, 4, 2, 1, 3, 5));
});

test('stops at a row that would have to move too far, having moved it so far', () => {
  const values = Float64Array.of(1, 2, 3, 4, 0, 9, 8);
  expect(insertRows({ values, carried: null }, 0, 7, 0, 2)).toBe(2);
  expect(values).toEqual(Float64Array.of(1, 2, 0, 3, 4, 9, 8));
});

test('a row that moves just as far as it may does not stop it', () => {
  const values = Float64Array.of(1, 2, 0, 9, 8);
  expect(insertRows({ values, carried: null }, 0, 5, 0, 2)).toBe(5);
  expect(values).toEqual(Float64Array.of(0, 1, 2, 8, 9));
});

test('goes on from a row, taking those before it as they are', () => {
  const values = Float64Array.of(7, 5, 3, 6, 4);
  expect(insertRows({ values, carried: null }, 0, 5, 4, 1)).toBe(5);
  expect(values).toEqual(Float64Array.of(7, 5, 3, 4, 6));
});
