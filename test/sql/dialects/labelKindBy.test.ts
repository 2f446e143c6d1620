import { expect, test } from 'vitest';
import { labelKindBy } from '../../../src/sql/dialects/labelKindBy.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';

const types = {
  numbers: ['INT', 'REAL'],
  texts: ['CHAR'],
  numbersLike: ['DEC('],
  textsLike: ['ENUM(', 'CHAR('],
};

test('a type is one of numbers, one of texts, or is called by its name', async () => {
  const engine = await openDuckdb();
  for (const [type, kind] of [
    ['INT', 'number'],
    ['REAL', 'number'],
    ['DEC(9,2)', 'number'],
    ['CHAR', 'text'],
    ['CHAR(3)', 'text'],
    ["ENUM('INT')", 'text'],
    ['DEC', 'DEC'],
    ['INTERVAL', 'INTERVAL'],
    ['int', 'int'],
    ['DATE', 'DATE'],
  ] as const) {
    const sql = labelKindBy(`'${type.replaceAll("'", "''")}'`, types);
    expect([type, (await engine.query(`SELECT ${sql} AS kind`))[0]?.kind]).toEqual([type, kind]);
  }
  await engine.close();
});

test('beginnings may be left out', () => {
  expect(labelKindBy('t', { numbers: ['INT', 'REAL'], texts: ['CHAR'] })).toBe(
    "CASE WHEN t IN ('INT', 'REAL') THEN 'number' WHEN t IN ('CHAR') THEN 'text' ELSE t END",
  );
});
