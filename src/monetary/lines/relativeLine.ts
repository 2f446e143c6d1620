import type { SampleInput, SampleOptions } from '../../sample/welfareSample.ts';
import type { RelativeLine } from './povertyLine.ts';
import { type SampleLineValue, sampleLineValue } from './sampleLineValue.ts';

/** Settings of {@link relativeLine}. */
export interface RelativeLineOptions extends SampleOptions, Omit<RelativeLine, 'kind'> {}

/**
 * The poverty line that is a share of the median or the mean of a sample, such as the at-risk-of-poverty
 * threshold of 60% of the median.
 *
 * Convention: the median is that of all rows by their weights and read by the midpoint rule unless
 * another is named; the line is itself an estimate, which the influence of a measure with this line
 * counts.
 *
 * Formula: z = s · Q(1/2), or z = s · μ.
 *
 * Source: Eurostat, at-risk-of-poverty threshold; A. B. Atkinson, B. Cantillon, E. Marlier and B. Nolan
 * (2002), Social Indicators: The EU and Social Inclusion, Oxford University Press.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the share, of what, the rule of the median and the policy for missing rows
 * @returns the line in the unit of welfare, and the median or mean it is a share of; `null` where
 * nobody was counted, or where that is not above 0
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a share that is not a valid number, `unknownOption`, `unequalColumns`, `mixedUnits`,
 * `overflow`
 * @example
 * import { relativeLine } from 'poverty-indicators/monetary';
 *
 * relativeLine({ welfare: [10, 20, 40, 90] }, { of: 'median', share: 0.5 }); // => { amount: 15, reference: 30, … }
 * relativeLine({ welfare: [10, 20, 40, 90] }, { of: 'mean', share: 0.5 }); // => { amount: 20, reference: 40, … }
 */
export function relativeLine(sample: SampleInput, options: RelativeLineOptions): SampleLineValue {
  return sampleLineValue(sample, 'relative', options, ['of', 'share', 'rule']);
}
