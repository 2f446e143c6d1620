import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fgtIndex, fgtIndexMeasure } from '../../../src/monetary/measures/fgtIndex.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { checkLineSlope, densityOf, slopeBandwidth } from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const handbook = [100, 110, 150, 160];

describe.each([0, 0.5, 1, 1.5, 2, 3])('the FGT index of %d', (alpha) => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: fgtIndex,
      bind: fgtIndexMeasure,
      options: { line: 100, alpha, boundary },
    });
  }
  if (alpha === 0) {
    checkLineSlope({
      bind: (line) => fgtIndexMeasure({ line, alpha, bandwidth: slopeBandwidth }),
      slope: densityOf,
    });
  } else if (alpha >= 1) {
    checkLineSlope({ bind: (line) => fgtIndexMeasure({ line, alpha }) });
  }

  test('is the mean of the powers of the gaps, whoever computes it', () => {
    const row = fc.record({ welfare: someIncome, weight: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1 }),
        fc.integer({ min: 1, max: 600 }),
        (rows, line) => {
          let [sum, population] = [0, 0];
          for (const { welfare, weight } of rows) {
            if (welfare < line) sum += weight * (1 - welfare / line) ** alpha;
            population += weight;
          }
          const sample = {
            welfare: rows.map(({ welfare }) => welfare),
            weight: rows.map(({ weight }) => weight),
          };
          expect(fgtIndex(sample, { line, alpha }).value).toBeCloseTo(sum / population, 13);
        },
      ),
    );
  });
});

