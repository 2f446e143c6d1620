import { expect, test } from 'vitest';
import {
  concentrationInfluence,
  concentrationOf,
} from '../../../src/inequality/rank/concentration.ts';
import { columnsOf } from './columns.ts';

test('the concentration of two rows, and its influence, are those by hand', () => {
  const columns = columnsOf([1, 2]);
  // C = p₂ y₂ / (p₁ y₁ + p₂ y₂) − p₂ with y = (1, 3): a half of the weight has three quarters.
  expect(concentrationOf(columns, Float64Array.of(1, 3), 2)).toBe(0.25);
  // dC / dp₁ at p₁ = p₂: −p₂ y₂ y₁ / μ² + p₂ over the weight of all = −3/8 + 1/2, less of the other.
  const influence = concentrationInfluence(columns, Float64Array.of(1, 3), 2);
  expect(Array.from(influence)).toEqual([0.125, -0.125]);
});
