import { expect, test } from 'vitest';
import {
  distanceFrom,
  groupParts,
  presentParts,
} from '../../../../src/inequality/decomposition/groups/groupParts.ts';
import { columnsOf } from '../../rank/columns.ts';

const columns = columnsOf([1, 2, 3, 4, 5], [1, 2, 3, 4, 0], [1, 0, 1, 0, 2]);
const groups = { labels: ['x', 'y', 'z', 'none'], order: [1, 0, 2, 3] };

test('groups have their rows in order, with their places, weights and means', () => {
  const parts = groupParts(columns, groups);
  expect(parts.map(({ label, center }) => [label, center?.mean ?? null])).toEqual([
    ['y', 2.5],
    ['x', 20 / 6],
    ['z', null],
    ['none', null],
  ]);
  const [first, , third, last] = parts;
  expect(Array.from(first?.columns.welfare ?? [])).toEqual([1, 3]);
  expect(Array.from(first?.columns.weights ?? [])).toEqual([1, 3]);
  expect(Array.from(first?.columns.rowAt ?? [])).toEqual([0, 2]);
  expect(first?.columns).toMatchObject({ population: 4, ascending: true });
  expect(third?.columns).toMatchObject({ population: 0 });
  expect(Array.from(third?.columns.welfare ?? [])).toEqual([5]);
  expect(last?.columns.welfare).toHaveLength(0);
});

test('rows without weights count 1 each', () => {
  const [part] = groupParts(columnsOf([7, 9], null, [0, 0]), { labels: [3], order: [0] });
  expect(part).toMatchObject({
    label: 3,
    center: { mean: 8, rest: 0 },
    columns: { weights: null, population: 2 },
  });
});

test('those that have weight have means, whose distances keep their digits', () => {
  const present = presentParts(groupParts(columns, groups));
  expect(present.map(({ label }) => label)).toEqual(['y', 'x']);
  const near = groupParts(columnsOf([1, 1, 1, 1 + 2 ** -52], null, [0, 0, 1, 1]), groups);
  const [high, low] = presentParts(near).map(({ center }) => center);
  // By hand: the mean of the second group lies between two doubles.
  expect(low && high && distanceFrom(low, high)).toBe(2 ** -53);
});
