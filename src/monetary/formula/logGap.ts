import type { LineAt } from './povertyFormula.ts';

/** ln(z / y), for y above 0; near the line from the difference, which a ratio of doubles would blur. */
export function logGap(welfare: number, { line }: LineAt): number {
  if (welfare > line / 2 && welfare < line * 2) return 0 - Math.log1p((welfare - line) / line);
  const ratio = line / welfare;
  return ratio >= leastNormal && ratio < Number.POSITIVE_INFINITY
    ? Math.log(ratio)
    : Math.log(line) - Math.log(welfare);
}

/** Below it doubles have fewer digits. */
export const leastNormal = 2 ** -1022;
