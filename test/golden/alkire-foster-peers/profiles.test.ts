import { describe, expect, test } from 'vitest';
import { contributionShare } from '../../../src/multidimensional/measures/contributionShare.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { expectBrief, expectGolden, expectShares, nearly, toTheBit } from './expectGolden.ts';
import { codesOf, data, expected, indexOf, weightings } from './goldenData.ts';

const { survey, labels } = data;
const index = indexOf('globalStructure');
const by = {
  ...codesOf('region', survey.region),
  ...codesOf('area', survey.area),
  ...codesOf('commune', survey.commune),
};
const names = ['unweighted', 'households', 'persons'] as const;
const tableOf = (weighting: (typeof names)[number]) => ({
  deprivations: survey.deprivations,
  by,
  ...weightings[weighting],
});

describe.each(names)('the survey, %s', (weighting) => {
  const golden = expected.survey.profiles[weighting];
  if (golden === undefined) throw new Error('no such profile');
  const table = tableOf(weighting);
  const profile = multidimensionalProfile(table, { index });

  test('has every figure of the whole, to the last bit', () => {
    expectGolden(profile, golden.all);
    expect([profile.cutoff, profile.attainableCutoff]).toEqual(['1/3', '1/3']);
    expect(profile.unit).toBe(weighting === 'persons' ? 'person' : 'household');
  });

  test('has every figure of every region, area and commune, and their shares', () => {
    const [region, area, commune] = profile.groupings;
    expect(profile.groupings.map((grouping) => grouping.by)).toEqual(['region', 'area', 'commune']);
    for (const group of region?.groups ?? []) {
      const wanted = golden.region[group.label];
      if (wanted === undefined) throw new Error(`no region ${group.label}`);
      expectGolden(group, wanted);
      expectShares(group, wanted);
    }
    const brief = { ...golden.area, ...golden.commune };
    for (const group of [...(area?.groups ?? []), ...(commune?.groups ?? [])]) {
      const wanted = brief[group.label];
      if (wanted === undefined) throw new Error(`no group ${group.label}`);
      expectBrief(group, wanted);
      expectShares(group, wanted);
    }
    const numbers = profile.groupings.map(({ groups }) => groups.map(({ label }) => label));
    expect(numbers).toEqual([labels.region, labels.area, labels.commune]);
  });

  test('has a commune where nobody is poor, whose intensity is null', () => {
    const groups = profile.groupings[2]?.groups ?? [];
    const nobody = groups.filter(({ poorRows }) => poorRows === 0);
    expect(nobody.length).toBeGreaterThan(0);
    for (const { headcount, intensity, adjustedHeadcount, contributionShare } of nobody) {
      expect([headcount, intensity, adjustedHeadcount, contributionShare]).toEqual([0, null, 0, 0]);
    }
  });

  test('has as many rows and as much weight for every score as the distribution', () => {
    const { distribution } = golden;
    const counts = patternCounts({ ...table, by: {} });
    const units = index.dimensions.flatMap(({ indicators }) =>
      indicators.map(({ weight }) => (weight === '1/6' ? 3 : 1)),
    );
    const rows = new Map<number, number>();
    const weights = new Map<number, number>();
    counts.patterns.deprived.forEach((bits, cell) => {
      const score = units.reduce((sum, unit, bit) => sum + ((bits >> bit) & 1) * unit, 0);
      rows.set(score, (rows.get(score) ?? 0) + (counts.patterns.rows[cell] ?? 0));
      weights.set(score, (weights.get(score) ?? 0) + (counts.patterns.weight[cell] ?? 0));
    });
    distribution.scores.forEach((score, place) => {
      const [above = '0', below = '1'] = score.split('/');
      const units18 = (Number(above) * 18) / Number(below);
      expect(rows.get(units18) ?? 0).toBe(distribution.rows[place]);
      toTheBit((weights.get(units18) ?? 0) / golden.all.weight, distribution.share[place] ?? null);
    });
  });

  test('comes out the same from patterns', () => {
    expect(multidimensionalProfile(patternCounts(table), { index })).toEqual(profile);
  });

  test('has the contributions as measures too', () => {
    for (const [indicator, share] of Object.entries(golden.all.percentageContribution)) {
      nearly(contributionShare(table, { index, indicator }).value, share);
    }
    for (const [dimension, { percentageContribution }] of Object.entries(golden.all.dimensions)) {
      nearly(contributionShare(table, { index, dimension }).value, percentageContribution);
    }
  });
});

