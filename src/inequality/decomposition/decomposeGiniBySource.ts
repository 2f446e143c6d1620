import { countSample, requireFiniteParts } from '../../sample/formula/countSample.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { halfMeanDifference } from '../../sample/order/halfMeanDifference.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import { nonNegativeOrKept } from '../../sample/support.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';
import { shareOf } from '../formula/shareOf.ts';
import { orderedBy } from '../rank/orderedBy.ts';
import { rankDeviations } from '../rank/rankDeviations.ts';
import { rankedDifference } from '../rank/rankedDifference.ts';
import { soundMean } from '../rank/soundMean.ts';
import { readSources, refuseFloor } from './sources/readSources.ts';
import type { SourcesSample } from './sources/sourcesSample.ts';

/** A source of welfare and what it adds to the Gini index. */
export interface GiniSourceContribution {
  /** Its name. */
  readonly source: string;
  /** Its mean over everybody, in the unit of welfare; `null` where nobody was counted. */
  readonly mean: number | null;
  /** S: its share of all welfare; `null` where the mean of welfare is not above 0. */
  readonly welfareShare: number | null;
  /** G: the Gini index of the source itself, below 0 for one that is; `null` where its mean is 0. */
  readonly giniIndex: number | null;
  /** C: its concentration by welfare; `null` where its mean is 0. */
  readonly concentrationIndex: number | null;
  /** R = C / G, in [−1, 1]; `null` where everybody has the same of it. */
  readonly giniCorrelation: number | null;
  /** S · G · R: the part of the Gini index that it makes; `null` where there is no value. */
  readonly contribution: number | null;
  /** The same as a share of the index; `null` where that is 0 or `null`. */
  readonly contributionShare: number | null;
  /**
   * By how many percent the index grows where the source grows by 1% for everybody who has it: the share of
   * the index less that of welfare; `null` where one of them is.
   */
  readonly elasticity: number | null;
}

/** The Gini index and the part that each source makes. */
export interface GiniSourceDecomposition extends SampleValue {
  /** The name of the decomposition. */
  readonly measure: 'decomposeGiniBySource';
  /** The sources, in the order of the sample. */
  readonly sources: readonly GiniSourceContribution[];
}

/**
 * The Gini index as the sum of what each source of welfare adds: its share of welfare, times its own Gini
 * index, times the correlation of its amounts with ranks by welfare.
 *
 * Convention: people are ranked by welfare, and those of equal welfare have one rank, the middle of theirs.
 * Welfare is the sum of the sources where it is left out; else it has to be that to a billionth of the
 * amounts, and any row where it is not is refused. Sources may be negative. Negative welfare is refused
 * unless left out or kept by name; there is no floor, which would leave sums that do not add up.
 *
 * Formula: G = Σₖ Sₖ Gₖ Rₖ, with Sₖ = μₖ / μ, Rₖ = cov(xₖ, F(x)) / cov(xₖ, F(xₖ)); elasticity
 * Sₖ Gₖ Rₖ / G − Sₖ.
 *
 * Source: R. I. Lerman and S. Yitzhaki (1985), Income inequality effects by income source: a new approach and
 * applications to the United States, Review of Economics and Statistics 67, 151–156.
 *
 * @param sample - the sources and weights by row, and welfare
 * @param options - the policies
 * @returns the index and for each source its share of welfare, its own index, its correlation, what it adds
 * and the effect of its growth; `null` where nobody was counted or there is nothing to divide by
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for an amount or a
 * weight that is not a valid number, for welfare that is not the sum of its sources or for a sorted
 * sample, `outsideSupport` for negative welfare, `unequalColumns`, `unknownOption`, `mixedUnits`,
 * `overflow`
 * @example
 * import { decomposeGiniBySource } from 'poverty-indicators/inequality';
 *
 * const sources = { wage: [0, 20, 30, 70], transfer: [20, 10, 10, 0] };
 * const { value, sources: found } = decomposeGiniBySource({ sources });
 * value; // => 0.25
 * found[1]; // => { source: 'transfer', welfareShare: 0.25, giniIndex: 0.375, giniCorrelation: -1, … }
 * found.map(({ contribution }) => contribution); // => [0.34375, -0.09375]
 */
export function decomposeGiniBySource(
  sample: SourcesSample,
  options: InequalityOptions = {},
): GiniSourceDecomposition {
  const shared = bindInequality(options, nonNegativeOrKept);
  refuseFloor(shared.outsideSupport);
  const read = readSources(sample, options.missing);
  const { columns, counted } = countSample(read.sample, {
    ...shared,
    conventions: { attribution: 'gini' },
    order: 'ascending',
    companions: () => read.companions,
    transform: read.requireSums,
  });
  const isCounted = columns.population > 0;
  const mean = isCounted ? soundMean(columns, columns.welfare) : 0;
  const value = mean > 0 ? halfMeanDifference(columns) / mean : null;
  const deviations = rankDeviations(columns);
  const sources = read.names.map((name, place): GiniSourceContribution => {
    const amounts = columns.companions[place] as Float64Array;
    const { own, byWelfare, ...figures } = isCounted
      ? sourceFigures(columns, amounts, deviations)
      : noFigures;
    const welfareShare = mean > 0 ? (figures.mean as number) / mean : null;
    const contribution = mean > 0 ? byWelfare / mean : null;
    const contributionShare = shareOf(contribution, value);
    requireFiniteParts([welfareShare, contribution, contributionShare]);
    return {
      source: name,
      welfareShare,
      ...figures,
      giniCorrelation: own === 0 ? null : Math.max(-1, Math.min(1, byWelfare / own)),
      contribution,
      contributionShare,
      elasticity:
        contributionShare === null || welfareShare === null
          ? null
          : contributionShare - welfareShare,
    };
  });
  requireFiniteParts([value]);
  return { measure: 'decomposeGiniBySource', value, sources, ...counted };
}

const noFigures = {
  own: 0,
  byWelfare: 0,
  mean: null,
  giniIndex: null,
  concentrationIndex: null,
} as const;

/** Half the mean difference of a source by its own order and by that of welfare, and what comes of them. */
function sourceFigures(columns: SampleColumns, amounts: Float64Array, deviations: Float64Array) {
  const mean = soundMean(columns, amounts);
  const own = halfMeanDifference(orderedBy(columns, amounts).columns);
  const byWelfare = rankedDifference(columns, amounts, deviations);
  return {
    own,
    byWelfare,
    mean,
    giniIndex: shareOf(own + 0, mean),
    concentrationIndex: shareOf(byWelfare, mean),
  };
}
