import { requireChoice } from '../../require.ts';
import { bigquery } from './bigquery.ts';
import { clickhouse } from './clickhouse.ts';
import type { Dialect, SqlDialect } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';
import { spark } from './spark.ts';
import { trino } from './trino.ts';

const dialects: { readonly [name in SqlDialect]: Dialect } = {
  duckdb,
  postgres,
  clickhouse,
  spark,
  bigquery,
  trino,
};

/** The names of the dialects. */
export const sqlDialects: readonly SqlDialect[] = [
  'duckdb',
  'postgres',
  'clickhouse',
  'spark',
  'bigquery',
  'trino',
];

/** The dialect of a name; any other is refused. */
export function dialectOf(name: unknown): Dialect {
  return dialects[requireChoice(name, sqlDialects, ['dialect'])];
}
