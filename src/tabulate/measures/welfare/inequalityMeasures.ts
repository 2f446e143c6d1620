import { atkinsonIndex, atkinsonIndexMeasure } from '../../../inequality/measures/atkinsonIndex.ts';
import {
  coefficientOfVariation,
  coefficientOfVariationMeasure,
} from '../../../inequality/measures/coefficientOfVariation.ts';
import {
  generalizedEntropyIndex,
  generalizedEntropyIndexMeasure,
} from '../../../inequality/measures/generalizedEntropyIndex.ts';
import { giniIndex, giniIndexMeasure } from '../../../inequality/measures/giniIndex.ts';
import { hooverIndex, hooverIndexMeasure } from '../../../inequality/measures/hooverIndex.ts';
import { kolmIndex, kolmIndexMeasure } from '../../../inequality/measures/kolmIndex.ts';
import {
  meanLogDeviation,
  meanLogDeviationMeasure,
} from '../../../inequality/measures/meanLogDeviation.ts';
import { sGiniIndex, sGiniIndexMeasure } from '../../../inequality/measures/sGiniIndex.ts';
import { theilIndex, theilIndexMeasure } from '../../../inequality/measures/theilIndex.ts';
import {
  varianceOfLogs,
  varianceOfLogsMeasure,
} from '../../../inequality/measures/varianceOfLogs.ts';
import {
  anyNumber,
  nonNegative,
  nonNegativeOrKept,
  positive,
  positiveOrZero,
  type Support,
} from '../../../sample/support.ts';
import { atkinsonSums, entropySums, logVarianceSums, variationSums } from '../sums/momentSums.ts';
import { measureOf, type WelfareMeasures } from './welfareMeasure.ts';

/** The measures of inequality. */
type Name =
  | 'atkinsonIndex'
  | 'coefficientOfVariation'
  | 'generalizedEntropyIndex'
  | 'giniIndex'
  | 'hooverIndex'
  | 'kolmIndex'
  | 'meanLogDeviation'
  | 'sGiniIndex'
  | 'theilIndex'
  | 'varianceOfLogs';

/** What a plan has to know of the measures of inequality. */
export function inequalityMeasures(): WelfareMeasures<Name> {
  return {
    giniIndex: measureOf(giniIndexMeasure, giniIndex, nonNegativeOrKept, { ordered: true }),
    sGiniIndex: measureOf(sGiniIndexMeasure, sGiniIndex, nonNegativeOrKept, { ordered: true }),
    generalizedEntropyIndex: measureOf(
      generalizedEntropyIndexMeasure,
      generalizedEntropyIndex,
      ({ alpha }) => entropySupport(alpha),
      { sums: ({ alpha }) => entropySums(alpha) },
    ),
    theilIndex: measureOf(theilIndexMeasure, theilIndex, entropySupport(1), {
      sums: () => entropySums(1),
    }),
    meanLogDeviation: measureOf(meanLogDeviationMeasure, meanLogDeviation, entropySupport(0), {
      sums: () => entropySums(0),
    }),
    coefficientOfVariation: measureOf(
      coefficientOfVariationMeasure,
      coefficientOfVariation,
      nonNegativeOrKept,
      { sums: ({ correction }) => variationSums(correction) },
    ),
    atkinsonIndex: measureOf(
      atkinsonIndexMeasure,
      atkinsonIndex,
      ({ epsilon }) => (epsilon < 1 ? nonNegative : positive),
      { sums: ({ epsilon }) => atkinsonSums(epsilon) },
    ),
    kolmIndex: measureOf(kolmIndexMeasure, kolmIndex, anyNumber),
    hooverIndex: measureOf(hooverIndexMeasure, hooverIndex, nonNegativeOrKept),
    varianceOfLogs: measureOf(varianceOfLogsMeasure, varianceOfLogs, positive, {
      sums: ({ correction }) => logVarianceSums(correction),
    }),
  };
}

/** What a generalized entropy accepts. */
export function entropySupport(alpha: number): Support {
  if (alpha === 2) return nonNegativeOrKept;
  if (alpha === 0) return positiveOrZero;
  return alpha > 0 ? nonNegative : positive;
}
