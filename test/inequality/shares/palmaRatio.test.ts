import { describe, expect, test } from 'vitest';
import { palmaRatio, palmaRatioMeasure } from '../../../src/inequality/shares/palmaRatio.ts';
import { checkKinkedInfluence } from '../../support/checkKinkedInfluence.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

checkMeasure({ evaluate: palmaRatio, bind: palmaRatioMeasure, options: {}, smooth: false });
checkKinkedInfluence(palmaRatioMeasure());

describe('the Palma ratio', () => {
  test.each([
    ['of ten', [10, 10, 10, 10, 20, 20, 20, 30, 50, 100], 2.5],
    ['of equal persons', [5, 5, 5], 0.25],
    // 1.2 of twelve persons over 4.8 of them: 40.5 / 11.7.
    ['of twelve', [1.5, 2, 2, 3, 4, 5, 6, 8, 8, 12, 20, 36.5], 40.5 / 11.7],
  ])('%s', (_, welfare, ratio) => {
    expect(palmaRatio({ welfare }).value).toBeCloseTo(ratio, 14);
  });

  test('has no value where the poorest 40% have nothing', () => {
    expect(palmaRatio({ welfare: [0, 0, 1, 1, 1] }).value).toBe(null);
    expect(palmaRatioMeasure().influence({ welfare: [0, 0, 1, 1, 1] })).toBe(null);
    expect(palmaRatio({ welfare: [0, 0, 1, 1] }).value).toBe(null);
    expect(palmaRatio({ welfare: [0, 1, 1, 1] }).value).toBeCloseTo(0.4 / 0.6, 15);
  });

  test('refuses negative welfare unless a policy is named', () => {
    const sample = { welfare: [-1, 2, 3, 4, 5] };
    expectPovertyError(() => palmaRatio(sample), { code: 'outsideSupport', path: ['welfare', 0] });
    expect(palmaRatio(sample, { outsideSupport: 'keep' }).value).toBe(2.5);
    expect(palmaRatio(sample, { outsideSupport: { floor: 1 } }).value).toBeCloseTo(2.5 / 3, 15);
    expect(palmaRatio(sample, { outsideSupport: 'omit' })).toMatchObject({
      rows: 4,
      treated: { omitted: { rows: 1, weight: 1 } },
    });
  });

  test('does not depend on the unit', () => {
    const welfare = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const ratio = palmaRatio({ welfare }).value;
    for (const unit of [1e300, 1e-320]) {
      expect(palmaRatio({ welfare: welfare.map((value) => value * unit) }).value).toBeCloseTo(
        ratio as number,
        unit < 1 ? 2 : 14,
      );
    }
  });
});
