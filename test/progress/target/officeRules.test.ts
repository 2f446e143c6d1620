import { describe, expect, test } from 'vitest';
import { rationalToNumber } from '../../../src/numeric/rational/rationalToNumber.ts';
import {
  assessEurostat,
  assessUnescap,
  assessUnicef,
} from '../../../src/progress/target/officeRules.ts';
import type { Course } from '../../../src/progress/target/readTarget.ts';
import { atLeast, atMost, course, point } from '../../support/courses.ts';

type Observed = readonly (readonly [date: string, value: string | number])[];
const from = (value: string | number) => point('2020-12-31', value);
const fall = course();
/** Not in percent, so that UNICEF judges it as it stands. */
const rise = course({ unit: 'amount', baseline: from(20), bound: atLeast(40) });
const rules = { unicefAarr: assessUnicef, eurostat: assessEurostat, unescap: assessUnescap };
const judge = (
  method: keyof typeof rules,
  of: Course,
  observed: Observed,
  weights: readonly number[] | null = null,
) =>
  rules[method](
    of,
    of.baseline ?? from(0),
    observed.map(([date, value]) => point(date, value)),
    weights,
  );
/** Two years after the baseline, halfway to the deadline. */
const halfway = (value: string | number): Observed => [['2022-12-31', value]];
const nothing = { onTrack: null, projected: null, expected: null, assessment: null };
const ethnicMinorities: Observed = [
  ['2021-12-31', '21.02'],
  ['2022-12-31', '16.9'],
  ['2023-12-31', '12.55'],
];

describe('UNICEF: the average annual rate of reduction', () => {
  test('agrees with lm of R on the logarithms', () => {
    // expm1(coef(lm(log(c(25.91,21.02,16.9,12.55)) ~ c(0,1,2,3)))[2]) = −0.2128
    const ethnic = course({ baseline: from('25.91'), bound: atMost(10) });
    const result = judge('unicefAarr', ethnic, ethnicMinorities);
    expect(result.assessment?.observed).toBeCloseTo(-0.21281231155959968, 14);
    // (10 / 25.91)^(1/4) − 1 = −0.2118
    const required = (10 / 25.91) ** 0.25 - 1;
    expect(result.assessment).toMatchObject({
      category: 'onTrack',
      required: expect.closeTo(required, 14),
      score: expect.closeTo(0.21281231155959968 + required, 14),
      trendWeights: null,
    });
    expect(result.onTrack).toBe(true);
    // 25.91 * exp(4 * coef(…)[2]): the fitted rate, from the baseline
    expect(result.projected).toBeCloseTo(9.9490264520723759, 12);
    expect(result.expected).toBeCloseTo(25.91 * (1 + required) ** 3, 12);
  });

  const sqrt = 40 * Math.SQRT1_2;
  test.each([
    [fall, sqrt, 'onTrack'],
    [fall, sqrt * (1 + 1e-9), 'someProgress'],
    [fall, 39.9999, 'someProgress'],
    [fall, 40, 'noProgressOrWorsening'],
    [fall, 45, 'noProgressOrWorsening'],
    [rise, 20 * Math.SQRT2, 'onTrack'],
    [rise, 20 * Math.SQRT2 * (1 - 1e-9), 'someProgress'],
    [rise, 20.0001, 'someProgress'],
    [rise, 20, 'noProgressOrWorsening'],
    [rise, 15, 'noProgressOrWorsening'],
  ] as const)('%o at %d is %s', (of, value, category) => {
    const result = judge('unicefAarr', of, halfway(value));
    expect(result.assessment?.category).toBe(category);
    expect(result.onTrack).toBe(category === 'onTrack');
  });

  test('the score is how much faster than required, for a fall as for a rise', () => {
    // (30 / 40)^½ − 1 = −0.1340 where −0.1591 is required; (30 / 20)^½ − 1 = 0.2247, 0.1892 required
    expect(judge('unicefAarr', fall, halfway(30)).assessment?.score).toBeCloseTo(
      0.5 ** 0.25 - 0.75 ** 0.5,
      14,
    );
    expect(judge('unicefAarr', rise, halfway(30)).assessment?.score).toBeCloseTo(
      1.5 ** 0.5 - 2 ** 0.25,
      14,
    );
  });

  test.each([
    ['a baseline of zero', course({ baseline: from(0) }), halfway(20)],
    ['a goal below zero', course({ bound: atMost(-1) }), halfway(20)],
    ['a goal of zero', course({ bound: atMost(0) }), halfway(20)],
    ['a value of zero', fall, [['2021-12-31', 0], ...halfway(20)] as Observed],
  ])('does not apply to %s', (_, of, observed) => {
    expect(judge('unicefAarr', of, observed)).toEqual(nothing);
  });
});

