import { describe, expect, test } from 'vitest';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectBrief, expectGolden, nearly } from './expectGolden.ts';
import { codesOf, data, expected, indexOf, weightings } from './goldenData.ts';

const { survey } = data;
const { missing: golden } = expected.survey;
const index = indexOf('globalStructure');
const table = {
  deprivations: survey.deprivationsWithGaps,
  by: codesOf('region', survey.region),
  ...weightings.persons,
};
const weightOf = (isIn: (row: number) => boolean) =>
  survey.weight.reduce(
    (sum, weight, row) => (isIn(row) ? sum + weight * (survey.householdSize[row] ?? 0) : sum),
    0,
  );
const unknown = survey.weight.map(
  (_, row) =>
    Object.values(survey.deprivationsWithGaps).filter((each) => each[row] === null).length,
);

describe('the survey by persons with 152 unknown cells', () => {
  test('is refused unless a policy is named, with the first unknown cell of the first such row', () => {
    expect(unknown.reduce((sum, count) => sum + count, 0)).toBe(golden.missingCells);
    const row = unknown.findIndex((count) => count > 0);
    const columns = Object.entries(survey.deprivationsWithGaps);
    const [indicator = ''] = columns.find(([, column]) => column[row] === null) ?? [];
    expect([row, indicator]).toEqual([3, 'sanitation']);
    expectPovertyError(() => multidimensionalProfile(table, { index }), {
      code: 'missingValue',
      path: ['deprivations', indicator, row],
    });
  });

  test.each(['omit', 'notDeprived', 'deprived'] as const)('%s: every figure', (missing) => {
    const profile = multidimensionalProfile(table, { index, missing });
    expectGolden(profile, golden[missing]);
    const isLeftOut = missing === 'omit';
    expect(profile.missing).toEqual({
      policy: missing,
      rows: golden.rowsWithMissing,
      population: weightOf((row) => (unknown[row] ?? 0) > 0),
      rowsLeftOut: isLeftOut ? golden.rowsWithMissing : 0,
      populationLeftOut: isLeftOut ? weightOf((row) => (unknown[row] ?? 0) > 0) : 0,
    });
  });

  test('omit: every region', () => {
    const profile = multidimensionalProfile(table, { index, missing: 'omit' });
    const groups = profile.groupings[0]?.groups ?? [];
    expect(groups.map(({ label }) => label)).toEqual(Object.keys(golden.omitByRegion));
    for (const group of groups) {
      const wanted = golden.omitByRegion[group.label];
      if (wanted === undefined) throw new Error(`no ${group.label}`);
      expectBrief(group, wanted);
      nearly(group.populationShare, wanted.populationShare);
      nearly(group.headcountShare, wanted.shareOfHeadcount);
      nearly(group.contributionShare, wanted.shareOfAdjustedHeadcount);
    }
  });

  test('reweight: every figure, headcounts of indicators by those of whom it is known', () => {
    const profile = multidimensionalProfile(table, { index, missing: 'reweight' });
    expectBrief(profile, golden.reweight, nearly);
    for (const indicator of profile.indicators) {
      const { id } = indicator;
      nearly(indicator.uncensoredHeadcount, golden.reweight.uncensoredOfObserved[id] ?? null);
      nearly(indicator.censoredHeadcount, golden.reweight.censoredOfObserved[id] ?? null);
      nearly(indicator.contribution, golden.reweight.absoluteContribution[id] ?? null);
      nearly(indicator.contributionShare, golden.reweight.percentageContribution[id] ?? null);
    }
    expect(profile.missing).toEqual({
      policy: 'reweight',
      rows: golden.rowsWithMissing,
      population: weightOf((row) => (unknown[row] ?? 0) > 0),
      rowsLeftOut: golden.rowsWithNothing,
      populationLeftOut: weightOf((row) => unknown[row] === 10),
    });
  });
});
