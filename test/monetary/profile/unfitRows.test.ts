import { expect, test } from 'vitest';
import { unfitRows } from '../../../src/monetary/profile/unfitRows.ts';
import { readGroups } from '../../../src/sample/columns/readGroups.ts';
import { readSample } from '../../../src/sample/formula/readSample.ts';

const by = { area: ['a', 'b', 'b', 'a'], sex: { codes: [0, 0, 0, 0], labels: [1, 2] } };
const welfare = [0, -3, 1e-300, 5];

test('rows not above 0 are counted, of everybody and of each group', () => {
  const { columns } = readSample({ welfare, weight: [2, 3, 4, 5] }, 'refuse');
  expect(unfitRows(columns, readGroups(by, 4), false)).toEqual({
    all: { rows: 2, weight: 5 },
    groups: [
      [
        { rows: 1, weight: 2 },
        { rows: 1, weight: 3 },
      ],
      [
        { rows: 2, weight: 5 },
        { rows: 0, weight: 0 },
      ],
    ],
  });
});

test('rows without a value do not shift the groups, and weigh 1 without weights', () => {
  const { columns } = readSample({ welfare: [Number.NaN, 0, 4, -1] }, 'omit');
  const found = unfitRows(columns, readGroups({ area: by.area }, 4), false);
  const one = { rows: 1, weight: 1 };
  expect(found).toEqual({ all: { rows: 2, weight: 2 }, groups: [[one, one]] });
});

test('nothing is looked at where there are none', () => {
  const { columns } = readSample({ welfare }, 'refuse');
  expect(unfitRows(columns, [], true)).toEqual({ all: { rows: 0, weight: 0 }, groups: [] });
});
