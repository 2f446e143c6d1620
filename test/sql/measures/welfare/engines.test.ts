/** The same indicators of the same groups by engines: what an interpreter has shown of the formulas, of the SQL. */
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import type { SampleValue } from '../../../../src/sample/sampleValue.ts';
import { runPlan, type SqlConnection } from '../../../../src/sql/runPlan.ts';
import type { TableCell } from '../../../../src/tabulate/table.ts';
import {
  expectNear,
  inMemory,
  planOf,
  type Unnamed,
  type WelfareRow,
  welfareRowOf,
} from '../../../support/checkWelfareSql.ts';
import {
  distributionIndicators,
  jointIndicators,
  lineIndicators,
} from '../../../support/everyWelfareIndicator.ts';

const rowsOf = (
  name: string,
  welfare: readonly (number | null)[],
  weights: readonly number[] = [],
) =>
  welfare.map((x, place): WelfareRow => {
    const row = welfareRowOf(x ?? 1, weights[place] ?? 1, place);
    return { ...row, x, name };
  });

const positive = [
  ...rowsOf('ties', [10, 10, 8, 12.5, 6, 10, 3, 20, 8, 40], [1, 2, 3, 1, 2, 1, 1, 1, 1, 2]),
  ...rowsOf('zero weights', [2, 0.5, 7, 30, 11, 9], [1, 0, 3, 0, 2, 1]),
  ...rowsOf('one', [7]),
  ...rowsOf('on the line', [10], [3]),
  ...rowsOf('equal', [7.5, 7.5, 7.5], [1, 2, 7]),
  ...rowsOf('rich', [100, 150, 230, 90]),
  ...rowsOf('poor', [1, 1.5, 2, 0.25]),
  ...rowsOf('near', [9.999, 10, 10.001, 9.9995, 10.0002]),
  ...rowsOf('wide', [1e-3, 0.2, 5, 80, 1e3, 3e4, 2e6], [5, 4, 3, 3, 2, 1, 1]),
  ...rowsOf('without weight', [3, 4], [0, 0]),
];
const hostile = [
  ...rowsOf('zeros', [0, 4, 0, 10, 25, 3, null], [1, 2, 5, 1, 3, 1, 4]),
  ...rowsOf('below', [-3, 4, 0, 10, null, 3], [1, 2, 5, 1, 3, 1]),
  ...rowsOf('nothing', [0, 0, 0]),
  ...rowsOf('missing', [null]),
];
const fractions = rowsOf('fractions', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Array(10).fill(0.1));

/** Lines that the table makes are made of each group, as those of memory are of the rows it gets. */
function ofGroup(indicator: Unnamed): Unnamed {
  const line = 'line' in indicator ? (indicator.line as object) : null;
  const isMade = line !== null && 'share' in Object(line);
  return isMade ? ({ ...indicator, line: { ...line, scope: 'group' } } as Unnamed) : indicator;
}

const every = [...lineIndicators, ...distributionIndicators, ...jointIndicators].map(ofGroup);

/** The first of each measure, and of the others one in nine. */
const some = every.filter(
  ({ measure }, place) =>
    place % 9 === 0 || every.findIndex((one) => one.measure === measure) === place,
);

/** Those that take what others refuse, under some policy. */
const treating = [
  ...['omit', { floor: 0.5 }].flatMap((outsideSupport) =>
    [
      { measure: 'wattsIndex', line: { kind: 'column', column: 'own' } },
      { measure: 'giniIndex' },
      { measure: 'theilIndex' },
      { measure: 'varianceOfLogs' },
      { measure: 'clarkHemmingUlphIndex', line: 8, beta: -1 },
    ].map((one) => ({ ...one, outsideSupport })),
  ),
  { measure: 'povertyHeadcount', line: 10 },
  { measure: 'kolmIndex', kappa: 0.2 },
  { measure: 'squaredPovertyGap', line: 10, outsideSupport: 'keep' },
  { measure: 'giniIndex', outsideSupport: 'keep' },
  { measure: 'medianWelfare' },
] as unknown as readonly Unnamed[];

