import { describe, expect, test } from 'vitest';
import {
  lorenzOrdinate,
  lorenzOrdinateMeasure,
} from '../../../src/inequality/curves/lorenzOrdinate.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkKinkedInfluence } from '../../support/checkKinkedInfluence.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

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
