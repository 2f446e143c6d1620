import { describe, expect, test } from 'vitest';
import { lorenzOrdinateMeasure } from '../../../src/inequality/curves/lorenzOrdinate.ts';
import {
  rescaled,
  rescaledBeside,
  rescaledTogether,
} from '../../../src/inequality/formula/rescaled.ts';
import { inequalityProfile } from '../../../src/inequality/inequalityProfile.ts';
import { atkinsonIndexMeasure } from '../../../src/inequality/measures/atkinsonIndex.ts';
import { coefficientOfVariationMeasure } from '../../../src/inequality/measures/coefficientOfVariation.ts';
import { generalizedEntropyIndexMeasure } from '../../../src/inequality/measures/generalizedEntropyIndex.ts';
import { giniIndexMeasure } from '../../../src/inequality/measures/giniIndex.ts';
import { hooverIndexMeasure } from '../../../src/inequality/measures/hooverIndex.ts';
import { meanLogDeviationMeasure } from '../../../src/inequality/measures/meanLogDeviation.ts';
import { sGiniIndexMeasure } from '../../../src/inequality/measures/sGiniIndex.ts';
import { theilIndexMeasure } from '../../../src/inequality/measures/theilIndex.ts';
import { varianceOfLogsMeasure } from '../../../src/inequality/measures/varianceOfLogs.ts';
import { palmaRatioMeasure } from '../../../src/inequality/shares/palmaRatio.ts';
import { quintileShareRatioMeasure } from '../../../src/inequality/shares/quintileShareRatio.ts';
import { welfareShareMeasure } from '../../../src/inequality/shares/welfareShare.ts';
import type { Measure } from '../../../src/model/sample/measure.ts';
import type { SampleInput } from '../../../src/sample/welfareSample.ts';

function columnsOf(
  welfare: readonly number[],
  ascending = false,
  ...companions: readonly (readonly number[])[]
) {
  return {
    welfare: Float64Array.from(welfare),
    weights: null,
    population: welfare.length,
    companions: companions.map((column) => Float64Array.from(column)),
    ascending,
    rowAt: null,
  };
}

describe('columns in another unit', () => {
  test('are the same where money is of ordinary size', () => {
    for (const welfare of [[], [0, 0], [1e-100, 1e100], [-5, 3]]) {
      const columns = columnsOf(welfare);
      expect(rescaled(columns)).toBe(columns);
    }
  });

  test.each([
    ['the smallest doubles', [Number.MIN_VALUE, 5 * Number.MIN_VALUE]],
    ['the largest doubles', [2 ** 1022, 5 * 2 ** 1021]],
    ['negative ones', [-(2 ** 1020), 2 ** 1018]],
  ])('keep every digit of their ratio for %s', (_, welfare) => {
    for (const ascending of [false, true]) {
      const columns = columnsOf(welfare, ascending);
      const [first, second] = rescaled(columns).welfare as unknown as [number, number];
      expect(second / first).toBe((welfare[1] as number) / (welfare[0] as number));
      expect(Math.abs(second)).toBeLessThan(2 ** 500);
      expect(Math.abs(second)).toBeGreaterThan(2 ** -500);
      expect(Array.from(columns.welfare)).toEqual(welfare);
    }
  });

  test('beside welfare are brought to one of their own, and welfare stays', () => {
    const columns = columnsOf([1, 2], true, [5e-324, 1e-323]);
    const made = rescaledBeside(columns);
    expect(made.welfare).toBe(columns.welfare);
    const [[first, second]] = made.companions as unknown as [[number, number]];
    expect([second / first, first > 2 ** -500]).toEqual([2, true]);
    for (const ordinary of [columnsOf([5e-324], true, [3]), columnsOf([1], true)]) {
      expect(rescaledBeside(ordinary)).toBe(ordinary);
    }
  });

  test('together keep what one is of the other, and are brought up alone', () => {
    for (const unit of [2 ** -1070, 2 ** -600]) {
      const columns = columnsOf([unit, 8 * unit], true, [0, -4 * unit]);
      const { welfare, companions } = rescaledTogether(columns);
      const [low, high] = welfare as unknown as [number, number];
      expect([high / low, (companions[0]?.[1] as number) / low]).toEqual([8, -4]);
      expect(high).toBeGreaterThan(2 ** -500);
      expect(high).toBeLessThan(2 ** 500);
    }
    for (const same of [columnsOf([1, 2], true, [5e-324, 0]), columnsOf([1e-300], true, [1e300])]) {
      expect(rescaledTogether(same)).toBe(same);
    }
  });
});

