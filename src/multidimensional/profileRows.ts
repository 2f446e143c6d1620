import { requireList, requireRecord } from '../require.ts';
import type { GroupLabel } from '../sample/groupColumn.ts';
import { figureNames } from './profile/figureNames.ts';
import type { MultidimensionalProfile, ProfileFigures } from './profile/profile.ts';

/** One figure of a profile, as a row of a long table. */
export interface ProfileRow {
  /** The id of the index. */
  readonly index: string;
  /** The name of the grouping, or `null` for everybody. */
  readonly by: string | null;
  /** The label of the group, or `null` for everybody. */
  readonly group: GroupLabel | null;
  /** The name of the figure, as the profile has it. */
  readonly measure: string;
  /** The id of the indicator, dimension or band that it is of, or `null`. */
  readonly of: string | null;
  /** The figure; `null` where there is nobody to make it from. */
  readonly value: number | null;
}

/**
 * A profile as a long table, a row for each figure, for whatever takes records: a file, a data frame, a
 * chart.
 *
 * Convention: everybody first, then grouping by grouping and group by group; within each the figures of the
 * population, then those of bands, indicators and dimensions, in the order of the index.
 *
 * @param profile - what `multidimensionalProfile` returned
 * @returns the rows
 * @throws PovertyError `missingValue` or `invalidType` for something that is no profile
 * @example
 * import { multidimensionalProfile, profileRows } from 'poverty-indicators/multidimensional';
 *
 * const indicators = [{ id: 'water', weight: '1/2' }, { id: 'roof', weight: '1/2' }];
 * const index = { id: 'two', dimensions: [{ id: 'home', indicators }], cutoff: '1/2' };
 * const data = {
 *   deprivations: { water: [1, 1, 0, 0], roof: [0, 1, 0, 0] },
 *   by: { area: ['rural', 'rural', 'rural', 'urban'] },
 * };
 * const rows = profileRows(multidimensionalProfile(data, { index }));
 * rows.find(({ group, measure }) => group === 'rural' && measure === 'headcount');
 * // => { index: 'two', by: 'area', group: 'rural', measure: 'headcount', of: null, value: 0.6666666666666666 }
 * rows.filter(({ group, of }) => group === null && of === 'roof').map(({ measure, value }) => [measure, value]);
 * // => [['uncensoredHeadcount', 0.25], ['censoredHeadcount', 0.25], ['contribution', 0.125], ['contributionShare', 0.3333333333333333]]
 */
export function profileRows(profile: MultidimensionalProfile): ProfileRow[] {
  requireRecord(profile, ['profile'], 'what multidimensionalProfile returns');
  requireList(profile.groupings, ['profile', 'groupings'], 'the groupings of a profile');
  const { index } = profile;
  const groups = profile.groupings.flatMap(({ by, groups: list }) =>
    list.flatMap((group) => [
      ...rowsOf({ index, by, group: group.label }, group, figureNames.shares),
      ...partsOf({ index, by, group: group.label }, group),
    ]),
  );
  const everybody = { index, by: null, group: null };
  return [...rowsOf(everybody, profile, []), ...partsOf(everybody, profile), ...groups];
}

type Whose = Pick<ProfileRow, 'index' | 'by' | 'group'>;
type Share = (typeof figureNames.shares)[number];

/** What is counted, before what is made of it. */
const counts = ['rows', 'population', 'poorRows', 'poorPopulation'] as const;

function rowsOf(
  whose: Whose,
  record: ProfileFigures & { readonly [share in Share]?: number | null },
  more: readonly Share[],
): ProfileRow[] {
  return [...counts, ...figureNames.all, ...more].map((measure) => ({
    ...whose,
    measure,
    of: null,
    value: record[measure] ?? null,
  }));
}

function partsOf(whose: Whose, { bands, indicators, dimensions }: ProfileFigures): ProfileRow[] {
  return [
    ...bands.map(({ id, headcount }) => ({
      ...whose,
      measure: 'bandHeadcount',
      of: id,
      value: headcount,
    })),
    ...indicators.flatMap((each) =>
      figureNames.indicators.map((measure) => ({
        ...whose,
        measure,
        of: each.id,
        value: each[measure],
      })),
    ),
    ...dimensions.flatMap((each) =>
      figureNames.dimensions.map((measure) => ({
        ...whose,
        measure,
        of: each.id,
        value: each[measure],
      })),
    ),
  ];
}
