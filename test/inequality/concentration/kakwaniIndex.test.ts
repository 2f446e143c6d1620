import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kakwaniIndex,
  kakwaniIndexMeasure,
} from '../../../src/inequality/concentration/kakwaniIndex.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectInfluence, expectNear, meanOf, pairConcentration, pairRows } from './pairs.ts';
import { expectExact, peerCases, peerData, withWeight } from './peers.ts';
import { amountOf, taxSample, welfareOf } from './taxSample.ts';

describe('the Kakwani index', () => {
  checkMeasure({
    evaluate: kakwaniIndex,
    bind: kakwaniIndexMeasure,
    options: {},
    sortable: false,
    sample: (rows, base) => ({
      ...base,
      tax: rows.map(({ welfare }) => (welfare ** 2 || 0) / 512),
    }),
  });

  test('is the concentration of the tax less the Gini index, over all pairs', () => {
    fc.assert(
      fc.property(pairRows(-200), (rows) => {
        const { value } = kakwaniIndex(taxSample(rows));
        if (meanOf(rows, amountOf) === 0) expect(value).toBe(null);
        else {
          const wanted = pairConcentration(rows, amountOf) - pairConcentration(rows, welfareOf);
          const size = meanOf(rows, ({ amount }) => Math.abs(amount)) / meanOf(rows, amountOf);
          expectNear(value, wanted, Math.abs(size));
        }
      }),
    );
  });

  test('has the influence that is its slope', () => {
    fc.assert(
      fc.property(pairRows(), (rows) => {
        const weights = rows.map(({ weight }) => weight);
        expectInfluence(kakwaniIndexMeasure(), weights, (moved) => taxSample(rows, moved));
      }),
    );
  });

  test('is 0 for a proportional tax, exactly where it is one in doubles', () => {
    const welfare = [10, 20, 30, 70];
    const tax = welfare.map((income) => income / 8);
    expect(kakwaniIndex({ welfare, tax }).value).toBe(0);
    expect(kakwaniIndex({ welfare, tax: tax.map((amount) => -amount) }).value).toBe(0);
  });

  test('is below 0 for a tax and for a benefit of which all have the same', () => {
    const welfare = [10, 20, 30, 40];
    // By hand: everybody has the same of it, so that its concentration is 0 and the Gini index is 0.25.
    expect(kakwaniIndex({ welfare, tax: [1, 1, 1, 1] }).value).toBe(-0.25);
    expect(kakwaniIndex({ welfare, tax: [-1, -1, -1, -1] }).value).toBe(-0.25);
  });

  test('is null where there is no income, no tax, or as much tax as benefit', () => {
    expect(kakwaniIndex({ welfare: [0, 0], tax: [1, 2] }).value).toBe(null);
    expect(kakwaniIndex({ welfare: [1, 2], tax: [0, 0] }).value).toBe(null);
    expect(kakwaniIndex({ welfare: [1, 2, 3], tax: [0.1, 0.2, -0.3] }).value).toBe(null);
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const sample = withWeight({ welfare: peerData.grossIncome, tax: peerData.tax }, weight);
    expectExact(kakwaniIndex(sample).value, exact.progressivity.kakwani);
  });

  test('refuses negative income unless a policy is named, and leaves the tax as it is', () => {
    const sample = { welfare: [-1, 10, 30], tax: [0, 1, 3] };
    expectPovertyError(() => kakwaniIndex(sample), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expect(kakwaniIndex(sample, { outsideSupport: 'omit' }).value).toBe(0);
    const raised = kakwaniIndex(sample, { outsideSupport: { floor: 0 } });
    expectNear(raised.value, 0);
    expect(raised.treated.changed).toEqual({ rows: 1, weight: 1 });
    // By hand: C(tax) = 0.5; G = (11 · 2 + 20 · 2) / 9 over 13.
    const kept = kakwaniIndex(sample, { outsideSupport: 'keep' }).value;
    expectNear(kept, 0.5 - 62 / 9 / 13);
  });
});
