import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { columnsIn } from '../../../src/sql/expression/replace.ts';
import { planMeasure } from '../../../src/sql/planMeasure.ts';
import { buildStatement } from '../../../src/sql/statement/buildStatement.ts';
import type { SelectQuery } from '../../../src/sql/statement/query.ts';
import { everyMeasurePlan, fullPlan, headcountPlan, statusPlan } from '../../support/plans.ts';

/** Of these there is no statement. */
const inMemoryOnly = ['estebanRayIndex', 'betweenGroupShare', 'duclosEstebanRayIndex'];

function built(plan: Plan) {
  const indicators = plan.indicators.filter(({ measure }) => !inMemoryOnly.includes(measure));
  const asked = { ...plan, indicators };
  return buildStatement(
    asked,
    indicators.map((one) => planMeasure(asked, one)),
    'q_',
  );
}

/** What a query names that is not there. */
function lost({ columns, from, joins = [], where, groupBy = [] }: SelectQuery, known: Known) {
  const sources = [from ?? 'table', ...joins.map(({ query }) => query)];
  const expressions = [
    ...columns.map(({ is }) => is),
    ...joins.flatMap(({ on }) => (on === null ? [] : [on])),
    ...(where === undefined ? [] : [where]),
    ...groupBy,
  ];
  const isThere = (name: string, of = '') =>
    sources.includes(of) && (of === 'table' || known.get(of)?.includes(name) === true);
  return [
    ...sources.filter((name) => name !== 'table' && !known.has(name)),
    ...expressions
      .flatMap(columnsIn)
      .flatMap(({ name, of }) => (isThere(name, of) ? [] : [`${of}.${name}`])),
  ];
}

type Known = ReadonlyMap<string, readonly string[]>;

describe.each([
  ['every measure', everyMeasurePlan],
  ['everything', fullPlan],
  ['one rate', headcountPlan],
  ['statuses', statusPlan],
] as [string, Plan][])('the statement of a plan of %s', (_, plan) => {
  const { statement, layout } = built(plan);

  test('names in each query only what the queries before it have', () => {
    const known = new Map<string, readonly string[]>();
    for (const { name, query } of statement.queries) {
      if (query.kind === 'select') expect([name, lost(query, known)]).toEqual([name, []]);
      expect([name, known.has(name)]).toEqual([name, false]);
      const names = query.kind === 'values' ? query.names : query.columns.map(({ as }) => as);
      expect(new Set(names.map((as) => as.toLowerCase())).size).toBe(names.length);
      known.set(name, names);
    }
    expect(lost(statement.result, known)).toEqual([]);
  });

  test('gives every column that is read', () => {
    const read = [
      ...[layout.read, layout.kept, layout.set, ...layout.labels, ...layout.kinds],
      ...[...layout.rowFaults, ...layout.groupFaults].map(({ as }) => as),
      ...layout.indicators.flatMap(({ value, rows, population, treated }) => [
        ...[value, rows, population],
        ...treated.flatMap((one) => [one.rows, one.weight]),
      ]),
    ];
    const given = statement.result.columns.map(({ as }) => as);
    expect(read.filter((as) => !given.includes(as))).toEqual([]);
    expect(new Set(given).size).toBe(given.length);
  });

  test('reads the table twice: its rows, and how many they are', () => {
    const readers = statement.queries.filter(
      ({ query }) => query.kind === 'select' && query.from === null,
    );
    expect(readers.map(({ name }) => name)).toEqual(['q_read', 'q_kept']);
  });

  test('is the same whenever it is built', () => {
    expect(JSON.stringify(built(plan))).toBe(JSON.stringify(built(plan)));
  });
});

test('the finest groups are summed once, however many totals there are', () => {
  const names = (totals: Plan['totals']) =>
    built({
      ...headcountPlan,
      by: ['a', 'b', 'c'],
      totals: totals ?? 'none',
    }).statement.queries.map(({ name }) => name);
  expect(names('cube')).toEqual(names('none'));
});
