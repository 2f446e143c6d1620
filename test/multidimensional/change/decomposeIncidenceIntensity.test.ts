import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decomposeIncidenceIntensity } from '../../../src/multidimensional/change/decomposeIncidenceIntensity.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { untyped } from '../../support/badValues.ts';
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
import { type Fraction, minus, over, plus, times, zero } from '../../support/fractions.ts';
import { expected, index, wave, wave2 } from './peers.ts';
import { profileOf } from './profiles.ts';

test('the parts of the survey', () => {
  const before = multidimensionalProfile(wave, { index });
  const after = multidimensionalProfile(wave2, { index });
  const found = decomposeIncidenceIntensity(before, after);
  const { incidenceAndIntensity, all } = expected.change;
  expect(found.incidence).toBeCloseTo(incidenceAndIntensity.incidence, 13);
  expect(found.intensity).toBeCloseTo(incidenceAndIntensity.intensity, 13);
  expect(found.absoluteChange).toBeCloseTo(all.adjustedHeadcount.absolute, 13);
});

const before = deepFreeze(profileOf(['a 11', 'a 11', 'a 10', 'a 10']));
const after = deepFreeze(profileOf(['a 10', 'a 10', 'a 00', 'a 00']));

test('by hand: half of the poor are left, and they lost the roof', () => {
  // H 1 → ½; A ¾ → ½: ½ (¾ + ½) (−½) and ½ (1 + ½) (−¼). Of the roof A is ¼ → 0.
  expect(decomposeIncidenceIntensity(before, after)).toEqual({
    index: 'pair',
    unit: null,
    conventions: { ...before.conventions, decomposition: 'shapley' },
    before: 0.75,
    after: 0.25,
    absoluteChange: -0.5,
    incidence: -0.3125,
    intensity: -0.1875,
    indicators: [
      { id: 'water', contributionChange: -0.25, incidence: -0.25, intensity: 0 },
      { id: 'roof', contributionChange: -0.25, incidence: -0.0625, intensity: -0.1875 },
    ],
  });
});

test('where nobody is poor once, all the change is one of incidence', () => {
  const none = profileOf(['a 00']);
  const found = decomposeIncidenceIntensity(before, none);
  expect(found).toMatchObject({ absoluteChange: -0.75, incidence: -0.75, intensity: 0 });
  expect(found.indicators[1]).toEqual({
    id: 'roof',
    contributionChange: -0.25,
    incidence: -0.25,
    intensity: 0,
  });
  expect(decomposeIncidenceIntensity(none, none)).toMatchObject({
    absoluteChange: 0,
    incidence: 0,
    intensity: 0,
  });
});

test('an indicator without deprived has parts of 0, not of minus zero', () => {
  const { indicators } = decomposeIncidenceIntensity(
    profileOf(['a 10', 'a 10']),
    profileOf(['a 10', 'a 00']),
  );
  expect(indicators[1]).toEqual({
    id: 'roof',
    contributionChange: 0,
    incidence: 0,
    intensity: 0,
  });
});

test('is null where nobody was counted', () => {
  const found = decomposeIncidenceIntensity(profileOf([]), after);
  expect(found).toMatchObject({
    before: null,
    absoluteChange: null,
    incidence: null,
    intensity: null,
  });
  expect(found.indicators[0]).toEqual({
    id: 'water',
    contributionChange: null,
    incidence: null,
    intensity: null,
  });
});

test('is Shapley in fractions on random tables, and adds up', () => {
  const pair = anyCase().chain((first) =>
    anyCase({ index: fc.constant(first.index) }).map((second): [Case, Case] => [
      first,
      { ...second, missing: first.missing },
    ]),
  );
  fc.assert(
    fc.property(pair, ([first, second]) => {
      const profile = (example: Case) =>
        multidimensionalProfile(dataOf(example), optionsOf(example));
      const reference = (example: Case) =>
        bruteForce(example.index, rowsOf(example), treatmentOf(example));
      const found = decomposeIncidenceIntensity(profile(first), profile(second));
      const [one, two] = [reference(first), reference(second)];
      const [heads, headsLater] = [one.headcount, two.headcount];
      const split = (own: Fraction | null, later: Fraction | null) => {
        if (heads === null || headsLater === null) return { incidence: null, intensity: null };
        const [from, to] = [own ?? later ?? zero, later ?? own ?? zero];
        const half: Fraction = [1n, 2n];
        return {
          incidence: times(half, times(plus(from, to), minus(headsLater, heads))),
          intensity: times(half, times(plus(heads, headsLater), minus(to, from))),
        };
      };
      const whole = split(one.intensity, two.intensity);
      expectClose(found.incidence, whole.incidence, 'incidence');
      expectClose(found.intensity, whole.intensity, 'intensity');
      const perPoor = (part: Fraction | null | undefined, by: Fraction | null) =>
        part == null || by === null ? null : over(part, by);
      for (const [at, { id, contribution }] of one.indicators.entries()) {
        const later = two.indicators[at]?.contribution;
        const own = split(perPoor(contribution, heads), perPoor(later, headsLater));
        const indicator = found.indicators[at];
        expectClose(indicator?.incidence, own.incidence, `incidence ${id}`);
        expectClose(indicator?.intensity, own.intensity, `intensity ${id}`);
        const change = contribution === null || later == null ? null : minus(later, contribution);
        expectClose(indicator?.contributionChange, change, `change ${id}`);
      }
      if (found.absoluteChange === null) return;
      const together = (found.incidence ?? Number.NaN) + (found.intensity ?? Number.NaN);
      expect(Math.abs(together - found.absoluteChange)).toBeLessThan(1e-14);
      for (const part of ['incidence', 'intensity'] as const) {
        const all = found.indicators.reduce((sum, own) => sum + (own[part] ?? Number.NaN), 0);
        expect(Math.abs(all - (found[part] ?? Number.NaN))).toBeLessThan(1e-14);
      }
    }),
  );
});

test('refuses what cannot be compared', () => {
  expectPovertyError(() => decomposeIncidenceIntensity(before, untyped(null)), {
    code: 'missingValue',
    path: ['after'],
  });
  expectPovertyError(() => decomposeIncidenceIntensity(before, { ...after, unit: 'person' }), {
    code: 'mixedUnits',
    path: ['after', 'unit'],
  });
});
