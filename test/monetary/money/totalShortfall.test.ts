import { describe, expect, test } from 'vitest';
import {
  totalShortfall,
  totalShortfallMeasure,
} from '../../../src/monetary/money/totalShortfall.ts';
import { checkLineSlope } from '../../support/checkLineSlope.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';

describe('the total shortfall', () => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: totalShortfall,
      bind: totalShortfallMeasure,
      options: { line: 100, boundary },
      // A total moves with the sum of the weights too; its influence holds that as known.
      smooth: false,
    });
  }
  checkLineSlope({ bind: (line) => totalShortfallMeasure({ line }) });

  test('of the incomes of the Handbook is what the two poor lack', () => {
    expect(totalShortfall({ welfare: [100, 110, 150, 160] }, { line: 125 })).toMatchObject({
      measure: 'totalShortfall',
      value: 40,
      exact: '40',
      line: 125,
    });
  });

  test('is for the population, and each row by its own line', () => {
    const sample = { welfare: [0.5, 150, 300], line: [100, 200, 300], weight: [2, 0.5, 9] };
    const result = totalShortfall(sample, { line: { kind: 'column' } });
    expect(result).toMatchObject({ value: 2 * 99.5 + 0.5 * 50, exact: null, line: null });
    const whole = { ...sample, welfare: [1, 150, 300], weight: [2, 4, 9] };
    expect(totalShortfall(whole, { line: { kind: 'column' } })).toMatchObject({
      value: 398,
      exact: '398',
    });
  });

  test('has every digit of many đồng, and the nearest double', () => {
    // 3 · 5 000 000 000 · 1 999 999 + 4 000 000 001 = 29 999 989 000 000 001 > 2⁵³.
    const weight = [5e9, 5e9, 5e9, 4_000_000_001];
    const result = totalShortfall({ welfare: [1, 1, 1, 1_999_999], weight }, { line: 2e6 });
    expect(result.exact).toBe('29999989000000001');
    expect(result.value).toBe(29999989000000000);
    const measure = totalShortfallMeasure({ line: 2e6 });
    expect(measure.value({ welfare: [1, 1, 1, 1_999_999], weight })).toBe(result.value);
  });

  test('moves as weight goes from the others to a row', () => {
    // Of a population of 4: 4 · 50 − 50, and −50.
    const sample = { welfare: [50, 200], weight: [1, 3] };
    const influence = totalShortfallMeasure({ line: 100 }).influence(sample) ?? [];
    expect([...influence]).toEqual([150, -50]);
  });

  test('of nobody is nothing, without digits', () => {
    expect(totalShortfall({ welfare: [] }, { line: 100 })).toMatchObject({
      value: null,
      exact: null,
    });
    const line = { kind: 'relative', of: 'mean', share: 0.5 } as const;
    expect(totalShortfall({ welfare: [-5, 1] }, { line })).toMatchObject({
      value: null,
      exact: null,
    });
    expect(totalShortfall({ welfare: [5] }, { line: 1 })).toMatchObject({ value: 0, exact: '0' });
  });
});

test('the measure keeps the settings it was bound with', () => {
  const options = { line: 100 };
  const measure = totalShortfallMeasure(options);
  options.line = 200;
  expect(measure.value({ welfare: [50] })).toBe(50);
  expect([...(measure.influence({ welfare: [50, 200] }) ?? [])]).toEqual([50, -50]);
});
