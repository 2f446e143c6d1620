import { describe, expect, test } from 'vitest';
import {
  lorenzOrdinate,
  lorenzOrdinateMeasure,
} from '../../../src/inequality/curves/lorenzOrdinate.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkKinkedInfluence } from '../../support/checkKinkedInfluence.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { asDouble, binary, minus, sum, times } from '../../support/fractions.ts';

describe.each([
  { share: 0.5 },
  { share: 0.9, kind: 'generalized' },
  { share: 0.3, kind: 'absolute' },
] as const)('%j', (options) => {
  checkMeasure({
    evaluate: lorenzOrdinate,
    bind: lorenzOrdinateMeasure,
    options,
    smooth: false,
  });
  checkKinkedInfluence(lorenzOrdinateMeasure(options));
});

describe('the height of a Lorenz curve', () => {
  // Half of twelve persons have 17.5 of 108, by hand.
  const twelve = { welfare: [1.5, 2, 2, 3, 4, 5, 6, 8, 8, 12, 20, 36.5] };

  test('by kind', () => {
    expect(lorenzOrdinate(twelve, { share: 0.5 }).value).toBeCloseTo(17.5 / 108, 15);
    expect(lorenzOrdinate(twelve, { share: 0.5, kind: 'generalized' }).value).toBe(17.5 / 12);
    expect(lorenzOrdinate(twelve, { share: 0.5, kind: 'absolute' }).value).toBeCloseTo(
      17.5 / 12 - 4.5,
      14,
    );
  });

  test('in a corner has the mean influence of both sides, as a peer', () => {
    // W times the derivative by a weight, of exact weights, by test/golden/monetary-peers/make.py
    const influence = lorenzOrdinateMeasure({ share: 0.5 }).influence(twelve) as Float64Array;
    expect(influence[0]).toBeCloseTo(-0.16589506172839544, 14);
    expect(influence[5]).toBeCloseTo(0.15997942386831146, 14);
    expect(influence[6]).toBeCloseTo(0.19753086419752933, 14);
    expect(influence[11]).toBeCloseTo(-0.3515946502057707, 13);
  });

  test('of negative welfare is that of the generalized curve, and refused of the relative', () => {
    const sample = { welfare: [-8, 2, 12] };
    expect(lorenzOrdinate(sample, { share: 0.5, kind: 'generalized' }).value).toBeCloseTo(
      -7 / 3,
      15,
    );
    expectPovertyError(() => lorenzOrdinate(sample, { share: 0.5 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expect(lorenzOrdinate(sample, { share: 0.5, outsideSupport: 'keep' }).value).toBeCloseTo(
      -7 / 6,
      15,
    );
    expectPovertyError(
      () => lorenzOrdinate(sample, { share: 0.5, kind: 'absolute', outsideSupport: 'keep' }),
      { code: 'unknownOption', path: ['outsideSupport'] },
    );
  });

  test('has no value where the mean is not above 0', () => {
    expect(lorenzOrdinate({ welfare: [0, 0] }, { share: 0.5 }).value).toBe(null);
    expect(lorenzOrdinateMeasure({ share: 0.5 }).influence({ welfare: [0] })).toBe(null);
    expect(lorenzOrdinate({ welfare: [0, 0] }, { share: 0.5, kind: 'absolute' }).value).toBe(0);
  });

  test.each(badNumbers)('%s for a share is refused', (_, value, code) => {
    expectPovertyError(() => lorenzOrdinate(twelve, { share: untyped<number>(value) }), {
      code,
      path: ['share'],
    });
  });

  test('no options are refused', () => {
    expectPovertyError(() => lorenzOrdinate(twelve, untyped(undefined)), {
      code: 'missingValue',
      path: ['options'],
    });
  });
});

/** Incomes that differ by less than a double of their mean tells, as they are. */
const nearlyEqual = [1e6, 1e6 + 1e-6, 1e6 + 3e-6];

test('the absolute curve keeps its digits where incomes are nearly equal', () => {
  const exact = nearlyEqual.map(binary);
  const mean = times(sum(exact), [1n, 3n]);
  const away = exact.map((one) => minus(one, mean));
  const [first, second, third] = away.map(asDouble) as [number, number, number];
  const sample = { welfare: nearlyEqual };
  for (const [share, wanted] of [
    [1 / 3, first / 3],
    [2 / 3, -third / 3],
    [0.5, (first + second / 2) / 3],
  ] as const) {
    const options = { kind: 'absolute', share } as const;
    const height = lorenzOrdinate(sample, options).value as number;
    expect(Math.abs(height / wanted - 1)).toBeLessThan(1e-12);
    // min(x, q) − (1 − p) q − A − p x, all of distances; in a corner the middle of both.
    const quantile = share === 0.5 ? second : (second + (share < 0.5 ? first : third)) / 2;
    const influence = lorenzOrdinateMeasure(options).influence(sample) as Float64Array;
    for (const [row, own] of [first, second, third].entries()) {
      const moved = Math.min(own, quantile) - (1 - share) * quantile - wanted - share * own;
      expect(Math.abs((influence[row] as number) - moved)).toBeLessThan(1e-12 * third);
    }
  }
});

test('nothing moves a curve at its end', () => {
  const sample = { welfare: [0.1, 0.7, 1.3, 2.9], weight: [0.3, 0.1, 0.7, 0.2] };
  for (const kind of ['absolute', 'relative'] as const) {
    const options = { kind, share: 1 };
    expect(lorenzOrdinate(sample, options).value).toBe(kind === 'relative' ? 1 : 0);
    const influence = lorenzOrdinateMeasure(options).influence(sample) as Float64Array;
    expect(Array.from(influence)).toEqual([0, 0, 0, 0]);
  }
});
