import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  incomeGapRatio,
  incomeGapRatioMeasure,
} from '../../../src/monetary/measures/incomeGapRatio.ts';
import {
  checkLineSlope,
  densityOf,
  meanOver,
  slopeBandwidth,
} from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('the income gap ratio', () => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: incomeGapRatio,
      bind: incomeGapRatioMeasure,
      options: { line: 100, boundary },
    });
  }
  checkLineSlope({
    bind: (line) => incomeGapRatioMeasure({ line, bandwidth: slopeBandwidth }),
    // (1 − I) / z − I f(z) / H.
    slope: (rows, line, value) => {
      const headcount = meanOver(rows, (welfare) => (welfare < line ? 1 : 0));
      return (1 - value) / line - (value * densityOf(rows, line)) / headcount;
    },
  });

  test('of the incomes of the Handbook is its P₁ over its P₀', () => {
    const sample = { welfare: [100, 110, 150, 160] };
    expect(incomeGapRatio(sample, { line: 125 }).value).toBe(0.08 / 0.5);
  });

  test('is the mean gap among those who are poor', () => {
    const row = fc.record({ welfare: someIncome, weight: fc.integer({ min: 0, max: 99 }) });
    fc.assert(
      fc.property(fc.array(row), someIncome, (rows, line) => {
        let [sum, poor] = [0, 0];
        for (const { welfare, weight } of rows) {
          if (welfare >= line) continue;
          sum += weight * (1 - welfare / line);
          poor += weight;
        }
        const sample = {
          welfare: rows.map(({ welfare }) => welfare),
          weight: rows.map(({ weight }) => weight),
        };
        const { value } = incomeGapRatio(sample, { line });
        if (poor === 0) expect(value).toBe(null);
        else expect(value).toBeCloseTo(sum / poor, 13);
      }),
    );
  });

  test('rises as somebody near the line leaves poverty', () => {
    const before = incomeGapRatio({ welfare: [50, 90] }, { line: 100 }).value as number;
    const after = incomeGapRatio({ welfare: [50, 110] }, { line: 100 }).value as number;
    expect([before, after]).toEqual([0.3, 0.5]);
  });

  test('of nobody is nothing; somebody on the line counts as the boundary says', () => {
    const sample = { welfare: [100, 200] };
    expect(incomeGapRatio(sample, { line: 100 }).value).toBe(null);
    expect(incomeGapRatioMeasure({ line: 100 }).influence(sample)).toBe(null);
    expect(incomeGapRatio(sample, { line: 100, boundary: 'atOrBelow' }).value).toBe(0);
  });

  test('refuses negative welfare unless a policy is named', () => {
    const sample = { welfare: [-100, 50] };
    expectPovertyError(() => incomeGapRatio(sample, { line: 100 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expect(incomeGapRatio(sample, { line: 100, outsideSupport: 'keep' }).value).toBe(1.25);
    expect(incomeGapRatio(sample, { line: 100, outsideSupport: 'omit' }).value).toBe(0.5);
  });
});
