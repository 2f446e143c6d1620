import { expect, test } from 'vitest';
import { allGroupFigures } from '../../../../src/inequality/decomposition/groups/groupFigures.ts';
import { groupParts } from '../../../../src/inequality/decomposition/groups/groupParts.ts';
import { columnsOf } from '../../rank/columns.ts';

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
      welfareShare: 12 / 18,
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
      welfareShare: 6 / 18,
      value: null,
      contribution: null,
      contributionShare: null,
    },
  ]);
});
