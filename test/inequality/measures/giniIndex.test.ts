import { describe, expect, test } from 'vitest';
import { giniIndex, giniIndexMeasure } from '../../../src/inequality/measures/giniIndex.ts';
import { untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { closeSample, wideSample } from '../../support/hardSample.ts';
import { checkInequalityLaws, expectRelative } from '../../support/inequalityLaws.ts';

/** Exactly, in whole numbers: Σ wᵢ xᵢ (C₍ᵢ₋₁₎ + C₍ᵢ₎) / (W Σ wx) − 1, x ascending; scaled to be whole. */
function exactGini(
  { welfare, weight }: { readonly welfare: Float64Array; readonly weight: Float64Array },
  scale: number,
): number {
  const rows = Array.from(welfare, (value, row) => [value, weight[row] as number] as const);
  rows.sort(([a], [b]) => a - b);
  let [through, money, ranked] = [0n, 0n, 0n];
  for (const [value, weightHere] of rows) {
    const [x, w] = [BigInt(value * scale), BigInt(weightHere)];
    money += w * x;
    ranked += w * x * (2n * through + w);
    through += w;
  }
  const above = ranked - money * through;
  return Number((above << 200n) / (money * through)) * 2 ** -200;
}

describe('the Gini index', () => {
  checkMeasure({ evaluate: giniIndex, bind: giniIndexMeasure, options: {} });
  checkInequalityLaws({ evaluate: giniIndex, invariance: 'scale', transfer: 'lowers', most: 1 });

  test('has the values of the Handbook and of the definition', () => {
    const welfare = [10, 15, 20, 25, 40, 20, 30, 35, 45, 90];
    expect(giniIndex({ welfare }).value).toBeCloseTo(0.3272727, 7);
    expect(giniIndex({ welfare: [0, 0, 0, 8] }).value).toBe(0.75);
    expect(giniIndex({ welfare: [0, 8], weight: [3, 1] }).value).toBe(0.75);
    expect(giniIndexMeasure().value({ welfare: [0, 8] })).toBe(0.5);
  });

  test('is that of exact fractions on 100,000 incomes from 1e-3 to 1e12, and on nearly equal ones', () => {
    expectRelative(giniIndex(wideSample).value, exactGini(wideSample, 2 ** 42));
    expectRelative(giniIndex(closeSample).value, exactGini(closeSample, 2 ** 52));
  });

  test('may be corrected for the number of rows that have weight', () => {
    const options = { correction: 'rows' } as const;
    expect(giniIndex({ welfare: [0, 0, 0, 8] }, options).value).toBe(1);
    const weighted = { welfare: [0, 5, 8], weight: [3, 0, 1] };
    expect(giniIndex(weighted, options).value).toBe(1.5);
    expect(giniIndex(weighted, options).conventions).toMatchObject(options);
    expect(giniIndex({ welfare: [8] }, options).value).toBe(null);
    expect(giniIndex({ welfare: [8, 9], weight: [1, 0] }, options).value).toBe(null);
    expect(giniIndexMeasure(options).influence({ welfare: [8] })).toBe(null);
    const plain = giniIndexMeasure().influence({ welfare: [1, 2, 6] }) ?? [];
    const corrected = giniIndexMeasure(options).influence({ welfare: [1, 2, 6] }) ?? [];
    for (const [row, own] of plain.entries()) expect(corrected[row]).toBeCloseTo(1.5 * own, 14);
    expectPovertyError(() => giniIndex({ welfare: [1] }, { correction: untyped('weights') }), {
      code: 'unknownOption',
      path: ['correction'],
    });
  });

  test('counts negative welfare only if asked, and has no value where the mean is not above 0', () => {
    const sample = { welfare: [30, -10] };
    expectPovertyError(() => giniIndex(sample), { code: 'outsideSupport', path: ['welfare', 1] });
    // Half the mean difference is 10, and so is the mean.
    expect(giniIndex(sample, { outsideSupport: 'keep' }).value).toBe(1);
    expect(giniIndex(sample, { outsideSupport: { floor: 0 } }).value).toBe(0.5);
    expect(giniIndex(sample, { outsideSupport: 'omit' }).value).toBe(0);
    expect(giniIndex({ welfare: [-5, 5] }, { outsideSupport: 'keep' }).value).toBe(null);
    expect(giniIndex({ welfare: [0, 0] }).value).toBe(null);
  });

  test('does not depend on the size of money, near the ends of doubles too', () => {
    for (const unit of [Number.MIN_VALUE, 2 ** 1019]) {
      expect(giniIndex({ welfare: [unit, 3 * unit] }).value).toBe(0.25);
    }
  });
});
