import { describe, expect, test } from 'vitest';
import {
  averageExitTime,
  averageExitTimeMeasure,
} from '../../../src/monetary/measures/averageExitTime.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import {
  checkLineSlope,
  densityOf,
  meanOver,
  slopeBandwidth,
} from '../../support/checkLineSlope.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const handbook = { welfare: [100, 110, 150, 160] };

describe.each(['all', 'poor'] as const)('the exit time of %s', (among) => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: averageExitTime,
      bind: averageExitTimeMeasure,
      options: { line: 100, growth: 0.05, among, boundary },
    });
  }
});

describe('the average exit time', () => {
  checkLineSlope({ bind: (line) => averageExitTimeMeasure({ line, growth: 0.5 }) });
  describe('of the poor', () => {
    checkLineSlope({
      bind: (line) =>
        averageExitTimeMeasure({ line, growth: 0.5, among: 'poor', bandwidth: slopeBandwidth }),
      // [1 / z − (time · growth) f(z) / H] / growth.
      slope: (rows, line, value) => {
        const headcount = meanOver(rows, (welfare) => (welfare < line ? 1 : 0));
        return 2 / line - (value * densityOf(rows, line)) / headcount;
      },
    });
  });

  test('has the value of the Handbook: over everybody, by continuous growth', () => {
    // World Bank, Handbook on Poverty and Inequality (2009), chapter 4: 5% a year.
    const { value, conventions } = averageExitTime(handbook, { line: 125, growth: 0.05 });
    expect(value?.toFixed(7)).toBe('1.7548846');
    expect(conventions).toMatchObject({ growth: '0.05', among: 'all', compounding: 'continuous' });
  });

  test('is twice as long among the poor where half are poor', () => {
    const { value } = averageExitTime(handbook, { line: 125, growth: 0.05, among: 'poor' });
    expect(value).toBeCloseTo(2 * 1.7548846, 6);
  });

  test('compounded once a year takes whole years of growth', () => {
    // 64 · 1.25³ = 125, so that it takes three years; who is not poor takes none.
    const options = { line: 125, growth: 0.25, compounding: 'yearly' } as const;
    expect(averageExitTime({ welfare: [64] }, options).value).toBeCloseTo(3, 14);
    expect(averageExitTime({ welfare: [64, 200] }, options).value).toBeCloseTo(1.5, 14);
  });

  test('is 0 where nobody is poor, and of the poor then nothing', () => {
    const options = { line: 100, growth: 0.05 };
    expect(averageExitTime(handbook, options).value).toBe(0);
    const ofPoor = { ...options, among: 'poor' } as const;
    expect(averageExitTime(handbook, ofPoor).value).toBe(null);
    expect(averageExitTimeMeasure(ofPoor).influence(handbook)).toBe(null);
    expect(averageExitTime(handbook, { ...ofPoor, boundary: 'atOrBelow' }).value).toBe(0);
  });

  test.each([
    ['no growth', { line: 1 }, 'missingValue', ['growth']],
    ['growth of 0', { line: 1, growth: 0 }, 'invalidNumber', ['growth']],
    ['decline', { line: 1, growth: -0.01 }, 'invalidNumber', ['growth']],
    ['infinite growth', { line: 1, growth: Infinity }, 'invalidNumber', ['growth']],
    ['growth of text', { line: 1, growth: '5%' }, 'invalidType', ['growth']],
    ['others', { line: 1, growth: 1, among: 'rich' }, 'unknownOption', ['among']],
    [
      'other growth',
      { line: 1, growth: 1, compounding: 'monthly' },
      'unknownOption',
      ['compounding'],
    ],
  ] as const)('refuses %s', (_, options, code, path) => {
    const given = options as unknown as Parameters<typeof averageExitTime>[1];
    expectPovertyError(() => averageExitTime(handbook, given), { code, path });
    expectPovertyError(() => averageExitTimeMeasure(given), { code, path });
  });

  test('refuses growth so slow that years are no double', () => {
    expectPovertyError(() => averageExitTime(handbook, { line: 125, growth: 5e-324 }), {
      code: 'overflow',
      path: ['welfare'],
    });
  });
});

test.each(badRecords)('%s for settings is refused with what is expected', (_, options, code) => {
  const error = { code, path: ['options'], message: 'options: { line, growth }' } as const;
  expectPovertyError(() => averageExitTime({ welfare: [1] }, untyped(options)), error);
  expectPovertyError(() => averageExitTimeMeasure(untyped(options)), error);
});
