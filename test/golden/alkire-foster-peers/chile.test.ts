import { describe, expect, test } from 'vitest';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { expectBrief, expectGolden, expectShares, toTheBit } from './expectGolden.ts';
import { codesOf, data, expected, indexOf } from './goldenData.ts';

const { chile } = data;
const index = indexOf('chileLike');
const table = { deprivations: chile.deprivations, by: codesOf('region', chile.region) };
const weightings = {
  unweighted: {},
  persons: { weight: chile.weight, size: chile.householdSize },
} as const;

test('a sum of doubles loses all 220 rows on the cut-off', () => {
  const weights = index.dimensions.flatMap(({ indicators }) =>
    indicators.map(({ id, weight }) => {
      const [above = '', below = '1'] = String(weight).split('/');
      return [id, Number(above) / Number(below)] as const;
    }),
  );
  const on = chile.weight.flatMap((_, row) => {
    const deprived = weights.filter(([id]) => chile.deprivations[id]?.[row] === 1);
    const isOn = deprived.length === 3 && deprived.every(([, weight]) => weight === 0.075);
    return isOn ? [deprived.reduce((sum, [, weight]) => sum + weight, 0)] : [];
  });
  expect(on.length).toBe(expected.chile.rowsOnCutoff);
  expect(on.filter((score) => score >= 0.225)).toEqual([]);
});

describe.each(['unweighted', 'persons'] as const)('a Chile-like index, %s', (weighting) => {
  const golden = expected.chile[weighting];
  const weighted = { ...table, ...weightings[weighting] };

  test('has every figure of the whole and of the regions', () => {
    const profile = multidimensionalProfile(weighted, { index });
    expectGolden(profile, golden.all);
    expect([profile.cutoff, profile.attainableCutoff]).toEqual(['9/40', '9/40']);
    const groups = profile.groupings[0]?.groups ?? [];
    expect(groups.map(({ label }) => label)).toEqual(Object.keys(golden.region));
    for (const group of groups) {
      const wanted = golden.region[group.label];
      if (wanted === undefined) throw new Error(`no ${group.label}`);
      expectBrief(group, wanted);
      expectShares(group, wanted);
    }
  });

  test('has the measures at every attainable cut-off', () => {
    const { cutoffs, headcount, intensity, adjustedHeadcount } = golden.curve;
    for (const [place, cutoff] of cutoffs.entries()) {
      const profile = multidimensionalProfile(weighted, { index, cutoff });
      toTheBit(profile.headcount, headcount[place] ?? null);
      toTheBit(profile.intensity, intensity[place] ?? null);
      toTheBit(profile.adjustedHeadcount, adjustedHeadcount[place] ?? null);
      expect(profile.attainableCutoff).toBe(cutoff);
    }
  });
});
