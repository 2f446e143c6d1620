import { DuckDBInstance } from '@duckdb/node-api';
import { tabulateSql } from 'poverty-indicators/sql';
import { tabulate } from 'poverty-indicators/tabulate';
import type { Bench } from './bench.ts';
import { columnsOf, type Family, familyNames, planOf, tableSql } from './plan.ts';

const rows = 10_000_000;
const chunkRows = 65_536;

let made: ReturnType<typeof columnsOf> | null = null;
const columns = () => {
  made ??= columnsOf(0, rows);
  return made;
};

function* chunks() {
  const whole = columns();
  for (let start = 0; start < rows; start += chunkRows) {
    const end = Math.min(rows, start + chunkRows);
    yield Object.fromEntries(
      Object.entries(whole).map(([name, column]) =>
        'codes' in column
          ? [name, { ...column, codes: column.codes.subarray(start, end) }]
          : [name, column.subarray(start, end)],
      ),
    );
  }
}

const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
let isLoaded = false;

async function onDuckDb(families: readonly Family[], threads: number): Promise<unknown> {
  if (!isLoaded) await duckdb.run(tableSql(rows));
  isLoaded = true;
  await duckdb.run(`SET threads = ${threads}`);
  const { sql } = tabulateSql(planOf(families), { dialect: 'duckdb', table: 't' });
  return (await duckdb.runAndReadAll(sql)).getRows();
}

function casesOf(families: readonly Family[], name: string): Bench['cases'] {
  return {
    [`${name}: columns`]: () => tabulate(columns(), planOf(families)),
    [`${name}: chunks of 65,536`]: () => tabulate(chunks(), planOf(families)),
    [`${name}: DuckDB, one thread`]: () => onDuckDb(families, 1),
    [`${name}: DuckDB, two threads`]: () => onDuckDb(families, 2),
  };
}

export const bench: Bench = {
  title: 'A plan by 34 regions: in memory, in chunks, as SQL in the same process',
  rows,
  runs: 1,
  cases: {
    ...Object.assign({}, ...familyNames.map((name) => casesOf([name], name))),
    ...casesOf(familyNames, 'all'),
  },
};