const settings = { by: ['name'], weight: { kind: 'frequency', column: 'w' } } as const;

function planOfAll(indicators: readonly Unnamed[], more: Partial<Plan> = {}): Plan {
  const named = indicators.map((one, place) => ({ ...one, id: `i${place}` }) as PlanIndicator);
  return { ...planOf(indicators[0] as Unnamed, settings), ...more, indicators: named };
}

function check(cell: TableCell, wanted: SampleValue, name: string): void {
  try {
    // What is money is compared with the money of the group.
    expectNear(cell.value, wanted.value, Math.max(1, Math.abs(wanted.value ?? 0)));
    expectNear(cell.population, wanted.population);
    expect({ rows: cell.rows, treated: cell.treated }).toEqual({
      rows: wanted.rows,
      treated: wanted.treated,
    });
  } catch (error) {
    throw new Error(`${name} of ${cell.group}: ${(error as Error).message}`, { cause: error });
  }
}

type Engine = 'duckdb' | 'postgres';

async function connect(engine: Engine): Promise<SqlConnection & { close(): Promise<void> | void }> {
  if (engine === 'postgres') {
    const db = await PGlite.create();
    return {
      query: async (sql) => (await db.query<object>(sql)).rows,
      close: () => db.close(),
    };
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return {
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as object[],
    close: () => connection.closeSync(),
  };
}

async function create(connection: SqlConnection, table: string, rows: readonly WelfareRow[]) {
  const columns = ['x', 'w', 'own', 'other', 'tax', 'wage', 'rest'];
  const types = columns.map((name) => `${name} double precision`).join(', ');
  await connection.query(`CREATE TABLE ${table} (${types}, area text, name text)`);
  const values = rows.map((row) => {
    const numbers = columns.map((name) => row[name] ?? 'NULL').join(', ');
    return `(${numbers}, '${row.area}', '${row.name}')`;
  });
  await connection.query(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
}

describe.each(['duckdb', 'postgres'] as const)('%s', (engine) => {
  let connection: Awaited<ReturnType<typeof connect>>;
  beforeAll(async () => {
    connection = await connect(engine);
  });
  afterAll(() => connection.close());

  async function compare(
    table: string,
    plan: Plan,
    rows: readonly WelfareRow[],
    indicators: readonly Unnamed[],
  ): Promise<void> {
    await create(connection, table, rows);
    const { cells } = await runPlan(plan, connection, { dialect: engine, table });
    const names = new Set(rows.map(({ name }) => name));
    expect(cells.length).toBe((names.size + 1) * indicators.length);
    for (const cell of cells) {
      const indicator = indicators[Number(cell.indicator.slice(1))] as Unnamed;
      const [group] = cell.group;
      const own = group === null ? rows : rows.filter(({ name }) => name === group);
      const { by, totals, ...bare } = plan;
      const one = { ...bare, indicators: [{ ...indicator, id: 'it' } as PlanIndicator] };
      check(cell, inMemory(one, own), JSON.stringify(indicator));
    }
  }

  test('gives what memory gives of every measure, by group and in all', async () => {
    await compare('whole', planOfAll(some), positive, some);
  }, 120_000);

  test('leaves out, raises and keeps what memory does', async () => {
    await compare('hostile', planOfAll(treating, { missing: 'omit' }), hostile, treating);
  }, 60_000);

  test('hits shares of weights that are fractions', async () => {
    const quantiles = [0.1, 0.3, 0.5, 0.6, 0.7].map(
      (probability) => ({ measure: 'welfareQuantile', probability }) as const,
    );
    const weight = { kind: 'sampling', column: 'w' } as const;
    await compare('fractions', planOfAll(quantiles, { weight }), fractions, quantiles);
  });
});
