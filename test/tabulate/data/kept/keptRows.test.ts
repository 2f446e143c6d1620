import { expect, test } from 'vitest';
import { pathOf } from '../../../../src/tabulate/data/kept/keptRows.ts';
import { column } from './columns.ts';

test('an error names the column and the row of the whole table', () => {
  expect(pathOf(column([1]), 5)).toEqual(['c', 105]);
});
