import { describe, expect, test } from 'vitest';
import {
  covarianceShare,
  giniShare,
} from '../../../../src/inequality/decomposition/sources/sourceRules.ts';
import { columnsOf } from '../../rank/columns.ts';

describe.each([
  ['covariance', covarianceShare],
  ['gini', giniShare],
] as const)('the rule %s', (_, rule) => {
  test('gives all to what is all, half to half, and nothing to what all have', () => {
    const columns = columnsOf([1, 3, 8], [1, 2, 1]);
    expect(rule.value(columns, columns.welfare)).toBeCloseTo(1, 15);
    expect(
      rule.value(
        columns,
        columns.welfare.map((value) => value / 2),
      ),
    ).toBeCloseTo(0.5, 15);
    expect(rule.value(columns, new Float64Array(3).fill(0.1))).toBe(0);
    for (const value of rule.influence(columns, columns.welfare)) {
      expect(Math.abs(value)).toBeLessThan(1e-14);
    }
  });

  test('gives nothing where there is no inequality', () => {
    const columns = columnsOf([0.1, 0.1, 0.1], [0.1, 0.2, 0.3]);
    expect(rule.value(columns, Float64Array.of(1, 2, 3))).toBe(null);
  });
});

test('the rule of the Gini index has no share where the mean is not above 0', () => {
  expect(giniShare.value(columnsOf([-1, 1]), Float64Array.of(1, 2))).toBe(null);
});
