import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCutoff } from '../../../src/model/multidimensional/checkMultidimensionalIndex.ts';
import { exactIndex } from '../../../src/model/multidimensional/exactIndex.ts';
import type { Identification } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { identify, thresholds } from '../../../src/multidimensional/scoring/identify.ts';
import { bruteForce, type Cell } from '../../support/bruteForce.ts';
import { anyIndex, idsOf } from '../../support/deprivationTables.ts';

const index = {
  id: 'x',
  dimensions: [
    { id: 'd', indicators: ['a', 'b'].map((id) => ({ id, weight: '1/8' })) },
    { id: 'e', indicators: [{ id: 'c', weight: '1/2' }] },
    { id: 'f', indicators: [{ id: 'g', weight: '1/4' }] },
  ],
};
const exact = exactIndex(index, []);

/** The patterns that are poor, with a column for each of their bits. */
const poorBy = (identification: Identification, cutoff = '1/2') => {
  const isPoor = identify({ ...index, identification }, exact, readCutoff(cutoff, []));
  return Array.from({ length: 16 }, (_, pattern) => pattern).filter((pattern) => {
    const points = exact.weights.reduce((sum, own, bit) => sum + ((pattern >> bit) & 1) * own, 0);
    return isPoor(pattern, points, exact.denominator);
  });
};

describe('who is poor, of all sixteen patterns', () => {
  test('by the score', () => {
    expect(poorBy({ kind: 'score' })).toEqual([4, 5, 6, 7, 11, 12, 13, 14, 15]);
    expect(poorBy({ kind: 'score' }, '1')).toEqual([15]);
    expect(poorBy({ kind: 'score' }, '3/4')).toEqual([7, 12, 13, 14, 15]);
  });

  test('by union and by intersection', () => {
    expect(poorBy({ kind: 'union' })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(poorBy({ kind: 'intersection' })).toEqual([15]);
  });

  test('by dimensions, each of any or of all of its indicators', () => {
    expect(poorBy({ kind: 'dimensions', atLeast: 2, within: 'any' })).toEqual([
      5, 6, 7, 9, 10, 11, 12, 13, 14, 15,
    ]);
    expect(poorBy({ kind: 'dimensions', atLeast: 2, within: 'all' })).toEqual([
      7, 11, 12, 13, 14, 15,
    ]);
    expect(poorBy({ kind: 'dimensions', atLeast: 3, within: 'all' })).toEqual([15]);
  });

  test('by named conditions, of which one is enough', () => {
    const anyOf = [
      { id: 'both', indicators: ['b', 'a'], atLeast: 2 },
      { id: 'far', indicators: ['g'], atLeast: 1 },
    ];
    expect(poorBy({ kind: 'conditions', anyOf })).toEqual([3, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  test('for any index as the brute force has it', () => {
    fc.assert(
      fc.property(anyIndex, (any) => {
        const read = exactIndex(any, []);
        const cutoff = any.cutoff === undefined ? null : readCutoff(any.cutoff, []);
        const isPoor = identify(any, read, cutoff);
        for (let pattern = 0; pattern < 2 ** Math.min(idsOf(any).length, 7); pattern++) {
          const cells = idsOf(any).map((_, bit) => ((pattern >> bit) & 1) as Cell);
          const points = cells.reduce<number>(
            (sum, cell, bit) => sum + (cell ?? 0) * (read.weights[bit] ?? 0),
            0,
          );
          const wanted = bruteForce(any, [{ cells, weight: [1n, 1n] }]).poorRows === 1;
          expect([pattern, isPoor(pattern, points, read.denominator)]).toEqual([pattern, wanted]);
        }
      }),
    );
  });
});

test('bits of columns that are not indicators make nobody poor', () => {
  const other = 1 << exact.weights.length;
  for (const kind of ['union', 'intersection'] as const) {
    const isPoor = identify({ ...index, identification: { kind } }, exact, null);
    expect([isPoor(other, 0, 8), isPoor(other | 15, 8, 8)]).toEqual([false, true]);
  }
});

test('the least whole weight that reaches a share is exact where a double is not', () => {
  const least = (cutoff: string, of: number) => thresholds(readCutoff(cutoff, []))(of);
  expect(least('1/3', 18)).toBe(6);
  expect(least('1/3', 19)).toBe(7);
  expect(least('22.5%', 120)).toBe(27);
  expect(least('1', 7)).toBe(7);
  expect(least('1/1000000', 18)).toBe(1);
  expect(least('2/3', 9007199254740990)).toBe(6004799503160660);
  const threshold = thresholds(readCutoff('1/3', []));
  expect([threshold(18), threshold(9), threshold(18), threshold(0)]).toEqual([6, 3, 6, 0]);
});
