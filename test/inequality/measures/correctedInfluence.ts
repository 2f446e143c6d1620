import { expect } from 'vitest';
import type { Measure } from '../../../src/model/sample/measure.ts';
import type { SampleInput } from '../../../src/sample/welfareSample.ts';

/** Holds that the influence is the slope of a value by weights, and that its weighted mean is 0. */
export function expectCorrectedInfluence(
  measure: Measure<SampleInput>,
  sample: { readonly welfare: readonly number[]; readonly weight: readonly number[] },
  valueAt: (weight: readonly number[]) => number,
): void {
  const { weight } = sample;
  const influence = measure.influence(sample) ?? new Float64Array(0);
  expect(influence).toHaveLength(weight.length);
  const population = weight.reduce((sum, one) => sum + one, 0);
  let mean = 0;
  for (const [row, own] of influence.entries()) {
    const moved = (by: number) => weight.map((one, at) => (at === row ? one + by : one));
    const slope = (population * (valueAt(moved(1e-5)) - valueAt(moved(-1e-5)))) / 2e-5;
    expect(own).toBeCloseTo(slope, 8);
    mean += (weight[row] as number) * own;
  }
  expect(mean).toBeCloseTo(0, 12);
}
