import { describe, expect, test } from 'vitest';
import { fieldsOf, itemsOf, rowsAndWeight } from '../../../../src/tabulate/parts/partial/fields.ts';
import { badCounts, badLists, badRecords } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const path = ['partial', 'a'];

describe('a record', () => {
  test('is read by its keys; one that lacks or is inherited is undefined', () => {
    expect(fieldsOf({ b: 1, a: null }, ['a', 'b', 'c'], path)).toEqual({
      a: null,
      b: 1,
      c: undefined,
    });
    expect(fieldsOf(Object.create({ a: 1 }), ['a', 'toString'], path)).toEqual({
      a: undefined,
      toString: undefined,
    });
  });

  test.each(badRecords)('is not %s', (_name, value, code) => {
    expectPovertyError(() => fieldsOf(value, ['a'], path), { code, path });
  });

  test.each(['c', '__proto__', 'constructor'])('has no key %s that was not asked for', (key) => {
    expectPovertyError(() => fieldsOf(JSON.parse(`{"a":1,"${key}":2}`), ['a', 'b'], path), {
      code: 'unknownOption',
      path: [...path, key],
    });
  });
});

describe('a list', () => {
  test('has its items, and a hole is undefined', () => {
    const holed = [1];
    holed[2] = 3;
    expect(Array.from(itemsOf(holed, path, 3).entries())).toEqual([
      [0, 1],
      [1, undefined],
      [2, 3],
    ]);
    expect(itemsOf([], path)).toEqual([]);
  });

  test.each(badLists)('is not %s', (_name, value, code) => {
    expectPovertyError(() => itemsOf(value, path), { code, path });
  });

  test('has as many items as are wanted', () => {
    for (const items of [[], [1], [1, 2, 3]]) {
      expectPovertyError(() => itemsOf(items, path, 2), {
        code: 'unequalColumns',
        path,
        message: `2 items, as the plan has, got ${items.length}`,
      });
    }
  });
});

describe('rows and their weight', () => {
  test('are a count and a number of 0 or more', () => {
    expect(rowsAndWeight({ rows: 2, weight: 0.5 }, path)).toEqual({ rows: 2, weight: 0.5 });
    expect(rowsAndWeight({ rows: -0, weight: -0 }, path)).toEqual({ rows: 0, weight: 0 });
  });

  test.each(badCounts)('are not counted by %s', (_name, rows, code) => {
    expectPovertyError(() => rowsAndWeight({ rows, weight: 1 }, path), {
      code,
      path: [...path, 'rows'],
    });
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('do not weigh %d', (weight) => {
    expectPovertyError(() => rowsAndWeight({ rows: 1, weight }, path), {
      code: 'invalidNumber',
      path: [...path, 'weight'],
    });
  });
});
