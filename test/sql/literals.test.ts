import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan/plan.ts';
import { dialectOf, sqlDialects } from '../../src/sql/dialects/dialectOf.ts';
import { number } from '../../src/sql/expression/build.ts';
import { writeExpression } from '../../src/sql/expression/writeExpression.ts';
import { runPlan } from '../../src/sql/runPlan.ts';
import { tabulateSql } from '../../src/sql/tabulateSql.ts';
import { finite } from '../support/arbitraries.ts';
import type { Engine } from '../support/engines/engine.ts';
import { openDuckdb } from '../support/engines/openDuckdb.ts';
import { openPostgres } from '../support/engines/openPostgres.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

/** The ends of the doubles, of the normal ones, and decimals that are none. */
const doubles = [5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 0.1, 1 / 3, 1e23].concat([
  2 ** 53,
  2 ** 53 + 2,
  Number.MAX_VALUE,
  0,
]);

/** Texts that other texts are made of to break out of a token. */
const texts = [
  '',
  "'); DROP TABLE t; --",
  `${'đ"\\'.repeat(2500)}${"'".repeat(2500)}`,
  '‘’“”＇',
  'a\nb\r\tc',
  '👩‍👩‍👧',
  `$$;$1 \${x} {a:Int8} ?`,
];

function filtered(text: string): Plan {
  return {
    version: 1,
    by: ['label'],
    welfare: 'income',
    where: { not: { column: 'label', is: text } },
    indicators: [{ id: 'mean', measure: 'meanWelfare' }],
  };
}

describe.each([
  ['DuckDB', openDuckdb],
  ['PostgreSQL', openPostgres],
])('in %s', (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.load('t', { label: texts, income: texts.map((__, place) => place) });
  });
  afterAll(() => engine.close());

  test('a double arrives as the same bits', async () => {
    const dialect = dialectOf(engine.dialect);
    const arrives = async (values: readonly number[]) => {
      const columns = values.map(
        (value, place) => `${writeExpression(number(value), dialect)} AS c${place}`,
      );
      const [row = {}] = await engine.query(`SELECT ${columns.join(', ')}`);
      // Minus zero is written as zero.
      expect(Object.values(row)).toEqual(values.map((value) => value + 0));
    };
    await arrives([...doubles, ...doubles.map((value) => -value)]);
    const lists = fc.array(finite, { minLength: 50, maxLength: 50 });
    await fc.assert(fc.asyncProperty(lists, arrives), { numRuns: 20 });
  });

  test('labels come back as they are, and a filter finds each of them', async () => {
    for (const [place, text] of texts.entries()) {
      const options = { dialect: engine.dialect, table: 't' } as const;
      const { cells, filtered: left } = await runPlan(filtered(text), engine, options);
      const wanted = texts.map((label, income) => [label, income] as const);
      wanted.splice(place, 1);
      const found = cells.slice(1).map(({ group, value }) => [group[0], value]);
      expect(new Set(found)).toEqual(new Set(wanted));
      expect([left, found.length]).toEqual([1, texts.length - 1]);
    }
  });
});

test.each(sqlDialects)(
  '%s has no text with NUL or half a character, and no such name',
  (dialect) => {
    const options = { dialect, table: 't' } as const;
    for (const bad of ['a\0b', 'a\ud83d', '\udc69']) {
      const refusal = { code: 'notSupported', path: [] } as const;
      expectPovertyError(() => tabulateSql(filtered(bad), options), refusal);
      expectPovertyError(() => tabulateSql({ ...filtered(''), welfare: bad }, options), refusal);
      expectPovertyError(() => tabulateSql(filtered(''), { dialect, table: ['s', bad] }), refusal);
    }
  },
);
