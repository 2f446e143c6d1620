import { expect, test } from 'vitest';
import { jointSums, pairsOf } from '../../../src/multidimensional/association/jointSums.ts';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';
import type { MissingPolicy } from '../../../src/multidimensional/scoring/indexOptions.ts';

const index = {
  id: 'three',
  dimensions: [
    {
      id: 'all',
      indicators: [
        { id: 'a', weight: '1/2' },
        { id: 'b', weight: '1/4' },
        { id: 'c', weight: '1/4' },
      ],
    },
  ],
  cutoff: '1/2',
} as const;

function sumsOf(
  rows: readonly (readonly (0 | 1 | null)[])[],
  among: 'everybody' | 'poor' | 'censored',
  missing: MissingPolicy = 'refuse',
) {
  const column = (at: number) => rows.map((row) => row[at] ?? null);
  const deprivations = { a: column(0), b: column(1), c: column(2) };
  const weight = rows.map((_, row) => 10 ** row);
  const { patterns } = patternCounts({ deprivations, weight });
  return jointSums(patterns, compileIndex({ index, missing }), among);
}

test('lists each pair once, in the order of the indicators', () => {
  expect(pairsOf(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect([pairsOf(0), pairsOf(1), pairsOf(30).length]).toEqual([[], [], 435]);
});

// Poor are the rows that weigh 10 and 1000; the digits of a cell tell which rows are in it.
const rows = [
  [0, 1, 0],
  [1, 1, 0],
  [0, 0, 0],
  [0, 1, 1],
] as const;

test('counts every row among everybody', () => {
  const { rows: counted, population, pairs, deprived } = sumsOf(rows, 'everybody');
  expect([counted, population]).toEqual([4, 1111]);
  expect(pairs).toEqual([
    { both: 10, firstOnly: 0, secondOnly: 1001, neither: 100 },
    { both: 0, firstOnly: 10, secondOnly: 1000, neither: 101 },
    { both: 1000, firstOnly: 11, secondOnly: 0, neither: 100 },
  ]);
  expect(deprived).toEqual([
    { all: 10, poor: 10, known: 1111 },
    { all: 1011, poor: 1010, known: 1111 },
    { all: 1000, poor: 1000, known: 1111 },
  ]);
});

test('takes the deprivations of the non-poor for none where censored', () => {
  const { rows: counted, pairs } = sumsOf(rows, 'censored');
  expect(counted).toBe(4);
  expect(pairs[0]).toEqual({ both: 10, firstOnly: 0, secondOnly: 1000, neither: 101 });
  expect(pairs[2]).toEqual({ both: 1000, firstOnly: 10, secondOnly: 0, neither: 101 });
});

test('counts the poor alone, and indicators among everybody', () => {
  const { rows: counted, population, pairs, deprived } = sumsOf(rows, 'poor');
  expect([counted, population]).toEqual([2, 1010]);
  expect(pairs[0]).toEqual({ both: 10, firstOnly: 0, secondOnly: 1000, neither: 0 });
  expect(deprived[1]).toEqual({ all: 1011, poor: 1010, known: 1111 });
});

test('a pair has the rows whose two indicators the policy makes known', () => {
  const gaps = [
    [1, null, 0],
    [null, 1, 1],
    [null, null, null],
  ] as const;
  const cells = (missing: MissingPolicy) =>
    sumsOf(gaps, 'everybody', missing).pairs.map(({ both, firstOnly, secondOnly, neither }) => [
      both,
      firstOnly,
      secondOnly,
      neither,
    ]);
  expect(cells('omit')).toEqual(Array(3).fill([0, 0, 0, 0]));
  expect(cells('notDeprived')).toEqual([
    [0, 1, 10, 100],
    [0, 1, 10, 100],
    [10, 0, 0, 101],
  ]);
  expect(cells('deprived')).toEqual([
    [111, 0, 0, 0],
    [110, 1, 0, 0],
    [110, 1, 0, 0],
  ]);
  expect(cells('reweight')).toEqual([
    [0, 0, 0, 0],
    [0, 1, 0, 0],
    [10, 0, 0, 0],
  ]);
});
