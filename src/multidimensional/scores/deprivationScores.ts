import type { CountUnit } from '../../model/countUnit.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { type DeprivationData, missingDeprivation } from '../data/deprivationData.ts';
import { readTable } from '../data/readTable.ts';
import { rowPatterns } from '../data/rowPatterns.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import { countedBy } from '../scoring/countedBy.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import { type MissingReport, missingReport } from '../scoring/missingReport.ts';
import { newScorer, patternsFor, refuseMissing } from '../scoring/scorePatterns.ts';

/** The deprivation score of every row, and who is poor. */
export interface DeprivationScores {
  /** The id of the index. */
  readonly index: string;
  /** Whom the rows count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The cut-off, an exact fraction; `null` where the score does not identify the poor. */
  readonly cutoff: string | null;
  /** The weights of what a row is deprived in, a whole number; NaN for a row that was left out. */
  readonly points: Float64Array;
  /** What the weights of all indicators come to. */
  readonly denominator: number;
  /**
   * Under `'reweight'`, for each row what the weights of its known indicators come to, which its points
   * are out of; otherwise `null`, and all are out of `denominator`.
   */
  readonly known: Float64Array | null;
  /** The score in [0, 1], the double nearest to it; NaN for a row that was left out. */
  readonly scores: Float64Array;
  /** 1 where poor, 0 where not, 255 for a row that was left out. */
  readonly poor: Uint8Array;
  /** Every setting that the scores depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** What was done about deprivations that are not known. */
  readonly missing: MissingReport;
}

/**
 * The deprivation score of every row and whether it is poor, as columns in the order of the rows.
 *
 * Convention: a score is a whole number of points out of a denominator, which is exact; poor is whose
 * points reach the cut-off, compared in whole numbers, not in the doubles of `scores`. A row that the
 * policy leaves out has NaN and 255. Weights do not change a score.
 *
 * Formula: cᵢ = Σⱼ ωⱼ dᵢⱼ; under `reweight` Σⱼ ωⱼ dᵢⱼ / Σⱼ ωⱼ over the indicators that are known.
 *
 * Source: S. Alkire and J. Foster (2011), Counting and multidimensional poverty measurement, Journal of
 * Public Economics 95, 476–487.
 *
 * @param data - the columns of 0 and 1 by indicator
 * @param options - the index, the cut-off if not that of the index, and the policy for what is not known
 * @returns the columns, each as long as those of the table
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for an unknown deprivation where `missing` is `'refuse'` or for a lacking column, `invalidNumber` or
 * `invalidType` for a value that is not 0, 1 or nothing or for a faulty weight, `unequalColumns`,
 * `mixedUnits`, `unknownOption` and the others of {@link patternCounts}
 * @example
 * import { deprivationScores } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const deprivations = { nutrition: [1, 0, 0], water: [1, 1, 0], roof: [0, null, 0] };
 * const { points, denominator, scores, poor } = deprivationScores({ deprivations }, { index, missing: 'omit' });
 * [...points]; // => [3, NaN, 0]
 * denominator; // => 4
 * [...scores]; // => [0.75, NaN, 0]
 * [...poor]; // => [1, 255, 0]
 */
export function deprivationScores(data: DeprivationData, options: IndexOptions): DeprivationScores {
  const compiled = compileIndex(options);
  const { index, cutoff, conventions, denominator } = compiled;
  // Reads and checks everything once; the rows are gone through a second time for their places.
  const counts = patternsFor(data, compiled);
  refuseMissing(counts, compiled, data);
  const { deprived, missing } = rowPatterns(readTable(data, compiled.ids));
  const rows = deprived.length;
  const points = new Float64Array(rows).fill(Number.NaN);
  const scores = new Float64Array(rows).fill(Number.NaN);
  const poor = new Uint8Array(rows).fill(missingDeprivation);
  const known = compiled.missing === 'reweight' ? new Float64Array(rows) : null;
  const scorer = newScorer(compiled);
  for (let row = 0; row < rows; row++) {
    const scored = scorer(deprived[row] as number, missing[row] as number);
    if (scored === null) continue;
    points[row] = scored.points;
    scores[row] = scored.points / scored.of;
    poor[row] = scored.poor ? 1 : 0;
    if (known !== null) known[row] = scored.of;
  }
  return {
    index: index.id,
    unit: counts.unit,
    cutoff: cutoff === null ? null : fractionText(cutoff),
    points,
    denominator,
    known,
    scores,
    poor,
    conventions: { ...conventions, ...countedBy(counts) },
    missing: missingReport(counts.patterns, compiled),
  };
}
