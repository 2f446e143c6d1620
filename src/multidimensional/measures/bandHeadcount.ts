import { checkIndexAt } from '../../model/multidimensional/checkMultidimensionalIndex.ts';
import type { IndexBand } from '../../model/multidimensional/multidimensionalIndex.ts';
import type { Measure } from '../../model/sample/measure.ts';
import { refuse, requireChoice, requireRecord } from '../../require.ts';
import type { DeprivationData } from '../data/deprivationData.ts';
import { bandTest, columnsOf } from '../scoring/bandTest.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import {
  evaluateRatio,
  type MultidimensionalValue,
  type Ratio,
  ratioMeasure,
} from '../scoring/ratioMeasure.ts';
import type { DeprivationInput } from '../scoring/scorePatterns.ts';

/** Settings of {@link bandHeadcount}. */
export interface BandOptions extends IndexOptions {
  /** The band, by its id. */
  readonly band: string;
}

/**
 * The share of the population in a band of deprivation scores, such as the vulnerable or the severely
 * poor.
 *
 * Convention: a band holds the scores from its lower end up to, but not including, its upper end. One
 * with columns of its own (destitution) holds those who are poor by the index and whose score in these
 * columns is in the band; rows that lack one of these columns fall under the same policy, and
 * `'reweight'` is refused for it.
 *
 * Formula: Σᵢ wᵢ 1(from ≤ cᵢ < below) / Σᵢ wᵢ.
 *
 * Source: S. Alkire, U. Kanagaratnam and N. Suppa (2020 and later), The Global Multidimensional Poverty
 * Index, OPHI MPI Methodological Notes; for destitution S. Alkire, A. Conconi and S. Seth (2014), OPHI
 * Research in Progress 42a.
 *
 * @param data - the columns of 0 and 1 by indicator, or their {@link patternCounts}
 * @param options - the index, the band, the cut-off if not that of the index, and the policy for what
 * is not known
 * @returns the value, a share in [0, 1], or `null` where nobody was counted; with rows, population,
 * conventions and what was done about unknown deprivations
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing or for a faulty weight, `unequalColumns`,
 * `mixedUnits`, `unknownOption` and the others of {@link patternCounts}
 * @example
 * import { bandHeadcount } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   bands: [{ id: 'severe', from: '3/4' }],
 *   cutoff: '1/2',
 * } as const;
 * const deprivations = { nutrition: [1, 0, 0, 1], water: [1, 1, 0, 1], roof: [0, 1, 0, 1] };
 * bandHeadcount({ deprivations }, { index, band: 'severe' }).value; // => 0.5
 */
export function bandHeadcount(data: DeprivationInput, options: BandOptions): MultidimensionalValue {
  return evaluateRatio(data, bandRatio(options));
}

/**
 * The same as a measure with its settings bound, for whatever needs values or standard errors.
 *
 * @param options - the index, the band, the cut-off if not that of the index, and the policy for what
 * is not known
 * @returns the measure: `value(data)`, and `influence(data)` with one number a row
 * @throws PovertyError `invalidIndex`, `inexactNumber`, `missingValue` or `unknownOption` for faulty
 * settings; its functions throw as {@link bandHeadcount} does
 * @example
 * import { bandHeadcountMeasure } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   bands: [{ id: 'severe', from: '3/4' }],
 *   cutoff: '1/2',
 * } as const;
 * const deprivations = { nutrition: [1, 0, 0, 1], water: [1, 1, 0, 1], roof: [0, 1, 0, 1] };
 * const measure = bandHeadcountMeasure({ index, band: 'severe' });
 * [...(measure.influence({ deprivations }) ?? [])]; // => [0.5, -0.5, -0.5, 0.5]
 */
export function bandHeadcountMeasure(options: BandOptions): Measure<DeprivationData> {
  return ratioMeasure(bandRatio(options));
}

/** Who is in a band, as a ratio. */
export function bandRatio(options: BandOptions): Ratio {
  requireRecord(options, ['options'], 'options { index, band, … }');
  const { index, band: id } = options;
  checkIndexAt(index, ['index']);
  const bands = index.bands ?? [];
  const ids = bands.map((one) => one.id);
  if (ids.length === 0) refuse('unknownOption', ['band'], 'an index with bands', id);
  const band = bands[ids.indexOf(requireChoice(id, ids, ['band']))] as IndexBand;
  if (band.columns !== undefined && options.missing === 'reweight') {
    const expected = "'reweight' only for a band by the columns of the index itself";
    refuse('unknownOption', ['missing'], expected, options.missing);
  }
  const compiled = compileIndex(
    options,
    band.columns === undefined ? 'nothing' : 'poor',
    columnsOf(index, band),
  );
  const isIn = bandTest(compiled, band);
  return {
    measure: 'bandHeadcount',
    compiled,
    settings: { band: band.id },
    above: (row) => (isIn(row) ? 1 : 0),
    below: () => 1,
  };
}
