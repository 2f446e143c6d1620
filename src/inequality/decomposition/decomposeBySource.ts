import { countSample, requireFiniteParts } from '../../sample/formula/countSample.ts';
import type { CountedSample } from '../../sample/sampleValue.ts';
import { anyNumber } from '../../sample/support.ts';
import type { SampleOptions } from '../../sample/welfareSample.ts';
import { bindInequality } from '../formula/bindInequality.ts';
import { shareOf } from '../formula/shareOf.ts';
import { soundMean } from '../rank/soundMean.ts';
import { readSources } from './sources/readSources.ts';
import type { SourcesSample } from './sources/sourcesSample.ts';
import { covarianceOf, spreadOf } from './sources/spread.ts';

/** A source of welfare and what it adds to inequality. */
export interface SourceContribution {
  /** Its name. */
  readonly source: string;
  /** Its mean over everybody, in the unit of welfare; `null` where nobody was counted. */
  readonly mean: number | null;
  /** Its share of all welfare; `null` where the mean of welfare is 0. */
  readonly welfareShare: number | null;
  /** Its standard deviation, in the unit of welfare; `null` where nobody was counted. */
  readonly standardDeviation: number | null;
  /** Its correlation with welfare; `null` where one of them is the same for everybody. */
  readonly correlation: number | null;
  /** The share of inequality that it makes, whatever the index; `null` where there is no inequality. */
  readonly contributionShare: number | null;
}

/** What each source adds to inequality, by its covariance with welfare. */
export interface SourceDecomposition extends CountedSample {
  /** The name of the decomposition. */
  readonly measure: 'decomposeBySource';
  /** Mean welfare; `null` where nobody was counted. */
  readonly mean: number | null;
  /** The standard deviation of welfare; `null` where nobody was counted. */
  readonly standardDeviation: number | null;
  /** The sources, in the order of the sample. */
  readonly sources: readonly SourceContribution[];
}

/**
 * The share of inequality that each source of welfare makes, by the natural rule of Shorrocks: its covariance
 * with welfare over the variance of welfare.
 *
 * Convention: the shares add up to 1 and are the same for every index of inequality. One below 0 lessens
 * inequality. Welfare is the sum of the sources where it is left out; else it has to be that to a billionth
 * of the amounts, and any row where it is not is refused. All numbers are accepted.
 *
 * Formula: sₖ = cov(xₖ, x) / var(x), with x = Σₖ xₖ and moments over the population.
 *
 * Source: A. F. Shorrocks (1982), Inequality decomposition by factor components, Econometrica 50, 193–211.
 *
 * @param sample - the sources and weights by row, and welfare
 * @param options - what is done about rows without a value
 * @returns for each source its mean, its share of welfare, its spread, its correlation with welfare and the
 * share of inequality it makes; `null` where nobody was counted or there is nothing to divide by
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for an amount or a
 * weight that is not a valid number, for welfare that is not the sum of its sources or for a sorted
 * sample, `unequalColumns`, `unknownOption`, `mixedUnits`, `overflow`
 * @example
 * import { decomposeBySource } from 'poverty-indicators/inequality';
 *
 * const sources = { wage: [0, 10, 20, 50], transfer: [15, 10, 5, 10] };
 * const { sources: found } = decomposeBySource({ sources });
 * found[0]; // => { source: 'wage', mean: 20, welfareShare: 0.6666666666666666, … }
 * found.map(({ contributionShare }) => contributionShare); // => [1.04, -0.04]
 */
export function decomposeBySource(
  sample: SourcesSample,
  options: SampleOptions = {},
): SourceDecomposition {
  const shared = bindInequality(options, anyNumber);
  const read = readSources(sample, options.missing);
  const { columns, counted } = countSample(read.sample, {
    ...shared,
    conventions: { attribution: 'covariance' },
    order: 'any',
    companions: () => read.companions,
    transform: read.requireSums,
  });
  const about = { measure: 'decomposeBySource', ...counted } as const;
  if (columns.population === 0) {
    return {
      ...about,
      mean: null,
      standardDeviation: null,
      sources: read.names.map(nothingOf),
    };
  }
  const mean = soundMean(columns, columns.welfare);
  const whole = spreadOf(columns, columns.welfare);
  const sources = read.names.map((name, place): SourceContribution => {
    const amounts = columns.companions[place] as Float64Array;
    const own = spreadOf(columns, amounts);
    const covariance = covarianceOf(columns, own, whole);
    const ownMean = soundMean(columns, amounts);
    const both = own.deviation * whole.deviation;
    const relative = own.unit / whole.unit;
    return {
      source: name,
      mean: ownMean,
      welfareShare: shareOf(ownMean, mean),
      standardDeviation: own.deviation * own.unit,
      correlation: both === 0 ? null : Math.max(-1, Math.min(1, covariance / both)),
      contributionShare:
        whole.deviation === 0 ? null : (covariance / whole.deviation ** 2) * relative,
    };
  });
  for (const { welfareShare, contributionShare } of sources) {
    requireFiniteParts([welfareShare, contributionShare]);
  }
  return { ...about, mean, standardDeviation: whole.deviation * whole.unit, sources };
}

function nothingOf(source: string): SourceContribution {
  return {
    source,
    mean: null,
    welfareShare: null,
    standardDeviation: null,
    correlation: null,
    contributionShare: null,
  };
}
