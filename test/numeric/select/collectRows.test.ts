import { expect, test } from 'vitest';
import { collectRows } from '../../../src/numeric/select/collectRows.ts';

/** Buckets: below 0, four of width 1, above 4. */
const buckets = { edges: Float64Array.of(0, 4, 1), last: 6 };

function collected(values: number[], weights: number[] | null, rows: number[]) {
  const found = collectRows(
    Float64Array.from(values),
    weights && Float64Array.from(weights),
    Uint32Array.from(rows),
    buckets,
  );
  return Array.from(found.values, (value, place) => [value, found.weights[place]]);
}

test('equal values that follow one another in a bucket become one row', () => {
  const values = [1, 3, 1, 3.5, 1];
  expect(collected(values, [1, 2, 4, 8, 16], [0, 1, 2, 3, 4])).toEqual([
    [3, 2],
    [1, 21],
    [3.5, 8],
  ]);
});

test('takes the rows it is told, each of weight 1 without weights', () => {
  expect(collected([1, 2, 1, 9], null, [0, 2, 3])).toEqual([
    [1, 2],
    [9, 1],
  ]);
});

test('leaves rows of zero weight out', () => {
  expect(collected([1, 2, 2], [0, 0, 3], [0, 1, 2])).toEqual([[2, 3]]);
  expect(collected([1], [0], [0])).toEqual([]);
  expect(collected([1, 1.5, 1], [2, 0, 3], [0, 1, 2])).toEqual([[1, 5]]);
});

test('the weights of one value are added up without loss', () => {
  const weights = new Array<number>(10_000).fill(0.1);
  const rows = weights.map((_, row) => row);
  expect(collected(new Array<number>(10_000).fill(2), weights, rows)).toEqual([[2, 1000]]);
});

test('what the weights of one value lose is not given to the next', () => {
  const weights = [...new Array<number>(10_000).fill(0.1), 1000];
  const rows = weights.map((_, row) => row);
  const values = rows.map((row) => (row < 10_000 ? 2 : 2.5));
  expect(collected(values, weights, rows)).toEqual([
    [2, 1000],
    [2.5, 1000],
  ]);
});
