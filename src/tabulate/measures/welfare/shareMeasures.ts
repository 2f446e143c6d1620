import { lorenzSupport } from '../../../inequality/curves/lorenzKind.ts';
import {
  lorenzOrdinate,
  lorenzOrdinateMeasure,
} from '../../../inequality/curves/lorenzOrdinate.ts';
import {
  wolfsonIndex,
  wolfsonIndexMeasure,
} from '../../../inequality/polarization/wolfsonIndex.ts';
import { meanWelfare, meanWelfareMeasure } from '../../../inequality/shares/meanWelfare.ts';
import { medianWelfare, medianWelfareMeasure } from '../../../inequality/shares/medianWelfare.ts';
import { palmaRatio, palmaRatioMeasure } from '../../../inequality/shares/palmaRatio.ts';
import { quantileRatio, quantileRatioMeasure } from '../../../inequality/shares/quantileRatio.ts';
import {
  quintileShareRatio,
  quintileShareRatioMeasure,
} from '../../../inequality/shares/quintileShareRatio.ts';
import {
  welfareQuantile,
  welfareQuantileMeasure,
} from '../../../inequality/shares/welfareQuantile.ts';
import { welfareShare, welfareShareMeasure } from '../../../inequality/shares/welfareShare.ts';
import { anyNumber, nonNegativeOrKept } from '../../../sample/support.ts';
import { welfareMeanSums } from '../sums/welfareSums.ts';
import { measureOf, type WelfareMeasures } from './welfareMeasure.ts';

/** The mean, quantiles, shares, and what is made of them. */
type Name =
  | 'lorenzOrdinate'
  | 'meanWelfare'
  | 'medianWelfare'
  | 'palmaRatio'
  | 'quantileRatio'
  | 'quintileShareRatio'
  | 'welfareQuantile'
  | 'welfareShare'
  | 'wolfsonIndex';

/** What a plan has to know of the mean, of quantiles and of shares. */
export function shareMeasures(): WelfareMeasures<Name> {
  const ordered = { ordered: true };
  return {
    meanWelfare: measureOf(meanWelfareMeasure, meanWelfare, anyNumber, {
      sums: () => welfareMeanSums,
    }),
    medianWelfare: measureOf(medianWelfareMeasure, medianWelfare, anyNumber, ordered),
    welfareQuantile: measureOf(welfareQuantileMeasure, welfareQuantile, anyNumber, ordered),
    quantileRatio: measureOf(quantileRatioMeasure, quantileRatio, anyNumber, ordered),
    quintileShareRatio: measureOf(
      quintileShareRatioMeasure,
      quintileShareRatio,
      nonNegativeOrKept,
      ordered,
    ),
    palmaRatio: measureOf(palmaRatioMeasure, palmaRatio, nonNegativeOrKept, ordered),
    welfareShare: measureOf(welfareShareMeasure, welfareShare, nonNegativeOrKept, ordered),
    lorenzOrdinate: measureOf(
      lorenzOrdinateMeasure,
      lorenzOrdinate,
      ({ kind }) => lorenzSupport(kind ?? 'relative'),
      ordered,
    ),
    wolfsonIndex: measureOf(wolfsonIndexMeasure, wolfsonIndex, nonNegativeOrKept, ordered),
  };
}
