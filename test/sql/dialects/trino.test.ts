import { expect, test } from 'vitest';
import { trino } from '../../../src/sql/dialects/trino.ts';
import { smallStatement } from './smallStatement.ts';

test('a statement is written in its words', () => {
  expect(smallStatement(trino)).toBe(`WITH "q_rows" AS (
SELECT CASE WHEN (NOT is_nan("table"."x\`""y")) THEN CASE WHEN exp("table"."x\`""y") > 0e0 THEN power(exp("table"."x\`""y"), (-5e-1)) END ELSE 1e21 END AS "v",
  CAST("table"."x\`""y" AS double) AS "f",
  CASE WHEN typeof("table"."x\`""y") IN ('tinyint', 'smallint', 'integer', 'bigint', 'real', 'double') OR typeof("table"."x\`""y") LIKE 'decimal(%' THEN 'number' WHEN typeof("table"."x\`""y") IN ('varchar') OR typeof("table"."x\`""y") LIKE 'varchar(%' OR typeof("table"."x\`""y") LIKE 'char(%' THEN 'text' ELSE typeof("table"."x\`""y") END AS "k",
  CASE WHEN (("table"."x\`""y" IS NULL) OR (typeof("table"."x\`""y") IN ('double', 'real') AND CAST("table"."x\`""y" AS varchar) = 'NaN')) THEN 'it''s\\n
$ {' END AS "t",
  (is_infinite("table"."x\`""y") AND (CAST((-1) AS bigint) = CAST("table"."x\`""y" AS bigint))) AS "b",
  CAST(NULL AS boolean) AS "n"
FROM "my db"."t" AS "table"
)
SELECT coalesce(sum("q_rows"."v"), 0e0) AS "s",
  CAST(count(*) AS double) AS "n",
  min("q_rows"."k") AS "k"
FROM "q_rows"`);
});

test('a backslash means nothing, and quotes are doubled', () => {
  expect(trino.text("it's \\")).toBe("'it''s \\'");
  expect(trino.identifier('a"b`')).toBe('"a""b`"');
});
