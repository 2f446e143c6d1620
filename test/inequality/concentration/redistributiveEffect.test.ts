import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kakwaniIndex } from '../../../src/inequality/concentration/kakwaniIndex.ts';
import {
  redistributiveEffect,
  redistributiveEffectMeasure,
} from '../../../src/inequality/concentration/redistributiveEffect.ts';
import { rerankingIndex } from '../../../src/inequality/concentration/rerankingIndex.ts';
import { reynoldsSmolenskyIndex } from '../../../src/inequality/concentration/reynoldsSmolenskyIndex.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectInfluence, expectNear, meanOf, pairConcentration, pairRows } from './pairs.ts';
import { expectExact, peerCases, peerData, withWeight } from './peers.ts';
import { afterOf, taxSample, welfareOf } from './taxSample.ts';

describe('the redistributive effect', () => {
  checkMeasure({
    evaluate: redistributiveEffect,
    bind: redistributiveEffectMeasure,
    options: {},
    sortable: false,
    sample: (rows, base) => ({
      ...base,
      // Neither in proportion to income nor in its order.
      tax: rows.map(({ welfare }) => ((((welfare * 4) % 3) + 1) * welfare ** 1.2) / 30 || 0),
    }),
  });

  test('is the Gini index before less that after tax, over all pairs', () => {
    fc.assert(
      fc.property(pairRows(-200), (rows) => {
        const { value } = redistributiveEffect(taxSample(rows));
        if (meanOf(rows, afterOf) <= 0) expect(value).toBe(null);
        else {
          const [before, after] = [welfareOf, afterOf].map((of) => pairConcentration(rows, of, of));
          const size = meanOf(rows, (row) => Math.abs(afterOf(row))) / meanOf(rows, afterOf);
          expectNear(value, (before as number) - (after as number), size);
        }
      }),
    );
  });

  test('has its parts from the measures of their names, and is what they make', () => {
    fc.assert(
      fc.property(pairRows(-200), (rows) => {
        const sample = taxSample(rows);
        const result = redistributiveEffect(sample);
        expect(result.kakwaniIndex).toBe(kakwaniIndex(sample).value);
        expect(result.reynoldsSmolenskyIndex).toBe(reynoldsSmolenskyIndex(sample).value);
        expect(result.rerankingIndex).toBe(rerankingIndex(sample).value);
        if (result.value !== null) {
          const vertical = result.reynoldsSmolenskyIndex as number;
          expect(result.value).toBe(vertical - (result.rerankingIndex as number));
        }
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  test('has the influence that is its slope', () => {
    fc.assert(
      fc.property(pairRows(-200), (rows) => {
        fc.pre(meanOf(rows, afterOf) > 1);
        const weights = rows.map(({ weight }) => weight);
        expectInfluence(redistributiveEffectMeasure(), weights, (moved) => taxSample(rows, moved));
      }),
    );
  });

  test('has the values of the definition', () => {
    const result = redistributiveEffect({ welfare: [10, 20, 30, 40], tax: [0, 1, 15, 10] });
    expect(result.averageTaxRate).toBe(0.26);
    expectNear(result.value, 0.25 - 16 / 74);
    expectNear(result.kakwaniIndex, 0.4230769231 - 0.25, 1, 1e-10);
    expectNear(result.reynoldsSmolenskyIndex, 0.25 - 14 / 74);
    expectNear(result.rerankingIndex, 2 / 74);
  });

  test('has null parts where there is nothing to divide by', () => {
    const none = {
      value: null,
      averageTaxRate: null,
      kakwaniIndex: null,
      reynoldsSmolenskyIndex: null,
      rerankingIndex: null,
    };
    expect(redistributiveEffect({ welfare: [], tax: [] })).toMatchObject(none);
    expect(redistributiveEffect({ welfare: [0, 0], tax: [-1, 0] })).toMatchObject(none);
    expect(redistributiveEffect({ welfare: [1, 3], tax: [1, 3] })).toMatchObject({
      value: null,
      averageTaxRate: 1,
      kakwaniIndex: 0,
      reynoldsSmolenskyIndex: null,
      rerankingIndex: null,
    });
    expect(redistributiveEffect({ welfare: [1, 3], tax: [0, 0] })).toMatchObject({
      value: 0,
      averageTaxRate: 0,
      kakwaniIndex: null,
      reynoldsSmolenskyIndex: 0,
      rerankingIndex: 0,
    });
  });

  test('does not depend on the size of money, near the ends of doubles too', () => {
    // By hand: G = 0.25 before; after tax 2, 4, 4, 6 it is 0.1875.
    for (const unit of [1, 5e-324, 2 ** 1015]) {
      const welfare = [2, 4, 6, 8].map((amount) => amount * unit);
      const tax = [0, 0, 2, 2].map((amount) => amount * unit);
      const result = redistributiveEffect({ welfare, tax });
      expectNear(result.value, 0.0625, 1, 1e-15);
      expectNear(result.averageTaxRate, 0.2, 1, 1e-15);
      expectNear(result.kakwaniIndex, 0.25, 1, 1e-15);
      expect(result).toMatchObject({ measure: 'redistributiveEffect', rerankingIndex: 0 });
    }
  });

  test('has parts that are finite, or is refused', () => {
    // A rate of 10^600.
    const sample = { welfare: [1e-300, 2e-300], tax: [1e300, 2e300] };
    expectPovertyError(() => redistributiveEffect(sample), {
      code: 'overflow',
      path: ['welfare'],
    });
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const sample = withWeight({ welfare: peerData.grossIncome, tax: peerData.tax }, weight);
    const result = redistributiveEffect(sample);
    expectExact(result.value, exact.progressivity.redistributiveEffect);
    expectExact(result.averageTaxRate, exact.progressivity.averageTaxRate);
  });
});
