import { describe, expect, test } from 'vitest';
import { openChunk } from '../../../../src/tabulate/data/source/openChunk.ts';
import type { TableChunk } from '../../../../src/tabulate/data/tableData.ts';
import { untyped } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { arrowOf, formsOf, getColumn } from '../forms.ts';

const readAll = (chunk: TableChunk, names: readonly string[]) => {
  const open = openChunk(chunk, names, 0);
  return names.map((name) => {
    const { values } = open.column(name);
    return Array.from({ length: open.length }, (_, row) =>
      typeof values === 'function' ? values(row) : values[row],
    );
  });
};

describe('every form', () => {
  const values = {
    a: [1, null, undefined, -0],
    ['__proto__']: ['x', '', 'z', '"'],
    constructor: [true, false, null, true],
    toString: [1, 2, 3, 4],
  };

  test.each(formsOf(values))('%s has the same values', (_, chunk) => {
    const names = Object.keys(values);
    expect(names).toContain('__proto__');
    expect(readAll(chunk, names)).toEqual(Object.values(values));
  });

  test.each(formsOf({ a: [] }))('%s may have no rows', (_, chunk) => {
    expect(openChunk(chunk, ['a'], 5).length).toBe(0);
  });

  test('rows without a field that all objects have at their root do not have it', () => {
    const open = openChunk([{ a: 1 }], ['constructor'], 0);
    expect(open.has('constructor')).toBe(false);
    expect(readAll([{ a: 1 }, { a: 2 }], ['constructor', '__proto__'])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('columns', () => {
  test('that are not named are left alone, however broken', () => {
    const chunk = untyped<TableChunk>({ a: [1, 2], b: [1], c: null });
    expect(readAll(chunk, ['a'])).toEqual([[1, 2]]);
  });

  test('have to be there', () => {
    for (const chunk of [{ a: [1] }, arrowOf({ a: [1] }, 1), Object.create({ b: [1] }, {})]) {
      expectPovertyError(() => openChunk(chunk, ['b'], 3), { code: 'missingValue', path: ['b'] });
    }
    for (const name of ['constructor', '__proto__']) {
      expectPovertyError(() => openChunk({}, [name], 0), { code: 'missingValue', path: [name] });
    }
  });

  test('have the length of the first, or the number of rows that a table of Arrow says', () => {
    expectPovertyError(() => openChunk({ a: [1, 2], b: [1] }, ['a', 'b'], 9), {
      code: 'unequalColumns',
      path: ['b'],
      message: /2 rows/,
    });
    expectPovertyError(() => openChunk(arrowOf({ a: getColumn([1]) }, 2), ['a'], 0), {
      code: 'unequalColumns',
      path: ['a'],
    });
  });

  test('may have other names for methods', () => {
    const chunk = { getChild: [1], numRows: [2], length: [3] };
    expect(readAll(chunk, ['getChild', 'numRows', 'length'])).toEqual([[1], [2], [3]]);
  });

  test('are those of the plan, and no other is found', () => {
    const open = openChunk({ a: [1], b: [2] }, ['a'], 0);
    expect([open.has('a'), open.has('b')]).toEqual([true, false]);
    expectPovertyError(() => open.column('b'), { code: 'missingValue', path: ['b'] });
  });
});

test.each([
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
  ['a text', 'abc', 'invalidType'],
  ['a column', new Float64Array(3), 'invalidType'],
] as const)('%s is no part of a table', (_, chunk, code) => {
  expectPovertyError(() => openChunk(untyped(chunk), ['a'], 0), { code, path: ['data'] });
});

test('a table of Arrow has a number of rows', () => {
  expectPovertyError(() => openChunk(arrowOf({ a: [1] }, -1), ['a'], 0), {
    code: 'invalidCount',
    path: ['data', 'numRows'],
  });
});
