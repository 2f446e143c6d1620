import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeInProfile } from '../../../src/multidimensional/change/changeInProfile.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { bruteForce } from '../../support/bruteForce.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import {
  anyCase,
  type Case,
  dataOf,
  expectClose,
  optionsOf,
  rowsOf,
  treatmentOf,
} from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { type Fraction, minus } from '../../support/fractions.ts';
import { expected, index, wave, wave2 } from './peers.ts';
import { pairIndex, profileOf } from './profiles.ts';

type Found = ReturnType<typeof changeInProfile>['headcount'] | undefined;
type Wanted = (typeof expected.change.all)['headcount'] | undefined;

function expectChange(found: Found, wanted: Wanted) {
  expect(found?.before).toBeCloseTo(wanted?.before as number, 13);
  expect(found?.after).toBeCloseTo(wanted?.after as number, 13);
  expect(found?.absoluteChange).toBeCloseTo(wanted?.absolute as number, 13);
  expect(found?.absoluteChangePerYear).toBeCloseTo(wanted?.annualAbsolute as number, 13);
  expect(found?.relativeChange).toBeCloseTo(wanted?.relative as number, 13);
  expect(found?.compoundPerYear).toBeCloseTo(wanted?.annualRelative as number, 13);
}

const main = ['headcount', 'intensity', 'adjustedHeadcount'] as const;

test('the changes of the survey, of everybody, every indicator and every region', () => {
  const { all, region, years } = expected.change;
  const before = multidimensionalProfile(wave, { index });
  const after = multidimensionalProfile(wave2, { index });
  const change = changeInProfile(before, after, { years });
  for (const name of main) expectChange(change[name], all[name]);
  expect(change.indicators.length).toBe(10);
  for (const { id, uncensoredHeadcount, censoredHeadcount } of change.indicators) {
    expectChange(uncensoredHeadcount, all.uncensored[id]);
    expectChange(censoredHeadcount, all.censored[id]);
  }
  const groups = change.groupings[0]?.groups ?? [];
  expect(groups.map(({ label }) => label)).toEqual(Object.keys(region));
  for (const group of groups) {
    for (const name of main) expectChange(group[name], region[group.label]?.[name]);
  }
});

const before = deepFreeze(profileOf(['__proto__ 11', '__proto__ 10', 'north 00', 'north 00']));
const after = deepFreeze(profileOf(['__proto__ 11', '__proto__ 00', 'south 11', 'south 01']));
const change = changeInProfile(before, after, { years: { from: '2020-12-31', to: '2022-12-31' } });

test('says over what years and by what conventions', () => {
  const { index: id, unit, years, conventions } = change;
  expect({ id, unit, years }).toEqual({ id: 'pair', unit: null, years: 2 });
  expect(conventions).toEqual(before.conventions);
});

test('has every figure of a profile', () => {
  expect(change).toMatchObject({
    population: { before: 4, after: 4, absoluteChange: 0 },
    poorPopulation: { before: 2, after: 3, relativeChange: 0.5 },
    headcount: { before: 0.5, after: 0.75, absoluteChangePerYear: 0.125 },
    intensity: { before: 0.75, after: 2.5 / 3 },
    adjustedHeadcount: { before: 0.375, after: 0.625 },
    meanScore: { before: 0.375, after: 0.625 },
    meanDeprivations: { before: 0.75, after: 1.25, absoluteChange: 0.5 },
    meanDeprivationsOfPoor: { before: 1.5, after: 5 / 3 },
    bands: [{ id: 'all', headcount: { before: 0.25, after: 0.5, relativeChange: 1 } }],
    dimensions: [
      { id: 'health', contribution: { before: 0.25, after: 0.25 } },
      {
        id: 'living',
        contribution: { before: 0.125, after: 0.375 },
        contributionShare: { after: 0.6 },
      },
    ],
  });
  expect(change.indicators[1]).toMatchObject({
    id: 'roof',
    uncensoredHeadcount: { before: 0.25, after: 0.75 },
    censoredHeadcount: { before: 0.25, after: 0.75 },
    contribution: { before: 0.125, after: 0.375 },
    contributionShare: { before: 1 / 3, after: 0.6 },
  });
});

