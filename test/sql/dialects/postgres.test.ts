import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgres } from '../../../src/sql/dialects/postgres.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { openPostgres } from '../../support/engines/openPostgres.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { checkFunctions } from './functionCases.ts';
import { smallStatement } from './smallStatement.ts';

test('a statement is written in its words', () => {
  expect(smallStatement(postgres)).toBe(`WITH "q_rows" AS NOT MATERIALIZED (
SELECT CASE WHEN (NOT ("table"."x\`""y" = CAST('NaN' AS double precision))) THEN CASE WHEN CASE WHEN "table"."x\`""y" < CAST('-7.08e2' AS double precision) THEN CAST('0e0' AS double precision) ELSE exp("table"."x\`""y") END > CAST('0e0' AS double precision) THEN CASE WHEN (-CAST('5e-1' AS double precision)) * ln(CASE WHEN "table"."x\`""y" < CAST('-7.08e2' AS double precision) THEN CAST('0e0' AS double precision) ELSE exp("table"."x\`""y") END) < CAST('-7.08e2' AS double precision) THEN CAST('0e0' AS double precision) ELSE power(CASE WHEN "table"."x\`""y" < CAST('-7.08e2' AS double precision) THEN CAST('0e0' AS double precision) ELSE exp("table"."x\`""y") END, (-CAST('5e-1' AS double precision))) END END ELSE CAST('1e21' AS double precision) END AS "v",
  CAST(CASE CAST("table"."x\`""y" AS text) WHEN 'true' THEN '1' WHEN 'false' THEN '0' ELSE CAST("table"."x\`""y" AS text) END AS double precision) AS "f",
  CASE WHEN CAST(pg_typeof("table"."x\`""y") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') THEN 'number' WHEN CAST(pg_typeof("table"."x\`""y") AS text) IN ('text', 'character varying', 'character', 'name', 'citext') THEN 'text' ELSE CAST(pg_typeof("table"."x\`""y") AS text) END AS "k",
  CASE WHEN (("table"."x\`""y" IS NULL) OR (CAST(pg_typeof("table"."x\`""y") AS text) IN ('double precision', 'real', 'numeric') AND CAST("table"."x\`""y" AS text) = 'NaN')) THEN E'it\\'s\\\\n
$ {' END AS "t",
  ((abs("table"."x\`""y") = CAST('Infinity' AS double precision)) AND (CAST((-1) AS bigint) = CAST("table"."x\`""y" AS bigint))) AS "b",
  CAST(NULL AS boolean) AS "n"
FROM "my db"."t" AS "table" OFFSET 0
)
SELECT coalesce(sum("q_rows"."v"), CAST('0e0' AS double precision)) AS "s",
  CAST(count(*) AS double precision) AS "n",
  min("q_rows"."k") AS "k"
FROM "q_rows"`);
});

let engine: Engine;
beforeAll(async () => {
  engine = await openPostgres();
});
afterAll(() => engine.close());

test('functions mean what their contract says', () => checkFunctions(engine));

test('labels are numbers or texts by their type, whichever of its kind', async () => {
  const types = ['smallint', 'numeric(9,2)', 'real', 'text', 'varchar(9)', 'char(3)', 'date'];
  const kinds: unknown[] = [];
  for (const type of types) {
    const kind = postgres.labelKind(`CAST(NULL AS ${type})`);
    kinds.push((await engine.query(`SELECT ${kind} AS kind`))[0]?.kind);
  }
  const number = ['number', 'number', 'number'];
  expect(kinds).toEqual([...number, 'text', 'text', 'text', 'date']);
});

test('a text is itself, whatever a backslash means to the server', async () => {
  const texts = ["it's", '\\', "\\' OR TRUE --", '\\n', '$$', 'é🏔️'];
  for (const setting of ['on', 'off']) {
    await engine.query(`SET standard_conforming_strings = ${setting}`);
    for (const text of texts) {
      expect(await engine.query(`SELECT ${postgres.text(text)} AS t`)).toEqual([{ t: text }]);
    }
  }
  await engine.query('SET standard_conforming_strings = on');
});

test('a name that the engine would cut is refused', () => {
  for (const name of ['a'.repeat(64), 'ộ'.repeat(22)]) {
    expectPovertyError(() => postgres.identifier(name), { code: 'notSupported', path: [] });
  }
  expect(postgres.identifier('a'.repeat(63))).toBe(`"${'a'.repeat(63)}"`);
  expect(postgres.identifier('ộ'.repeat(21))).toBe(`"${'ộ'.repeat(21)}"`);
});
