import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import { nothing, tableColumn } from '../../../../src/sql/expression/build.ts';
import type { SqlMeasure, SqlPart, SqlTableLine } from '../../../../src/sql/measures/sqlMeasure.ts';
import { everyTask, shareRows } from '../../../../src/sql/statement/rows/rowSources.ts';

const plan: Plan = {
  version: 1,
  by: ['region'],
  indicators: [{ id: 'mean', measure: 'meanWelfare', column: 'x' }],
};
const measure: SqlMeasure = { first: {}, second: {}, ordered: {}, value: nothing() };

function lineOf(share: number, scope: 'table' | 'group' = 'table'): SqlTableLine {
  const rest = { of: 'median', rule: 'midpoint', intercept: 0, floor: null } as const;
  return { welfare: tableColumn('x'), share, scope, ...rest };
}

function partOf(name: string, line: SqlTableLine | null = null, more = {}): SqlPart {
  const columns = { x: tableColumn(name) };
  const rows = { columns, counted: null, faults: [], treated: [], line };
  return { rows, measure: { ...measure, ...more } };
}

test('rows that are alike throughout are one source, and lines one line', () => {
  const { sources, lines, tasks } = shareRows(plan, [
    partOf('x'),
    partOf('y'),
    partOf('x'),
    partOf('x', lineOf(0.6)),
    partOf('y', lineOf(0.6)),
    partOf('x', lineOf(0.5)),
  ]);
  expect(tasks.map(({ source }) => source.place)).toEqual([0, 1, 0, 2, 3, 4]);
  expect(sources.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  expect(sources.map(({ line }) => line)).toEqual([null, null, 0, 0, 1]);
  expect(lines.map(({ share }) => share)).toEqual([0.6, 0.5]);
});

test('a row is another one in each group only where the line is of the group, and there are groups', () => {
  const parts = [partOf('x', lineOf(0.6, 'group')), partOf('x', lineOf(0.6)), partOf('x')];
  const perGroup = (some: Plan) => shareRows(some, parts).sources.map((one) => one.perGroup);
  expect(perGroup(plan)).toEqual([true, false, false]);
  expect(perGroup({ ...plan, by: [] })).toEqual([false, false, false]);
  const { by: _, ...ofEverybody } = plan;
  expect(perGroup(ofEverybody)).toEqual([false, false, false]);
});

test('measures that others are made of share their rows, and come before them', () => {
  const whole = partOf('x', null, { parts: { rate: partOf('y'), gap: partOf('x') } });
  const { sources, tasks } = shareRows(plan, [whole, partOf('y')]);
  expect(sources.length).toBe(2);
  expect(tasks.length).toBe(2);
  expect(tasks[0]?.parts.map(({ name, task }) => [name, task.source.place])).toEqual([
    ['rate', 1],
    ['gap', 0],
  ]);
  expect(everyTask(tasks).map(({ source }) => source.place)).toEqual([1, 0, 0, 1]);
  expect(everyTask(tasks)[2]).toBe(tasks[0]);
});
