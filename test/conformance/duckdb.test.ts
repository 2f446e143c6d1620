import { openDuckdb } from '../support/engines/openDuckdb.ts';
import { describeConformance } from './describeConformance.ts';
import { openLocal } from './openLocal.ts';

describeConformance(() => openLocal(openDuckdb(), "SELECT 'DuckDB ' || version() AS name"));
