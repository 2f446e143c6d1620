import { anyNumber } from '../../sample/support.ts';
import type { AdditivePoverty } from './additivePoverty.ts';
import { doubleGapSum } from './gapSums.ts';
import { isPoor } from './povertyFormula.ts';

/** What each who is poor lacks to the line, in money. */
export function shortfallTerms(
  measure: string,
  settings: AdditivePoverty['settings'] = {},
): AdditivePoverty {
  return {
    measure,
    settings,
    support: anyNumber,
    perRow: 'difference',
    term: (welfare, at) => (isPoor(welfare, at) ? at.line - welfare : 0),
    termSlope: (welfare, at) => (isPoor(welfare, at) ? 1 : 0),
    jump: 0,
    sum(columns, at) {
      const sum = doubleGapSum(columns, at.line) / 2;
      return Number.isFinite(sum) ? sum : undefined;
    },
  };
}
