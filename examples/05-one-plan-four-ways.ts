/**
 * One plan, four ways: on rows in memory, on parts that three districts send instead of their rows, and as
 * SQL inside DuckDB and PostgreSQL. All four give one table.
 *
 * Run it with `npm run demo`.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { generateWelfare } from 'poverty-indicators/fixtures';
import type { Plan } from 'poverty-indicators/model';
import { runPlan, type SqlConnection } from 'poverty-indicators/sql';
import {
  finishTable,
  mergePartials,
  startTable,
  type Table,
  tableToArrays,
  tabulate,
} from 'poverty-indicators/tabulate';

/** Persons, by area: an absolute line that differs by area, a relative one, and the distribution. */
const plan: Plan = {
  version: 1,
  welfare: 'income',
  weight: { kind: 'sampling', column: 'weight' },
  size: 'persons',
  by: ['area'],
  lines: {
    national: {
      kind: 'byGroup',
      by: 'area',
      amounts: [
        { label: 'rural', amount: 1_500_000 },
        { label: 'urban', amount: 2_000_000 },
      ],
    },
    relative: { kind: 'relative', of: 'median', share: 0.6 },
  },
  indicators: [
    { id: 'poor', measure: 'povertyHeadcount', line: 'national', boundary: 'atOrBelow' },
    { id: 'gap', measure: 'povertyGapIndex', line: 'national' },
    { id: 'atRisk', measure: 'povertyHeadcount', line: 'relative' },
    { id: 'median', measure: 'medianWelfare' },
    { id: 'gini', measure: 'giniIndex' },
    { id: 'theil', measure: 'theilIndex' },
  ],
};

interface Row {
  readonly district: string;
  readonly area: string;
  readonly income: number;
  readonly weight: number;
  readonly persons: number;
}

const districts = ['Bắc Hà', 'Bát Xát', 'Sa Pa'];

function surveyed(): readonly Row[] {
  const survey = generateWelfare({
    seed: 2023,
    rows: 3000,
    groups: { name: 'district', labels: districts },
  });
  const label = (grouping: string, row: number) => {
    const { codes, labels } = survey.by[grouping] as (typeof survey.by)[string];
    return String(labels[codes[row] as number]);
  };
  return Array.from(survey.welfare, (income, row) => ({
    district: label('district', row),
    area: label('area', row),
    income,
    weight: survey.weight.values[row] as number,
    persons: survey.size[row] as number,
  }));
}

/** Each district keeps its rows and sends a partial: JSON that is merged with the others. */
function inParts(rows: readonly Row[]): Table {
  const letters = districts.map((district) => {
    const part = startTable(plan, { part: district });
    part.add(rows.filter((row) => row.district === district));
    return JSON.stringify(part.partial());
  });
  const partials = letters.map((letter) => JSON.parse(letter));
  return finishTable(plan, mergePartials(plan, partials));
}

const table = 'households';
const columns =
  'district VARCHAR, area VARCHAR, income DOUBLE PRECISION, weight DOUBLE PRECISION, persons INTEGER';

/** The rows as one JSON text, which both engines can read. */
function inserted(rows: readonly Row[]): string {
  return JSON.stringify(rows);
}

async function inDuckDb(rows: readonly Row[]): Promise<Table> {
  const instance = await DuckDBInstance.create(':memory:');
  const duckdb = await instance.connect();
  await duckdb.run(`CREATE TABLE ${table} (${columns})`);
  await duckdb.run(
    `INSERT INTO ${table} SELECT unnest(from_json($1, '[{"district":"VARCHAR","area":"VARCHAR","income":"DOUBLE","weight":"DOUBLE","persons":"INTEGER"}]'), recursive := true)`,
    [inserted(rows)],
  );
  const connection: SqlConnection = {
    query: async (sql) => (await duckdb.runAndReadAll(sql)).getRowObjectsJS(),
  };
  const found = await runPlan(plan, connection, { dialect: 'duckdb', table });
  duckdb.closeSync();
  return found;
}

async function inPostgres(rows: readonly Row[]): Promise<Table> {
  const postgres = await PGlite.create();
  await postgres.exec(`CREATE TABLE ${table} (${columns})`);
  await postgres.query(
    `INSERT INTO ${table} SELECT * FROM json_to_recordset($1) AS row(${columns})`,
    [inserted(rows)],
  );
  const connection: SqlConnection = {
    query: async (sql) => (await postgres.query<Record<string, unknown>>(sql)).rows,
  };
  const found = await runPlan(plan, connection, { dialect: 'postgres', table });
  await postgres.close();
  return found;
}

/** The largest difference of a figure, relative to it. */
function farthest(found: Table, wanted: Table): number {
  return found.cells.reduce((most, { value }, place) => {
    const other = wanted.cells[place]?.value ?? null;
    if (value === other) return most;
    if (value === null || other === null) return Number.POSITIVE_INFINITY;
    return Math.max(most, Math.abs(value - other) / Math.abs(other));
  }, 0);
}

const rows = surveyed();
const inMemory = tabulate(rows, plan);
const others = {
  'parts of three districts, merged': inParts(rows),
  'SQL in DuckDB': await inDuckDb(rows),
  'SQL in PostgreSQL': await inPostgres(rows),
};

console.log(`${inMemory.rows} households, one plan (${inMemory.plan})\n`);
for (const line of tableToArrays(inMemory, { layout: 'wide', language: 'en' })) {
  console.log(
    line
      .map((cell, place) => {
        const text = typeof cell === 'number' ? cell.toPrecision(9) : String(cell ?? '–');
        return place === 0 ? text.padEnd(8) : text.slice(0, 24).padStart(26);
      })
      .join(''),
  );
}
console.log('');
for (const [name, found] of Object.entries(others)) {
  const far = farthest(found, inMemory);
  console.log(
    `${name}: ${found.cells.length} figures, ${far < 1e-12 ? 'the same' : `off by ${far}`}`,
  );
}
