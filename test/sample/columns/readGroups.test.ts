import { describe, expect, test } from 'vitest';
import { compareLabels, readGroups } from '../../../src/sample/columns/readGroups.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

/** How many rows a column says it has; none where it is no column. */
const lengthOf = (column: unknown): number => {
  const { codes, length } = Object(column) as {
    readonly codes?: unknown;
    readonly length?: unknown;
  };
  return Number(Object(codes ?? { length }).length ?? 0);
};

const read = (column: unknown, rows = lengthOf(column)) => {
  const [grouping] = readGroups({ region: untyped(column) }, rows);
  if (grouping === undefined) throw new Error('no grouping');
  const { codes, labels, order } = grouping;
  return {
    rows: Array.from({ length: codes.length }, (_, row) => labels[codes[row] ?? -1]),
    groups: order.map((place) => labels[place]),
  };
};

test('there are no groupings unless they are given', () => {
  expect(readGroups(undefined, 2)).toEqual([]);
  expect(readGroups({}, 2)).toEqual([]);
});

describe('labels, a row each', () => {
  test('keep the rows as they are and list the groups in order', () => {
    expect(read(['b', 'a', 'b', 'c'])).toEqual({
      rows: ['b', 'a', 'b', 'c'],
      groups: ['a', 'b', 'c'],
    });
  });

  test('numbers go before texts, by size and not by their digits', () => {
    const rows = ['10', 10, 9, 'a', -1, '9', 2.5, ''];
    expect(read(rows)).toEqual({ rows, groups: [-1, 2.5, 9, 10, '', '10', '9', 'a'] });
  });

  test('a number and the same number as a text are two groups', () => {
    expect(read([1, '1', 1]).groups).toEqual([1, '1']);
  });

  test('texts are in the order of their code units on every machine', () => {
    const rows = ['Đắk Lắk', 'an giang', 'Zagreb', 'Ân', 'An Giang'];
    expect(read(rows).groups).toEqual(['An Giang', 'Zagreb', 'an giang', 'Ân', 'Đắk Lắk']);
  });

  test('may be what objects inherit', () => {
    const rows = ['__proto__', 'constructor', '__proto__', 'toString', 'hasOwnProperty'];
    expect(read(rows)).toEqual({
      rows,
      groups: ['__proto__', 'constructor', 'hasOwnProperty', 'toString'],
    });
  });

  test.each([255, 256, 257, 65535, 65536, 65537, 70000])('may be %d', (count) => {
    const rows = Array.from({ length: count + 3 }, (_, row) => (row * 7) % count);
    const { rows: found, groups } = read(rows);
    expect(found).toEqual(rows);
    expect(groups).toEqual([...new Set(rows)].sort((a, b) => a - b));
  });

  test('may be a typed array or a column with a get', () => {
    expect(read(Int32Array.of(3, -3, 3)).groups).toEqual([-3, 3]);
    const labels = ['x', 'y', 'x'];
    expect(read({ length: 3, get: (row: number) => labels[row] }).rows).toEqual(labels);
  });

  test.each([
    ['null', null, 'missingValue'],
    ['undefined', undefined, 'missingValue'],
    ['NaN', Number.NaN, 'invalidNumber'],
    ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['a bigint', 1n, 'invalidType'],
    ['a boolean', true, 'invalidType'],
    ['an object', {}, 'invalidType'],
    ['a symbol', Symbol('a'), 'invalidType'],
  ] as const)('%s is no label, first or later', (_, label, code) => {
    expectPovertyError(() => read([label]), { code, path: ['by', 'region', 0] });
    expectPovertyError(() => read(['a', 'a', label]), { code, path: ['by', 'region', 2] });
  });

  test('a hole is no label', () => {
    expectPovertyError(() => read(Array(2)), { code: 'missingValue', path: ['by', 'region', 0] });
  });
});

