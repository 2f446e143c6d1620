import { readCutoff } from '../../model/multidimensional/checkMultidimensionalIndex.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import { fractionText } from '../../numeric/rational/fractionText.ts';
import { type Rational, rational } from '../../numeric/rational/rational.ts';
import { refuse, requireChoice, requireRecord } from '../../require.ts';
import { countedBy } from '../scoring/countedBy.ts';
import { thresholds } from '../scoring/identify.ts';
import { missingReport } from '../scoring/missingReport.ts';
import type { DeprivationInput } from '../scoring/scorePatterns.ts';
import { chooseGrouping } from './chooseGrouping.ts';
import { areExact, compareRatios, comparisonText, wholePopulation } from './compareRatios.ts';
import type {
  DeprivationDominance,
  DominanceOptions,
  DominancePair,
  DominanceVerdict,
} from './dominance.ts';
import { type StepSums, stepSums } from './stepSums.ts';
import { type CutoffRange, type CutoffSteps, rangeOf, readSteps, stepOf } from './steps.ts';

/**
 * Whether one group is poorer than another by every poverty cut-off, for every two groups: dominance of
 * deprivation curves.
 *
 * Convention: dominance is weak – poorer by at least one cut-off and less poor by none. Whole-number
 * weights are compared exactly; where weights are fractions, figures within 10⁻¹² of the larger are
 * equal, and `conventions` says which it was. The cut-off of the index is not used. A range of cut-offs
 * that was asked for counts every step that it touches, whole.
 *
 * Formula: x is poorer than y if H_x(k) ≥ H_y(k) for all k and > for some; with `adjustedHeadcount` the same
 * of M₀. Dominance in H implies that in M₀, since M₀(k) = k H(k) + ∫ₖ¹ H(t) dt.
 *
 * Source: M. C. Lasso de la Vega (2010), Counting poverty orderings and deprivation curves, Research on
 * Economic Inequality 18, 153–172; S. Alkire and J. Foster (2011), Counting and multidimensional poverty
 * measurement, Journal of Public Economics 95, 476–487.
 *
 * @param data - the columns of 0 and 1 by indicator, with weights and a grouping, or their
 * {@link patternCounts}
 * @param options - the index, the measure, the grouping if there are several, the policy for what is not
 * known (`'reweight'` excepted), and the range of cut-offs if not all
 * @returns every two groups with a verdict and the cut-offs by which each is poorer
 * @throws PovertyError `missingValue` for a table without a grouping, or with several and none named,
 * `unknownOption` for another grouping or measure or for `'reweight'`, `invalidIndex` for an index whose
 * poor are not identified by their score, or for a faulty index or range, and the others of
 * {@link cutoffCurve}
 * @example
 * import { deprivationDominance } from 'poverty-indicators/multidimensional';
 *
 * const indicators = ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 1 }));
 * const index = { id: 'four', dimensions: [{ id: 'all', indicators }] };
 * const data = {
 *   deprivations: { a: [1, 1, 1, 0], b: [1, 0, 1, 0], c: [0, 0, 1, 0], d: [0, 0, 1, 0] },
 *   by: { area: ['rural', 'rural', 'urban', 'urban'] },
 * };
 * const { pairs } = deprivationDominance(data, { index, measure: 'headcount' });
 * pairs[0]; // => { first: 'rural', second: 'urban', verdict: 'crossing', … }
 * pairs[0]?.firstPoorer; // => [{ above: '0', upTo: '1/4' }]
 * pairs[0]?.secondPoorer; // => [{ above: '1/2', upTo: '1' }]
 */
export function deprivationDominance(
  data: DeprivationInput,
  options: DominanceOptions,
): DeprivationDominance {
  const steps = readSteps(data, options);
  const { compiled, counts } = steps;
  const measure = requireChoice(options.measure, ['headcount', 'adjustedHeadcount'], ['measure']);
  const range = readRange(options, steps);
  const grouping =
    chooseGrouping(counts, options.by) ??
    refuse('missingValue', ['by'], 'a table with a grouping', undefined);
  const tables = grouping.groups.map(({ patterns }) => patterns);
  const exact = areExact(wholePopulation(tables), compiled.denominator);
  const groups = grouping.groups.map(({ label, patterns }) => ({
    label,
    sums: stepSums(patterns, steps),
  }));
  const part = measure === 'headcount' ? 'poor' : 'points';
  const signs = (first: StepSums, second: StepSums): number[] =>
    Array.from(first[part].subarray(range.first, range.last + 1), (above, offset) => {
      const other = second[part][range.first + offset] as number;
      return compareRatios(above, first.population, other, second.population, exact);
    });
  return {
    index: compiled.index.id,
    unit: counts.unit,
    measure,
    by: grouping.by,
    conventions: {
      index: compiled.index.id,
      identification: 'score',
      cutoffs: range.text,
      comparison: comparisonText(exact),
      missing: compiled.missing,
      ...countedBy(counts),
    },
    missing: missingReport(counts.patterns, compiled),
    pairs: groups.flatMap(({ label: first, sums }, place) =>
      groups.slice(place + 1).map(({ label: second, sums: others }): DominancePair => {
        if (sums.population === 0 || others.population === 0) {
          return { first, second, verdict: null, firstPoorer: [], secondPoorer: [] };
        }
        const found = signs(sums, others);
        const firstPoorer = runs(found, (sign) => sign > 0, range.first, steps);
        const secondPoorer = runs(found, (sign) => sign < 0, range.first, steps);
        const verdict = verdictOf(firstPoorer.length > 0, secondPoorer.length > 0);
        return { first, second, verdict, firstPoorer, secondPoorer };
      }),
    ),
  };
}

function verdictOf(first: boolean, second: boolean): DominanceVerdict {
  if (first && second) return 'crossing';
  return first ? 'firstIsPoorer' : second ? 'secondIsPoorer' : 'equal';
}

/** The steps that are asked for, neighbors as one range. */
function runs(
  signs: readonly number[],
  isAsked: (sign: number) => boolean,
  from: number,
  steps: CutoffSteps,
): CutoffRange[] {
  const ranges: CutoffRange[] = [];
  let start = -1;
  for (let offset = 0; offset <= signs.length; offset++) {
    const asked = offset < signs.length && isAsked(signs[offset] as number);
    if (asked && start < 0) start = offset;
    if (asked || start < 0) continue;
    ranges.push(rangeOf(steps, from + start, from + offset - 1));
    start = -1;
  }
  return ranges;
}

/** The steps that the range of cut-offs touches. */
function readRange({ cutoffs }: DominanceOptions, steps: CutoffSteps) {
  const all = { first: 0, last: steps.upTo.length - 1, text: 'all in (0, 1]' };
  if (cutoffs === undefined) return all;
  requireRecord(cutoffs, ['cutoffs'], 'a range of cut-offs { from, to }');
  const { from, to } = cutoffs;
  const least = from === undefined ? null : readCutoff(from, ['cutoffs', 'from']);
  const most = to === undefined ? rational(1) : readCutoff(to, ['cutoffs', 'to']);
  if (least !== null && compareRationals(least, most) > 0) {
    refuse('invalidIndex', ['cutoffs', 'to'], `a cut-off of ${fractionText(least)} or more`, to);
  }
  const step = (cutoff: Rational) => stepOf(steps, thresholds(cutoff)(steps.compiled.denominator));
  return {
    first: least === null ? 0 : step(least),
    last: step(most),
    text: `${least === null ? 'above 0' : `from ${fractionText(least)}`} up to ${fractionText(most)}`,
  };
}
