import type { CountUnit } from '../../model/countUnit.ts';
import { requireChoice } from '../../require.ts';
import { ratio } from '../profile/figures.ts';
import { compileIndex } from '../scoring/compileIndex.ts';
import { countedBy } from '../scoring/countedBy.ts';
import type { IndexOptions } from '../scoring/indexOptions.ts';
import { type MissingReport, missingReport } from '../scoring/missingReport.ts';
import { type DeprivationInput, patternsFor, refuseMissing } from '../scoring/scorePatterns.ts';
import { type AssociationAmong, type JointCells, jointSums, pairsOf } from './jointSums.ts';

/** Settings of {@link deprivationAssociation}. */
export interface AssociationOptions extends IndexOptions {
  /**
   * Whose deprivations: `'everybody'`, those of all who are counted; `'censored'`, the same with those
   * of the non-poor taken for none; `'poor'`, those of the poor alone.
   */
  readonly among: AssociationAmong;
}

/** How the deprivations in two indicators go together. */
export interface IndicatorPair {
  /** The id of the indicator that stands first in the index. */
  readonly first: string;
  /** The id of the other. */
  readonly second: string;
  /** The sum of the weights of those of whom both are known: what the four shares are of. */
  readonly population: number;
  /** The share deprived in both, P₁₁; `null` where nobody was counted. */
  readonly both: number | null;
  /** The share deprived in the first alone, P₁₀. */
  readonly firstOnly: number | null;
  /** The share deprived in the second alone, P₀₁. */
  readonly secondOnly: number | null;
  /** The share deprived in neither, P₀₀. */
  readonly neither: number | null;
  /** Cramér's V, in [0, 1]; `null` where nobody or everybody is deprived in one of the two. */
  readonly cramersV: number | null;
  /** The same with its sign, φ, in [−1, 1]: below 0 where the two avoid each other. */
  readonly phi: number | null;
  /** R⁰, the share of the deprived in the rarer who are so in the other; `null` where one has none. */
  readonly redundancy: number | null;
}

/** How far an indicator is censored by the identification of the poor. */
export interface IndicatorCensoring {
  /** Its id. */
  readonly id: string;
  /** The share deprived in it, poor or not, as a profile has it; `null` where nobody was counted. */
  readonly uncensoredHeadcount: number | null;
  /** The share poor and deprived in it, of the same; `null` where nobody was counted. */
  readonly censoredHeadcount: number | null;
  /** The share of its deprived who are poor; `null` where nobody is deprived in it. */
  readonly poorAmongDeprived: number | null;
}

/** The association of every pair of indicators. */
export interface DeprivationAssociation {
  /** The id of the index. */
  readonly index: string;
  /** Whom the figures count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** How many rows are looked at. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** Every setting that the figures depend on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** What was done about deprivations that are not known. */
  readonly missing: MissingReport;
  /** The pairs, in the order of the index: the first indicator with each later one, and so on. */
  readonly pairs: readonly IndicatorPair[];
  /** The indicators among everybody, whatever `among` says, in the order of the index. */
  readonly indicators: readonly IndicatorCensoring[];
}

