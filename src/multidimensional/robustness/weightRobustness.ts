import { fractionText } from '../../numeric/rational/fractionText.ts';
import { ratioText } from '../../numeric/rational/ratioText.ts';
import { requireChoice } from '../../require.ts';
import { ratio } from '../profile/figures.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import { countedBy } from '../scoring/countedBy.ts';
import { missingReport } from '../scoring/missingReport.ts';
import { type DeprivationInput, patternsFor, refuseMissing } from '../scoring/scorePatterns.ts';
import { chooseGrouping } from './chooseGrouping.ts';
import { areExact, comparisonText, levelsOf, wholePopulation } from './compareRatios.ts';
import { newRescorer, type PopulationRatios, type RobustMeasure } from './weights/newRescorer.ts';
import { orderAgreement, strictPairs } from './weights/orderAgreement.ts';
import { readAlternatives } from './weights/readAlternatives.ts';
import type { WeightRobustness, WeightRobustnessOptions } from './weights/robustness.ts';
import { newSpan, newSummary, ranksOf } from './weights/spans.ts';
import { spreadWeights, type WholeWeights } from './weights/spreadWeights.ts';

const measures: readonly RobustMeasure[] = ['headcount', 'adjustedHeadcount', 'intensity'];

/**
 * What other weights would make of a multidimensional measure: its range, the range of each group's value
 * and rank, rank correlations, and how many comparisons of two groups keep their direction.
 *
 * Convention: the cut-off stays. Weights are exact: sets that are written out; a grid, every way to give
 * each part a positive multiple of a step; or a seeded sample, in 10,000ths, of all ways to give each a
 * positive weight, each as likely. A dimension's weight goes to its indicators in the proportions of the
 * index. Rank 1 is the least value; equal values share the mean of their ranks. Whole-number weights of rows
 * are compared exactly; where they are fractions, values within 10⁻¹² of the larger are equal, and
 * `conventions` says which it was. A comparison with a group that an alternative leaves without a value is
 * not kept; ranges and means are over the alternatives that give a value.
 *
 * Formula: of the pairs of groups with x > y under own weights the share with x > y under the alternative;
 * Spearman's ρ and Kendall's τ_b of the groups' values under both.
 *
 * Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche and P. Ballon (2015),
 * Multidimensional Poverty Measurement and Analysis, Oxford University Press, chapter 8; J. E. Foster,
 * M. McGillivray and S. Seth (2013), Composite indices: rank robustness, statistical association, and
 * redundancy, Econometric Reviews 32, 35–56.
 *
 * @param data - the columns of 0 and 1 by indicator, with weights and groupings if any, or their
 * {@link patternCounts}
 * @param options - the index, the measure, the other weights, the grouping if there are several, the
 * cut-off if not that of the index, the policy for what is not known, and whether to tell of each group
 * under each alternative
 * @returns own values, ranges and agreement, and the alternatives one by one; `null` for what has no value
 * @throws PovertyError `invalidIndex` or `inexactNumber` for a faulty index, cut-off or weight,
 * `missingValue` for a weight that lacks, for an unknown deprivation where `missing` is `'refuse'`, for a
 * lacking column, or for several groupings and none named, `invalidNumber` for a step that makes no grid or
 * one of more than 100,000, `invalidCount` for a sample of none or more than that or a faulty seed,
 * `duplicateLabel` for a set twice, `unknownOption` for another choice, and the others of
 * {@link patternCounts}
 * @example
 * import { weightRobustness } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const data = {
 *   deprivations: { nutrition: [1, 0, 0, 1], water: [0, 1, 0, 1], roof: [0, 0, 0, 1] },
 *   by: { area: ['rural', 'rural', 'urban', 'urban'] },
 * };
 * const weights = { kind: 'grid', over: 'dimensions', step: '1/4' } as const;
 * const found = weightRobustness(data, { index, measure: 'adjustedHeadcount', weights });
 * found.value; // => { own: 0.375, least: 0.25, most: 0.4375 }
 * found.groups[1]; // => { label: 'urban', rank: { own: 2, least: 2, most: 2 }, … }
 * found.comparisons; // => { strict: 1, keptInEvery: 1, … }
 * found.alternatives[0]; // => { id: '1', weights: ['1/4', '3/4'], value: 0.25, kendallTauB: 1, … }
 */