describe('a giant row of no weight', () => {
  const values: readonly (readonly [string, Measure<SampleInput>, number])[] = [
    ['giniIndex', giniIndexMeasure(), 1 / 4],
    ['sGiniIndex', sGiniIndexMeasure({ nu: 3 }), 3 / 8],
    ['meanLogDeviation', meanLogDeviationMeasure(), Math.log(4 / 3) / 2],
    ['theilIndex', theilIndexMeasure(), (3 * Math.log(3)) / 4 - Math.LN2],
    ['entropy of −1', generalizedEntropyIndexMeasure({ alpha: -1 }), 1 / 6],
    ['entropy of 3', generalizedEntropyIndexMeasure({ alpha: 3 }), 1 / 8],
    ['coefficientOfVariation', coefficientOfVariationMeasure(), 1 / 2],
    ['hooverIndex', hooverIndexMeasure(), 1 / 4],
    ['varianceOfLogs', varianceOfLogsMeasure(), (Math.log(3) / 2) ** 2],
    ['atkinsonIndex of 1', atkinsonIndexMeasure({ epsilon: 1 }), 1 - Math.sqrt(3) / 2],
    ['atkinsonIndex of 2', atkinsonIndexMeasure({ epsilon: 2 }), 1 / 4],
    ['palmaRatio', palmaRatioMeasure(), 3 / 4],
    ['quintileShareRatio', quintileShareRatioMeasure(), 3],
    ['welfareShare', welfareShareMeasure({ from: 0.5, to: 1 }), 3 / 4],
    ['lorenzOrdinate', lorenzOrdinateMeasure({ share: 0.5 }), 1 / 4],
  ];

  test.each(values)('changes nothing (%s)', (_, { value, influence }, wanted) => {
    for (const unit of [1, 2 ** -400, 2 ** -700, 2 ** 600]) {
      for (const giant of [1e300, 4e307]) {
        const without = { welfare: [unit, 3 * unit], weight: [1, 1] };
        const sample = { welfare: [unit, 3 * unit, giant], weight: [1, 1, 0] };
        expect(value(sample)).toBeCloseTo(wanted, 14);
        expect(value(sample)).toBe(value(without));
        const found = influence(sample) as Float64Array;
        expect(found.every(Number.isFinite)).toBe(true);
        expect(Array.from(found.subarray(0, 2))).toEqual(Array.from(influence(without) ?? []));
      }
    }
  });

  test('has no say in the unit of the columns beside welfare, and stays finite', () => {
    const tiny = 2 ** -700;
    const columns = {
      ...columnsOf([tiny, 3 * tiny, 1e300], true, [3 * tiny, tiny, -1e300]),
      weights: Float64Array.of(1, 1, 0),
      population: 2,
    };
    const [beside] = rescaledBeside(columns).companions as unknown as [Float64Array];
    const { welfare, companions } = rescaledTogether(columns);
    const [together] = companions as unknown as [Float64Array];
    expect(welfare).toEqual(rescaled(columns).welfare);
    for (const [low, high, giant] of [welfare, beside, together] as unknown as number[][]) {
      expect([0.5, 1, 1.5, 2]).toContain(low);
      expect([3, 1 / 3]).toContain((high as number) / (low as number));
      expect(Math.abs(giant as number)).toBe(2 ** 1000);
    }
  });

  test('has no say in a profile', () => {
    for (const unit of [1, 2 ** -400, 2 ** -700, 2 ** 600]) {
      const welfare = [unit, 3 * unit, 4e307];
      const { all } = inequalityProfile({ welfare, weight: [1, 1, 0] });
      const { values: found, reasons } = all;
      expect(reasons).toEqual({});
      expect([found.giniIndex, found.hooverIndex, found.entropy2]).toEqual([0.25, 0.25, 0.125]);
      expect(found.entropyMinus1).toBeCloseTo(1 / 6, 14);
      expect(found.meanLogDeviation).toBeCloseTo(Math.log(4 / 3) / 2, 14);
      expect(found.palmaRatio).toBeCloseTo(3 / 4, 14);
    }
  });
});
