import { describe, expect, test } from 'vitest';
import { kolmIndex, kolmIndexMeasure } from '../../../src/inequality/measures/kolmIndex.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

describe('the Kolm index', () => {
  describe.each([0.001, 0.01, 30])('with κ %s', (kappa) => {
    checkMeasure({ evaluate: kolmIndex, bind: kolmIndexMeasure, options: { kappa } });
    checkInequalityLaws({
      evaluate: (sample) => kolmIndex(sample, { kappa }),
      invariance: 'translation',
      transfer: kappa === 30 ? 'neverRaises' : 'lowers',
    });
  });

  test('has the values of its definition, by hand', () => {
    // exp(κ (μ − x)) is 2 and 1/2: mean 5/4.
    const kappa = Math.LN2;
    expectRelative(kolmIndex({ welfare: [6, 8] }, { kappa }).value, Math.log(1.25) / Math.LN2);
    expect(kolmIndex({ welfare: [6, 8] }, { kappa: 2 }).conventions).toMatchObject({ kappa: '2' });
  });

  test('accepts zeros and negative welfare', () => {
    const value = (welfare: number[]) => kolmIndex({ welfare }, { kappa: 0.5 }).value;
    expect(value([-10, 0, 10])).toBe(value([90, 100, 110]));
  });

  test('is money: in another unit with its κ it is the same', () => {
    const dong = kolmIndex({ welfare: [1_500_000, 2_500_000] }, { kappa: 1e-6 }).value ?? 0;
    const thousands = kolmIndex({ welfare: [1500, 2500] }, { kappa: 1e-3 }).value ?? 0;
    expectRelative(dong, thousands * 1000);
  });

  test('does not overflow: it tends to what the poorest lacks of the mean', () => {
    // ln(e^κ / 2) / κ to the last digit.
    expectRelative(kolmIndex({ welfare: [0, 2] }, { kappa: 1e6 }).value, 1 - Math.LN2 / 1e6);
    expectRelative(kolmIndex({ welfare: [0, 2] }, { kappa: 1e300 }).value, 1);
    const influence = kolmIndexMeasure({ kappa: 1e6 }).influence({ welfare: [0, 2] }) ?? [];
    // d + (share − 1) / κ, shares 2 and 0.
    expect(Array.from(influence)).toEqual([-1 + 1e-6, 1 - 1e-6]);
    expectPovertyError(() => kolmIndex({ welfare: [1e308, 1.5e308] }, { kappa: 1 }), {
      code: 'overflow',
      path: ['welfare'],
    });
  });

  test('has a finite influence where exponentials are just below the largest double', () => {
    const sample = { welfare: [0.25, 213.25], weight: [8.5625, 1.0625] };
    // exp(30 · 23.51) is 1e306; the poor are all of the sum, which their share of the weight makes.
    const influence = kolmIndexMeasure({ kappa: 30 }).influence(sample) ?? [];
    const mean = (0.25 * 8.5625 + 213.25 * 1.0625) / 9.625;
    expectRelative(influence[0] as number, 0.25 - mean + (9.625 / 8.5625 - 1) / 30);
    expectRelative(influence[1] as number, 213.25 - mean - 1 / 30);
  });

  test('with κ near 0 is half of κ times the variance', () => {
    expectRelative(kolmIndex({ welfare: [6, 8] }, { kappa: 1e-200 }).value, 0.5e-200);
  });

  // Made with Python's mpmath 1.3.0 at 60 digits from the definition, on the samples of test/support/hardSample.ts.
  describe('on samples where sums go wrong', () => {
    test.each([
      [1e-12, 7176633726.937999],
      [1e-9, 33017862908.944115],
      [0.001, 33267053927.821095],
    ])('has every digit over 15 orders of size (kappa %s)', (kappa, wanted) => {
      expectRelative(kolmIndex(wideSample, { kappa }).value, wanted);
    });

    test.each([
      [1, 2.3297172495165545e-21],
      [1000, 2.329717249492514e-18],
      [1e9, 2.3285999812967924e-12],
    ])('has every digit where all are nearly equal (kappa %s)', (kappa, wanted) => {
      expectRelative(kolmIndex(closeSample, { kappa }).value, wanted);
    });
  });

  test.each(badNumbers)('kappa that is %s is refused', (_, kappa, code) => {
    const options = { kappa: untyped<number>(kappa) };
    expectPovertyError(() => kolmIndex({ welfare: [1] }, options), { code, path: ['kappa'] });
    expectPovertyError(() => kolmIndexMeasure(options), { code, path: ['kappa'] });
  });

  test.each([0, -1])('kappa of %s is refused', (kappa) => {
    const path = ['kappa'];
    expectPovertyError(() => kolmIndexMeasure({ kappa }), { code: 'invalidNumber', path });
  });
});