describe('codes and labels', () => {
  test('keep the order of the labels, and labels without rows', () => {
    expect(read({ codes: [2, 0, 2], labels: ['z', 'y', 'a'] })).toEqual({
      rows: ['a', 'z', 'a'],
      groups: ['z', 'y', 'a'],
    });
  });

  test.each([
    ['bytes', Uint8Array.of(1, 0)],
    ['words', Int32Array.of(1, 0)],
    ['doubles', Float64Array.of(1, -0)],
    ['a column with a get', { length: 2, get: (row: number) => 1 - row }],
  ])('may be %s', (_, codes) => {
    expect(read({ codes, labels: ['a', 'b'] }).rows).toEqual(['b', 'a']);
  });

  test('of no rows and no labels are a grouping without groups', () => {
    expect(read({ codes: [], labels: [] })).toEqual({ rows: [], groups: [] });
  });

  test.each([
    ['past the labels', 2],
    ['-1', -1],
    ['0.5', 0.5],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['2^32', 2 ** 32],
    ['a text', '1'],
    ['null', null],
    ['undefined', undefined],
    ['a bigint', 1n],
    ['a boolean', true],
    ['a symbol', Symbol('1')],
    ['an object that is a number', { valueOf: () => 1 }],
  ])('a code that is %s is refused with its row', (_, code) => {
    expectPovertyError(() => read({ codes: [0, 1, code], labels: ['a', 'b'] }), {
      code: 'invalidNumber',
      path: ['by', 'region', 'codes', 2],
      message: 'expected a place in the 2 labels',
    });
  });

  test('a label listed twice is refused', () => {
    expectPovertyError(() => read({ codes: [0], labels: ['a', 'b', 'a'] }), {
      code: 'duplicateLabel',
      path: ['by', 'region', 'labels', 2],
    });
    expectPovertyError(() => read({ codes: [0], labels: [0, -0] }), {
      code: 'duplicateLabel',
      path: ['by', 'region', 'labels', 1],
    });
  });

  test.each([
    ['labels that are no list', { codes: [0], labels: 'a' }, 'invalidType', ['labels']],
    ['no labels', { codes: [0] }, 'missingValue', ['labels']],
    ['no codes', { codes: undefined, labels: [] }, 'missingValue', ['codes']],
    ['codes in a text', { codes: '01', labels: [] }, 'invalidType', ['codes']],
    ['a label of null', { codes: [0], labels: ['a', null] }, 'missingValue', ['labels', 1]],
    ['a hole for a label', { codes: [0], labels: Array(1) }, 'missingValue', ['labels', 0]],
    ['a label of NaN', { codes: [0], labels: [Number.NaN] }, 'invalidNumber', ['labels', 0]],
  ] as const)('%s are refused', (_, column, code, path) => {
    expectPovertyError(() => read(column), { code, path: ['by', 'region', ...path] });
  });
});

test.each(badRecords.filter(([, value]) => value !== undefined))(
  'groupings that are %s are refused',
  (_, by, code) => {
    expectPovertyError(() => readGroups(untyped(by), 2), {
      code,
      path: ['by'],
    });
  },
);

test.each([
  ['null', null, 'missingValue'],
  ['undefined', undefined, 'missingValue'],
  ['a text', 'abc', 'invalidType'],
  ['a number', 3, 'invalidType'],
] as const)('a grouping that is %s is refused', (_, column, code) => {
  expectPovertyError(() => read(column), { code, path: ['by', 'region'] });
});

test.each([
  ['labels', { length: 2 ** 40, get: () => 'a' }],
  ['codes', { codes: { length: 2 ** 40, get: () => 0 }, labels: ['a'] }],
])('%s of another length are refused before anything is made of it', (_, column) => {
  expectPovertyError(() => read(column, 2), { code: 'unequalColumns', path: ['by', 'region'] });
});

test('minus zero is the label zero', () => {
  expect(read([-0, 0]).groups).toEqual([0]);
});

test('a grouping may be named __proto__', () => {
  const by = Object.fromEntries([['__proto__', ['a']]]);
  expect(readGroups(by, 1)[0]?.by).toBe('__proto__');
});

test('labels are compared as they are ordered', () => {
  expect([compareLabels(1, 2), compareLabels('b', 'a'), compareLabels('a', 'a')]).toEqual([
    -1, 1, 0,
  ]);
  expect([compareLabels(9, '1'), compareLabels('1', 9)]).toEqual([-1, 1]);
});
