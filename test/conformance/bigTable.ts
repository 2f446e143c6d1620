import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import type { SqlDialect } from '../../src/sql/dialects/dialect.ts';

/** What is asked of the largest table by region: measures that are sums. */
export const bigSums: readonly PlanIndicator[] = [
  { id: 'fgt0', measure: 'fgtIndex', line: 'national', alpha: 0 },
  { id: 'fgt1', measure: 'fgtIndex', line: 'national', alpha: 1 },
  { id: 'fgt2', measure: 'fgtIndex', line: 'national', alpha: 2 },
  { id: 'atLine', measure: 'povertyHeadcount', line: 'national', boundary: 'atOrBelow' },
  { id: 'mean', measure: 'meanWelfare' },
  { id: 'headcount', measure: 'multidimensionalHeadcount' },
  { id: 'intensity', measure: 'deprivationIntensity' },
  { id: 'adjusted', measure: 'adjustedHeadcount' },
];

/** What is asked of it as a whole: also measures that need its order, or its mean before their sums. */
export const bigIndicators: readonly PlanIndicator[] = [
  ...bigSums,
  { id: 'median', measure: 'medianWelfare' },
  { id: 'gini', measure: 'giniIndex' },
  { id: 'theil', measure: 'theilIndex' },
  { id: 'share', measure: 'welfareShare', from: 0, to: 0.4 },
  { id: 'quintiles', measure: 'quintileShareRatio' },
  { id: 'palma', measure: 'palmaRatio' },
];

/** Multipliers of row numbers: their products stay below 2^53. */
const multipliers = [48271, 69621, 16807, 39373, 30269, 40692, 45991, 207707, 138556, 49689];
const modulus = 2147483647;

/** In how many of 16 rows somebody is deprived. */
const flags = { water: 6, toilet: 5, school: 5, adults: 8, insurance: 3, food: 4 } as const;

const types = {
  duckdb: 'DOUBLE',
  postgres: 'DOUBLE PRECISION',
  clickhouse: 'Float64',
  spark: 'DOUBLE',
};

/** An engine that runs here. */
type RunningDialect = keyof typeof types;

/**
 * A query of so many rows in the words of an engine: whole numbers of a Lehmer generator, and doubles made of them by
 * quotients and products alone, which have the same bits everywhere. Incomes are skewed, every other one is a whole
 * number of quarters, weights are fractions in eighths.
 */
export function bigTableSql(dialect: SqlDialect, rows: number): string {
  const double = (value: string | number) =>
    `CAST(${value} AS ${types[dialect as RunningDialect]})`;
  const draw = (place: number) => `((i * ${multipliers[place]} + ${place}) % ${modulus})`;
  const income = `(${double(300)} / (${double(1)} - ${double(draw(0))} / ${double(modulus + 1)} * ${double(15)} / ${double(16)}))`;
  const quarters = `${double(`floor(${income} * ${double(4)})`)} / ${double(4)}`;
  const deprived = Object.entries(flags).map(
    ([name, of16], at) => `CASE WHEN ${draw(at + 4)} % 16 < ${of16} THEN 1 ELSE 0 END AS ${name}`,
  );
  const from = {
    duckdb: `(SELECT range AS i FROM range(${rows})) AS numbered`,
    postgres: `generate_series(CAST(0 AS BIGINT), CAST(${rows - 1} AS BIGINT)) AS numbered(i)`,
    clickhouse: `(SELECT CAST(number AS Int64) AS i FROM numbers(${rows})) AS numbered`,
    spark: `(SELECT id AS i FROM range(${rows})) AS numbered`,
  }[dialect as RunningDialect];
  return `SELECT CASE WHEN i % 2 = 0 THEN ${income} ELSE ${quarters} END AS income,
    ${double(`1 + ${draw(1)} % 64`)} / ${double(8)} AS weight, 1 + ${draw(2)} % 6 AS persons,
    ${draw(3)} % 34 AS region, ${deprived.join(', ')} FROM ${from}`;
}

/** Makes the table of that query. */
export function makeBigTable(dialect: SqlDialect, name: string, rows: number): readonly string[] {
  const query = bigTableSql(dialect, rows);
  if (dialect === 'spark') return [`CREATE OR REPLACE TEMPORARY VIEW ${name} AS ${query}`];
  const engine = dialect === 'clickhouse' ? ' ENGINE = Memory' : '';
  return [`DROP TABLE IF EXISTS ${name}`, `CREATE TABLE ${name}${engine} AS ${query}`];
}

/** The same rows as columns. */
export function bigColumns(rows: number) {
  const columnOf = (value: (row: number) => number) => {
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) values[row] = value(row);
    return values;
  };
  const draw = (row: number, place: number) =>
    (row * (multipliers[place] as number) + place) % modulus;
  const deprived = Object.entries(flags).map(([name, of16], at) => [
    name,
    columnOf((row) => (draw(row, at + 4) % 16 < of16 ? 1 : 0)),
  ]);
  return {
    income: columnOf((row) => {
      const income = 300 / (1 - ((draw(row, 0) / (modulus + 1)) * 15) / 16);
      return row % 2 === 0 ? income : Math.floor(income * 4) / 4;
    }),
    weight: columnOf((row) => (1 + (draw(row, 1) % 64)) / 8),
    persons: columnOf((row) => 1 + (draw(row, 2) % 6)),
    region: columnOf((row) => draw(row, 3) % 34),
    ...(Object.fromEntries(deprived) as { readonly [name: string]: Float64Array }),
  };
}
