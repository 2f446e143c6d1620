import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DecomposedMeasure,
  decomposeProfileChange,
} from '../../../src/multidimensional/change/decomposeProfileChange.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import type { MultidimensionalProfile } from '../../../src/multidimensional/profile/profile.ts';
import { badChoices, badRecords, untyped } from '../../support/badValues.ts';
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
import { type Fraction, minus, over, plus, sum, times, zero } from '../../support/fractions.ts';
import { expected, index, wave, wave2 } from './peers.ts';
import { pairIndex, profileOf } from './profiles.ts';

const measures: readonly DecomposedMeasure[] = ['headcount', 'adjustedHeadcount'];
const by = 'place';

test.each(measures)('the parts of the survey: %s', (measure) => {
  const before = multidimensionalProfile(wave, { index });
  const after = multidimensionalProfile(wave2, { index });
  const found = decomposeProfileChange(before, after, { by: 'region', measure });
  const wanted = expected.change.populationAndWithin[measure];
  expect(found.absoluteChange).toBeCloseTo(wanted.absolute, 13);
  expect(found.withinGroups).toBeCloseTo(wanted.within, 13);
  expect(found.populationShift).toBeCloseTo(wanted.population, 13);
  expect(found.groups.map(({ label }) => label)).toEqual(Object.keys(wanted.groups));
  for (const group of found.groups) {
    const { shareBefore, shareAfter, within, population } = wanted.groups[
      group.label
    ] as (typeof wanted.groups)[string];
    expect(group.populationShareBefore).toBeCloseTo(shareBefore, 13);
    expect(group.populationShareAfter).toBeCloseTo(shareAfter, 13);
    expect(group.withinGroup).toBeCloseTo(within, 13);
    expect(group.populationShift).toBeCloseTo(population, 13);
  }
});

const before = deepFreeze(profileOf(['north 11', 'north 10', 'north 00', 'south 00']));
const after = deepFreeze(profileOf(['north 11', 'north 00', 'south 00', 'south 00']));

test('by hand: north loses people and, of those who stay, some of its poor', () => {
  const found = decomposeProfileChange(before, after, { by, measure: 'headcount' });
  // North: ½ (3/4 + 1/2) (1/2 − 2/3) = −5/48 and ½ (2/3 + 1/2) (1/2 − 3/4) = −7/48; south has no poor.
  expect(found).toEqual({
    index: 'pair',
    unit: null,
    conventions: { ...before.conventions, decomposition: 'shapley' },
    by: 'place',
    measure: 'headcount',
    before: 0.5,
    after: 0.25,
    absoluteChange: -0.25,
    withinGroups: expect.closeTo(-5 / 48, 15),
    populationShift: expect.closeTo(-7 / 48, 15),
    groups: [
      {
        label: 'north',
        populationShareBefore: 0.75,
        populationShareAfter: 0.5,
        before: 2 / 3,
        after: 0.5,
        contributionChange: -0.25,
        withinGroup: expect.closeTo(-5 / 48, 15),
        populationShift: expect.closeTo(-7 / 48, 15),
      },
      {
        label: 'south',
        populationShareBefore: 0.25,
        populationShareAfter: 0.5,
        before: 0,
        after: 0,
        contributionChange: 0,
        withinGroup: 0,
        populationShift: 0,
      },
    ],
  });
});

test('all that a group brings or takes away that is there once is a shift of population', () => {
  const first = profileOf(['__proto__ 11', 'north 00']);
  const second = profileOf(['north 10', 'constructor 10', 'constructor 10', 'constructor 10']);
  const { groups, ...rest } = decomposeProfileChange(first, second, {
    by,
    measure: 'adjustedHeadcount',
  });
  expect(rest).toMatchObject({ before: 0.5, after: 0.5, absoluteChange: 0 });
  expect(groups).toEqual([
    {
      label: '__proto__',
      populationShareBefore: 0.5,
      populationShareAfter: 0,
      before: 1,
      after: null,
      contributionChange: -0.5,
      withinGroup: 0,
      populationShift: -0.5,
    },
    {
      label: 'north',
      populationShareBefore: 0.5,
      populationShareAfter: 0.25,
      before: 0,
      after: 0.5,
      contributionChange: 0.125,
      withinGroup: 0.1875,
      populationShift: -0.0625,
    },
    {
      label: 'constructor',
      populationShareBefore: 0,
      populationShareAfter: 0.75,
      before: null,
      after: 0.5,
      contributionChange: 0.375,
      withinGroup: 0,
      populationShift: 0.375,
    },
  ]);
  expect([rest.withinGroups, rest.populationShift]).toEqual([0.1875, -0.1875]);
});

