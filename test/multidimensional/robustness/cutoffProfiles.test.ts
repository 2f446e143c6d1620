import { expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { newCutoffProfiles } from '../../../src/multidimensional/robustness/cutoffProfiles.ts';
import { readSteps } from '../../../src/multidimensional/robustness/steps.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const columns = { a: 'worse', b: 'b' };
const index = {
  id: 'two',
  dimensions: [
    { id: 'health', indicators: [{ id: 'a', weight: '1/3' }] },
    { id: 'living', indicators: [{ id: 'b', weight: '2/3' }] },
  ],
  cutoff: '1/3',
  bands: [
    { id: 'destitute', from: '1/3', columns },
    { id: 'severe', from: '2/3' },
    { id: 'absent', from: '1/3', columns: { a: 'lost', b: 'b' } },
  ],
};
const data = {
  deprivations: { a: [1, 0, 1, 0], b: [1, 1, 0, 0], worse: [0, 0, 1, 1] },
  weight: [1, 2, 4, 1],
  by: { area: ['town', 'country', 'country', 'town'] },
};

test.each([
  { cutoff: [1n, 3n], poor: 7, intensity: 11 / 21, a: 5 / 8, b: 3 / 8, mean: 8 / 7, band: 7 / 8 },
  { cutoff: [1n, 2n], poor: 3, intensity: 7 / 9, a: 1 / 8, b: 3 / 8, mean: 4 / 3, band: 3 / 8 },
  { cutoff: [1n, 1n], poor: 1, intensity: 1, a: 1 / 8, b: 1 / 8, mean: 2, band: 1 / 8 },
] as const)('the figures by a cut-off of $cutoff, not by that of the index', (wanted) => {
  const [numerator, denominator] = wanted.cutoff;
  for (const input of [data, patternCounts(data)]) {
    const profiles = newCutoffProfiles(input, readSteps(input, { index }));
    const profile = profiles({ numerator, denominator })(({ patterns }) => patterns);
    expect(profile).toMatchObject({
      population: 8,
      poorPopulation: wanted.poor,
      meanDeprivationsOfPoor: wanted.mean,
    });
    expect(profile.intensity).toBeCloseTo(wanted.intensity, 15);
    expect(profile.indicators.map(({ censoredHeadcount }) => censoredHeadcount)).toEqual([
      wanted.a,
      wanted.b,
    ]);
    expect(profile.bands).toEqual([
      { id: 'destitute', from: '1/3', below: null, headcount: wanted.band, lacking: [] },
      { id: 'severe', from: '2/3', below: null, headcount: 3 / 8, lacking: [] },
      { id: 'absent', from: '1/3', below: null, headcount: null, lacking: ['lost'] },
    ]);
  }
});

test('of a group too', () => {
  const profiles = newCutoffProfiles(data, readSteps(data, { index }));
  const country = profiles({ numerator: 1n, denominator: 2n })(
    (counts) => counts.groupings[0]?.groups[0]?.patterns as typeof counts.patterns,
  );
  expect(country).toMatchObject({ population: 6, headcount: 2 / 6 });
  expect(country.bands.map(({ headcount }) => headcount)).toEqual([2 / 6, 2 / 6, null]);
});

test('what is not known in the column of a band is refused at its row, or goes by the policy', () => {
  const gap = { ...data, deprivations: { ...data.deprivations, worse: [0, 0, null, 1] } };
  const of = (missing: 'refuse' | 'omit' | 'deprived' | 'notDeprived') => {
    const profiles = newCutoffProfiles(gap, readSteps(gap, { index, missing }));
    const { population, bands } = profiles({ numerator: 1n, denominator: 3n })(
      ({ patterns }) => patterns,
    );
    return [population, bands[0]?.headcount];
  };
  expectPovertyError(() => of('refuse'), {
    code: 'missingValue',
    path: ['deprivations', 'worse', 2],
  });
  expect(of('deprived')).toEqual([8, 7 / 8]);
  expect(of('notDeprived')).toEqual([8, 3 / 8]);
  expect(of('omit')).toEqual([8, 3 / 4]);
});