describe('the survey by persons', () => {
  const table = { ...tableOf('persons'), by: codesOf('region', survey.region) };
  const { curve, bands, identification, cutoffBetween, poorAmongDeprived } = expected.survey;

  test('at a cut-off between two scores is poor by the next one, and says so', () => {
    const profile = multidimensionalProfile(table, { index, cutoff: cutoffBetween.cutoff });
    expectBrief(profile, cutoffBetween);
    expect([profile.cutoff, profile.attainableCutoff]).toEqual(['3/10', '1/3']);
  });

  test('at every attainable cut-off, of everybody and of every region', () => {
    const cutoffs = curve.all.cutoffs;
    expect(cutoffs.length).toBe(18);
    for (const [place, cutoff] of cutoffs.entries()) {
      const profile = multidimensionalProfile(table, { index, cutoff });
      for (const [own, wanted] of [
        [profile, curve.all] as const,
        ...(profile.groupings[0]?.groups ?? []).map(
          (group) => [group, curve.region[group.label] ?? curve.all] as const,
        ),
      ]) {
        toTheBit(own.headcount, wanted.headcount[place] ?? null);
        toTheBit(own.intensity, wanted.intensity[place] ?? null);
        toTheBit(own.adjustedHeadcount, wanted.adjustedHeadcount[place] ?? null);
      }
      expect(profile.attainableCutoff).toBe(cutoff);
    }
  });

  test('in bands from one score up to another', () => {
    const entries = Object.entries(bands).filter(([id]) => id !== 'notVulnerable');
    const banded = {
      ...index,
      bands: entries.map(([id, { from, below }]) => ({
        id,
        from,
        ...(below === null ? {} : { below }),
      })),
    };
    const profile = multidimensionalProfile(table, { index: banded });
    const found = profile.bands.map(({ id, headcount }) => [id, headcount]);
    expect(found).toEqual(entries.map(([id, { share }]) => [id, share]));
    const rest = profile.bands.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0);
    nearly(1 - rest, bands.notVulnerable?.share ?? null);
  });

  test.each([
    ['union', { kind: 'union' }],
    ['intersection', { kind: 'intersection' }],
    ['twoDimensions', { kind: 'dimensions', atLeast: 2, within: 'any' }],
    ['threeDimensions', { kind: 'dimensions', atLeast: 3, within: 'any' }],
  ] as const)('identified by %s', (name, kind) => {
    const { cutoff: _, ...structure } = index;
    const profile = multidimensionalProfile(table, {
      index: { ...structure, identification: kind },
    });
    const golden = identification[name];
    if (golden === undefined) throw new Error(`no ${name}`);
    expectBrief(profile, golden);
    expect([profile.cutoff, profile.attainableCutoff]).toEqual([null, null]);
  });

  test('has the share of the poor among the deprived, by indicator', () => {
    const { indicators } = multidimensionalProfile(table, { index });
    for (const { id, censoredHeadcount, uncensoredHeadcount } of indicators) {
      nearly(
        (censoredHeadcount ?? Number.NaN) / (uncensoredHeadcount ?? Number.NaN),
        poorAmongDeprived[id] ?? null,
      );
    }
  });
});

test('ten equal weights and three of ten deprivations', () => {
  const profile = multidimensionalProfile(
    { deprivations: survey.deprivations },
    { index: indexOf('tenEqual'), cutoff: '3/10' },
  );
  expectGolden(profile, expected.survey.equalWeightsThreeOfTen);
});

test.each(Object.keys(expected.survey.robustness))('other weights: %s', (id) => {
  const golden = expected.survey.robustness[id];
  if (golden === undefined) throw new Error(`no ${id}`);
  const options = { index: indexOf(id) };
  const profile = multidimensionalProfile(tableOf('persons'), options);
  expectBrief(profile, golden.all);
  for (const { label, headcount, adjustedHeadcount } of profile.groupings[0]?.groups ?? []) {
    toTheBit(headcount, golden.regionHeadcount[label] ?? null);
    toTheBit(adjustedHeadcount, golden.regionAdjustedHeadcount[label] ?? null);
  }
  const communes = multidimensionalProfile(tableOf('unweighted'), options).groupings[2]?.groups;
  expect(communes?.map(({ headcount }) => headcount)).toEqual(golden.communeHeadcount);
});