test('a group without rows in either period has parts of 0', () => {
  const coded = (codes: readonly number[]) =>
    multidimensionalProfile(
      {
        deprivations: Object.fromEntries(['water', 'roof'].map((id) => [id, codes.map(() => 1)])),
        by: { place: { codes, labels: ['north', 'nowhere'] } },
      },
      { index: pairIndex },
    );
  const { groups } = decomposeProfileChange(coded([0]), coded([0, 0]), {
    by,
    measure: 'headcount',
  });
  expect(groups[1]).toEqual({
    label: 'nowhere',
    populationShareBefore: 0,
    populationShareAfter: 0,
    before: null,
    after: null,
    contributionChange: 0,
    withinGroup: 0,
    populationShift: 0,
  });
});

test('is null where nobody was counted in one of the periods', () => {
  const found = decomposeProfileChange(profileOf([]), after, { by, measure: 'headcount' });
  expect(found).toMatchObject({ before: null, after: 0.25, absoluteChange: null });
  expect([found.withinGroups, found.populationShift]).toEqual([null, null]);
  expect(found.groups[0]).toMatchObject({
    label: 'north',
    contributionChange: null,
    withinGroup: null,
    populationShift: null,
  });
});

test('a group without poor that shrinks shifts 0, not minus zero', () => {
  const options = { by, measure: 'headcount' } as const;
  const { groups } = decomposeProfileChange(after, before, options);
  expect(groups[1]).toMatchObject({ label: 'south', populationShareAfter: 0.25 });
  expect(groups[1]?.populationShift).toBe(0);
});

test('turned round, every part has the other sign', () => {
  const there = decomposeProfileChange(before, after, { by, measure: 'adjustedHeadcount' });
  const back = decomposeProfileChange(after, before, { by, measure: 'adjustedHeadcount' });
  expect(back.withinGroups).toBeCloseTo(-(there.withinGroups ?? Number.NaN), 15);
  expect(back.populationShift).toBeCloseTo(-(there.populationShift ?? Number.NaN), 15);
});

/** Shares and measures of the groups, in fractions. */
function exactGroups(example: Case, measure: DecomposedMeasure) {
  const rows = rowsOf(example);
  const whole = bruteForce(example.index, rows, treatmentOf(example));
  return (label: string) => {
    const own = rows.filter((_, row) => example.groups[row] === label);
    const figures = bruteForce(example.index, own, treatmentOf(example));
    return {
      share: over(figures.population, whole.population) ?? zero,
      value: figures[measure],
      whole: whole[measure],
    };
  };
}

