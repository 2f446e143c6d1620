import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entropyTerm as inMemory } from '../../../../../src/inequality/formula/entropyTerm.ts';
import {
  distance,
  entropyTerm,
  share,
} from '../../../../../src/sql/measures/welfare/inequality/entropyTerm.ts';
import { evaluateSql } from '../../../../support/interpretSql.ts';

const alphas = [-6, -1, -0.3, -0.01, 0, 1e-7, 0.02, 0.5, 0.7, 0.98, 1, 1.00001, 1.04, 2, 3, 20];

test.each(alphas)('the term of α = %d has the digits that it has in memory', (alpha) => {
  const term = entropyTerm(alpha);
  const known = inMemory(alpha, { mean: 8, rest: 0 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ min: 0.001, max: 80, noNaN: true }),
        // Near the mean, where the terms would cancel.
        fc.double({ min: -0.2, max: 0.2, noNaN: true }).map((part) => 8 + part ** 5),
      ),
      (x) => {
        const wanted = known(x);
        const actual = evaluateSql(term, { x, m: 8 }) as number;
        expect(Math.abs(actual - wanted), String(x)).toBeLessThanOrEqual(1e-12 * wanted);
      },
    ),
  );
});

test.each([1e-7, 0.02, 0.5, 0.98, 1, 1.04, 2, 3])('zero adds 1 / α for α = %d', (alpha) => {
  expect(evaluateSql(entropyTerm(alpha), { x: 0, m: 8 })).toBeCloseTo(1 / alpha, 12);
});

test('distances and shares are of the mean', () => {
  expect(evaluateSql(distance, { x: 6, m: 8 })).toBe(-0.25);
  expect(evaluateSql(share, { x: 6, m: 8 })).toBe(0.75);
});
