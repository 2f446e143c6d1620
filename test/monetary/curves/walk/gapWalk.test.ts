import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapWalk, requireFiniteIndex } from '../../../../src/monetary/curves/walk/gapWalk.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const columnsOf = (welfare: readonly number[], weights: readonly number[] | null = null) => ({
  welfare: Float64Array.from(welfare),
  weights: weights === null ? null : Float64Array.from(weights),
  population: weights === null ? welfare.length : weights.reduce((sum, one) => sum + one, 0),
  companions: [],
  ascending: true,
  rowAt: null,
});

describe('a walk over lines', () => {
  test.each(['below', 'atOrBelow'] as const)('has the indices of each line (%s)', (boundary) => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 15 });
    const lines = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(values, lines, fc.boolean(), (some, halves, weighted) => {
        const welfare = [...some].sort((a, b) => a - b);
        const weights = welfare.map((_, place) => 1 + (place % 3));
        const walk = gapWalk(columnsOf(welfare, weighted ? weights : null), boundary);
        for (const line of halves.map((half) => half / 2).sort((a, b) => a - b)) {
          const found = walk.to(line);
          for (const alpha of [0, 1, 2]) {
            let [sum, population] = [0, 0];
            for (const [place, value] of welfare.entries()) {
              const weight = weighted ? (weights[place] as number) : 1;
              population += weight;
              const isPoor = boundary === 'below' ? value < line : value <= line;
              if (isPoor) sum += weight * ((line - value) / line) ** alpha;
            }
            expect(found[alpha]).toBeCloseTo(sum / population, 14);
          }
          expect(walk.next()).toBe(
            welfare.find((value) => value > line) ?? Number.POSITIVE_INFINITY,
          );
        }
      }),
    );
  });

  test('at a line of 0 has the limit from above', () => {
    expect(gapWalk(columnsOf([0, 0, 1, 2]), 'atOrBelow').to(0)).toEqual([0.5, 0.5, 0.5]);
    expect(gapWalk(columnsOf([0, 0, 1, 2]), 'below').to(0)).toEqual([0, 0, 0]);
  });

  test('goes from the least of doubles to the largest', () => {
    const walk = gapWalk(columnsOf([2 ** -1074, 2 ** -1000, 1, 2 ** 1000]), 'below');
    expect(walk.to(2 ** -1073)).toEqual([0.25, 0.125, 0.0625]);
    expect(walk.to(1)).toEqual([0.5, 0.5, 0.5]);
    expect(walk.to(2)).toEqual([0.75, 0.625, 0.5625]);
    expect(walk.to(2 ** 1001)).toEqual([1, 0.875, 0.8125]);
  });

  test('has gaps above 1 of welfare below 0', () => {
    // Gaps 3 and 1.5 of a line of 1, for a welfare of −2 and −0.5.
    expect(gapWalk(columnsOf([-2, -0.5, 1]), 'atOrBelow').to(1)).toEqual([1, 1.5, 11.25 / 3]);
  });
});

describe('an index of a walk', () => {
  test('is finite or refused', () => {
    expect(requireFiniteIndex(0.5)).toBe(0.5);
    for (const value of [Number.POSITIVE_INFINITY, Number.NaN]) {
      expectPovertyError(() => requireFiniteIndex(value), { code: 'overflow', path: ['welfare'] });
    }
  });
});
