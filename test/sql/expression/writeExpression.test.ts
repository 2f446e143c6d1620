import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialectOf, sqlDialects } from '../../../src/sql/dialects/dialectOf.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import {
  add,
  all,
  any,
  call,
  choose,
  column,
  equal,
  integer,
  isKnown,
  isNull,
  isOneOf,
  minus,
  not,
  number,
  over,
  tableColumn,
  text,
  times,
} from '../../../src/sql/expression/build.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';
import { writeExpression } from '../../../src/sql/expression/writeExpression.ts';
import { finite } from '../../support/arbitraries.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { valuesOf } from '../../support/engines/runQueries.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { evaluateSql } from '../../support/interpretSql.ts';
import { everyKind, withoutParts } from './everyKind.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const write = (expression: Expression) => writeExpression(expression, duckdb);
const [x, y] = [column('x'), column('y')];

describe('numbers', () => {
  test('are written so that no other double is read', async () => {
    await fc.assert(
      fc.asyncProperty(finite, async (value) => {
        expect(await valuesOf(engine, number(value), { x: [0] })).toEqual([value + 0]);
      }),
      { numRuns: 100 },
    );
  });

  test('that are none are refused', () => {
    const refused = { code: 'invalidNumber', path: [] } as const;
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -Number.POSITIVE_INFINITY]) {
      expectPovertyError(() => write(number(value)), refused);
    }
    for (const value of [0.5, 2 ** 53, Number.NaN]) {
      expectPovertyError(() => write(integer(value)), refused);
    }
  });
});

test.each([
  [minus(x, minus(y, x)), '("x" - ("y" - "x"))'],
  [minus(x, number(-1)), '("x" - (-1e0))'],
  [over(x, number(2)), '(CAST("x" AS DOUBLE) / 2e0)'],
  [
    all(any(equal(x, y), isNull(x)), not(equal(x, y))),
    '((("x" = "y") OR ("x" IS NULL)) AND (NOT ("x" = "y")))',
  ],
  [isKnown(x), '("x" IS NOT NULL)'],
  [all(equal(x, y)), '("x" = "y")'],
  [isOneOf(x, [text("o'x"), text('')]), `("x" IN ('o''x', ''))`],
  [
    choose(isNull(x), integer(1), number(2)),
    'CASE WHEN ("x" IS NULL) THEN CAST(CAST(1 AS BIGINT) AS DOUBLE) ELSE 2e0 END',
  ],
  [tableColumn('a"b'), '"table"."a""b"'],
  [integer(-0), 'CAST(0 AS BIGINT)'],
])('is written as by hand: %j', (expression, wanted) => {
  expect(write(expression)).toBe(wanted);
});

test('operations are worked out as they are nested, whatever comes first in an engine', async () => {
  const terms = fc.letrec<{ term: Expression }>((tie) => ({
    term: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(number(-2), number(3), number(0.5), number(0)),
      fc
        .tuple(fc.constantFrom(add, minus, times, over), tie('term'), tie('term'))
        .map(([of, a, b]) => of(a, b)),
      tie('term').map((of) => call('abs', of)),
      fc.tuple(tie('term'), tie('term')).map(([a, b]) => choose(equal(a, b), a, b)),
    ),
  })).term;
  await fc.assert(
    fc.asyncProperty(terms, async (term) => {
      const [found] = await valuesOf(engine, term, { x: [0] });
      const wanted = evaluateSql(term, {});
      expect(found === null ? null : Number(found) + 0).toBe(
        wanted === null ? null : Number(wanted) + 0,
      );
    }),
    { numRuns: 100 },
  );
});

test('a window goes over its rows', async () => {
  const of = tableColumn('v');
  const over = {
    kind: 'window',
    name: 'sum',
    of,
    partitionBy: [tableColumn('g')],
    orderBy: [of],
  } as const;
  const table = { g: ['a', 'a', 'b', 'a'], v: [1, 2, 5, 4] };
  const sums = async (rows: 'all' | 'upToThis' | 'beforeThis') =>
    [...(await valuesOf(engine, { ...over, rows }, table))].sort();
  expect(await sums('all')).toEqual([5, 7, 7, 7]);
  expect(await sums('upToThis')).toEqual([1, 3, 5, 7]);
  expect(await sums('beforeThis')).toEqual([0, 0, 1, 3]);
});

test.each(sqlDialects)('every kind of expression has words in %s', (name) => {
  const dialect = dialectOf(name);
  const letters = ['a', 'b', 'c', 'd', 'e'].map(column);
  for (const expression of [...everyKind(letters), ...withoutParts]) {
    const written = writeExpression(expression, dialect);
    expect(written).not.toMatch(/undefined|\[object|function/);
    expect(written.split('(').length).toBe(written.split(')').length);
  }
});
