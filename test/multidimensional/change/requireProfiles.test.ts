import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../src/errors.ts';
import {
  conventionsOfBoth,
  requireProfiles,
} from '../../../src/multidimensional/change/requireProfiles.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import type { MultidimensionalProfile } from '../../../src/multidimensional/profile/profile.ts';
import { badLists, badNumbers, badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { pairIndex, profileOf } from './profiles.ts';

const before = deepFreeze(profileOf(['__proto__ 11', 'south 00']));

/** A profile with another value at a place. */
function withAt(path: ErrorPath, value: unknown): MultidimensionalProfile {
  const copy = structuredClone(before);
  let part = untyped<Record<string | number, unknown>>(copy);
  for (const step of path.slice(0, -1)) part = untyped(part[step]);
  part[path.at(-1) as string] = value;
  return copy;
}

function refuses(path: ErrorPath, value: unknown, code: PovertyErrorCode) {
  const faulty = withAt(path, value);
  expectPovertyError(() => requireProfiles(faulty, before), { code, path: ['before', ...path] });
  expectPovertyError(() => requireProfiles(before, faulty), { code, path: ['after', ...path] });
}

test('two profiles of one kind pass, also after a journey through JSON', () => {
  const after = JSON.parse(JSON.stringify(profileOf(['south 01'])));
  expect(requireProfiles(before, after)).toBeUndefined();
});

test('persons, and households by their size, are one population with two kinds of weights', () => {
  const deprivations = { water: [1, 0], roof: [0, 1] };
  const [persons, households] = [
    { deprivations, rowUnit: 'person' as const, weight: [1, 2] },
    { deprivations, rowUnit: 'household' as const, weight: [1, 2], size: [3, 4] },
  ].map((table) => multidimensionalProfile(table, { index: pairIndex })) as [
    MultidimensionalProfile,
    MultidimensionalProfile,
  ];
  expect(requireProfiles(persons, households)).toBeUndefined();
  expect(conventionsOfBoth(persons, persons)).toEqual(persons.conventions);
  expect(conventionsOfBoth(persons, households)).toEqual({
    index: 'pair',
    identification: 'score',
    cutoff: '1/2',
    missing: 'refuse',
    unit: 'person',
    weighting: 'sampling, then sampling × household-size',
  });
});

describe('profiles of two kinds are refused', () => {
  const rows = ['__proto__ 11', 'south 00'];
  const { dimensions } = pairIndex;
  const [health, living] = dimensions;
  const reweighted = [
    { id: 'health', indicators: [{ id: 'water', weight: '1/3' }] },
    { id: 'living', indicators: [{ id: 'roof', weight: '2/3' }] },
  ];
  const one = [{ id: 'health', indicators: [...health.indicators, ...living.indicators] }];

  test.each([
    ['another index', { ...pairIndex, id: 'other' }, ['index']],
    ['another cut-off', { ...pairIndex, cutoff: '1' }, ['cutoff']],
    ['other weights', { ...pairIndex, dimensions: reweighted }, ['indicators']],
    ['other dimensions', { ...pairIndex, dimensions: one }, ['indicators']],
    ['another order', { ...pairIndex, dimensions: [living, health] }, ['indicators']],
    ['other bands', { ...pairIndex, bands: [] }, ['bands']],
    ['a band from elsewhere', { ...pairIndex, bands: [{ id: 'all', from: '5/6' }] }, ['bands']],
    [
      'a band that ends',
      { ...pairIndex, bands: [{ id: 'all', from: '1/3', below: '1' }] },
      ['bands'],
    ],
  ] as const)('%s', (_, index, path) => {
    expectPovertyError(() => requireProfiles(before, profileOf(rows, index)), {
      code: 'mixedStandards',
      path: ['after', ...path],
    });
  });

  test('another identification', () => {
    const { cutoff: _, ...open } = pairIndex;
    const [union, intersection] = (['union', 'intersection'] as const).map((kind) =>
      profileOf(rows, { ...open, identification: { kind } }),
    ) as [MultidimensionalProfile, MultidimensionalProfile];
    expectPovertyError(() => requireProfiles(union, intersection), {
      code: 'mixedStandards',
      path: ['after', 'conventions', 'identification'],
    });
  });

  const { cutoff: _, ...open } = pairIndex;
  const dimensionsRule = (atLeast: number, within: 'any' | 'all') =>
    ({ kind: 'dimensions', atLeast, within }) as const;
  const conditions = (atLeast: number, ...indicators: readonly string[]) =>
    ({ kind: 'conditions', anyOf: [{ id: 'one', indicators, atLeast }] }) as const;

  test.each([
    ['dimensions', dimensionsRule(1, 'any'), dimensionsRule(2, 'any')],
    ['dimensions', dimensionsRule(1, 'any'), dimensionsRule(1, 'all')],
    ['conditions', conditions(1, 'water', 'roof'), conditions(2, 'water', 'roof')],
    ['conditions', conditions(1, 'water'), conditions(1, 'roof')],
  ] as const)('two rules by %s', (_, one, other) => {
    const [first, second] = [one, other].map((identification) =>
      profileOf(rows, { ...open, identification }),
    ) as [MultidimensionalProfile, MultidimensionalProfile];
    expect(requireProfiles(first, structuredClone(first))).toBeUndefined();
    expectPovertyError(() => requireProfiles(first, second), {
      code: 'mixedStandards',
      path: ['after', 'conventions', 'identification'],
    });
  });

  test('bands of one name, severe from 1/3 and from 5/6', () => {
    const [third, sixths] = ['1/3', '5/6'].map((from) =>
      profileOf(rows, { ...pairIndex, bands: [{ id: 'severe', from }] }),
    ) as [MultidimensionalProfile, MultidimensionalProfile];
    expectPovertyError(() => requireProfiles(third, sixths), {
      code: 'mixedStandards',
      path: ['after', 'bands'],
      message: /"1\/3".*"5\/6"/,
    });
    const same = profileOf(rows, { ...pairIndex, bands: [{ id: 'severe', from: '2/6' }] });
    expect(requireProfiles(third, same)).toBeUndefined();
  });

  test('a convention that one of the two has not', () => {
    const path = ['after', 'conventions', 'of old'];
    const other = { ...before, conventions: { ...before.conventions, 'of old': 'so' } };
    expectPovertyError(() => requireProfiles(before, other), { code: 'mixedStandards', path });
    expectPovertyError(() => requireProfiles(other, before), { code: 'mixedStandards', path });
  });

  const table = { deprivations: { water: [1], roof: [0] } };

  test('persons and households, or whom nobody knows', () => {
    const [persons, households, unknown] = [
      { ...table, rowUnit: 'person' as const },
      { ...table, rowUnit: 'household' as const },
      table,
    ].map((data) => multidimensionalProfile(data, { index: pairIndex })) as [
      MultidimensionalProfile,
      MultidimensionalProfile,
      MultidimensionalProfile,
    ];
    const mixed = { code: 'mixedUnits', path: ['after', 'unit'] } as const;
    expectPovertyError(() => requireProfiles(persons, households), mixed);
    expectPovertyError(() => requireProfiles(persons, unknown), mixed);
  });

  test('two policies for what is not known', () => {
    const [omit, deprived] = (['omit', 'deprived'] as const).map((missing) =>
      multidimensionalProfile(table, { index: pairIndex, missing }),
    ) as [MultidimensionalProfile, MultidimensionalProfile];
    expectPovertyError(() => requireProfiles(omit, deprived), {
      code: 'mixedSeries',
      path: ['after', 'conventions', 'missing'],
      message: 'expected the same as before: omit, got deprived',
    });
  });
});

describe('what is no profile is refused', () => {
  test.each(badRecords)('%s', (_, value, code) => {
    const bad = untyped<MultidimensionalProfile>(value);
    expectPovertyError(() => requireProfiles(bad, before), { code, path: ['before'] });
    expectPovertyError(() => requireProfiles(before, bad), { code, path: ['after'] });
    refuses(['conventions'], value, code);
    refuses(['groupings', 0], value, code);
    refuses(['groupings', 0, 'groups', 1], value, code);
    refuses(['indicators', 1], value, code);
  });

  test.each(badLists)('%s for a list', (_, value, code) => {
    for (const list of ['indicators', 'dimensions', 'bands', 'groupings']) {
      refuses([list], value, code);
    }
    refuses(['groupings', 0, 'groups'], value, code);
    refuses(['groupings', 0, 'groups', 0, 'bands'], value, code);
  });

  test.each(badTexts)('%s for an id', (_, value, code) => {
    refuses(['index'], value, code);
    refuses(['bands', 0, 'id'], value, code);
  });

  const places: readonly (readonly (string | number)[])[] = [
    ['population'],
    ['poorPopulation'],
    ['headcount'],
    ['indicators', 1, 'censoredHeadcount'],
    ['dimensions', 0, 'contributionShare'],
    ['bands', 0, 'headcount'],
    ['meanDeprivations'],
    ['groupings', 0, 'groups', 0, 'meanDeprivationsOfPoor'],
    ['groupings', 0, 'groups', 1, 'meanScore'],
    ['groupings', 0, 'groups', 1, 'populationShare'],
  ];

  test.each(badNumbers)('%s for a figure', (name, value, code) => {
    for (const path of places) {
      const isSum = path.at(-1) === 'population' || path.at(-1) === 'poorPopulation';
      if (name !== 'null' || isSum) refuses(path, value, code);
    }
  });

  test('a figure below 0', () => {
    for (const path of places) refuses(path, -0.1, 'invalidNumber');
  });

  test('a grouping without a name, a group without a label', () => {
    refuses(['groupings', 0, 'by'], undefined, 'missingValue');
    refuses(['groupings', 0, 'groups', 0, 'label'], undefined, 'missingValue');
    refuses(['groupings', 0, 'groups', 0, 'label'], Number.NaN, 'invalidNumber');
  });

  test('an item, a label or a grouping twice', () => {
    refuses(['indicators', 1, 'id'], 'water', 'duplicateLabel');
    refuses(['groupings', 0, 'groups', 1, 'label'], '__proto__', 'duplicateLabel');
    const [grouping] = before.groupings;
    const path = ['after', 'groupings', 1, 'by'];
    const twice = { ...before, groupings: [grouping, grouping] } as MultidimensionalProfile;
    expectPovertyError(() => requireProfiles(before, twice), { code: 'duplicateLabel', path });
  });

  test('a group of other indicators than its profile', () => {
    refuses(['groupings', 0, 'groups', 1, 'indicators'], [], 'mixedStandards');
  });
});
