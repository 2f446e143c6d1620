import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../../src/model/sample/measure.ts';
import type { SampleInput } from '../../src/sample/welfareSample.ts';
import { someIncome } from './checkMeasure.ts';

/**
 * Runs the check that the influence of a measure is the derivative of its value by a weight, where curves of
 * straight lines have corners: in one it is the mean of the derivatives of both sides. A difference of both
 * sides misses that by an amount in proportion to the step, so that several steps tell it.
 */
export function checkKinkedInfluence(measure: Measure<SampleInput>): void {
  const sixteenths = fc.integer({ min: 1, max: 160 }).map((parts) => parts / 16);
  const rowsOf = fc.array(fc.record({ welfare: someIncome, weight: sixteenths }), {
    minLength: 2,
    maxLength: 12,
  });
  test('its influence is the derivative of its value by a weight, in a corner the mean of both', () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(), (rows, pick) => {
        const moved = pick % rows.length;
        const welfare = rows.map((row) => row.welfare);
        const weights = rows.map((row) => row.weight);
        const population = weights.reduce((sum, weight) => sum + weight, 0);
        const slopeBy = (step: number) => {
          const [up, down] = [step, -step].map((by) => {
            const weight = weights.map((own, row) => (row === moved ? own + by : own));
            return measure.value({ welfare, weight }) as number;
          });
          return (((up as number) - (down as number)) / (2 * step)) * population;
        };
        // Three steps tell what is in proportion to a step and to its square.
        const step = 2 ** -12 * Math.min(...weights);
        const [far, near, nearest] = [slopeBy(step), slopeBy(step / 2), slopeBy(step / 4)] as const;
        const wanted = (8 * nearest - 6 * near + far) / 3;
        const influence = measure.influence({ welfare, weight: weights }) as Float64Array;
        const scale = Math.max(
          ...influence.map(Math.abs),
          Math.abs(measure.value({ welfare }) ?? 0),
        );
        const miss = Math.abs((influence[moved] as number) - wanted);
        expect(miss, `${influence[moved]} for ${wanted}`).toBeLessThanOrEqual(1e-6 * scale + 1e-12);
      }),
    );
  });
}
