import { expect, test } from 'vitest';
import { keptAreas } from '../../../../src/tabulate/data/kept/keptAreas.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { codedColumn, getColumn } from '../forms.ts';
import { all, column, some } from './columns.ts';

test('areas are 0 rural, 1 urban, 2 not known', () => {
  const areas = ['urban', null, 'rural', undefined];
  for (const given of [areas, getColumn(areas)]) {
    expect([...keptAreas(column(given), all(4))]).toEqual([1, 2, 0, 2]);
    expect([...keptAreas(column(given), some(0, 3))]).toEqual([1, 2]);
  }
  expect([...keptAreas(column(codedColumn(['rural', 'urban'])), all(2))]).toEqual([0, 1]);
});

test.each([['Rural'], ['rural '], [''], ['thành thị'], [0], [1], [Number.NaN], [true], [{}]])(
  '%o is none, in a row that is kept',
  (value) => {
    for (const kept of [all(2), some(1)]) {
      expectPovertyError(() => keptAreas(column(['rural', value]), kept), {
        code: 'unknownOption',
        path: ['c', 101],
      });
    }
    expect([...keptAreas(column(['rural', value]), some(0))]).toEqual([0]);
  },
);
