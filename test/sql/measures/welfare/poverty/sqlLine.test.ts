import { expect, test } from 'vitest';
import { column, number } from '../../../../../src/sql/expression/build.ts';
import {
  gapTo,
  isPoor,
  numberLine,
  ofPoor,
  povertyOf,
  tableLine,
} from '../../../../../src/sql/measures/welfare/poverty/sqlLine.ts';
import { evaluateSql } from '../../../../support/interpretSql.ts';

test('whoever is exactly on the line is poor if the boundary says so', () => {
  const is = (x: number, boundary: 'below' | 'atOrBelow') =>
    evaluateSql(isPoor(number(5), boundary), { x });
  expect([is(4, 'below'), is(5, 'below'), is(6, 'below')]).toEqual([true, false, false]);
  expect([is(4, 'atOrBelow'), is(5, 'atOrBelow'), is(6, 'atOrBelow')]).toEqual([true, true, false]);
});

test('a term is 0 of who is not poor, and of everybody where there is no line', () => {
  const term = ofPoor(numberLine(5, 'below'), number(7));
  expect([4, 5].map((x) => evaluateSql(term, { x }))).toEqual([7, 0]);
  const without = ofPoor(tableLine('below'), number(7));
  expect(evaluateSql(without, { x: 4, z: null })).toBe(0);
  expect(evaluateSql(without, { x: 4, z: 5 })).toBe(7);
});

test('a gap is a share of the line', () => {
  expect(evaluateSql(gapTo(number(8)), { x: 6 })).toBe(0.25);
  expect(evaluateSql(gapTo(column('z')), { x: 6, z: 8 })).toBe(0.25);
});

test('there is no value without a line', () => {
  const { value } = povertyOf(tableLine('below'), { value: number(1) });
  expect(evaluateSql(value, { p: 2, line: 3 })).toBe(1);
  expect(evaluateSql(value, { p: 2, line: null })).toBe(null);
  expect(evaluateSql(value, { p: 0, line: 3 })).toBe(null);
  const { value: ofNumber } = povertyOf(numberLine(3, 'below'), { value: number(1) });
  expect(evaluateSql(ofNumber, { p: 2 })).toBe(1);
});
