import { expect, test } from 'vitest';
import { planColumns } from '../../../../src/model/plan/columns/planColumns.ts';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import {
  deprivationPlan,
  everyMeasurePlan,
  fullPlan,
  headcountPlan,
  statusPlan,
} from '../../../support/plans.ts';

const none = { labels: [], deprivations: [], areas: [], filtered: [], weights: [] };

test('a rate reads welfare', () => {
  expect(planColumns(headcountPlan)).toEqual({
    ...none,
    numbers: [{ column: 'income', mayMiss: false }],
    all: ['income'],
  });
  expect(planColumns({ ...headcountPlan, missing: 'omit' }).numbers).toEqual([
    { column: 'income', mayMiss: true },
  ]);
});

test('deprivations and statuses are read as what they are', () => {
  expect(planColumns(deprivationPlan)).toEqual({
    ...none,
    numbers: [],
    labels: ['region'],
    deprivations: ['schooling', 'attendance', 'electricity'],
    all: ['region', 'schooling', 'attendance', 'electricity'],
  });
  expect(planColumns(statusPlan)).toEqual({
    ...none,
    numbers: [
      { column: 'income', mayMiss: true },
      { column: 'deprivations', mayMiss: true },
    ],
    labels: ['region'],
    areas: ['area'],
    all: ['region', 'income', 'deprivations', 'area'],
  });
});

test('every measure reads what it needs, and a number may miss where all allow it', () => {
  const sure = (column: string) => ({ column, mayMiss: false });
  expect(planColumns(everyMeasurePlan)).toEqual({
    numbers: [sure('income'), sure('transfer'), sure('tax'), sure('wage')],
    labels: ['region', 'class'],
    deprivations: ['schooling', 'attendance', 'electricity', 'toilet', 'water'],
    areas: ['area'],
    filtered: [],
    weights: [{ column: 'weight', kind: 'sampling' }],
    all: [
      ...['region', 'class', 'weight', 'income', 'transfer', 'tax', 'wage', 'area'],
      ...['schooling', 'attendance', 'electricity', 'toilet', 'water'],
    ],
  });
});

test('columns of the full plan are under the names that it gives', () => {
  const columns = planColumns(fullPlan);
  expect(columns.numbers.map(({ column }) => column)).toEqual([
    ...['income', 'transfer', 'tax', 'wage', 'consumption', 'line'],
  ]);
  expect(columns.numbers.every(({ mayMiss }) => mayMiss)).toBe(true);
  expect(columns.labels).toEqual(['region', 'area', 'class']);
  expect(columns.areas).toEqual(['area']);
  expect(columns.filtered).toEqual(['year', 'area', 'income', 'interviewed']);
  expect(columns.weights).toEqual([
    { column: 'weight', kind: 'frequency' },
    { column: 'members', kind: 'household-size' },
  ]);
  // The band of stricter columns is asked for; the one of an indicator of its own is read once.
  expect(columns.deprivations).toEqual([
    ...['d1', 'attendance', 'electricity', 'no toilet', 'water', 'd1 strict', 'noAttendance'],
  ]);
});

test('what no indicator asks for is not read', () => {
  const indicators = [{ id: 'mean', measure: 'meanWelfare', column: 'x' }] as const;
  expect(planColumns({ ...fullPlan, indicators, by: [], where: { all: [] } })).toEqual({
    ...none,
    numbers: [{ column: 'x', mayMiss: true }],
    weights: planColumns(fullPlan).weights,
    all: ['weight', 'members', 'x'],
  });
  const toilet: Plan = {
    ...fullPlan,
    indicators: [{ id: 'a', measure: 'standardDeprivationShare', indicator: 'toilet' }],
  };
  expect(planColumns(toilet)).toMatchObject({
    numbers: [],
    areas: [],
    deprivations: ['no toilet'],
  });
});
