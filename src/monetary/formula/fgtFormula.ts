import { anyNumber, nonNegativeOrKept } from '../../sample/support.ts';
import { additivePoverty } from './additivePoverty.ts';
import { fgtSum } from './fgtSum.ts';
import { isPoor, type LineAt, type PovertyFormula } from './povertyFormula.ts';

/** The index of Foster, Greer and Thorbecke for one α, under its own name or another. */
export function fgtFormula(
  alpha: number,
  measure: string,
  settings: PovertyFormula['settings'] = {},
): PovertyFormula {
  const powered = powerOf(alpha);
  return additivePoverty({
    measure,
    settings,
    support: alpha === 0 ? anyNumber : nonNegativeOrKept,
    perRow: 'ratio',
    term: (welfare, at) => (isPoor(welfare, at) ? powered(gapOf(welfare, at)) : 0),
    termSlope: (welfare, at) => {
      // On the line the gap is 0, and its power below 1 has no slope there: such a row adds none.
      if (alpha === 0 || !isPoor(welfare, at) || (alpha < 1 && welfare === at.line)) return 0;
      return alpha * gapOf(welfare, at) ** (alpha - 1) * (welfare / at.line / at.line);
    },
    jump: alpha === 0 ? 1 : 0,
    sum: (columns, at) => fgtSum(columns, at, alpha),
  });
}

/** What is missing to the line, as a share of it. */
export function gapOf(welfare: number, { line }: LineAt): number {
  return (line - welfare) / line;
}

/** A power; for 1 and 2 what it is, which a general power is slow to find. */
function powerOf(alpha: number): (gap: number) => number {
  if (alpha === 1) return (gap) => gap;
  if (alpha === 2) return (gap) => gap * gap;
  return (gap) => gap ** alpha;
}
