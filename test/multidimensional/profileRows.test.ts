import { expect, test } from 'vitest';
import { multidimensionalProfile } from '../../src/multidimensional/multidimensionalProfile.ts';
import { profileRows } from '../../src/multidimensional/profileRows.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const index = {
  id: 'two',
  dimensions: [
    { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
    { id: 'home', indicators: [{ id: 'water', weight: '1/2' }] },
  ],
  cutoff: 1,
  bands: [{ id: 'any', from: '1/2' }],
} as const;

const profile = multidimensionalProfile(
  {
    deprivations: { nutrition: [1, 1, 0], water: [1, 0, 0] },
    by: { '__proto__ of': { codes: [0, 0, 1], labels: ['__proto__', 7, 'nobody'] } },
  },
  { index },
);
const rows = profileRows(profile);

const of = (group: string | number | null) =>
  rows
    .filter((row) => row.group === group)
    .map(({ measure, of: part, value }) => [measure, part, value]);

test('everybody has a row for each figure, by hand', () => {
  expect(of(null)).toEqual([
    ['rows', null, 3],
    ['population', null, 3],
    ['poorRows', null, 1],
    ['poorPopulation', null, 1],
    ['headcount', null, 1 / 3],
    ['intensity', null, 1],
    ['adjustedHeadcount', null, 1 / 3],
    ['meanScore', null, 1 / 2],
    ['meanDeprivations', null, 1],
    ['meanDeprivationsOfPoor', null, 2],
    ['bandHeadcount', 'any', 2 / 3],
    ['uncensoredHeadcount', 'nutrition', 2 / 3],
    ['censoredHeadcount', 'nutrition', 1 / 3],
    ['contribution', 'nutrition', 1 / 6],
    ['contributionShare', 'nutrition', 1 / 2],
    ['uncensoredHeadcount', 'water', 1 / 3],
    ['censoredHeadcount', 'water', 1 / 3],
    ['contribution', 'water', 1 / 6],
    ['contributionShare', 'water', 1 / 2],
    ['contribution', 'health', 1 / 6],
    ['contributionShare', 'health', 1 / 2],
    ['contribution', 'home', 1 / 6],
    ['contributionShare', 'home', 1 / 2],
  ]);
});

test('a group has its shares too, and nothing where it has nobody', () => {
  expect(rows.filter(({ by }) => by === '__proto__ of')).toHaveLength(3 * 26);
  expect(of('__proto__').slice(10, 13)).toEqual([
    ['populationShare', null, 2 / 3],
    ['headcountShare', null, 1],
    ['contributionShare', null, 1],
  ]);
  expect(of(7).slice(4, 7)).toEqual([
    ['headcount', null, 0],
    ['intensity', null, null],
    ['adjustedHeadcount', null, 0],
  ]);
  expect(of('nobody').filter(([measure]) => measure === 'headcount')).toEqual([
    ['headcount', null, null],
  ]);
});

test('every number of the profile is in a row, and every row is plain data', () => {
  const numbers = (value: unknown): number =>
    typeof value === 'number'
      ? 1
      : typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, part) => sum + numbers(part), 0)
        : 0;
  const { missing: _, ...figures } = profile;
  const labels = 1;
  expect(rows.filter(({ value }) => value !== null)).toHaveLength(numbers(figures) - labels);
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});

test.each(badRecords)('a profile that is %s is refused', (_, value, code) => {
  expectPovertyError(() => profileRows(untyped(value)), { code, path: ['profile'] });
});

test('so is something without groupings', () => {
  expectPovertyError(() => profileRows(untyped({ index: 'two' })), {
    code: 'missingValue',
    path: ['profile', 'groupings'],
  });
});
