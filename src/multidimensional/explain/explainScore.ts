import { type Language, languages } from '../../model/language.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { subtractRationals } from '../../numeric/rational/subtractRationals.ts';
import { requireChoice } from '../../require.ts';
import { bandResults } from './bandResults.ts';
import { readRow, scoreOf } from './rowState.ts';
import type { DeprivationRow, ExplainScoreOptions, ScoreExplanation } from './scoreExplanation.ts';
import { scoreSentences } from './scoreSentences.ts';
import { scoreSteps, testResults } from './scoreSteps.ts';

/**
 * Why a person or household is poor or not: its deprivations one by one with their weights and the running
 * score, the cut-off, the verdict, and the same in sentences.
 *
 * Convention: all numbers are exact fractions. What is not known is left open unless a policy is named: the
 * result then gives the least and the greatest score, and says poor or not poor only where that is
 * certain, whatever the unknown may be. An indicator that the row does not have at all is refused; so
 * `null` has to be written. Where the score does not identify the poor, `tests` says which condition or
 * dimension does. Of a band with columns of its own it says what `bandHeadcount` makes of the row:
 * `'refuse'` throws where one of them is not known, `'omit'` leaves the row out of the band (`null`), and
 * under `'reweight'` there is no such band (`null`). Where the row does not have one of the columns at all,
 * the band is `null`.
 *
 * Formula: cᵢ = Σⱼ ωⱼ dᵢⱼ, poor if cᵢ ≥ k; margin cᵢ − k.
 *
 * Source: S. Alkire and J. Foster (2011), Counting and multidimensional poverty measurement, Journal of
 * Public Economics 95, 476–487.
 *
 * @param row - by indicator 1 or `true`, 0 or `false`, or `null`; other keys are left alone, but for the
 * columns of bands
 * @param options - the index, the cut-off if not that of the index, the policy for what is not known, and
 * the language of the sentences
 * @returns steps, score, verdict, bands and sentences; `null` for what cannot be told
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index or cut-off, `missingValue`
 * for a lacking indicator, for a lacking cut-off, or under `'refuse'` for an unknown deprivation in an
 * indicator or a column of a band, `invalidNumber` or `invalidType` for a value that is not 0, 1 or nothing,
 * `unknownOption` for a policy or language
 * @example
 * import { explainScore } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const told = explainScore({ nutrition: 1, water: 0, roof: 1 }, { index });
 * told; // => { score: '3/4', cutoff: '1/2', margin: '1/4', poor: true, … }
 * told.steps[2]; // => { indicator: 'roof', deprived: true, weight: '1/4', running: '3/4', … }
 * told.sentences.at(-1); // => 'The score is 3/4, 1/4 above the cut-off of 1/2: poor.'
 *
 * const open = explainScore({ nutrition: 0, water: 1, roof: null }, { index, language: 'vi' });
 * open; // => { score: null, leastScore: '1/4', greatestScore: '1/2', poor: null, … }
 * open.sentences.at(-1);
 * // => 'Điểm thiếu hụt từ 1/4 đến 1/2, ngưỡng là 1/2: chưa xác định được có nghèo đa chiều hay không.'
 */
export function explainScore(row: object, options: ExplainScoreOptions): ScoreExplanation {
  // Whatever record it is: its values are checked one by one.
  const deprivations = row as DeprivationRow;
  const state = readRow(deprivations, options);
  const language: Language =
    options.language === undefined
      ? 'en'
      : requireChoice(options.language, languages, ['language']);
  const { compiled, policy, missing, leftOut, least, most, poor } = state;
  const { index, cutoff, conventions, indicators } = compiled;
  const [low, high] = leftOut ? [null, null] : [scoreOf(least, state), scoreOf(most, state)];
  const score = low !== null && least === most ? low : null;
  const result = {
    index: index.id,
    steps: scoreSteps(state),
    score: score === null ? null : fractionText(score),
    leastScore: low === null ? null : fractionText(low),
    greatestScore: high === null ? null : fractionText(high),
    cutoff: cutoff === null ? null : fractionText(cutoff),
    margin:
      score === null || cutoff === null ? null : fractionText(subtractRationals(score, cutoff)),
    poor,
    ...testResults(state),
    bands: bandResults(deprivations, state),
    unknown: indicators.filter((_, place) => (missing & (1 << place)) !== 0).map(({ id }) => id),
    leftOut,
    conventions: { ...conventions, missing: policy },
  };
  return { ...result, sentences: scoreSentences(result, index, language) };
}
