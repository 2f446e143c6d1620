import { afterAll, beforeAll, expect, test } from 'vitest';
import * as build from '../../../src/sql/expression/build.ts';
import type { Expression } from '../../../src/sql/expression/expression.ts';
import type { Engine } from '../../support/engines/engine.ts';
import { openDuckdb } from '../../support/engines/openDuckdb.ts';
import { valuesOf } from '../../support/engines/runQueries.ts';

const { above, add, all, always, any, atLeast, atMost, below, call, cast, choose, differs } = build;
const { equal, firstOf, flagOf, integer, isKnown, isNull, isOneOf, literal, minus, never } = build;
const { not, nothing, number, numberOf, over, tableColumn, text, times, column } = build;

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

type Branch = Parameters<typeof firstOf>[0][number];
const [two, three, unknown] = [number(2), number(3), nothing('boolean')];

const branch = (when: Expression, value: Expression) =>
  Object.fromEntries([
    ['when', when],
    ['then', value],
  ]) as Branch;

test.each([
  ['a sum', add(two, three, number(5)), 10],
  ['a sum of one', add(two), 2],
  ['a difference', minus(two, three), -1],
  ['a product', times(two, three, number(5)), 30],
  ['a ratio', over(three, two), 1.5],
  ['a ratio over 0', over(three, minus(two, two)), null],
  ['a ratio over a given 0', over(three, number(0)), null],
  ['equal', equal(two, two), true],
  ['differs', differs(two, three), true],
  ['below', below(two, two), false],
  ['at most', atMost(two, two), true],
  ['above', above(three, two), true],
  ['at least', atLeast(two, three), false],
  ['all of none', all(), true],
  ['any of none', any(), false],
  ['all, of which one is unknown', all(always, unknown), null],
  ['all, of which one is false', all(never, unknown), false],
  ['any, of which one is unknown', any(never, unknown), null],
  ['any, of which one is true', any(always, unknown), true],
  ['not', not(always), false],
  ['not unknown', not(unknown), null],
  ['is NULL', isNull(unknown), true],
  ['is known', isKnown(unknown), false],
  ['one of', isOneOf(two, [number(1), two]), true],
  ['one of none', isOneOf(two, []), false],
  ['unknown is one of', isOneOf(nothing(), [two]), null],
  ['chosen', choose(always, two, three), 2],
  ['chosen where unknown', choose(unknown, two, three), 3],
  ['chosen of one', choose(never, two), null],
  ['the first', firstOf([branch(never, two), branch(always, three)], two), 3],
  ['the first of none', firstOf([], two), 2],
  ['the first of nothing', firstOf([]), null],
  ['a function', call('sqrt', number(9)), 3],
  ['a cast', cast(text('2.5'), 'double'), 2.5],
  ['a whole number', add(integer(2), integer(3)), 5],
  ['a literal text', literal('2'), '2'],
  ['a literal number', literal(2), 2],
  ['a literal boolean', literal(false), false],
] as [string, Expression, unknown][])('%s is what it says', async (_, of, wanted) => {
  expect(await valuesOf(engine, of, { x: [0] })).toEqual([wanted]);
});

test('numbers and flags of a table are doubles, and NULL where there is no value', async () => {
  const table = { x: [1, null, Number.NaN], b: [true, null, false] };
  expect(await valuesOf(engine, numberOf('x'), table)).toEqual([1, null, null]);
  expect(await valuesOf(engine, flagOf('x'), table)).toEqual([1, null, null]);
  expect(await valuesOf(engine, flagOf('b'), table)).toEqual([1, null, 0]);
});

test('a column of the table is told from one at hand', () => {
  expect(column('x')).toEqual({ kind: 'column', name: 'x' });
  expect(tableColumn('x')).toEqual({ kind: 'column', name: 'x', of: 'table' });
});
