import { describe, expect, test } from 'vitest';
import { column } from '../../../../src/sql/expression/build.ts';
import {
  deprivationColumn,
  notADeprivation,
  pointsIfKnown,
  pointsOf,
} from '../../../../src/sql/measures/counting/deprivationColumn.ts';
import { evaluate, type Value } from './interpret.ts';

const given = (value: Value) => (name: string, of: string | undefined) => {
  expect([name, of]).toEqual(['roof', 'table']);
  return value;
};

describe('a column of deprivations', () => {
  test.each<[Value, bigint | null]>([
    [1, 1n],
    [1n, 1n],
    [true, 1n],
    [0, 0n],
    [-0, 0n],
    [false, 0n],
    [null, null],
    [Number.NaN, null],
    [0.5, -1n],
    [2, -1n],
    [-1, -1n],
    [Number.POSITIVE_INFINITY, -1n],
  ])('reads %s as %s', (value, expected) => {
    const found = evaluate(deprivationColumn('roof'), given(value));
    expect(found).toBe(expected);
    const { when, ...fault } = notADeprivation(column('d0'), 'roof');
    expect(evaluate(when, () => found)).toBe(expected === null ? null : expected === -1n);
    expect(fault).toEqual({ code: 'invalidNumber', column: 'roof', expected: '0, 1 or nothing' });
  });

  test.each<[Value, bigint, bigint, bigint]>([
    [1, 5n, 5n, 5n],
    [0, 0n, 0n, 5n],
    [null, 0n, 5n, 0n],
    [Number.NaN, 0n, 5n, 0n],
  ])('%s has points where it counts, or may count, or is known', (value, ...expected) => {
    const of = given(value);
    expect([
      evaluate(pointsOf('roof', 5, 0), of),
      evaluate(pointsOf('roof', 5, 1), of),
      evaluate(pointsIfKnown('roof', 5), of),
    ]).toEqual(expected);
  });
});
