import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../src/errors.ts';
import { requireProfiles } from '../../../src/multidimensional/change/requireProfiles.ts';
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

  test('a convention that one of the two has not', () => {
    const path = ['after', 'conventions', 'of old'];
    const other = { ...before, conventions: { ...before.conventions, 'of old': 'so' } };
    expectPovertyError(() => requireProfiles(before, other), { code: 'mixedStandards', path });
    expectPovertyError(() => requireProfiles(other, before), { code: 'mixedStandards', path });
  });

  const table = { deprivations: { water: [1], roof: [0] } };

  test('persons and households, or whom nobody knows', () => {
    const [persons, households, unknown] = [
      { ...table, rows: 'person' as const },
      { ...table, rows: 'household' as const },
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
