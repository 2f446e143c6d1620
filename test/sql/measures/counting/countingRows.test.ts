import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import type { MissingPolicy } from '../../../../src/multidimensional/scoring/indexOptions.ts';
import { countingRows, deprivationIn } from '../../../../src/sql/measures/counting/countingRows.ts';
import { evaluate, type Value } from './interpret.ts';

const index = {
  id: 'three',
  dimensions: [
    {
      id: 'all',
      indicators: [
        { id: 'a', weight: 1 },
        { id: '__proto__', weight: 2 },
        { id: 'c', weight: 4 },
      ],
    },
  ],
  cutoff: '1/2',
};

const rowsOf = (missing: MissingPolicy) =>
  countingRows(compileIndex({ index, missing }), (id) => `own ${id}`);

/** The derived columns of a row in which a is deprived, the second is not known, and c is not deprived. */
function derived(missing: MissingPolicy, cells: readonly Value[] = [1, null, 0]) {
  const names = ['own a', 'own __proto__', 'own c'];
  const { columns } = rowsOf(missing);
  return Object.fromEntries(
    Object.entries(columns).map(([name, of]) => [
      name,
      evaluate(of, (column) => cells[names.indexOf(column)] ?? null),
    ]),
  );
}

describe('the rows of an index', () => {
  test.each<[MissingPolicy, object]>([
    ['refuse', { d0: 1n, d1: null, d2: 0n, points: 1n }],
    ['omit', { d0: 1n, d1: null, d2: 0n, points: 1n }],
    ['notDeprived', { d0: 1n, d1: null, d2: 0n, points: 1n }],
    ['deprived', { d0: 1n, d1: null, d2: 0n, points: 3n }],
    ['reweight', { d0: 1n, d1: null, d2: 0n, points: 1n, known: 5n }],
  ])('under %s are %o', (missing, expected) => {
    expect(derived(missing)).toEqual(expected);
  });

  test.each<[MissingPolicy, readonly (boolean | null)[]]>([
    ['refuse', [true, true, true]],
    ['omit', [true, false, false]],
    ['notDeprived', [true, true, true]],
    ['reweight', [true, true, false]],
  ])('under %s count where all, some or none are known: %s', (missing, expected) => {
    const tables: (readonly Value[])[] = [
      [1, 0, 1],
      [1, null, 0],
      [null, null, null],
    ];
    const { counted } = rowsOf(missing);
    const found = tables.map((cells) => {
      const row = derived(missing, cells) as Record<string, Value>;
      return counted === null ? true : evaluate(counted, (name) => row[name] ?? null);
    });
    expect(found).toEqual(expected);
  });

  test('have a fault for each column, and one more where what is not known is refused', () => {
    const codes = (missing: MissingPolicy) =>
      rowsOf(missing).faults.map(({ code, column }) => [code, column]);
    expect(codes('omit')).toEqual([
      ['invalidNumber', 'own a'],
      ['invalidNumber', 'own __proto__'],
      ['invalidNumber', 'own c'],
    ]);
    expect(codes('refuse')).toEqual(
      codes('omit').flatMap((fault) => [['missingValue', fault[1]], fault]),
    );
  });

  test.each<[MissingPolicy, Value]>([
    ['omit', null],
    ['notDeprived', 0n],
    ['deprived', 1n],
    ['reweight', 0n],
  ])('under %s what is not known is %s as a number', (missing, expected) => {
    const compiled = compileIndex({ index, missing });
    expect(evaluate(deprivationIn(1, compiled), () => null)).toBe(expected);
    expect(evaluate(deprivationIn(1, compiled), () => 1n)).toBe(1n);
  });
});
