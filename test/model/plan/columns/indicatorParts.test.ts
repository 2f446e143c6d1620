import { expect, test } from 'vitest';
import {
  deprivationColumn,
  lineOf,
  standardColumns,
  welfareColumn,
} from '../../../../src/model/plan/columns/indicatorParts.ts';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import {
  deprivationPlan,
  everyMeasurePlan,
  fullPlan,
  headcountPlan,
  statusPlan,
} from '../../../support/plans.ts';

const named = (id: string) =>
  fullPlan.indicators.find((indicator) => indicator.id === id) as PlanIndicator;

test('a line is the plan’s by its name, or that of the indicator', () => {
  expect(lineOf(fullPlan, named('P0_own'))).toEqual({ kind: 'column', column: 'line' });
  expect(lineOf(fullPlan, named('sen_original'))).toBe(1000);
  expect(lineOf(fullPlan, named('giniIndex'))).toBeNull();
  const [poor] = headcountPlan.indicators as [PlanIndicator];
  for (const name of ['__proto__', 'constructor']) {
    const indicator = { ...poor, line: name } as PlanIndicator;
    expect(lineOf({ ...headcountPlan, lines: Object.fromEntries([[name, 5]]) }, indicator)).toBe(5);
    expect(lineOf(headcountPlan, indicator)).toBeNull();
  }
});

test('welfare is the column of the indicator, or of the plan', () => {
  expect(welfareColumn(fullPlan, named('P0_own'))).toBe('consumption');
  expect(welfareColumn(fullPlan, named('P1_area'))).toBe('income');
  expect(welfareColumn(deprivationPlan, named('P1_area'))).toBeNull();
});

test('a column of deprivations is named as its indicator, or as the plan says', () => {
  const { multidimensional } = fullPlan as Required<Plan>;
  expect(deprivationColumn(multidimensional, 'schooling')).toBe('d1');
  expect(deprivationColumn(multidimensional, 'noSchool')).toBe('d1 strict');
  expect(deprivationColumn(multidimensional, 'attendance')).toBe('attendance');
  expect(deprivationColumn(multidimensional, 'constructor')).toBe('constructor');
});

test('the columns of a standard are named by indicator, or there is their number alone', () => {
  expect([...(standardColumns(fullPlan) ?? [])]).toEqual([
    ['toilet', 'no toilet'],
    ['water', 'water'],
  ]);
  expect([...(standardColumns(everyMeasurePlan)?.values() ?? [])]).toEqual(['toilet', 'water']);
  expect(standardColumns(statusPlan)).toBeNull();
  expect(standardColumns(headcountPlan)?.size).toBe(0);
});
