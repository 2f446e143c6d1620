import type { IndexBand } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { PatternTable } from '../data/deprivationData.ts';
import { bandRatio } from '../measures/bandHeadcount.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import { ratioOf } from '../scoring/ratioMeasure.ts';
import { type DeprivationInput, patternsFor, refuseMissing } from '../scoring/scorePatterns.ts';
import { bandProfile } from './figures.ts';
import type { BandProfile } from './profile.ts';

/** The bands with a second set of cut-offs, of everybody and of each group of each grouping. */
export interface ColumnBands {
  /** Of everybody. */
  readonly whole: readonly BandProfile[];
  /** Of a group, by the places of grouping and group. */
  readonly group: (grouping: number, group: number) => readonly BandProfile[];
}

/** Counts them where the table has their columns: each band is a count of its own, of more columns. */
export function columnBands(data: DeprivationInput, options: IndexOptions): ColumnBands {
  const bands = (options.index.bands ?? [])
    .filter(({ columns }) => columns !== undefined)
    .map((band) => headcountsOf(data, options, band));
  return {
    whole: bands.map((band) => band.whole),
    group: (grouping, group) =>
      bands.map((band) => band.groupings[grouping]?.[group] ?? { ...band.whole, headcount: null }),
  };
}

function headcountsOf(data: DeprivationInput, options: IndexOptions, band: IndexBand) {
  const lacking = lackingColumns(data, band);
  if (lacking.length > 0 || options.missing === 'reweight') {
    return { whole: bandProfile(band, null, lacking), groupings: [] };
  }
  const ratio = bandRatio({ ...options, band: band.id });
  const counts = patternsFor(data, ratio.compiled);
  refuseMissing(counts, ratio.compiled, data);
  const profileOf = (patterns: PatternTable) =>
    bandProfile(band, ratioOf(patterns, ratio).value, []);
  return {
    whole: profileOf(counts.patterns),
    groupings: counts.groupings.map(({ groups }) =>
      groups.map((group) => profileOf(group.patterns)),
    ),
  };
}

function lackingColumns(data: DeprivationInput, { columns = {} }: IndexBand): string[] {
  const has =
    'patterns' in data
      ? (id: string) => data.indicators.includes(id)
      : (id: string) => Object.hasOwn(data.deprivations, id);
  return [...new Set(Object.values(columns))].filter((id) => !has(id));
}
