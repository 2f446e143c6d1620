import { expect, test } from 'vitest';
import {
  allGroupFigures,
  partShare,
  shareOf,
} from '../../../../src/inequality/decomposition/groups/groupFigures.ts';
import { groupParts } from '../../../../src/inequality/decomposition/groups/groupParts.ts';
import { columnsOf } from '../../concentration/rank/columns.ts';

test('a group has its shares of population and welfare', () => {
  const columns = columnsOf([2, 4, 6], [1, 1, 2], [0, 0, 1]);
  const parts = groupParts(columns, { labels: ['x', 'y'], order: [1, 0] });
  const within = [
    { value: 0.5, contribution: 0.1 },
    { value: null, contribution: null },
  ];
  expect(allGroupFigures(columns, 0.4, parts, within)).toEqual([
    {
      label: 'y',
      rows: 1,
      population: 2,
      populationShare: 0.5,
      mean: 6,
      incomeShare: 12 / 18,
      value: 0.5,
      contribution: 0.1,
      contributionShare: 0.25,
    },
    {
      label: 'x',
      rows: 2,
      population: 2,
      populationShare: 0.5,
      mean: 3,
      incomeShare: 6 / 18,
      value: null,
      contribution: null,
      contributionShare: null,
    },
  ]);
});

test('shares are null where there is nothing to divide by; those of parts are at most 1', () => {
  expect([
    shareOf(1, 4),
    shareOf(-1, 0.5),
    shareOf(1, 0),
    shareOf(null, 1),
    shareOf(1, null),
  ]).toEqual([0.25, -2, null, null, null]);
  expect([partShare(1, 4), partShare(1 + 2 ** -52, 1), partShare(0, 0)]).toEqual([0.25, 1, null]);
});
