/**
 * Published values of the offices' progress rules.
 *
 * - Required rates of reduction: WHO and UNICEF, SOFI 2025 supplementary material, S2.4 (draft copy
 *   in the public repository unicef-drp/OSE-DA-NT): halving 2012–2030 is 3.78 % a year, a fall of
 *   30 % is 1.96 %.
 * - Discrete rate of the global anemia target, −50 % in 13 years: 5.2 % (Arch Dis Child, table 1 from
 *   the Global Nutrition Report).
 * - Slope −0.06613 is a rate of 6.4 % (UNICEF 2007, technical note, as quoted by the NIPN platform).
 * - (2000, 2005, 2010, 2015) = (120, 100, 70, 55): the rate by R's `lm` on logarithms is
 *   0.0525139000 (inputs from the tests of the R package DSIR; slope by R 4.2.2).
 */
import { describe, expect, test } from 'vitest';
import { requiredPace } from '../../../src/progress/requiredPace.ts';
import { targetProgress } from '../../../src/progress/targetProgress.ts';

const percent = (share: number | null | undefined, digits: number) =>
  (-100 * (share ?? Number.NaN)).toFixed(digits);

describe('the rate of reduction that a target requires', () => {
  test.each([
    [100, 50, '2012-12-31', '2030-12-31', 2, '3.78'],
    [100, 70, '2012-12-31', '2030-12-31', 2, '1.96'],
    [100, 50, '2012-12-31', '2025-12-31', 1, '5.2'],
  ] as const)('from %d to %d, %s to %s', (value, goal, date, deadline, digits, published) => {
    const { compound } = requiredPace({ date, value }, { goal, deadline });
    expect(percent(compound, digits)).toBe(published);
  });
});

describe('the average annual rate of reduction that was observed', () => {
  const observed = (values: readonly (readonly [number, number])[]) => {
    const [first, ...rest] = values.map(([year, value]) => ({ date: `${year}-12-31`, value }));
    return targetProgress(
      {
        kind: 'level',
        unit: 'amount',
        goal: { atMost: 1 },
        baseline: first as { date: string; value: number },
        deadline: '2030-12-31',
      },
      rest,
      { asOf: '2020-12-31', method: 'unicefAarr' },
    ).assessment?.observed;
  };

  test('is 1 − e^β of the least-squares slope of the logarithms', () => {
    const rate = observed([
      [2000, 120],
      [2005, 100],
      [2010, 70],
      [2015, 55],
    ]);
    expect(rate).toBeCloseTo(-0.0525139, 9);
  });

  test('of the slope in the note of 2007 is 6.4 percent', () => {
    const values = [1990, 1995, 2000].map(
      (year) => [year, 50 * Math.exp(-0.06613 * (year - 1990))] as const,
    );
    expect(percent(observed(values), 1)).toBe('6.4');
  });
});