describe('UNICEF judges a percent that has to rise by its complement', () => {
  const share = course({ baseline: from(20), bound: atLeast(40) });
  const seen: Observed = [['2021-12-31', 25], ...halfway(31)];

  test('agrees with lm of R', () => {
    // b <- coef(lm(log(100 - c(20,25,31)) ~ c(0,1,2)))[2]; expm1(b); 100 - 80 * exp(4 * b)
    const result = judge('unicefAarr', share, seen);
    // 80 without it are to become 60: (60 / 80)^¼ − 1 = −0.0694
    const required = 0.75 ** 0.25 - 1;
    expect(result.assessment).toEqual({
      category: 'onTrack',
      observed: expect.closeTo(-0.07129121894966467, 14),
      required: expect.closeTo(required, 14),
      score: expect.closeTo(required + 0.07129121894966467, 14),
      trendWeights: null,
    });
    expect(result.projected).toBeCloseTo(40.487500000000047, 11);
    expect(result.expected).toBeCloseTo(100 - 80 * Math.sqrt(0.75), 12);
  });

  test.each([
    [100 - 80 * Math.sqrt(0.75), 'onTrack'],
    [100 - 80 * Math.sqrt(0.75) - 1e-6, 'someProgress'],
    ['20.0001', 'someProgress'],
    [20, 'noProgressOrWorsening'],
    [15, 'noProgressOrWorsening'],
  ] as const)('%s is %s', (value, category) => {
    expect(judge('unicefAarr', share, halfway(value)).assessment?.category).toBe(category);
  });

  test('does not apply where nobody is left without it', () => {
    expect(judge('unicefAarr', share, [['2021-12-31', 100], ...halfway(30)])).toEqual(nothing);
    const kept = course({ baseline: from(100), bound: atLeast(100, true) });
    expect(judge('unicefAarr', kept, halfway(99))).toEqual(nothing);
  });
});

describe('Eurostat: the share of the growth rate required', () => {
  // 100 × 1.1⁴ = 146.41: 10 % a year is required
  const tenth = course({
    unit: 'amount',
    baseline: from(100),
    bound: atLeast('146.41'),
  });
  const grown = (rate: number) => judge('eurostat', tenth, halfway(100 * (1 + rate) ** 2));

  test.each([
    [0.2, 'significantProgress'],
    [0.095, 'significantProgress'],
    [0.0949999, 'moderateProgress'],
    [0.06, 'moderateProgress'],
    [0.0599999, 'insufficientProgress'],
    [0.0000001, 'insufficientProgress'],
    [0, 'insufficientProgress'],
    [-0.0000001, 'movementAway'],
    [-0.1, 'movementAway'],
  ] as const)('a growth of %d a year where 0.1 is required is %s', (rate, category) => {
    const result = grown(rate);
    expect(result.assessment).toEqual({
      category,
      observed: expect.closeTo(rate, 14),
      required: expect.closeTo(0.1, 14),
      score: expect.closeTo(rate * 10, 12),
      trendWeights: null,
    });
    expect(result.onTrack).toBe(category === 'significantProgress');
  });

  test('projects and expects on the curve', () => {
    const result = grown(0.06);
    expect(result.expected).toBeCloseTo(121, 11);
    expect(result.projected).toBeCloseTo(100 * 1.06 ** 4, 11);
  });

  test('a fall is judged in its own direction', () => {
    // required (20/40)^¼ − 1 = −0.1591; (30/40)^½ − 1 = −0.1340; 0.842 of it
    const { assessment, onTrack } = judge('eurostat', fall, halfway(30));
    expect(assessment).toMatchObject({ category: 'moderateProgress' });
    expect(assessment?.score).toBeCloseTo((1 - 0.75 ** 0.5) / (1 - 0.5 ** 0.25), 13);
    expect(onTrack).toBe(false);
    expect(judge('eurostat', fall, halfway(45)).assessment?.category).toBe('movementAway');
  });

  test('looks at the first and the latest value only', () => {
    const seen: Observed = [['2021-12-31', 0], ...halfway(30)];
    expect(judge('eurostat', fall, seen)).toEqual(judge('eurostat', fall, halfway(30)));
  });

  test.each([
    ['a baseline of zero', course({ baseline: from(0) })],
    ['a goal below zero', course({ bound: atMost(-1) })],
    ['a goal of zero', course({ bound: atMost(0) })],
    ['a goal that is the baseline', course({ bound: atMost(40, true) })],
  ])('does not apply to %s', (_, of) => {
    expect(judge('eurostat', of, halfway(20))).toEqual(nothing);
  });
});