/**
 * How the deprivations in every two indicators go together: their joint shares, Cramér's V with its
 * sign, and redundancy; and of each indicator how many of its deprived are poor.
 *
 * Convention: V of a two-by-two table carries the sign of φ beside it; neither of the two has a default
 * population, so `among` is asked for. A pair needs both its indicators: under `omit` rows with
 * anything unknown are out of every pair, under `notDeprived` and `deprived` nothing is unknown, and
 * under `reweight` a row stands in the pairs of which it has both, so that pairs have populations of
 * their own.
 *
 * Formula: φ = (P₁₁ P₀₀ − P₁₀ P₀₁) / √(P₁₊ P₀₊ P₊₁ P₊₀), V = |φ|; R⁰ = P₁₁ / min(P₁₊, P₊₁); of an
 * indicator hⱼ(k) / hⱼ.
 *
 * Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche and P. Ballon (2015),
 * Multidimensional Poverty Measurement and Analysis, Oxford University Press, section 7.3.
 *
 * @param data - the columns of 0 and 1 by indicator, with weights if any, or their
 * {@link patternCounts}
 * @param options - the index, whose deprivations, the cut-off if not that of the index, and the policy
 * for what is not known
 * @returns the pairs and the indicators, shares in [0, 1]; `null` where nobody was counted, where a
 * margin of the table is empty (φ, V and R⁰) or full (φ and V)
 * @throws PovertyError `unknownOption` for another `among`, `invalidIndex` or `inexactNumber` for a
 * faulty index or cut-off, `missingValue` for an unknown deprivation where `missing` is `'refuse'` or
 * for a lacking column, `invalidNumber`, `invalidType`, `unequalColumns`, `mixedUnits` and the others
 * of {@link patternCounts}
 * @example
 * import { deprivationAssociation } from 'poverty-indicators/multidimensional';
 *
 * const index = {
 *   id: 'example',
 *   dimensions: [
 *     { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
 *     { id: 'living', indicators: [{ id: 'water', weight: '1/4' }, { id: 'roof', weight: '1/4' }] },
 *   ],
 *   cutoff: '1/2',
 * } as const;
 * const deprivations = { nutrition: [1, 0, 0, 1], water: [1, 1, 0, 1], roof: [0, 0, 0, 1] };
 * const { pairs, indicators } = deprivationAssociation({ deprivations }, { index, among: 'everybody' });
 * pairs[0]; // => { first: 'nutrition', second: 'water', both: 0.5, phi: 0.5773502691896258, redundancy: 1, … }
 * indicators[1]; // => { id: 'water', poorAmongDeprived: 0.6666666666666666, … }
 */
export function deprivationAssociation(
  data: DeprivationInput,
  options: AssociationOptions,
): DeprivationAssociation {
  const compiled = compileIndex(options);
  const among = requireChoice(options.among, ['everybody', 'poor', 'censored'], ['among']);
  const counts = patternsFor(data, compiled, 'wholeAlone');
  refuseMissing(counts, compiled, data);
  const sums = jointSums(counts.patterns, compiled, among);
  const { index, indicators } = compiled;
  const ids = indicators.map(({ id }) => id);
  return {
    index: index.id,
    unit: counts.unit,
    rows: sums.rows,
    population: sums.population,
    conventions: { ...compiled.conventions, among, ...countedBy(counts) },
    missing: missingReport(counts.patterns, compiled),
    pairs: pairsOf(ids.length).map(([first, second], pair) => ({
      first: ids[first] as string,
      second: ids[second] as string,
      ...pairFigures(sums.pairs[pair] as JointCells),
    })),
    indicators: sums.deprived.map(({ all, poor, known }, at) => ({
      id: ids[at] as string,
      uncensoredHeadcount: ratio(all, known),
      censoredHeadcount: ratio(poor, known),
      poorAmongDeprived: ratio(poor, all),
    })),
  };
}

/** The figures of a pair from the weights of its cells. */
function pairFigures(cells: JointCells): Omit<IndicatorPair, 'first' | 'second'> {
  const { both, firstOnly, secondOnly, neither } = cells;
  const population = both + firstOnly + secondOnly + neither;
  const phi = population === 0 ? null : phiOf(cells, population);
  return {
    population,
    both: ratio(both, population),
    firstOnly: ratio(firstOnly, population),
    secondOnly: ratio(secondOnly, population),
    neither: ratio(neither, population),
    cramersV: phi === null ? null : Math.abs(phi),
    phi,
    redundancy: ratio(both, both + Math.min(firstOnly, secondOnly)),
  };
}

/** φ, from shares, so that no product of weights passes the largest double. */
function phiOf({ both, firstOnly, secondOnly, neither }: JointCells, population: number) {
  const [p11, p10] = [both / population, firstOnly / population];
  const [p01, p00] = [secondOnly / population, neither / population];
  const first = Math.sqrt((p11 + p10) * (p01 + p00));
  const second = Math.sqrt((p11 + p01) * (p10 + p00));
  const scale = first * second;
  if (scale === 0) return null;
  return Math.min(1, Math.max(-1, (p11 * p00 - p10 * p01) / scale));
}
