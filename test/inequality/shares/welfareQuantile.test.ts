import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  welfareQuantile,
  welfareQuantileMeasure,
} from '../../../src/inequality/shares/welfareQuantile.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { everySixteenth, sampleOf, welfareRows } from '../../support/welfareRows.ts';

describe.each([
  { probability: 0.9 },
  { probability: 0.25, rule: 'step' },
  { probability: 0.5, bandwidth: 200 },
] as const)('%j', (options) => {
  // A step or the middle of two does not move with weights: the influence is an estimate.
  checkMeasure({
    evaluate: welfareQuantile,
    bind: welfareQuantileMeasure,
    options,
    smooth: false,
    welfare: fc.integer({ min: 400, max: 800 }),
  });
});

describe('a quantile', () => {
  test('has no more than p below it and no more than 1 − p above it', () => {
    fc.assert(
      fc.property(
        welfareRows(-20),
        fc.integer({ min: 0, max: 16 }),
        fc.constantFrom('midpoint', 'step'),
        (rows, parts, rule) => {
          const probability = parts / 16;
          const found = welfareQuantile(sampleOf(rows), { probability, rule }).value as number;
          const values = everySixteenth(rows);
          const share = (count: number) => count / values.length;
          expect(share(values.filter((value) => value < found).length)).toBeLessThanOrEqual(
            probability,
          );
          expect(share(values.filter((value) => value > found).length)).toBeLessThanOrEqual(
            1 - probability,
          );
        },
      ),
    );
  });

  test('is that of Hyndman and Fan', () => {
    // R 4.2.2: quantile(rep(x, w), 0.8, type = 1, 2, 7)
    const sample = {
      welfare: [12, 7, 3, 4.25, 18, 0.5, 6, 7, 41, 2.5],
      weight: [1, 1, 2, 1, 0, 1, 1, 1, 1, 1],
    };
    const at = (rule: 'step' | 'midpoint' | 'linear') =>
      welfareQuantile(sample, { probability: 0.8, rule }).value;
    expect([at('step'), at('midpoint')]).toEqual([7, 9.5]);
    expect(at('linear')).toBeCloseTo(8, 13);
  });

  test('at 0 and 1 is the least and the greatest with weight', () => {
    const sample = { welfare: [-100, 1, 2, 100], weight: [0, 1, 1, 0] };
    for (const rule of ['midpoint', 'step', 'linear'] as const) {
      expect(welfareQuantile(sample, { probability: 0, rule }).value).toBe(1);
      expect(welfareQuantile(sample, { probability: 1, rule }).value).toBe(2);
    }
  });

  test('says how it was read', () => {
    const { conventions } = welfareQuantile({ welfare: [1] }, { probability: 0.1, bandwidth: 3 });
    expect(conventions).toMatchObject({ probability: '0.1', rule: 'midpoint', bandwidth: '3' });
  });

  test.each(badNumbers)('%s for a probability is refused', (_, value, code) => {
    const options = { probability: untyped<number>(value) };
    expectPovertyError(() => welfareQuantile({ welfare: [1] }, options), {
      code,
      path: ['probability'],
    });
  });

  test('percent and weights that are no counts are refused', () => {
    expectPovertyError(() => welfareQuantile({ welfare: [1] }, { probability: 90 }), {
      code: 'invalidNumber',
      path: ['probability'],
    });
    const normed = { welfare: [1, 2, 3, 4], weight: [0.25, 0.25, 0.25, 0.25] };
    expectPovertyError(() => welfareQuantile(normed, { probability: 0.5, rule: 'linear' }), {
      code: 'invalidNumber',
      path: ['weight'],
    });
    expectPovertyError(() => welfareQuantile(normed, untyped(undefined)), {
      code: 'missingValue',
      path: ['options'],
    });
  });
});
