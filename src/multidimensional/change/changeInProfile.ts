import { requireRecord } from '../../require.ts';
import type { GroupProfile, MultidimensionalProfile, ProfileFigures } from '../profile/profile.ts';
import { pairGroups } from './pairGroups.ts';
import type {
  FiguresChange,
  GroupingChange,
  ProfileChange,
  ProfileChangeOptions,
} from './profileChange.ts';
import { readYears } from './readYears.ts';
import { conventionsOfBoth, requireProfiles } from './requireProfiles.ts';
import { type ValueChange, valueChange } from './valueChange.ts';

/**
 * How multidimensional poverty changed between two periods: every figure of the two profiles and of
 * their groups, absolutely and relatively, raw and a year.
 *
 * Convention: a fall is negative. `absoluteChange` is in the unit of the figure – of shares, times 100,
 * percentage points – and never to be read as `relativeChange`. Profiles of different indices, weights of
 * indicators, rules of who is poor, cut-offs, bands, units or policies for what is not known are refused.
 * The weights of the rows may be of two kinds, as of a census and a sample; the conventions then name both.
 * Groups are matched by label; one that was there in a single period is listed with `null` for the other.
 * Changes of two samples: no standard errors.
 *
 * Formula: x₂ − x₁; (x₂ − x₁) / t; x₂ / x₁ − 1; (x₂ / x₁)^(1/t) − 1.
 *
 * Source: S. Alkire, J. M. Roche and A. Vaz (2017), Changes over time in multidimensional poverty,
 * World Development 94, 232–249.
 *
 * @param before - the earlier profile
 * @param after - the later profile
 * @param options - the years between them, or the days that they are of
 * @returns the changes; `null` where a figure was not defined in one of the periods, the relative ones
 * `null` from 0
 * @throws PovertyError `mixedStandards` for profiles of two indices, weights of indicators, rules of who is
 * poor, cut-offs or bands, `mixedUnits` for two units, `mixedSeries` for two policies for what is not
 * known; `invalidNumber` for years that are not above 0, `dateOrder` where the second day is not after the
 * first, `invalidDate`; `duplicateLabel`, `missingValue`, `invalidType` or `invalidNumber` for what is no
 * profile
 * @example
 * import { changeInProfile, multidimensionalProfile } from 'poverty-indicators/multidimensional';
 *
 * const indicators = [{ id: 'water', weight: '1/2' }, { id: 'roof', weight: '1/2' }];
 * const index = { id: 'example', dimensions: [{ id: 'living', indicators }], cutoff: '1/2' };
 * const profile = (water: number[], roof: number[]) =>
 *   multidimensionalProfile({ deprivations: { water, roof } }, { index });
 * const before = profile([1, 1, 1, 0], [1, 1, 0, 0]);
 * const after = profile([1, 0, 1, 0], [0, 0, 1, 0]);
 * const change = changeInProfile(before, after, { years: 2 });
 * change.headcount; // => { before: 0.75, after: 0.5, absoluteChange: -0.25, absoluteChangePerYear: -0.125, … }
 * change.adjustedHeadcount.relativeChange; // => -0.4
 * change.indicators[0]?.censoredHeadcount.absoluteChange; // => -0.25
 */
export function changeInProfile(
  before: MultidimensionalProfile,
  after: MultidimensionalProfile,
  options: ProfileChangeOptions,
): ProfileChange {
  requireRecord(options, ['options'], 'options { years }');
  const years = readYears(options.years);
  requireProfiles(before, after);
  const names = new Set([before, after].flatMap(({ groupings }) => groupings.map(({ by }) => by)));
  return {
    index: before.index,
    unit: before.unit,
    years,
    conventions: conventionsOfBoth(before, after),
    ...figuresChange(before, after, years),
    groupings: Array.from(names, (name): GroupingChange => {
      const [first, second] = [before, after].map(({ groupings }) =>
        groupings.find(({ by }) => by === name),
      );
      return {
        by: name,
        groups: pairGroups(first, second).map(({ label, before, after }) => {
          const change = changes<GroupProfile>(before, after, years);
          return {
            label,
            populationShare: change('populationShare'),
            headcountShare: change('headcountShare'),
            contributionShare: change('contributionShare'),
            ...figuresChange(before, after, years),
          };
        }),
      };
    }),
  };
}

/** The changes of the figures of a population, of which one of the two may not be there. */
function figuresChange(
  before: ProfileFigures | null,
  after: ProfileFigures | null,
  years: number,
): FiguresChange {
  const change = changes<ProfileFigures>(before, after, years);
  return {
    population: change('population'),
    poorPopulation: change('poorPopulation'),
    headcount: change('headcount'),
    intensity: change('intensity'),
    adjustedHeadcount: change('adjustedHeadcount'),
    meanScore: change('meanScore'),
    meanDeprivations: change('meanDeprivations'),
    meanDeprivationsOfPoor: change('meanDeprivationsOfPoor'),
    bands: paired(before?.bands, after?.bands).map(({ id, items }) => {
      const of = changes(...items, years);
      return { id, headcount: of('headcount') };
    }),
    indicators: paired(before?.indicators, after?.indicators).map(({ id, items }) => {
      const of = changes(...items, years);
      return {
        id,
        uncensoredHeadcount: of('uncensoredHeadcount'),
        censoredHeadcount: of('censoredHeadcount'),
        contribution: of('contribution'),
        contributionShare: of('contributionShare'),
      };
    }),
    dimensions: paired(before?.dimensions, after?.dimensions).map(({ id, items }) => {
      const of = changes(...items, years);
      return {
        id,
        contribution: of('contribution'),
        contributionShare: of('contributionShare'),
      };
    }),
  };
}

/** The names of the figures in a record. */
type FigureName<T> = {
  [Key in keyof T]: T[Key] extends number | null ? Key : never;
}[keyof T];

/** The change of any figure of two records. */
function changes<T extends object>(before: T | null, after: T | null, years: number) {
  return (name: FigureName<T>): ValueChange => {
    const figure = (item: T | null) => (item === null ? null : (item[name] as number | null));
    return valueChange(figure(before), figure(after), years);
  };
}

/** The items of two lists of one structure. */
function paired<T extends { readonly id: string }>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
): { id: string; items: [T | null, T | null] }[] {
  return (before ?? after ?? []).map(({ id }, row) => ({
    id,
    items: [before?.[row] ?? null, after?.[row] ?? null],
  }));
}
