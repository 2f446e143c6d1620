import { afterAll, beforeAll, expect, test } from 'vitest';
import { compensatedSum } from '../../../src/numeric/compensatedSum.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { checkFunctions } from './functionCases.ts';
import { smallStatement } from './smallStatement.ts';

test('a statement is written in its words', () => {
  expect(smallStatement(duckdb)).toBe(`WITH "q_rows" AS NOT MATERIALIZED (
SELECT CASE WHEN (NOT isnan("table"."x\`""y")) THEN CASE WHEN exp("table"."x\`""y") > 0e0 THEN power(exp("table"."x\`""y"), (-5e-1)) END ELSE 1e21 END AS "v",
  CAST("table"."x\`""y" AS DOUBLE) AS "f",
  CASE WHEN typeof("table"."x\`""y") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'FLOAT', 'DOUBLE', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') OR typeof("table"."x\`""y") LIKE 'DECIMAL(%' THEN 'number' WHEN typeof("table"."x\`""y") IN ('VARCHAR') OR typeof("table"."x\`""y") LIKE 'ENUM(%' THEN 'text' ELSE typeof("table"."x\`""y") END AS "k",
  CASE WHEN (("table"."x\`""y" IS NULL) OR (typeof("table"."x\`""y") IN ('DOUBLE', 'FLOAT') AND lower(CAST("table"."x\`""y" AS VARCHAR)) = 'nan')) THEN 'it''s\\n
$ {' END AS "t",
  (isinf("table"."x\`""y") AND (CAST((-1) AS BIGINT) = CAST("table"."x\`""y" AS BIGINT))) AS "b",
  CAST(NULL AS BOOLEAN) AS "n"
FROM "my db"."t" AS "table"
)
SELECT coalesce(fsum("q_rows"."v"), 0e0) AS "s",
  CAST(count(*) AS DOUBLE) AS "n",
  min("q_rows"."k") AS "k"
FROM "q_rows"`);
});

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

test('functions mean what their contract says', () => checkFunctions(engine));

test('labels are numbers or texts by their type, whichever of its kind', async () => {
  const types = [
    ...['TINYINT', 'UBIGINT', 'HUGEINT', 'FLOAT', 'DECIMAL(9,2)', 'VARCHAR', "ENUM('1')"],
    ...['BOOLEAN', 'DATE', 'UUID'],
  ];
  const kinds: unknown[] = [];
  for (const type of types) {
    const kind = duckdb.labelKind(`CAST(NULL AS ${type})`);
    kinds.push((await engine.query(`SELECT ${kind} AS kind`))[0]?.kind);
  }
  expect(kinds).toEqual([
    ...['number', 'number', 'number', 'number', 'number', 'text', 'text'],
    ...['BOOLEAN', 'DATE', 'UUID'],
  ]);
});

test('sums are compensated', async () => {
  const v = Array.from({ length: 10_000 }, (_, row) => 1 / (row + 1));
  await engine.load('t', { v });
  const [row] = await engine.query(`SELECT ${duckdb.sum('v')} AS own, sum(v) AS plain FROM t`);
  expect(row?.own).toBe(compensatedSum(v));
  expect(row?.plain).not.toBe(row?.own);
});
