import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { medianWelfare } from '../../../src/inequality/shares/medianWelfare.ts';
import { collapsedSample } from '../../../src/tabulate/distribution/collapsedSample.ts';

test('it is sorted, with the weights that belong to the values', () => {
  const values = Float64Array.of(5, -1, 3);
  const weights = Float64Array.of(2, 0.5, 4);
  const {
    kind,
    welfare,
    weights: own,
    population,
    length,
    missing,
    missingPolicy,
  } = collapsedSample(values, weights, 'omit');
  expect([...welfare]).toEqual([-1, 3, 5]);
  expect([...(own ?? [])]).toEqual([0.5, 4, 2]);
  expect([kind, population, length, missingPolicy]).toEqual(['sorted', 6.5, 3, 'omit']);
  expect(missing).toEqual({ rows: 0, weight: 0 });
  expect([[...values], [...weights]]).toEqual([
    [5, -1, 3],
    [2, 0.5, 4],
  ]);
});

test('of no values it has nobody', () => {
  const none = new Float64Array(0);
  const sample = collapsedSample(none, none, 'refuse');
  expect([sample.length, sample.population]).toEqual([0, 0]);
  expect(medianWelfare(sample).value).toBe(null);
});

test('a measure sees of it what it sees of the rows', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(1, 2, 0.5));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
      const weightOf = new Map<number, number>();
      for (const [value, weight] of rows) weightOf.set(value, (weightOf.get(value) ?? 0) + weight);
      const sample = collapsedSample(
        Float64Array.from(weightOf.keys()),
        Float64Array.from(weightOf.values()),
        'refuse',
      );
      const whole = { welfare: rows.map(([value]) => value), weight: rows.map(([, own]) => own) };
      expect(medianWelfare(sample).value).toBe(medianWelfare(whole).value);
      expect(giniIndex(sample).value).toBeCloseTo(giniIndex(whole).value as number, 13);
    }),
    { numRuns: 50 },
  );
});