describe('the FGT index', () => {
  // World Bank, Handbook on Poverty and Inequality (2009), chapter 4: incomes and line of its table.
  test.each([
    [0, '0.5000000'],
    [0.5, '0.1984059'],
    [1, '0.0800000'],
    [1.5, '0.0327530'],
    [2, '0.0136000'],
    [2.5, '0.0057192'],
  ])('of %d has the value of the Handbook', (alpha, printed) => {
    expect(fgtIndex({ welfare: handbook }, { line: 125, alpha }).value?.toFixed(7)).toBe(printed);
  });

  test('knows the boundary only where it counts the poor', () => {
    const sample = { welfare: [50, 100, 200, 400] };
    for (const [alpha, below, at] of [
      [0, 0.25, 0.5],
      [0.5, Math.SQRT1_2 / 4, Math.SQRT1_2 / 4],
      [1, 0.125, 0.125],
      [2, 0.0625, 0.0625],
    ] as const) {
      expect(fgtIndex(sample, { line: 100, alpha }).value).toBe(below);
      expect(fgtIndex(sample, { line: 100, alpha, boundary: 'atOrBelow' }).value).toBe(at);
    }
  });

  test.each([1e-90, 1e90, 2 ** -1000, 2 ** 1000])('has the same value in a unit of %d', (unit) => {
    const shares = [0.5, 0.75, 1, 3];
    const wanted = [0.5, (Math.SQRT1_2 + 0.5) / 4, 0.1875, 0.078125, (0.125 + 1 / 64) / 4];
    for (const [place, alpha] of [0, 0.5, 1, 2, 3].entries()) {
      const sample = { welfare: shares.map((share) => share * unit) };
      const options = { line: unit, alpha };
      expect(fgtIndex(sample, options).value).toBeCloseTo(wanted[place] as number, 14);
      const weighted = { welfare: shares, weight: shares.map(() => 1e-200) };
      expect(fgtIndex(weighted, { line: 1, alpha }).value).toBeCloseTo(wanted[place] as number, 14);
    }
  });

  test('of a row that is beyond doubles above its own line takes it for not poor', () => {
    const sample = { welfare: [1e-10, 1e300], line: [2e-10, 1e-10] };
    for (const alpha of [0, 1, 2]) {
      const options = { line: { kind: 'column' }, alpha } as const;
      expect(fgtIndex(sample, options).value).toBe(0.5 ** alpha / 2);
    }
  });

  test('repeats its settings', () => {
    expect(fgtIndex({ welfare: handbook }, { line: 125, alpha: 1.5 })).toMatchObject({
      measure: 'fgtIndex',
      line: 125,
      conventions: { alpha: '1.5', line: '125', boundary: 'below', outsideSupport: 'refuse' },
    });
  });

  test('refuses negative welfare, or counts it by a policy', () => {
    const sample = { welfare: [-50, 50, 100, 200] };
    expectPovertyError(() => fgtIndex(sample, { line: 100, alpha: 1 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    const value = (outsideSupport: 'omit' | 'keep' | { floor: number }) =>
      fgtIndex(sample, { line: 100, alpha: 1, outsideSupport }).value;
    expect(value('keep')).toBe(0.5);
    expect(value('omit')).toBeCloseTo(1 / 6, 15);
    expect(value({ floor: 0 })).toBe(0.375);
    expect(fgtIndex(sample, { line: 100, alpha: 0 }).value).toBe(0.5);
    expectPovertyError(() => fgtIndex(sample, { line: 100, alpha: 0, outsideSupport: 'omit' }), {
      code: 'unknownOption',
      path: ['outsideSupport'],
    });
  });

  test('with a power below 1, somebody on a line that the sample makes has no slope', () => {
    // Line 100 = half the mean. The slope of the poor alone: 0.5 · 0.5^(−0.5) · 50 / 100² / 3.
    const sample = { welfare: [50, 100, 450] };
    const line = { kind: 'relative', of: 'mean', share: 0.5 } as const;
    const slope = (0.5 * Math.SQRT2 * 50) / 1e4 / 3;
    const value = Math.SQRT1_2 / 3;
    const options = { line, alpha: 0.5, boundary: 'atOrBelow' } as const;
    const influence = [...(fgtIndexMeasure(options).influence(sample) ?? [])];
    const expected = sample.welfare.map(
      (welfare) => (welfare === 50 ? Math.SQRT1_2 : 0) - value + slope * 0.5 * (welfare - 200),
    );
    for (const [place, one] of influence.entries())
      expect(one).toBeCloseTo(expected[place] ?? 9, 14);
  });

  test('on rows with lines of their own takes each gap by its own line', () => {
    const sample = { welfare: [50, 150, 300, 400], line: [100, 200, 300, 1] };
    const line = { kind: 'column' } as const;
    expect(fgtIndex(sample, { line, alpha: 1 }).value).toBe((0.5 + 0.25) / 4);
    expect(fgtIndex(sample, { line, alpha: 0, boundary: 'atOrBelow' })).toMatchObject({
      value: 0.75,
      line: null,
    });
  });

  test.each([
    ['no α', { line: 1 }, 'missingValue', ['alpha']],
    ['a negative α', { line: 1, alpha: -0.5 }, 'invalidNumber', ['alpha']],
    ['an α that is NaN', { line: 1, alpha: Number.NaN }, 'invalidNumber', ['alpha']],
    ['an infinite α', { line: 1, alpha: Infinity }, 'invalidNumber', ['alpha']],
    ['an α of text', { line: 1, alpha: '1' }, 'invalidType', ['alpha']],
    ['no line', { alpha: 1 }, 'missingValue', ['line']],
    ['a line of 0', { line: 0, alpha: 1 }, 'invalidNumber', ['line']],
    ['a negative line', { line: -1, alpha: 1 }, 'invalidNumber', ['line']],
    ['another boundary', { line: 1, alpha: 1, boundary: 'at' }, 'unknownOption', ['boundary']],
    ['a bandwidth of 0', { line: 1, alpha: 1, bandwidth: 0 }, 'invalidNumber', ['bandwidth']],
    [
      'another policy',
      { line: 1, alpha: 1, outsideSupport: 'zeroIsZero' },
      'unknownOption',
      ['outsideSupport'],
    ],
  ] as const)('refuses %s', (_, options, code, path) => {
    const given = options as unknown as Parameters<typeof fgtIndex>[1];
    expectPovertyError(() => fgtIndex({ welfare: [1] }, given), { code, path });
    expectPovertyError(() => fgtIndexMeasure(given), { code, path });
  });
});

test.each(badRecords)('%s for settings is refused with what is expected', (_, options, code) => {
  const error = { code, path: ['options'], message: 'options: { line, alpha }' } as const;
  expectPovertyError(() => fgtIndex({ welfare: [1] }, untyped(options)), error);
  expectPovertyError(() => fgtIndexMeasure(untyped(options)), error);
});
