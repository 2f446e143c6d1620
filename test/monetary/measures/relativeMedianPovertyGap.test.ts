import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  relativeMedianPovertyGap,
  relativeMedianPovertyGapMeasure,
} from '../../../src/monetary/measures/relativeMedianPovertyGap.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { checkLineSlope, densityOf, slopeBandwidth } from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('the median poverty gap', () => {
  for (const rule of ['midpoint', 'step'] as const) {
    checkMeasure({
      evaluate: relativeMedianPovertyGap,
      bind: relativeMedianPovertyGapMeasure,
      options: { line: 100, rule },
      smooth: false,
    });
  }
  checkLineSlope({
    bind: (line) => relativeMedianPovertyGapMeasure({ line, bandwidth: slopeBandwidth }),
    // m = z (1 − gap), and m moves by f(z) / (2 f(m)) as the line does: half of who is passed is above it.
    slope: (rows, line, value) => {
      const median = line * (1 - value);
      const moved = densityOf(rows, line) / (2 * densityOf(rows, median));
      return (median / line - moved) / line;
    },
  });

  test('is that of the middle one of the poor, or between the middle two', () => {
    const value = (welfare: number[]) => relativeMedianPovertyGap({ welfare }, { line: 100 }).value;
    expect(value([90, 40, 150, 60, 160])).toBe(0.4);
    expect(value([40, 60, 150])).toBe(0.5);
    expect(value([40, 40, 60, 150])).toBe(0.6);
    expect(value([150])).toBe(null);
  });

  test('has the rule that is named, and the weights', () => {
    const sample = { welfare: [40, 60, 150], weight: [1, 1, 5] };
    const gap = (rule: 'midpoint' | 'step' | 'linear') =>
      relativeMedianPovertyGap(sample, { line: 100, rule });
    expect([gap('midpoint').value, gap('step').value, gap('linear').value]).toEqual([
      0.5, 0.6, 0.5,
    ]);
    expect(gap('step').conventions.rule).toBe('step');
    const heavy = { welfare: [40, 60, 150], weight: [1, 1.5, 5] };
    expect(relativeMedianPovertyGap(heavy, { line: 100 }).value).toBe(0.4);
  });

  test('is the median of the gaps of the poor', () => {
    fc.assert(
      fc.property(fc.array(someIncome), someIncome, (welfare, line) => {
        const gaps = welfare.filter((one) => one < line).map((one) => (line - one) / line);
        gaps.sort((a, b) => a - b);
        const { value } = relativeMedianPovertyGap({ welfare }, { line });
        if (gaps.length === 0) expect(value).toBe(null);
        else {
          const [low, high] = [gaps[(gaps.length - 1) >> 1], gaps[gaps.length >> 1]] as number[];
          expect(value).toBeCloseTo(((low as number) + (high as number)) / 2, 14);
        }
      }),
    );
  });

  test('with a line of 60% of the median is the figure of Eurostat', () => {
    // Median 100, line 60; the poor have 20, 30 and 50.
    const sample = { welfare: [20, 30, 50, 60, 100, 120, 130, 140, 150] };
    const line = { kind: 'relative', of: 'median', share: 0.6 } as const;
    expect(relativeMedianPovertyGap(sample, { line })).toMatchObject({ value: 0.5, line: 60 });
    const at = relativeMedianPovertyGap(sample, { line, boundary: 'atOrBelow' });
    expect(at.value).toBeCloseTo(1 / 3, 15);
  });

  test('its influence is that of the median among the poor, 0 of who is not poor', () => {
    const sample = { welfare: [20, 40, 60, 80, 300], weight: [1, 2, 1, 2, 2] };
    const rows = sample.welfare.map((welfare, row) => ({
      welfare,
      weight: sample.weight[row] as number,
    }));
    // Poor 6 of 8, half of them 3: the median lies between 40 and 60, 3 of 6 at or below it.
    const measure = relativeMedianPovertyGapMeasure({ line: 100, bandwidth: slopeBandwidth });
    expect(measure.value(sample)).toBe(0.5);
    const scale = 0.5 / (100 * densityOf(rows, 50));
    const influence = [...(measure.influence(sample) ?? [])];
    const signs = [1, 1, -1, -1, 0];
    for (const [place, one] of influence.entries()) {
      expect(one).toBeCloseTo((signs[place] as number) * scale, 14);
    }
  });

  test('has no influence where all have the same', () => {
    const measure = relativeMedianPovertyGapMeasure({ line: 100 });
    expect([...(measure.influence({ welfare: [50, 50, 50] }) ?? [])]).toEqual([0, 0, 0]);
    const made = relativeMedianPovertyGapMeasure({
      line: { kind: 'relative', of: 'median', share: 2 },
    });
    expect([...(made.influence({ welfare: [50, 50] }) ?? [])]).toEqual([0, 0]);
  });

  test('refuses an influence without density at the median, given or made line', () => {
    // The median of the poor is 50, a hundred bandwidths from anybody.
    const sample = { welfare: [40, 60, 150, 150] };
    const error = {
      code: 'overflow',
      path: ['bandwidth'],
      message: 'a bandwidth that reaches rows beside the quantile, got 0.1',
    } as const;
    for (const line of [100, { kind: 'relative', of: 'mean', share: 1 }] as const) {
      const measure = relativeMedianPovertyGapMeasure({ line, bandwidth: 0.1 });
      expect(measure.value(sample)).toBe(0.5);
      expectPovertyError(() => measure.influence(sample), error);
    }
  });

  test('accepts every number', () => {
    expect(relativeMedianPovertyGap({ welfare: [-50, 0, 150] }, { line: 100 }).value).toBe(1.25);
  });

  test('on rows with lines of their own takes the median of the shares', () => {
    const sample = { welfare: [50, 90, 500, 1], line: [100, 300, 1000, 1] };
    expect(relativeMedianPovertyGap(sample, { line: { kind: 'column' } }).value).toBe(0.5);
  });

  test('refuses another rule', () => {
    const options = { line: 100, rule: 'nearest' } as unknown as { line: number };
    expectPovertyError(() => relativeMedianPovertyGap({ welfare: [1] }, options), {
      code: 'unknownOption',
      path: ['rule'],
    });
  });
});

test.each(badRecords)('%s for settings is refused with what is expected', (_, options, code) => {
  const error = { code, path: ['options'], message: 'options: { line }' } as const;
  expectPovertyError(() => relativeMedianPovertyGap({ welfare: [1] }, untyped(options)), error);
  expectPovertyError(() => relativeMedianPovertyGapMeasure(untyped(options)), error);
});
