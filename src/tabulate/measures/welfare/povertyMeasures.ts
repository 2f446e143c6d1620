import type { ExitTimeIndicator } from '../../../model/plan/povertyIndicator.ts';
import { shortfallTerms } from '../../../monetary/formula/shortfallTerms.ts';
import { wattsTerms } from '../../../monetary/formula/wattsTerms.ts';
import {
  averageExitTime,
  averageExitTimeMeasure,
} from '../../../monetary/measures/averageExitTime.ts';
import {
  clarkHemmingUlphIndex,
  clarkHemmingUlphIndexMeasure,
} from '../../../monetary/measures/clarkHemmingUlphIndex.ts';
import { fgtIndex, fgtIndexMeasure } from '../../../monetary/measures/fgtIndex.ts';
import {
  incomeGapRatio,
  incomeGapRatioMeasure,
} from '../../../monetary/measures/incomeGapRatio.ts';
import {
  povertyGapIndex,
  povertyGapIndexMeasure,
} from '../../../monetary/measures/povertyGapIndex.ts';
import {
  povertyHeadcount,
  povertyHeadcountMeasure,
} from '../../../monetary/measures/povertyHeadcount.ts';
import { prosperityGap, prosperityGapMeasure } from '../../../monetary/measures/prosperityGap.ts';
import {
  relativeMedianPovertyGap,
  relativeMedianPovertyGapMeasure,
} from '../../../monetary/measures/relativeMedianPovertyGap.ts';
import { senIndex, senIndexMeasure } from '../../../monetary/measures/senIndex.ts';
import {
  senShorrocksThonIndex,
  senShorrocksThonIndexMeasure,
} from '../../../monetary/measures/senShorrocksThonIndex.ts';
import {
  squaredPovertyGap,
  squaredPovertyGapMeasure,
} from '../../../monetary/measures/squaredPovertyGap.ts';
import { takayamaIndex, takayamaIndexMeasure } from '../../../monetary/measures/takayamaIndex.ts';
import { wattsIndex, wattsIndexMeasure } from '../../../monetary/measures/wattsIndex.ts';
import { meanShortfall, meanShortfallMeasure } from '../../../monetary/money/meanShortfall.ts';
import { poorPopulation, poorPopulationMeasure } from '../../../monetary/money/poorPopulation.ts';
import { totalShortfall, totalShortfallMeasure } from '../../../monetary/money/totalShortfall.ts';
import {
  anyNumber,
  nonNegative,
  nonNegativeOrKept,
  positive,
  positiveOrZero,
} from '../../../sample/support.ts';
import {
  clarkHemmingUlphSums,
  fgtTerms,
  gapTerms,
  meanSums,
  type PovertyTerms,
  poorMeanSums,
  poorTerms,
  totalSums,
} from '../sums/povertySums.ts';
import { prosperitySums } from '../sums/welfareSums.ts';
import { measureOf, type WelfareMeasures } from './welfareMeasure.ts';

/** The measures of monetary poverty. */
type Name =
  | 'povertyHeadcount'
  | 'povertyGapIndex'
  | 'squaredPovertyGap'
  | 'fgtIndex'
  | 'wattsIndex'
  | 'senIndex'
  | 'senShorrocksThonIndex'
  | 'takayamaIndex'
  | 'clarkHemmingUlphIndex'
  | 'incomeGapRatio'
  | 'relativeMedianPovertyGap'
  | 'averageExitTime'
  | 'prosperityGap'
  | 'poorPopulation'
  | 'meanShortfall'
  | 'totalShortfall';

