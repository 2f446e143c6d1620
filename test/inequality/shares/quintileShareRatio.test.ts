import { describe, expect, test } from 'vitest';
import {
  type QuintileShareRatioOptions,
  quintileShareRatio,
  quintileShareRatioMeasure,
} from '../../../src/inequality/shares/quintileShareRatio.ts';
import { untyped } from '../../support/badValues.ts';
import { checkKinkedInfluence } from '../../support/checkKinkedInfluence.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const whole = { marginalRows: 'whole' } as const;
const ways = [{}, whole, { ...whole, of: 'means' }] as const;

describe.each(ways)('with %j', (options) => {
  checkMeasure({
    evaluate: quintileShareRatio,
    bind: quintileShareRatioMeasure,
    options,
    // Whole rows jump as weights move: their influence is that of a smooth distribution.
    smooth: false,
  });
  if (!('marginalRows' in options)) checkKinkedInfluence(quintileShareRatioMeasure(options));
});

describe('S80/S20', () => {
  test('of laeken', () => {
    // laeken 0.5.2: qsr(x)$value and qsr(x, w)$value
    const welfare = [12, 7, 3, 4.25, 18, 0.5, 6, 7, 41, 2.5];
    const weight = [1.5, 2.25, 0.75, 3, 1, 1.25, 2, 4, 0.5, 1];
    // There the quantiles at 0.2 and 0.8 of ten are the rows 2 and 8; here the middle of two each.
    expect(quintileShareRatio({ welfare }, whole).value).toBe((18 + 41) / (0.5 + 2.5));
    expect(quintileShareRatio({ welfare, weight }, whole).value).toBeCloseTo(
      3.1172413793103448,
      14,
    );
  });

  test('of split rows and of whole ones, of sums and of means', () => {
    // Of twelve persons the poorest 2.4 have 4.3, the richest 61.3; quantiles at 0.2 and 0.8 are 2 and 12.
    const twelve = { welfare: [1.5, 2, 2, 3, 4, 5, 6, 8, 8, 12, 20, 36.5] };
    const [split, sums, means] = ways.map((options) => quintileShareRatio(twelve, options));
    expect(split?.value).toBeCloseTo(61.3 / 4.3, 13);
    expect(sums?.value).toBeCloseTo(56.5 / 5.5, 14);
    expect(means?.value).toBeCloseTo(56.5 / 2 / (5.5 / 3), 14);
    expect(split?.conventions).toMatchObject({ marginalRows: 'split', of: 'sums' });
    expect(means?.conventions).toMatchObject({ marginalRows: 'whole', of: 'means' });
    // Fifths that are split are of one size: the ratio of their means is that of their sums.
    expect(quintileShareRatio(twelve, { of: 'means' }).value).toBe(split?.value);
  });

  test('of equal persons is 1, and none of whole rows: nobody stands above', () => {
    const equal = { welfare: [5, 5, 5] };
    expect(quintileShareRatio(equal).value).toBeCloseTo(1, 14);
    expect(quintileShareRatio(equal, whole).value).toBe(null);
    expect(quintileShareRatioMeasure({ ...whole, of: 'means' }).influence(equal)).toBe(null);
  });

  test('has no value where the poorest fifth has nothing', () => {
    for (const options of ways) {
      expect(quintileShareRatio({ welfare: [0, 1, 2, 3, 4] }, options).value).toBe(null);
    }
  });

  test('has the numerical derivative of a peer for its influence', () => {
    // W times the derivative by a weight, of exact weights, by test/golden/monetary-peers/make.py
    const influence = quintileShareRatioMeasure().influence({
      welfare: [1.5, 2, 2, 3, 4, 5, 6, 8, 8, 12, 20, 36.5],
    }) as Float64Array;
    expect(influence[0]).toBeCloseTo(10.676041103299081, 12);
    expect(influence[4]).toBeCloseTo(-9.215792320173067, 12);
    expect(influence[11]).toBeCloseTo(59.15630070308275, 12);
  });

  test.each([
    [{ marginalRows: 'interpolated' }, 'unknownOption', ['marginalRows']],
    [{ of: 'quantiles' }, 'unknownOption', ['of']],
    [{ method: 'whole' }, 'unknownOption', ['method']],
    [null, 'missingValue', ['options']],
  ] as const)('%j is refused', (options, code, path) => {
    const bad = untyped<QuintileShareRatioOptions>(options);
    expectPovertyError(() => quintileShareRatio({ welfare: [1] }, bad), { code, path });
    expectPovertyError(() => quintileShareRatioMeasure(bad), { code, path });
  });
});
