import type { SampleInput, SampleOptions } from '../../sample/welfareSample.ts';
import type { SocietalLine } from './povertyLine.ts';
import { type SampleLineValue, sampleLineValue } from './sampleLineValue.ts';

/** Settings of {@link societalLine}. */
export interface SocietalLineOptions extends SampleOptions, Omit<SocietalLine, 'kind'> {}

/**
 * The poverty line that is absolute where people are poor and grows with the median above that: the
 * World Bank's societal poverty line, a weakly relative line.
 *
 * Convention: floor and intercept are in the unit of welfare. The World Bank's are dollars a person a
 * day (`worldBankLines`); `internationalSocietalLine` makes them money of a country. The median is read
 * by the midpoint rule unless another is named.
 *
 * Formula: z = max(floor, intercept + share · Q(1/2)).
 *
 * Source: D. Jolliffe and E. B. Prydz (2021), Societal poverty: a relative and relevant measure, World
 * Bank Economic Review 35, 180–206; M. Ravallion and S. Chen (2011), Weakly relative poverty, Review of
 * Economics and Statistics 93, 1251–1261.
 *
 * @param sample - welfare and weights by row, or a sorted sample
 * @param options - the floor, the intercept, the share, the rule of the median and the policy for missing
 * rows
 * @returns the line in the unit of welfare, and the median; `null` where nobody was counted
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight or a setting that is not a valid number, `unknownOption`, `unequalColumns`, `mixedUnits`,
 * `overflow`
 * @example
 * import { societalLine } from 'poverty-indicators/monetary';
 *
 * const settings = { floor: 3, intercept: 1.3, share: 0.5 };
 * societalLine({ welfare: [2, 3, 4, 5] }, settings); // => { amount: 3.05, reference: 3.5, … }
 * societalLine({ welfare: [1, 2, 3, 4] }, settings); // => { amount: 3, reference: 2.5, … }
 */
export function societalLine(sample: SampleInput, options: SocietalLineOptions): SampleLineValue {
  return sampleLineValue(sample, 'societal', options, ['floor', 'intercept', 'share', 'rule']);
}