test('is Shapley in fractions on random tables, and adds up', () => {
  const pair = anyCase({ least: 1, positive: true }).chain((first) =>
    anyCase({ least: 1, positive: true, index: fc.constant(first.index) }).map(
      (second): [Case, Case] => [first, { ...second, missing: first.missing }],
    ),
  );
  fc.assert(
    fc.property(pair, fc.constantFrom(...measures), ([first, second], measure) => {
      const profile = (example: Case) =>
        multidimensionalProfile(dataOf(example), optionsOf(example));
      const options = { by: 'group', measure };
      const found = decomposeProfileChange(profile(first), profile(second), options);
      const [earlier, later] = [exactGroups(first, measure), exactGroups(second, measure)];
      const labels = [...new Set([...first.groups, ...second.groups])];
      expect(found.groups.map(({ label }) => label).sort()).toEqual(labels.sort());
      const isCounted = earlier('').whole !== null && later('').whole !== null;
      const half: Fraction = [1n, 2n];
      const parts = labels.map((label) => {
        const [one, two] = [earlier(label), later(label)];
        const [from, to] = [one.value ?? two.value ?? zero, two.value ?? one.value ?? zero];
        // The mean over the two orders in which shares and measures can change.
        const within = times(
          half,
          plus(times(one.share, minus(to, from)), times(two.share, minus(to, from))),
        );
        const shift = times(
          half,
          plus(times(from, minus(two.share, one.share)), times(to, minus(two.share, one.share))),
        );
        const group = found.groups.find((each) => each.label === label);
        expectClose(group?.withinGroup, isCounted ? within : null, `within ${label}`);
        expectClose(group?.populationShift, isCounted ? shift : null, `shift ${label}`);
        expectClose(group?.contributionChange, isCounted ? plus(within, shift) : null, label);
        return { within, shift };
      });
      expectClose(
        found.withinGroups,
        isCounted ? sum(parts.map((part) => part.within)) : null,
        'within',
      );
      expectClose(
        found.populationShift,
        isCounted ? sum(parts.map((part) => part.shift)) : null,
        'shift',
      );
      if (!isCounted) return;
      const together = (found.withinGroups ?? Number.NaN) + (found.populationShift ?? Number.NaN);
      expect(Math.abs(together - (found.absoluteChange ?? Number.NaN))).toBeLessThan(1e-14);
    }),
  );
});

describe('refusals', () => {
  const options = { by, measure: 'headcount' } as const;

  test.each(badRecords)('refuses %s for the options', (_, value, code) => {
    expectPovertyError(() => decomposeProfileChange(before, after, untyped(value)), {
      code,
      path: ['options'],
    });
  });

  test.each(badChoices)('refuses %s for the measure', (_, value, code) => {
    const measure = untyped<'headcount'>(value);
    expectPovertyError(() => decomposeProfileChange(before, after, { by, measure }), {
      code,
      path: ['measure'],
    });
  });

  test('refuses no name of a grouping, and one that a profile has not', () => {
    const bad = { ...options, by: untyped<string>(undefined) };
    expectPovertyError(() => decomposeProfileChange(before, after, bad), {
      code: 'missingValue',
      path: ['by'],
    });
    expectPovertyError(() => decomposeProfileChange(before, after, { ...options, by: 'sex' }), {
      code: 'missingValue',
      path: ['before', 'groupings'],
      message: "the grouping 'sex'",
    });
    const bare = { ...after, groupings: [] };
    expectPovertyError(() => decomposeProfileChange(before, bare, options), {
      code: 'missingValue',
      path: ['after', 'groupings'],
    });
  });

  /** The later profile with other groups. */
  const regrouped = (
    change: (groups: MultidimensionalProfile['groupings'][number]['groups']) => typeof groups,
  ): MultidimensionalProfile => ({
    ...after,
    groupings: after.groupings.map(({ by, groups }) => ({ by, groups: change(groups) })),
  });

  test('refuses groups that do not make up the whole', () => {
    expectPovertyError(
      () =>
        decomposeProfileChange(
          before,
          regrouped((groups) => groups.slice(1)),
          options,
        ),
      { code: 'mixedPopulations', path: ['after', 'groupings', 0, 'groups'] },
    );
  });

  test('refuses a group of people without the measure', () => {
    const blank = regrouped((groups) => groups.map((group) => ({ ...group, headcount: null })));
    expectPovertyError(() => decomposeProfileChange(before, blank, options), {
      code: 'missingValue',
      path: ['after', 'groupings', 0, 'groups', 0, 'headcount'],
    });
  });

  test('refuses profiles of two indices', () => {
    const other = { ...after, index: 'another' };
    expectPovertyError(() => decomposeProfileChange(before, other, options), {
      code: 'mixedStandards',
      path: ['after', 'index'],
    });
  });
});
