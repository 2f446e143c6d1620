import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  rerankingIndex,
  rerankingIndexMeasure,
} from '../../../src/inequality/concentration/rerankingIndex.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectInfluence, expectNear, meanOf, pairConcentration, pairRows } from './pairs.ts';
import { expectExact, peerCases, peerData, withWeight } from './peers.ts';
import { afterOf, taxSample } from './taxSample.ts';

describe('the reranking index', () => {
  checkMeasure({
    evaluate: rerankingIndex,
    bind: rerankingIndexMeasure,
    options: {},
    sortable: false,
    sample: (rows, base) => ({
      ...base,
      // Neither in proportion to income nor in its order.
      tax: rows.map(({ welfare }) => ((((welfare * 4) % 3) + 1) * welfare ** 1.2) / 30 || 0),
    }),
  });

  test('is the Gini index after tax less the concentration after tax, over all pairs', () => {
    fc.assert(
      fc.property(pairRows(-200), (rows) => {
        const { value } = rerankingIndex(taxSample(rows));
        if (meanOf(rows, afterOf) <= 0) expect(value).toBe(null);
        else {
          const gini = pairConcentration(rows, afterOf, afterOf);
          const size = meanOf(rows, (row) => Math.abs(afterOf(row))) / meanOf(rows, afterOf);
          expectNear(value, gini - pairConcentration(rows, afterOf), size);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('has the influence that is its slope', () => {
    fc.assert(
      fc.property(pairRows(-200), (rows) => {
        fc.pre(meanOf(rows, afterOf) > 1);
        const weights = rows.map(({ weight }) => weight);
        expectInfluence(rerankingIndexMeasure(), weights, (moved) => taxSample(rows, moved));
      }),
    );
  });

  test('is exactly 0 where nobody overtakes anybody, with weights that are no binary fractions', () => {
    const weight = [0.1, 0.7, 0.3, 0.2];
    const welfare = [10, 20, 30, 70];
    expect(rerankingIndex({ welfare, tax: [0, 2, 5, 30], weight }).value).toBe(0);
    expect(
      rerankingIndex({ welfare: welfare.toReversed(), tax: [30, 5, 2, 0], weight }).value,
    ).toBe(0);
    // All have the same afterwards: nobody is above anybody.
    expect(rerankingIndex({ welfare, tax: [0, 10, 20, 60], weight }).value).toBe(0);
  });

  test('counts those whom a tax parts, who had the same before', () => {
    // By hand: 10 and 30 after tax with ranks that were one: Gini 20 / 4 / 20, concentration 0.
    expect(rerankingIndex({ welfare: [40, 40], tax: [10, 30] }).value).toBe(0.25);
    expect(rerankingIndex({ welfare: [40, 40], tax: [30, 10] }).value).toBe(0.25);
    expectNear(
      rerankingIndex({ welfare: [10, 20, 30, 40], tax: [0, 1, 15, 10] }).value,
      0.027027027,
      1,
      1e-9,
    );
  });

  test('is null where there is no income before tax or none after it', () => {
    expect(rerankingIndex({ welfare: [0, 0], tax: [-1, -2] }).value).toBe(null);
    expect(rerankingIndex({ welfare: [1, 2], tax: [1, 2] }).value).toBe(null);
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const sample = withWeight({ welfare: peerData.grossIncome, tax: peerData.tax }, weight);
    expectExact(rerankingIndex(sample).value, exact.progressivity.reranking);
  });
});