export function weightRobustness(
  data: DeprivationInput,
  options: WeightRobustnessOptions,
): WeightRobustness {
  const compiled = compileIndex(options);
  const measure = requireChoice(options.measure, measures, ['measure']);
  const detail = requireChoice(options.detail ?? 'summary', ['summary', 'groups'], ['detail']);
  const { index, indicators, cutoff, denominator } = compiled;
  const asked = readAlternatives(options.weights, {
    dimensions: index.dimensions.map(({ id }) => id),
    indicators: indicators.map(({ id }) => id),
  });
  const counts = patternsFor(data, compiled);
  refuseMissing(counts, compiled, data);
  const grouping = chooseGrouping(counts, options.by);
  const groups = grouping?.groups ?? [];
  const { own, spread } = spreadWeights(compiled, asked.over);

  const tables = [counts.patterns, ...groups.map(({ patterns }) => patterns)];
  const rescore = newRescorer(tables, compiled, measure);
  const population = wholePopulation(tables);
  let exact = compiled.missing !== 'reweight';
  const figures = (weights: WholeWeights) => {
    const ratios = rescore(weights);
    const isExact = compiled.missing !== 'reweight' && areExact(population, weights.denominator);
    exact &&= isExact;
    const [above, below] = [ratios.above.subarray(1), ratios.below.subarray(1)];
    return { values: valuesOf(ratios), levels: levelsOf(above, below, isExact) };
  };

  const { values: ownValues, levels: ownLevels } = figures(compiled);
  const pairs = strictPairs(ownLevels);
  const values = ownValues.map(newSpan);
  const ranks = ranksOf(ownLevels).map(newSpan);
  const [spearman, tau, kept] = [newSummary(), newSummary(), newSummary()];
  let keptInEvery = pairs.count;
  const alternatives = Array.from(asked.each, (alternative) => {
    const found = figures(spread(alternative));
    const agreement = orderAgreement(ownLevels, found.levels, pairs.count);
    for (const [place, value] of found.values.entries()) values[place]?.add(value);
    for (const [place, rank] of ranksOf(found.levels).entries()) ranks[place]?.add(rank);
    spearman.add(agreement.spearman);
    tau.add(agreement.kendallTauB);
    kept.add(agreement.keptShare);
    keptInEvery = pairs.keep(found.levels);
    const [value = null, ...groupValues] = found.values;
    return {
      id: alternative.id,
      weights: alternative.parts.map((part) => share(part, alternative.of)),
      value,
      ...agreement,
      groupValues: detail === 'groups' ? groupValues : null,
    };
  });
  const [whole, ...ofGroups] = values.map((value) => value.span());
  return {
    index: index.id,
    unit: counts.unit,
    measure,
    cutoff: cutoff === null ? null : fractionText(cutoff),
    conventions: {
      ...compiled.conventions,
      ...asked.conventions,
      comparison: comparisonText(exact),
      ...countedBy(counts),
    },
    missing: missingReport(counts.patterns, compiled),
    by: grouping?.by ?? null,
    over: asked.over,
    parts: asked.ids,
    ownWeights: own.map((part) => share(part, denominator)),
    value: whole ?? { own: null, least: null, most: null },
    groups: groups.map(({ label }, place) => ({
      label,
      value: ofGroups[place] ?? { own: null, least: null, most: null },
      rank: ranks[place]?.span() ?? { own: null, least: null, most: null },
    })),
    spearman: spearman.summary(),
    kendallTauB: tau.summary(),
    comparisons: {
      strict: pairs.count,
      keptInEvery,
      keptInEveryShare: ratio(keptInEvery, pairs.count),
      keptShare: kept.summary(),
    },
    alternatives,
  };
}

function valuesOf({ above, below }: PopulationRatios): (number | null)[] {
  return Array.from(above, (sum, population) => ratio(sum, below[population] as number));
}

function share(part: number, of: number): string {
  return ratioText(part, of);
}
