import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { householdTable } from '../../../../src/classification/householdTable.ts';
import { householdRows } from '../../../../src/classification/table/householdRows.ts';
import { choose, integer } from '../../../../src/sql/expression/build.ts';
import { statusSql } from '../../../../src/sql/measures/status/statusSql.ts';
import { type ColumnType, openDuckdb, openPglite, type RowEngine, rowsSql } from './engines.ts';
import { differences, householdsOf, possibleByRecord, standardsByDay } from './reviews.ts';
import { planOf, statementOf } from './statusPlans.ts';

const open = { unpublished: 'undetermined' } as const;

/** What a plan may take for known; not where indicators were not published, which no policy of facts speaks of. */
const assumptionsFor = (standard: string) =>
  standard === 'vietnam2027'
    ? []
    : [
        { ...open, missing: 'deprived' as const },
        { ...open, missing: 'notDeprived' as const },
      ];

describe.each([
  ['DuckDB', openDuckdb],
  ['PostgreSQL', openPglite],
] as const)('%s', (_, start) => {
  let engine: RowEngine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  test.each(standardsByDay)(
    'gives 20,000 households the statuses that their records have under %s',
    async (_id, standard, date) => {
      const households = householdsOf(date);
      const table = householdTable(households, standard, open);
      const ids = standard.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
      // Deprivations of every type that a column may have; what is not known is NaN now and then.
      const kinds: readonly ColumnType[] = ['smallint', 'double', 'boolean'];
      const types = ids.map((id, at) => [id, kinds[at % 3] as ColumnType] as const);
      const doubles = ids.filter((_each, at) => kinds[at % 3] === 'double');
      const rows = householdRows(table).map((row, at) =>
        at % 2 === 0
          ? row
          : {
              ...row,
              income: row.income ?? Number.NaN,
              ...Object.fromEntries(doubles.map((id) => [id, row[id] ?? Number.NaN])),
            },
      );
      await engine.load(rows, [['area', 'text'], ['income', 'double'], ...types]);
      for (const policies of [open, ...assumptionsFor(standard.id)]) {
        const { part, possible } = statementOf(planOf(standard, policies));
        const found = await engine.numbers(rowsSql(part, possible, engine.dialect));
        expect(differences(found, possibleByRecord(households, standard, policies))).toEqual([]);
      }
    },
  );

  test('finds the rows that are faults, and says of what column', async () => {
    const [, standard] = standardsByDay[1] as (typeof standardsByDay)[number];
    const ids = standard.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    const row = (area: string | null, income: number | null, deprived: number) => ({
      area,
      income,
      ...Object.fromEntries(ids.map((id, at) => [id, at < deprived ? 1 : 0])),
    });
    await engine.load(
      [
        row('rural', 1_500_000, 3),
        row('suburb', 1_500_000, 3),
        row('urban', -1, 0),
        row('urban', Number.POSITIVE_INFINITY, 0),
        row('urban', null, 2),
        row(null, null, 12),
      ].map((each, at) => (at === 5 ? { ...each, [ids[0] as string]: 7 } : each)),
      [['area', 'text'], ['income', 'double'], ...ids.map((id) => [id, 'double'] as const)],
    );
    const part = statusSql(planOf(standard), { id: 'one', measure: 'statusShare', status: 'poor' });
    const seen = [];
    for (const { code, column, when } of part.rows.faults) {
      const flag = choose(when, integer(1), integer(0));
      const found = await engine.numbers(rowsSql(part, flag, engine.dialect));
      for (const [at, one] of found.entries()) if (one === 1) seen.push([code, column, at]);
    }
    expect(seen).toEqual([
      ['unknownOption', 'area', 1],
      ['invalidNumber', 'income', 2],
      ['invalidNumber', 'income', 3],
      ['invalidNumber', ids[0], 5],
    ]);
  });
});