describe('UNESCAP: the gap left at the deadline', () => {
  test('agrees with lm of R', () => {
    // sum(coef(lm(c(25.91,21.02,16.9,12.55) ~ c(0,1,2,3))) * c(1,4)) = 8.045
    const ethnic = course({ baseline: from('25.91'), bound: atMost(10) });
    const result = judge('unescap', ethnic, ethnicMinorities);
    expect(result.projected).toBeCloseTo(8.045, 12);
    expect(result.assessment).toEqual({
      category: 'maintain',
      observed: expect.closeTo(8.045, 12),
      required: 10,
      score: 0,
      trendWeights: 'equal',
    });
    // the path: 25.91 − ¾ × 15.91 = 13.9775
    expect(rationalToNumber(result.expected as never)).toBe(13.9775);
  });

  test.each([
    // projected = 40 − 2 × (40 − value); gap = (projected − 20) / 20
    [fall, '29', 0, 'maintain'],
    [fall, '30', 0, 'maintain'],
    [fall, '31', 0.1, 'maintain'],
    [fall, '31.0000001', 0.10000001, 'accelerate'],
    [fall, '35', 0.5, 'accelerate'],
    [fall, '40', 1, 'accelerate'],
    [fall, '40.0000001', 1.00000001, 'reverse'],
    [fall, '45', 1.5, 'reverse'],
    [rise, '31', 0, 'maintain'],
    [rise, '29', 0.1, 'maintain'],
    [rise, '28.9999999', 0.10000001, 'accelerate'],
    [rise, '20', 1, 'accelerate'],
    [rise, '19.9999999', 1.00000001, 'reverse'],
  ] as const)('%o at %s leaves %d of the way: %s', (of, value, score, category) => {
    const result = judge('unescap', of, halfway(value));
    expect(result.assessment).toMatchObject({ category, score: expect.closeTo(score, 12) });
    expect(result.onTrack).toBe(category === 'maintain');
  });

  test('agrees with lm of R on weighted values', () => {
    // b <- coef(lm(c(40,38,30) ~ c(0,1,2), weights = c(1,2,4))); b[1] + 4 * b[2] = 19.0769
    const seen: Observed = [['2021-12-31', 38], ...halfway(30)];
    const weighted = judge('unescap', fall, seen, [1, 2, 4]);
    expect(weighted.projected).toBeCloseTo(19.076923076923102, 12);
    expect(weighted.assessment).toMatchObject({ category: 'maintain', trendWeights: 'given' });
    // and without: the slope is −5, the mean 36 in 2021: 36 − 3 × 5 = 21
    const equal = judge('unescap', fall, seen);
    expect(equal.projected).toBeCloseTo(21, 12);
    expect(equal.assessment).toMatchObject({ category: 'maintain', trendWeights: 'equal' });
    expect(judge('unescap', fall, seen, [3, 3, 3]).projected).toBeCloseTo(21, 12);
    // lm(c(25.91,21.02,16.9,12.55) ~ c(0,1,2,3), weights = c(0.1,0.2,0.3,0.4)): 8.153 in year 4
    const ethnic = course({ baseline: from('25.91'), bound: atMost(10) });
    const recent = judge('unescap', ethnic, ethnicMinorities, [0.1, 0.2, 0.3, 0.4]);
    expect(recent.projected).toBeCloseTo(8.152999999999995, 12);
  });

  test('applies from zero, but not where there is no way to go', () => {
    const zero = course({ baseline: from(0), bound: atLeast(40) });
    expect(judge('unescap', zero, halfway(20))).toMatchObject({ onTrack: true });
    expect(judge('unescap', course({ bound: atMost(40, true) }), halfway(35))).toEqual({
      ...nothing,
      projected: expect.closeTo(30, 12),
    });
  });
});
