import { describe, expect, test } from 'vitest';
import type { KeptRows } from '../../../src/tabulate/data/kept/keptRows.ts';
import { givenColumn } from '../../../src/tabulate/data/source/givenColumn.ts';
import { newLabelCodes } from '../../../src/tabulate/groups/labelCodes.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { codedColumn, getColumn } from '../data/forms.ts';

/** The labels that the numbers of the rows stand for, in each of several parts. */
function labelsOf(parts: readonly unknown[], kept?: KeptRows) {
  const codes = newLabelCodes();
  const found = parts.map((given, part) => {
    const column = givenColumn('c', given, part * 100);
    return [...codes.codesOf(column, kept ?? { rows: column.length, places: null })];
  });
  return { rows: found.map((of) => of.map((code) => codes.labels[code])), labels: codes.labels };
}

const strange = [
  '',
  '__proto__',
  'constructor',
  'é',
  'e\u0301',
  '👪',
  `"';--\0`,
  'x'.repeat(10_000),
];

describe('labels keep their numbers over all parts', () => {
  test('whatever form each has', () => {
    const part = ['b', 1, 'a', '1', 'b'];
    const forms = [part, getColumn(part), codedColumn(part), [...part].reverse()];
    const { rows, labels } = labelsOf(forms);
    expect(rows).toEqual([part, part, part, [...part].reverse()]);
    expect(labels).toEqual(['b', 1, 'a', '1']);
  });

  test('whatever text they are', () => {
    const { rows, labels } = labelsOf([[...strange, ...strange], codedColumn(strange)]);
    expect(rows).toEqual([[...strange, ...strange], strange]);
    expect(labels).toEqual(strange);
  });

  test('and so do numbers of any kind of column', () => {
    const numbers = [3, 0, 65535, 65536, 3, 12_345_678];
    const kinds = [
      numbers,
      Int32Array.from(numbers),
      Float64Array.from(numbers),
      getColumn(numbers),
    ];
    const { rows, labels } = labelsOf(kinds);
    expect(rows).toEqual(kinds.map(() => numbers));
    expect(labels).toEqual([3, 0, 65535, 65536, 12_345_678]);
    const signed = [-1, 0.5, -0, 0, 2 ** 40, 5e-324];
    expect(labelsOf([Float64Array.from(signed), signed])).toEqual({
      rows: [
        [-1, 0.5, 0, 0, 2 ** 40, 5e-324],
        [-1, 0.5, 0, 0, 2 ** 40, 5e-324],
      ],
      labels: [-1, 0.5, 0, 2 ** 40, 5e-324],
    });
  });

  test('where zero comes as minus zero first', () => {
    expect(labelsOf([[-0, 0]])).toEqual({ rows: [[0, 0]], labels: [0] });
    const codes = newLabelCodes();
    expect([codes.codeOf(-0), codes.codeOf(0), codes.codeOf('0')]).toEqual([0, 0, 1]);
    expect(codes.labels).toEqual([0, '0']);
  });

  test('of the rows that are kept alone', () => {
    const kept = { rows: 2, places: Uint32Array.of(1, 3) };
    for (const form of [['a', 'b', 'c', 'd'], codedColumn(['a', 'b', 'c', 'd'])]) {
      expect(labelsOf([form], kept)).toEqual({ rows: [['b', 'd']], labels: ['b', 'd'] });
    }
    expect(labelsOf([new Uint8Array([1, 2, 3, 4])], kept).labels).toEqual([2, 4]);
  });

  test('of the labels that rows have alone', () => {
    expect(labelsOf([{ codes: [2, 2], labels: ['a', 'b', 'c'] }]).labels).toEqual(['c']);
  });
});

describe('what is no label', () => {
  test.each([
    ['undefined', undefined, 'missingValue'],
    ['null', null, 'missingValue'],
    ['NaN', Number.NaN, 'missingValue'],
    ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['a boolean', false, 'invalidType'],
    ['a bigint', 1n, 'invalidType'],
    ['a list', ['a'], 'invalidType'],
  ] as const)('is refused with the row over all parts: %s', (_, value, code) => {
    for (const form of [[1, value], [value], getColumn(['a', value])]) {
      const row = 200 + form.length - 1;
      expectPovertyError(() => labelsOf([['a'], ['b'], form]), { code, path: ['c', row] });
    }
    if (typeof value === 'number') {
      const doubles = Float64Array.of(1, value);
      expectPovertyError(() => labelsOf([doubles]), { code, path: ['c', 1] });
    }
    const kept = { rows: 1, places: Uint32Array.of(0) };
    expect(labelsOf([['a', value]], kept).labels).toEqual(['a']);
  });

  test('is a hole', () => {
    expectPovertyError(() => labelsOf([new Array(1)]), { code: 'missingValue', path: ['c', 0] });
  });

  test('is a bigint of a typed array', () => {
    expectPovertyError(() => labelsOf([new BigInt64Array(1)]), {
      code: 'invalidType',
      path: ['c', 0],
    });
  });

  test('is a place past the labels, in a row that is kept', () => {
    const form = { codes: [0, 7], labels: ['a'] };
    expectPovertyError(() => labelsOf([form]), { code: 'invalidNumber', path: ['c', 1] });
    expect(labelsOf([form], { rows: 1, places: Uint32Array.of(0) }).labels).toEqual(['a']);
  });
});
