import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { welfareShare, welfareShareMeasure } from '../../../src/inequality/shares/welfareShare.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { checkKinkedInfluence } from '../../support/checkKinkedInfluence.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { everySixteenth, sampleOf, sumOfPoorest, welfareRows } from '../../support/welfareRows.ts';

describe.each([
  { from: 0.9, to: 1 },
  { from: 0, to: 0.4 },
  { from: 0.25, to: 0.75 },
])('%j', (options) => {
  checkMeasure({ evaluate: welfareShare, bind: welfareShareMeasure, options, smooth: false });
  checkKinkedInfluence(welfareShareMeasure(options));
});

describe('a share of welfare', () => {
  test('is what the sixteenths in it have', () => {
    const bounds = fc.tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(welfareRows(), bounds, (rows, [one, other]) => {
        fc.pre(one < other);
        const [from, to] = [one / 20, other / 20];
        const values = everySixteenth(rows);
        const total = sumOfPoorest(values, 1);
        const { value } = welfareShare(sampleOf(rows), { from, to });
        if (total === 0) expect(value).toBe(null);
        else {
          const wanted = (sumOfPoorest(values, to) - sumOfPoorest(values, from)) / total;
          expect(Math.abs((value as number) - wanted)).toBeLessThanOrEqual(1e-13);
        }
      }),
    );
  });

  // p = 0.1 of twelve persons is 1.2 of them: 36.5 + 0.2 · 20 of 108.
  const twelve = { welfare: [1.5, 2, 2, 3, 4, 5, 6, 8, 8, 12, 20, 36.5] };

  test('of the top 10% and the bottom 40%, by hand', () => {
    expect(welfareShare(twelve, { from: 0.9, to: 1 }).value).toBeCloseTo(40.5 / 108, 15);
    expect(welfareShare(twelve, { from: 0, to: 0.4 }).value).toBeCloseTo(11.7 / 108, 15);
    expect(welfareShare(twelve, { from: 0, to: 1 }).value).toBe(1);
  });

  test('of the top 1% of a million keeps its digits', () => {
    // A million rows of 1 and one of 1e-3 more: the top 1% have (10,000 + 0.001) / (1,000,000.001).
    const welfare = new Float64Array(1_000_000).fill(1);
    welfare[0] = 1.001;
    const { value } = welfareShare({ welfare }, { from: 0.99, to: 1 });
    expect(Math.abs((value as number) / (10_000.001 / 1_000_000.001) - 1)).toBeLessThan(1e-14);
  });

  test('with negative welfare is refused, or by the formula', () => {
    const sample = { welfare: [-10, 20, 30] };
    const bottom = { from: 0, to: 1 / 3 };
    expectPovertyError(() => welfareShare(sample, bottom), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expect(welfareShare(sample, { ...bottom, outsideSupport: 'keep' }).value).toBeCloseTo(
      -0.25,
      15,
    );
    const inDebt = { welfare: [-10, 5] };
    expect(welfareShare(inDebt, { from: 0.5, to: 1, outsideSupport: 'keep' }).value).toBe(null);
  });

  test('of giants does not overflow', () => {
    const half = { from: 0.5, to: 1 };
    expect(welfareShare({ welfare: [0.25e300, 0.75e300] }, half).value).toBe(0.75);
    expect(welfareShare({ welfare: [5e-324, 15e-324] }, half).value).toBe(0.75);
  });

  test('has bounds that ascend', () => {
    for (const [from, to] of [
      [0.5, 0.5],
      [0.9, 0.1],
    ] as const) {
      expectPovertyError(() => welfareShare(twelve, { from, to }), {
        code: 'invalidNumber',
        path: ['to'],
      });
    }
  });

  test.each(badNumbers)('%s for a bound is refused', (_, value, code) => {
    const bad = untyped<number>(value);
    expectPovertyError(() => welfareShare(twelve, { from: bad, to: 1 }), { code, path: ['from'] });
    expectPovertyError(() => welfareShare(twelve, { from: 0, to: bad }), { code, path: ['to'] });
  });
});
