import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternCounts } from '../../../../src/multidimensional/patternCounts.ts';
import { newRescorer } from '../../../../src/multidimensional/robustness/weights/newRescorer.ts';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import type { MissingPolicy } from '../../../../src/multidimensional/scoring/indexOptions.ts';
import { dataOf, indexOf, labels, rowTables, sumsOf } from '../tables.ts';

const measures = ['headcount', 'adjustedHeadcount', 'intensity'] as const;

test('sums under other weights are those of the rows one by one', () => {
  const alternatives = fc.array(
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(rowTables, alternatives, fc.constantFrom(...measures), (table, lists, measure) => {
      const counts = patternCounts(dataOf(table));
      const groups = counts.groupings[0]?.groups ?? [];
      const tables = [counts.patterns, ...groups.map(({ patterns }) => patterns)];
      const rescore = newRescorer(tables, compileIndex({ index: indexOf(table, '2/5') }), measure);
      for (const list of lists) {
        const points = list.slice(0, table.points.length);
        const denominator = points.reduce((sum, one) => sum + one, 0);
        const { above, below } = rescore({ weights: points, denominator });
        expect(above).toHaveLength(1 + labels.length);
        for (const [place, sum] of above.entries()) {
          const group = place === 0 ? null : place - 1;
          const { population, poor, points: all } = sumsOf(table, points, [2, 5], group);
          expect([sum, below[place]]).toEqual(
            {
              headcount: [poor, population],
              adjustedHeadcount: [all, population * denominator],
              intensity: [all, poor * denominator],
            }[measure],
          );
        }
      }
    }),
  );
});

describe('with something unknown', () => {
  // Deprived in a, b unknown; nothing known; deprived in b.
  const counts = patternCounts({ deprivations: { a: [1, null, 0], b: [null, null, 1] } });
  const index = {
    id: 'two',
    cutoff: '1/2',
    dimensions: [
      {
        id: 'd',
        indicators: [
          { id: 'a', weight: 1 },
          { id: 'b', weight: 1 },
        ],
      },
    ],
  };
  const figures = (missing: MissingPolicy) => {
    const rescore = newRescorer(
      [counts.patterns],
      compileIndex({ index, missing }),
      'adjustedHeadcount',
    );
    // a 1/4 and b 3/4.
    const { above, below } = rescore({ weights: [1, 3], denominator: 4 });
    return [above[0], below[0]];
  };

  test.each([
    // Only the third row, poor by 3.
    ['omit', [3, 4]],
    // 1, 0 and 3 points, the third poor.
    ['notDeprived', [3, 12]],
    // 4, 4 and 3 points.
    ['deprived', [11, 12]],
    // The first has 1 of 1 known, all of the denominator; the second is left out.
    ['reweight', [7, 8]],
  ] as const)('%s', (missing, sums) => {
    expect(figures(missing)).toEqual(sums);
  });
});

test('identification that does not go by the score keeps who is poor', () => {
  const counts = patternCounts({ deprivations: { a: [1, 0, 0], b: [0, 1, 0] } });
  const index = {
    id: 'two',
    identification: { kind: 'union' },
    dimensions: [
      {
        id: 'd',
        indicators: [
          { id: 'a', weight: 1 },
          { id: 'b', weight: 1 },
        ],
      },
    ],
  } as const;
  const rescore = newRescorer([counts.patterns], compileIndex({ index }), 'intensity');
  const { above, below } = rescore({ weights: [1, 3], denominator: 4 });
  expect([above[0], below[0]]).toEqual([4, 8]);
});

test('what additions lose is given back', () => {
  const counts = patternCounts({
    deprivations: { a: [1, 1, 1, 1], b: [1, 0, 1, 0], c: [1, 1, 0, 0] },
  });
  const index = {
    id: 'three',
    cutoff: '1/3',
    dimensions: [{ id: 'd', indicators: ['a', 'b', 'c'].map((id) => ({ id, weight: 1 })) }],
  };
  const weight = Float64Array.of(7, 1e17, 7, 0);
  const rescore = newRescorer(
    [{ ...counts.patterns, weight }],
    compileIndex({ index }),
    'headcount',
  );
  const { above } = rescore({ weights: [1, 1, 1], denominator: 3 });
  expect(above[0]).toBe(1e17 + 16);
});
