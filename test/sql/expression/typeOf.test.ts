import { expect, test } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { count, least, sum } from '../../../src/sql/expression/aggregates.ts';
import {
  add,
  all,
  always,
  call,
  cast,
  choose,
  equal,
  integer,
  isNull,
  isOneOf,
  not,
  nothing,
  number,
  over,
  text,
} from '../../../src/sql/expression/build.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';
import { commonType, typeOf } from '../../../src/sql/expression/typeOf.ts';
import { writeExpression } from '../../../src/sql/expression/writeExpression.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';

const [one, half, label] = [integer(1), number(0.5), text('a')];
const window = {
  kind: 'window',
  name: 'sum',
  of: one,
  partitionBy: [],
  orderBy: [],
  rows: 'all',
} as const;
const doubles: Expression[] = [
  ...[half, add(one, half), over(one, one), sum(one), count(), cast(label, 'double'), window],
  ...['ln', 'exp', 'sqrt', 'floor', 'flag'].map((name) => call(name as 'ln', half)),
  call('floor', one),
  ...[call('power', half, half), choose(always, one, half), call('coalesce', one, half), nothing()],
  ...[call('least', one, half), call('abs', half), least(half), call('nullIf', half, one)],
];
const wholes = [
  one,
  add(one, one),
  choose(always, one),
  call('abs', one),
  least(one),
  nothing('bigint'),
];
const texts = [
  label,
  call('labelKind', half),
  cast(one, 'text'),
  nothing('text'),
  call('coalesce', label, label),
];
const booleans = [
  ...[always, equal(one, one), all(), not(always), isNull(one), isOneOf(one, [one])],
  ...[call('isNan', half), call('isInfinite', half), call('isNanOfAny', label), nothing('boolean')],
];

test.each([
  ['double', doubles],
  ['bigint', wholes],
  ['text', texts],
  ['boolean', booleans],
] as const)('the type is %s where DuckDB says so', async (type, expressions) => {
  const engine = await openDuckdb();
  for (const expression of expressions) {
    const sql = `SELECT typeof(${writeExpression(expression, duckdb)}) AS type`;
    const [row] = await engine.query(sql);
    expect([expression, typeOf(expression)]).toEqual([expression, type]);
    expect([expression, row?.type]).toEqual([expression, duckdb.types[type]]);
  }
  await engine.close();
});

test('of a column nothing is known unless it says so', () => {
  const column = { kind: 'column', name: 'x' } as const;
  expect(typeOf(column)).toBe(null);
  expect(typeOf({ ...column, type: 'text' })).toBe('text');
  expect(typeOf(choose(always, column))).toBe(null);
  expect(typeOf(add(column, half))).toBe('double');
  expect(typeOf(call('nullIf', one, column))).toBe('bigint');
});

test('values have the type that holds all of them', () => {
  expect(commonType([])).toBe(null);
  expect(commonType([one, one])).toBe('bigint');
  expect(commonType([one, half])).toBe('double');
  expect(commonType([label, one])).toBe(null);
});