/** What a plan has to know of the measures of monetary poverty. */
export function povertyMeasures(): WelfareMeasures<Name> {
  return {
    povertyHeadcount: measureOf(povertyHeadcountMeasure, povertyHeadcount, anyNumber, {
      perRow: 'ratio',
      sums: ({ boundary }) => meanSums(fgtTerms(0), boundary),
    }),
    povertyGapIndex: measureOf(povertyGapIndexMeasure, povertyGapIndex, nonNegativeOrKept, {
      perRow: 'ratio',
      sums: ({ boundary }) => meanSums(fgtTerms(1), boundary),
    }),
    squaredPovertyGap: measureOf(squaredPovertyGapMeasure, squaredPovertyGap, nonNegativeOrKept, {
      perRow: 'ratio',
      sums: ({ boundary }) => meanSums(fgtTerms(2), boundary),
    }),
    fgtIndex: measureOf(
      fgtIndexMeasure,
      fgtIndex,
      ({ alpha }) => (alpha === 0 ? anyNumber : nonNegativeOrKept),
      { perRow: 'ratio', sums: ({ alpha, boundary }) => meanSums(fgtTerms(alpha), boundary) },
    ),
    wattsIndex: measureOf(wattsIndexMeasure, wattsIndex, positiveOrZero, {
      perRow: 'ratio',
      sums: ({ boundary }) => meanSums(wattsTerms('wattsIndex', {}), boundary),
    }),
    senIndex: measureOf(senIndexMeasure, senIndex, nonNegativeOrKept, {
      perRow: 'ratio',
      ordered: true,
    }),
    senShorrocksThonIndex: measureOf(
      senShorrocksThonIndexMeasure,
      senShorrocksThonIndex,
      nonNegativeOrKept,
      { perRow: 'ratio', ordered: true },
    ),
    takayamaIndex: measureOf(takayamaIndexMeasure, takayamaIndex, nonNegative, {
      perRow: 'ratio',
      ordered: true,
    }),
    clarkHemmingUlphIndex: measureOf(
      clarkHemmingUlphIndexMeasure,
      clarkHemmingUlphIndex,
      ({ beta }) => (beta > 0 ? nonNegative : positive),
      { perRow: 'ratio', sums: ({ beta, boundary }) => clarkHemmingUlphSums(beta, boundary) },
    ),
    incomeGapRatio: measureOf(incomeGapRatioMeasure, incomeGapRatio, nonNegativeOrKept, {
      perRow: 'ratio',
      sums: ({ boundary }) => poorMeanSums(gapTerms, boundary),
    }),
    relativeMedianPovertyGap: measureOf(
      relativeMedianPovertyGapMeasure,
      relativeMedianPovertyGap,
      anyNumber,
      { perRow: 'ratio', ordered: true },
    ),
    averageExitTime: measureOf(averageExitTimeMeasure, averageExitTime, positiveOrZero, {
      perRow: 'ratio',
      sums: (indicator) => amongSums(exitTerms(indicator), indicator),
    }),
    prosperityGap: measureOf(prosperityGapMeasure, prosperityGap, positive, {
      sums: ({ standard }) => prosperitySums(standard),
    }),
    poorPopulation: measureOf(poorPopulationMeasure, poorPopulation, anyNumber, {
      perRow: 'difference',
      sums: ({ boundary }) => totalSums(poorTerms, boundary),
    }),
    meanShortfall: measureOf(meanShortfallMeasure, meanShortfall, anyNumber, {
      perRow: 'difference',
      sums: (indicator) => amongSums(shortfallTerms('meanShortfall'), indicator),
    }),
    totalShortfall: measureOf(totalShortfallMeasure, totalShortfall, anyNumber, {
      perRow: 'difference',
      sums: ({ boundary }) => totalSums(shortfallTerms('totalShortfall'), boundary),
    }),
  };
}

/** A mean of everybody, or of the poor. */
function amongSums(
  terms: PovertyTerms,
  { among, boundary }: Pick<ExitTimeIndicator, 'among' | 'boundary'>,
) {
  return among === 'poor' ? poorMeanSums(terms, boundary) : meanSums(terms, boundary);
}

function exitTerms({ growth, compounding }: ExitTimeIndicator): PovertyTerms {
  const rate = compounding === 'yearly' ? Math.log1p(growth) : growth;
  return wattsTerms('averageExitTime', {}, 1 / rate);
}
