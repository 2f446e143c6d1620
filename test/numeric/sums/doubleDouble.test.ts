import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runningSums } from '../../../src/numeric/sums/doubleDouble.ts';
import { asDouble, binary, type Fraction, minus, plus, zero } from '../../support/fractions.ts';

test('high and low together are the sum through each place', () => {
  const { high, low } = runningSums(Float64Array.of(1e16, 1, 1, 0));
  expect(Array.from(high)).toEqual([1e16, 1e16, 1e16 + 2, 1e16 + 2]);
  expect(Array.from(low)).toEqual([0, 1, 0, 0]);
});

test('nothing has no sums', () => {
  expect(runningSums(new Float64Array(0))).toEqual({
    high: new Float64Array(0),
    low: new Float64Array(0),
  });
});

test('the sum is exact to a part in 10 to the power of 29, the high part the nearest double', () => {
  const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 80 }), (weights) => {
      const { high, low } = runningSums(Float64Array.from(weights));
      let exact: Fraction = zero;
      for (const [place, of] of weights.entries()) {
        exact = plus(exact, binary(of));
        const [above, below] = [high[place] as number, low[place] as number];
        expect(above).toBe(above + below);
        const error = asDouble(minus(minus(exact, binary(above)), binary(below)));
        expect(Math.abs(error)).toBeLessThanOrEqual(above * 1e-29);
      }
    }),
  );
});
