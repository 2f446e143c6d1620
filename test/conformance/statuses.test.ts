import { openDuckdb } from '../support/engines/openDuckdb.ts';
import { openPostgres } from '../support/engines/openPostgres.ts';
import { describeStatuses } from './describeStatuses.ts';
import { openLocal } from './openLocal.ts';

describeStatuses([
  ['DuckDB', () => openLocal(openDuckdb(), "SELECT 'DuckDB'")],
  ['PostgreSQL', () => openLocal(openPostgres(), "SELECT 'PostgreSQL'")],
]);
