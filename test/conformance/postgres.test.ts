import { openPostgres } from '../support/engines/openPostgres.ts';
import { describeConformance } from './describeConformance.ts';
import { openLocal } from './openLocal.ts';

describeConformance(
  () =>
    openLocal(openPostgres(), "SELECT 'PostgreSQL ' || current_setting('server_version') AS name"),
  { rows: 100_000 },
);
