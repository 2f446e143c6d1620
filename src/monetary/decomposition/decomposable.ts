import type { SampleValue } from '../../sample/sampleValue.ts';
import type { LineOptions, PovertySample } from '../lines/povertyLine.ts';
import { type AverageExitTimeOptions, averageExitTime } from '../measures/averageExitTime.ts';
import { type FgtIndexOptions, fgtIndex } from '../measures/fgtIndex.ts';
import { povertyGapIndex } from '../measures/povertyGapIndex.ts';
import { povertyHeadcount } from '../measures/povertyHeadcount.ts';
import { type ProsperityGapOptions, prosperityGap } from '../measures/prosperityGap.ts';
import { squaredPovertyGap } from '../measures/squaredPovertyGap.ts';
import { wattsIndex } from '../measures/wattsIndex.ts';
import { meanShortfall } from '../money/meanShortfall.ts';

/** The name of a measure. */
export interface Named<Name extends string> {
  /** The name of the measure that is decomposed. */
  readonly measure: Name;
}

/** The measures of poverty that are means over everybody, with their settings. */
export type DecomposableMeasure =
  | (Named<'fgtIndex'> & FgtIndexOptions)
  | (Named<
      'povertyHeadcount' | 'povertyGapIndex' | 'squaredPovertyGap' | 'wattsIndex' | 'meanShortfall'
    > &
      LineOptions)
  | (Named<'averageExitTime'> & Omit<AverageExitTimeOptions, 'among'>)
  | (Named<'prosperityGap'> & ProsperityGapOptions);

/** A measure of a sample with whatever settings, which it checks itself. */
type Evaluate = (
  sample: PovertySample,
  options: never,
) => SampleValue & { readonly line?: number | null };

/** The functions by name. */
export const decomposable: { readonly [name in DecomposableMeasure['measure']]: Evaluate } = {
  fgtIndex,
  povertyHeadcount,
  povertyGapIndex,
  squaredPovertyGap,
  wattsIndex,
  averageExitTime,
  meanShortfall,
  prosperityGap,
};
