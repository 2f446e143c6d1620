import { expect, test } from 'vitest';
import { addValues, newDistribution } from '../../../src/tabulate/distribution/distribution.ts';
import { distributionJson } from '../../../src/tabulate/distribution/distributionJson.ts';

test('is the same after a journey through text', () => {
  const distribution = newDistribution(4);
  const values = Float64Array.of(-0, 64, 64.5, -7, 5e-324, -5e-324, 1.5);
  addValues(distribution, values, null);
  const json = distributionJson(distribution);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json).toEqual({
    bits: 6,
    values: [-7, -5e-324, 0, 5e-324, 1.5, 64],
    rows: [1, 1, 1, 1, 1, 2],
    weights: [1, 1, 1, 1, 1, 2],
    sums: [-7, -5e-324, 0, 5e-324, 1.5, 128.5],
  });
});

test('has no sums while all values are kept apart', () => {
  const distribution = newDistribution(4);
  addValues(distribution, Float64Array.of(3, 1, 3), Float64Array.of(0.5, 0, 0.25));
  expect(distributionJson(distribution)).toEqual({
    bits: 52,
    values: [1, 3],
    rows: [1, 2],
    weights: [0, 0.75],
    sums: [],
  });
});
