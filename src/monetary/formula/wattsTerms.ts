import { positiveOrZero } from '../../sample/support.ts';
import type { AdditivePoverty } from './additivePoverty.ts';
import { logGap } from './logGap.ts';
import { isPoor } from './povertyFormula.ts';

/** The logarithm of line over welfare of each who is poor, times a factor; welfare of zero adds nothing. */
export function wattsTerms(
  measure: string,
  settings: AdditivePoverty['settings'],
  factor = 1,
): AdditivePoverty {
  return {
    measure,
    settings,
    support: positiveOrZero,
    perRow: 'ratio',
    term: (welfare, at) =>
      welfare !== 0 && isPoor(welfare, at) ? factor * logGap(welfare, at) : 0,
    termSlope: (welfare, at) => (welfare !== 0 && isPoor(welfare, at) ? factor / at.line : 0),
    jump: 0,
  };
}
