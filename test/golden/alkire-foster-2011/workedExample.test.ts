import { describe, expect, test } from 'vitest';
import { deprivationGaps } from '../../../src/multidimensional/deprivationGaps.ts';
import { adjustedHeadcount } from '../../../src/multidimensional/measures/adjustedHeadcount.ts';
import { adjustedPovertyGap } from '../../../src/multidimensional/measures/adjustedPovertyGap.ts';
import { adjustedSquaredGap } from '../../../src/multidimensional/measures/adjustedSquaredGap.ts';
import { deprivationIntensity } from '../../../src/multidimensional/measures/deprivationIntensity.ts';
import { meanDeprivations } from '../../../src/multidimensional/measures/meanDeprivations.ts';
import { multidimensionalHeadcount } from '../../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';

const ids = ['income', 'schooling', 'health', 'insurance'];
const index = {
  id: 'alkireFoster2011',
  dimensions: ids.map((id) => ({ id, indicators: [{ id, weight: 1 }] })),
};
const below = 'below' as const;
const achievements = {
  income: { values: [13.1, 15.2, 12.5, 20], cutoff: 13, boundary: below },
  schooling: { values: [14, 7, 10, 11], cutoff: 12, boundary: below },
  health: { values: [4, 5, 1, 3], cutoff: 3, boundary: below },
  insurance: { values: [1, 0, 0, 1], cutoff: 1, boundary: below },
};
const table = deprivationGaps(achievements);
const listed = (columns: { readonly [id: string]: ArrayLike<number> }) =>
  ids.map((id) => Array.from(columns[id] ?? []));

describe('the example of Alkire and Foster (2011)', () => {
  test('has the deprivation matrix g⁰ and the normalized gaps g¹, here by columns', () => {
    expect(listed(table.deprivations)).toEqual([
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 0, 1, 0],
      [0, 1, 1, 0],
    ]);
    const gaps = [
      [0, 0, 1 / 26, 0],
      [0, 5 / 12, 1 / 6, 1 / 12],
      [0, 0, 2 / 3, 0],
      [0, 1, 1, 0],
    ];
    for (const [column, values] of listed(table.gaps).entries()) {
      for (const [row, gap] of values.entries()) {
        expect(gap).toBeCloseTo(gaps[column]?.[row] ?? Number.NaN, 15);
      }
    }
  });

  test.each([
    [1, 3 / 4, 7 / 12, 7 / 16, 263 / 1248, 32297 / 194688, [1 / 4, 3 / 4, 1 / 4, 2 / 4]],
    [2, 1 / 2, 3 / 4, 3 / 8, 171 / 832, 21475 / 129792, [1 / 4, 2 / 4, 1 / 4, 2 / 4]],
    [3, 1 / 4, 1, 1 / 4, 73 / 624, 4483 / 48672, [1 / 4, 1 / 4, 1 / 4, 1 / 4]],
    [4, 1 / 4, 1, 1 / 4, 73 / 624, 4483 / 48672, [1 / 4, 1 / 4, 1 / 4, 1 / 4]],
  ])('k = %d of 4', (k, headcount, intensity, m0, m1, m2, censored) => {
    const options = { index, cutoff: `${k}/4` };
    expect(multidimensionalHeadcount(table, options).value).toBe(headcount);
    expect(deprivationIntensity(table, options).value).toBe(intensity);
    expect(adjustedHeadcount(table, options).value).toBe(m0);
    expect(adjustedPovertyGap(table, options).value).toBeCloseTo(m1, 15);
    expect(adjustedSquaredGap(table, options).value).toBeCloseTo(m2, 15);
    const profile = multidimensionalProfile(table, options);
    expect(profile.indicators.map(({ censoredHeadcount }) => censoredHeadcount)).toEqual(censored);
  });

  test('k = 2 of 4 as printed', () => {
    const options = { index, cutoff: '2/4' };
    const print = (value: number | null) => value?.toFixed(3);
    expect(print(adjustedHeadcount(table, options).value)).toBe('0.375');
    expect(print(adjustedPovertyGap(table, options).value)).toBe('0.206');
    expect(print(adjustedSquaredGap(table, options).value)).toBe('0.165');
  });

  test('counts the deprivations c = (0, 2, 4, 1): 7/4 on average, and 3 of the poor', () => {
    const options = { index, cutoff: '2/4' };
    expect(meanDeprivations(table, { ...options, among: 'everybody' }).value).toBe(7 / 4);
    expect(meanDeprivations(table, { ...options, among: 'poor' }).value).toBe(3);
  });
});

test('the example of Alkire et al. (2015), chapter 5', () => {
  const deprivations = {
    income: [0, 1, 1, 0],
    schooling: [0, 0, 1, 1],
    health: [0, 0, 1, 0],
    insurance: [0, 1, 1, 0],
  };
  const profile = multidimensionalProfile({ deprivations }, { index, cutoff: '1/2' });
  expect([profile.headcount, profile.intensity, profile.adjustedHeadcount]).toEqual([
    1 / 2,
    3 / 4,
    3 / 8,
  ]);
  expect(profile.indicators.map(({ censoredHeadcount }) => censoredHeadcount)).toEqual([
    1 / 2,
    1 / 4,
    1 / 4,
    1 / 2,
  ]);
  expect(profile.indicators.map(({ contributionShare }) => contributionShare)).toEqual([
    1 / 3,
    1 / 6,
    1 / 6,
    1 / 3,
  ]);
});
