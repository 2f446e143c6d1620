import fc from 'fast-check';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import type { OutsideSupport } from '../../../../src/model/sample/outsideSupport.ts';
import { valueBounds } from '../../../../src/tabulate/distribution/bounds/valueBounds.ts';
import { collapsedSample } from '../../../../src/tabulate/distribution/collapsedSample.ts';
import {
  addValues,
  type Distribution,
  newDistribution,
} from '../../../../src/tabulate/distribution/distribution.ts';
import { codeOf, farthestOf, keyOf } from '../../../../src/tabulate/distribution/keys/valueCode.ts';
import type { MadeLine } from '../../../../src/tabulate/distribution/madeLine.ts';
import { pooledBuckets } from '../../../../src/tabulate/distribution/pooledBuckets.ts';
import { bindPlan } from '../../../../src/tabulate/measures/bindPlan.ts';
import type { BoundWelfare } from '../../../../src/tabulate/measures/boundIndicator.ts';

export interface Row {
  readonly value: number;
  readonly weight: number;
}

/** An indicator of a plan, bound. */
export function boundOf(indicator: PlanIndicator): BoundWelfare {
  const plan = { version: 1, welfare: 'income', indicators: [indicator] } as const;
  return bindPlan(plan)[0] as BoundWelfare;
}

/** The value of a measure on the rows themselves. */
export function exactValue(bound: BoundWelfare, rows: readonly Row[], line: number | null = null) {
  const values = Float64Array.from(rows, ({ value }) => value);
  const weights = Float64Array.from(rows, ({ weight }) => weight);
  return bound.evaluate({ welfare: values, weight: weights }, line).value;
}

/** Rows in parts of so many values, each with bits of its own. */
export function distributionsOf(parts: readonly (readonly Row[])[], most: number): Distribution[] {
  return parts.map((rows) => {
    const distribution = newDistribution(most);
    addValues(
      distribution,
      Float64Array.from(rows, ({ value }) => value),
      Float64Array.from(rows, ({ weight }) => weight),
    );
    return distribution;
  });
}

/** The bounds of a measure from distributions. */
export function boundsBy(
  bound: BoundWelfare,
  distributions: readonly Distribution[],
  line: MadeLine | null = null,
) {
  const { indicator, outsideSupport } = bound;
  return valueBounds(indicator, {
    buckets: pooledBuckets(distributions),
    line,
    outsideSupport: outsideSupport as OutsideSupport,
    value: (values, weights, amount) =>
      bound.evaluate(collapsedSample(values, weights, 'refuse'), amount).value,
  });
}

/**
 * A value somewhere in a bucket of 6 bits: at an end, next to one, or between. Buckets near each other, so that
 * many rows fall into one, and far, so that there are more than are kept apart.
 */
export const placedValue = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0, 0, 1, 1, 0.5, 0.25, 1e-9))
  .map(([at, within]) => {
    const code = codeOf(100 * 1.013 ** at, 6);
    const [near, far] = [keyOf(code, 6), farthestOf(code, 6)];
    return within === 0 ? near : within === 1 ? far : near + (far - near) * within;
  });

/** Values of several kinds, all above 0. */
export const positiveValue = fc.oneof(
  { weight: 3, arbitrary: placedValue },
  fc.double({ min: 100, max: 120, noNaN: true }),
  fc.double({ min: 0.5, max: 1e5, noNaN: true }),
);

export const anyWeight = fc.constantFrom(0, 1, 1, 1, 2, 0.3, 7.25, 100);

/** Parts of rows; some row has weight. */
export const partsOfRows = (value: fc.Arbitrary<number>) =>
  fc
    .array(fc.array(fc.record({ value, weight: anyWeight }), { minLength: 1, maxLength: 80 }), {
      minLength: 1,
      maxLength: 3,
    })
    .filter((parts) => parts.flat().some(({ weight }) => weight > 0));
