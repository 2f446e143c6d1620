import type { PlanIndicator } from '../../../../model/plan/planIndicator.ts';
import {
  anyNumber,
  nonNegative,
  nonNegativeOrKept,
  positive,
  positiveOrZero,
  type Support,
} from '../../../../sample/support.ts';

/** The values of welfare that an indicator accepts, and the policies it has for others, as its function has them. */
export function supportOf(indicator: PlanIndicator): Support {
  switch (indicator.measure) {
    case 'fgtIndex':
      return indicator.alpha === 0 ? anyNumber : nonNegativeOrKept;
    case 'clarkHemmingUlphIndex':
      return indicator.beta > 0 ? nonNegative : positive;
    case 'takayamaIndex':
      return nonNegative;
    case 'wattsIndex':
    case 'averageExitTime':
      return positiveOrZero;
    case 'theilIndex':
      return entropySupport(1);
    case 'meanLogDeviation':
      return entropySupport(0);
    case 'generalizedEntropyIndex':
      return entropySupport(indicator.alpha);
    case 'atkinsonIndex':
      return indicator.epsilon < 1 ? nonNegative : positive;
    case 'prosperityGap':
    case 'varianceOfLogs':
      return positive;
    case 'betweenGroupShare':
      return indicator.alpha > 0 ? nonNegative : positive;
    case 'lorenzOrdinate':
      return (indicator.kind ?? 'relative') === 'relative' ? nonNegativeOrKept : anyNumber;
    case 'sourceShare':
      return indicator.attribution === 'gini' ? nonNegativeOrKept : anyNumber;
    case 'estebanRayIndex':
      return (indicator.scale ?? 'mean') === 'mean' ? nonNegativeOrKept : anyNumber;
    default:
      return ofAnyNumber.includes(indicator.measure) ? anyNumber : nonNegativeOrKept;
  }
}

/** The measures that accept every number. */
const ofAnyNumber = [
  'povertyHeadcount',
  'relativeMedianPovertyGap',
  'poorPopulation',
  'meanShortfall',
  'totalShortfall',
  'kolmIndex',
  'meanWelfare',
  'medianWelfare',
  'welfareQuantile',
  'quantileRatio',
  'concentrationIndex',
];

function entropySupport(alpha: number): Support {
  if (alpha === 2) return nonNegativeOrKept;
  if (alpha === 0) return positiveOrZero;
  return alpha > 0 ? nonNegative : positive;
}
