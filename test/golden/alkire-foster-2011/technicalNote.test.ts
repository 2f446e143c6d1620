import { expect, test } from 'vitest';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';

const dimension = (id: string, weight: string, indicators: readonly string[]) => ({
  id,
  indicators: indicators.map((indicator) => ({ id: indicator, weight })),
});

const index = {
  id: 'technicalNote5',
  unit: 'person' as const,
  dimensions: [
    dimension('education', '1/6', ['schooling', 'attendance']),
    dimension('health', '1/6', ['malnutrition', 'mortality']),
    dimension('living', '1/18', ['electricity', 'water', 'sanitation', 'floor', 'fuel', 'assets']),
  ],
  cutoff: '1/3',
};
const table = {
  deprivations: {
    schooling: [0, 1, 0, 1],
    attendance: [0, 1, 0, 0],
    malnutrition: [0, 0, 1, 0],
    mortality: [1, 1, 0, 1],
    electricity: [0, 1, 1, 1],
    water: [0, 0, 1, 0],
    sanitation: [0, 1, 1, 0],
    floor: [0, 0, 0, 0],
    fuel: [1, 1, 1, 1],
    assets: [0, 1, 0, 1],
  },
  size: [4, 7, 5, 4],
  by: { household: [1, 2, 3, 4] },
};
const profile = multidimensionalProfile(table, { index });
const percent = (value: number | null | undefined) =>
  `${((value ?? Number.NaN) * 100).toFixed(1)}%`;

test('of 20 persons 16 are poor: H = 80%, A = 56.3%, MPI = 0.450', () => {
  expect([profile.unit, profile.population, profile.poorPopulation]).toEqual(['person', 20, 16]);
  expect([profile.headcount, profile.intensity, profile.adjustedHeadcount]).toEqual([
    16 / 20,
    9 / 16,
    9 / 20,
  ]);
  expect([percent(profile.headcount), percent(profile.intensity)]).toEqual(['80.0%', '56.3%']);
  expect(profile.adjustedHeadcount?.toFixed(3)).toBe('0.450');
});

test('the households have scores of 22.2%, 72.2%, 38.9% and 50.0%', () => {
  const groups = profile.groupings[0]?.groups ?? [];
  expect(groups.map(({ meanScore }) => meanScore)).toEqual([2 / 9, 13 / 18, 7 / 18, 1 / 2]);
  expect(groups.map(({ meanScore }) => percent(meanScore))).toEqual([
    '22.2%',
    '72.2%',
    '38.9%',
    '50.0%',
  ]);
  expect(groups.map(({ poorRows }) => poorRows)).toEqual([0, 1, 1, 1]);
});

test('the contributions are 33.3%, 29.6% and 37.0%', () => {
  const shares = profile.dimensions.map(({ id, contributionShare }) => [id, contributionShare]);
  expect(shares).toEqual([
    ['education', 1 / 3],
    ['health', 8 / 27],
    ['living', 10 / 27],
  ]);
});

test('the censored headcounts are whole twentieths', () => {
  const twentieths = [11, 7, 5, 11, 16, 5, 12, 0, 16, 11];
  expect(profile.indicators.map(({ censoredHeadcount }) => censoredHeadcount)).toEqual(
    twentieths.map((count) => count / 20),
  );
});
