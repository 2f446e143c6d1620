import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { povertyGapIndex } from '../../../src/monetary/measures/povertyGapIndex.ts';
import { meanShortfall, meanShortfallMeasure } from '../../../src/monetary/money/meanShortfall.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import {
  checkLineSlope,
  densityOf,
  meanOver,
  slopeBandwidth,
} from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe.each(['all', 'poor'] as const)('the mean shortfall of %s', (among) => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: meanShortfall,
      bind: meanShortfallMeasure,
      options: { line: 100, among, boundary },
    });
  }
});

describe('the mean shortfall', () => {
  checkLineSlope({ bind: (line) => meanShortfallMeasure({ line }) });
  describe('of the poor', () => {
    checkLineSlope({
      bind: (line) => meanShortfallMeasure({ line, among: 'poor', bandwidth: slopeBandwidth }),
      // 1 − mean · f(z) / H.
      slope: (rows, line, value) => {
        const headcount = meanOver(rows, (welfare) => (welfare < line ? 1 : 0));
        return 1 - (value * densityOf(rows, line)) / headcount;
      },
    });
  });

  test('of the incomes of the Handbook is 10, and 20 among the poor', () => {
    // 25 and 15 of four; the line times the Handbook's P₁ of 0.08.
    const sample = { welfare: [100, 110, 150, 160] };
    expect(meanShortfall(sample, { line: 125 }).value).toBe(10);
    const { value, conventions } = meanShortfall(sample, { line: 125, among: 'poor' });
    expect(value).toBe(20);
    expect(conventions.among).toBe('poor');
  });

  test('is the line times the poverty gap index', () => {
    fc.assert(
      fc.property(fc.array(someIncome, { minLength: 1 }), someIncome, (welfare, line) => {
        const index = povertyGapIndex({ welfare }, { line }).value as number;
        expect(meanShortfall({ welfare }, { line }).value).toBeCloseTo(line * index, 11);
      }),
    );
  });

  test('of rows with lines of their own is what each lacks to its own', () => {
    const sample = { welfare: [-10, 150, 300], line: [100, 200, 300], weight: [1, 2, 1] };
    const line = { kind: 'column' } as const;
    expect(meanShortfall(sample, { line }).value).toBe((110 + 2 * 50) / 4);
    expect(meanShortfall(sample, { line, among: 'poor' }).value).toBe(70);
    const counted = meanShortfall(sample, { line, among: 'poor', boundary: 'atOrBelow' });
    expect(counted.value).toBe(52.5);
    expect(counted.line).toBe(null);
  });

  test('of the poor is nothing where nobody is poor', () => {
    const sample = { welfare: [100] };
    expect(meanShortfall(sample, { line: 100 }).value).toBe(0);
    expect(meanShortfall(sample, { line: 100, among: 'poor' }).value).toBe(null);
  });

  test('takes a line near the largest double, and refuses sums that pass it', () => {
    // The largest double is just below 2¹⁰²⁴; twice the gaps pass it, the gaps do not.
    const line = 0.75 * 2 ** 1023;
    expect(meanShortfall({ welfare: [0, 0] }, { line }).value).toBe(line);
    expectPovertyError(() => meanShortfall({ welfare: [0, 0, 0] }, { line }), {
      code: 'overflow',
      path: ['welfare'],
    });
  });

  test('refuses others', () => {
    const options = { line: 1, among: 'rich' } as unknown as { line: number };
    expectPovertyError(() => meanShortfall({ welfare: [1] }, options), {
      code: 'unknownOption',
      path: ['among'],
    });
  });
});

test.each(badRecords)('%s for settings is refused with what is expected', (_, options, code) => {
  const error = { code, path: ['options'], message: 'options: { line }' } as const;
  expectPovertyError(() => meanShortfall({ welfare: [1] }, untyped(options)), error);
  expectPovertyError(() => meanShortfallMeasure(untyped(options)), error);
});
