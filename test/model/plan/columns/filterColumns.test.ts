import { expect, test } from 'vitest';
import { filterColumns } from '../../../../src/model/plan/columns/filterColumns.ts';
import { fullPlan } from '../../../support/plans.ts';

test('each column is named once, in the order of the conditions', () => {
  expect(filterColumns({ column: '__proto__', known: true })).toEqual(['__proto__']);
  expect(filterColumns({ all: [] })).toEqual([]);
  const [b, a] = [
    { column: 'b', is: 1 },
    { column: 'a', atLeast: 1 },
  ];
  expect(filterColumns({ any: [{ not: { all: [b, a] } }, b, { all: [a] }] })).toEqual(['b', 'a']);
  expect(fullPlan.where && filterColumns(fullPlan.where)).toEqual([
    ...['year', 'area', 'income', 'interviewed'],
  ]);
});
