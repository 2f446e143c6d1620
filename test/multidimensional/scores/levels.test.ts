import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf } from '../../../src/multidimensional/scores/levels.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';

const compiled = (weights: readonly number[], missing: 'notDeprived' | 'omit') =>
  compileIndex(
    {
      index: {
        id: 'i',
        dimensions: [
          { id: 'd', indicators: weights.map((weight, n) => ({ id: `i${n}`, weight })) },
        ],
      },
      missing,
    },
    'nothing',
  );

test('counts the rows at each sum of weights', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(31), fc.integer({ min: 1, max: 9 })), { maxLength: 12 }),
      (weights, rows) => {
        const cells = rows.map(
          ([bits, weight]) => [bits & (2 ** weights.length - 1), weight] as const,
        );
        const table = {
          deprived: Uint32Array.from(cells, ([bits]) => bits),
          missing: new Uint32Array(cells.length),
          rows: Float64Array.from(cells, () => 1),
          weight: Float64Array.from(cells, ([, weight]) => weight),
        };
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const points = cells.map(([bits]) =>
          weights.reduce((sum, weight, place) => sum + ((bits >> place) & 1) * weight, 0),
        );
        const people = rows.reduce((sum, [, weight]) => sum + weight, 0);
        const {
          scores,
          numbers,
          population,
          rows: counted,
        } = distributionOf(table, compiled(weights, 'notDeprived'));
        expect([counted, population]).toEqual([rows.length, people]);
        expect(scores.map(({ value }) => value)).toEqual(
          [...new Set(points)].sort((a, b) => a - b).map((score) => score / total),
        );
        for (const { value, share, shareAtOrAbove } of scores) {
          const weigh = (isIn: (score: number) => boolean) =>
            cells.reduce(
              (sum, [, weight], at) => sum + (isIn((points[at] as number) / total) ? weight : 0),
              0,
            ) / people;
          expect([share, shareAtOrAbove]).toEqual([
            weigh((score) => score === value),
            weigh((score) => score >= value),
          ]);
        }
        expect(numbers.reduce((sum, { rows: own }) => sum + own, 0)).toBe(rows.length);
      },
    ),
  );
});

test('rows that the policy leaves out are at no level', () => {
  const table = {
    deprived: Uint32Array.of(0b01, 0b01),
    missing: Uint32Array.of(0, 0b10),
    rows: Float64Array.of(3, 5),
    weight: Float64Array.of(0.5, 9),
  };
  expect(distributionOf(table, compiled([1, 2], 'omit'))).toMatchObject({
    rows: 3,
    population: 0.5,
    scores: [{ score: '1/3', rows: 3 }],
    numbers: [{ deprivations: 1, rows: 3 }],
  });
});
