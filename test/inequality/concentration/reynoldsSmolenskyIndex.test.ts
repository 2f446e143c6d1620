import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kakwaniIndex } from '../../../src/inequality/concentration/kakwaniIndex.ts';
import {
  reynoldsSmolenskyIndex,
  reynoldsSmolenskyIndexMeasure,
} from '../../../src/inequality/concentration/reynoldsSmolenskyIndex.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectInfluence, expectNear, meanOf, pairConcentration, pairRows } from './pairs.ts';
import { expectExact, peerCases, peerData, withWeight } from './peers.ts';
import { afterOf, amountOf, taxSample, welfareOf } from './taxSample.ts';

describe('the Reynolds–Smolensky index', () => {
  checkMeasure({
    evaluate: reynoldsSmolenskyIndex,
    bind: reynoldsSmolenskyIndexMeasure,
    options: {},
    sortable: false,
    sample: (rows, base) => ({
      ...base,
      tax: rows.map(({ welfare }) => (welfare ** 2 || 0) / 1024),
    }),
  });

  test('is the Gini index less the concentration after tax, over all pairs', () => {
    fc.assert(
      fc.property(pairRows(-200), (rows) => {
        const { value } = reynoldsSmolenskyIndex(taxSample(rows));
        if (meanOf(rows, afterOf) <= 0) expect(value).toBe(null);
        else {
          const wanted = pairConcentration(rows, welfareOf) - pairConcentration(rows, afterOf);
          const size = meanOf(rows, ({ amount }) => Math.abs(amount)) / meanOf(rows, afterOf);
          expectNear(value, wanted, size);
        }
      }),
    );
  });

  test('is the Kakwani index times the rate over the rest', () => {
    fc.assert(
      fc.property(pairRows(-200), (rows) => {
        const [tax, after] = [meanOf(rows, amountOf), meanOf(rows, afterOf)];
        fc.pre(tax !== 0 && after > 0);
        const rate = tax / meanOf(rows, welfareOf);
        const kakwani = kakwaniIndex(taxSample(rows)).value as number;
        const wanted = (kakwani * rate) / (1 - rate);
        expectNear(
          reynoldsSmolenskyIndex(taxSample(rows)).value,
          wanted,
          Math.abs(rate / (1 - rate)),
          1e-12,
        );
      }),
    );
  });

  test('has the influence that is its slope', () => {
    fc.assert(
      fc.property(pairRows(-200), (rows) => {
        fc.pre(meanOf(rows, afterOf) > 1);
        const weights = rows.map(({ weight }) => weight);
        expectInfluence(reynoldsSmolenskyIndexMeasure(), weights, (moved) =>
          taxSample(rows, moved),
        );
      }),
    );
  });

  test('has the value of the definition, and one where taxes and benefits balance', () => {
    const welfare = [10, 20, 30, 40];
    expectNear(
      reynoldsSmolenskyIndex({ welfare, tax: [0, 1, 15, 10] }).value,
      0.0608108108,
      1,
      1e-10,
    );
    // By hand: after it all have 25, so that the whole index of 0.25 is gone.
    expect(reynoldsSmolenskyIndex({ welfare, tax: [-15, -5, 5, 15] }).value).toBe(0.25);
    expect(reynoldsSmolenskyIndex({ welfare, tax: [0, 0, 0, 0] }).value).toBe(0);
  });

  test('is null where there is no income before tax or none after it', () => {
    expect(reynoldsSmolenskyIndex({ welfare: [0, 0], tax: [-1, -2] }).value).toBe(null);
    expect(reynoldsSmolenskyIndex({ welfare: [1, 2], tax: [1, 2] }).value).toBe(null);
    expect(reynoldsSmolenskyIndex({ welfare: [1, 2], tax: [2, 2] }).value).toBe(null);
  });

  test.each(peerCases)('is the exact one of the peers’ data, $name', ({ weight, exact }) => {
    const sample = withWeight({ welfare: peerData.grossIncome, tax: peerData.tax }, weight);
    expectExact(reynoldsSmolenskyIndex(sample).value, exact.progressivity.reynoldsSmolensky);
  });
});