test('lists a group of a single period with nothing for the other', () => {
  const [grouping] = change.groupings;
  expect(grouping?.by).toBe('place');
  expect(grouping?.groups.map(({ label }) => label)).toEqual(['__proto__', 'north', 'south']);
  expect(grouping?.groups[0]).toMatchObject({
    populationShare: { before: 0.5, after: 0.5 },
    headcountShare: { before: 1, after: 1 / 3 },
    contributionShare: { before: 1, after: 0.4 },
    headcount: { before: 1, after: 0.5, relativeChange: -0.5 },
  });
  expect(grouping?.groups[1]).toMatchObject({
    populationShare: { before: 0.5, after: null, absoluteChange: null },
    headcount: { before: 0, after: null, absoluteChange: null },
    intensity: { before: null, after: null },
    indicators: [
      { id: 'water', censoredHeadcount: { before: 0, after: null } },
      { id: 'roof', censoredHeadcount: { before: 0, after: null } },
    ],
  });
  expect(grouping?.groups[2]).toMatchObject({
    headcount: { before: null, after: 1 },
    bands: [{ id: 'all', headcount: { before: null, after: 0.5 } }],
  });
});

test('a grouping of a single profile is listed too', () => {
  const plain = multidimensionalProfile(
    { deprivations: { water: [1], roof: [1] } },
    { index: pairIndex },
  );
  expect(changeInProfile(plain, after, { years: 1 }).groupings).toMatchObject([
    {
      by: 'place',
      groups: [{ label: '__proto__', headcount: { before: null, after: 0.5 } }, { label: 'south' }],
    },
  ]);
  expect(changeInProfile(plain, plain, { years: 1 }).groupings).toEqual([]);
});

test('is null where nobody was counted, and relatively from 0', () => {
  const [nobody, none] = [profileOf([]), profileOf(['north 00'])];
  const first = changeInProfile(nobody, after, { years: 1 });
  expect(first.headcount).toMatchObject({ before: null, after: 0.75, absoluteChange: null });
  const second = changeInProfile(none, after, { years: 1 });
  expect(second.headcount).toMatchObject({ absoluteChange: 0.75, relativeChange: null });
  expect(second.intensity).toMatchObject({ before: null, absoluteChange: null });
});

test('survives JSON, and takes profiles that did', () => {
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  expect(copy(change)).toEqual(change);
  expect(changeInProfile(copy(before), copy(after), { years: 2 })).toEqual(change);
});

test('is the difference of the brute forces on random tables', () => {
  const pair = anyCase().chain((first) =>
    anyCase({ index: fc.constant(first.index) }).map((second) => [first, second] as const),
  );
  fc.assert(
    fc.property(pair, fc.integer({ min: 1, max: 9 }), ([first, second], years) => {
      const later = { ...second, missing: first.missing };
      const profile = (example: Case) =>
        multidimensionalProfile(dataOf(example), optionsOf(example));
      const found = changeInProfile(profile(first), profile(later), { years });
      const reference = (example: Case) =>
        bruteForce(example.index, rowsOf(example), treatmentOf(example));
      const [exact, exactLater] = [reference(first), reference(later)];
      const difference = (a: Fraction | null, b: Fraction | null) =>
        a === null || b === null ? null : minus(b, a);
      for (const name of [...main, 'meanScore'] as const) {
        const wanted = difference(exact[name], exactLater[name]);
        expectClose(found[name].absoluteChange, wanted, name);
        const perYear: Fraction | null = wanted && [wanted[0], wanted[1] * BigInt(years)];
        expectClose(found[name].absoluteChangePerYear, perYear, `${name} a year`);
      }
      for (const [at, own] of exact.indicators.entries()) {
        const of = exactLater.indicators[at];
        const mine = found.indicators[at];
        const wanted = [
          [mine?.uncensoredHeadcount, own.uncensored, of?.uncensored],
          [mine?.censoredHeadcount, own.censored, of?.censored],
          [mine?.contribution, own.contribution, of?.contribution],
        ] as const;
        for (const [value, a, b] of wanted) {
          expectClose(value?.absoluteChange, difference(a, b ?? null), own.id);
        }
      }
    }),
  );
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for the options', (_, value, code) => {
    expectPovertyError(() => changeInProfile(before, after, untyped(value)), {
      code,
      path: ['options'],
    });
  });

  test('refuses no years, faulty profiles and profiles of two kinds', () => {
    expectPovertyError(() => changeInProfile(before, after, { years: 0 }), {
      code: 'invalidNumber',
      path: ['years'],
    });
    expectPovertyError(() => changeInProfile(before, untyped({}), { years: 1 }), {
      code: 'missingValue',
      path: ['after', 'population'],
    });
    const other = profileOf(['north 11'], { ...pairIndex, cutoff: '1' });
    expectPovertyError(() => changeInProfile(before, other, { years: 1 }), {
      code: 'mixedStandards',
      path: ['after', 'cutoff'],
    });
  });
});
