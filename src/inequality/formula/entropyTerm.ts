import type { Center } from './centerOf.ts';
import { expExcessRatio, logExcess, nearZero } from './excess.ts';

/**
 * What an income adds to the generalized entropy of α, in the form whose every term is 0 or more:
 * h(u) = (u^α − 1 − α (u − 1)) / (α (α − 1)) with u = x / μ; u − 1 − ln u at α = 0, and u ln u − u + 1 at
 * α = 1. Its mean is the index, since that of u − 1 is 0. No term cancels: incomes near the mean keep
 * their digits, and so do α near 0 and near 1.
 */
export function entropyTerm(alpha: number, { mean, rest }: Center): (welfare: number) => number {
  const distance = (welfare: number) => (welfare - mean - rest) / mean;
  switch (alpha) {
    case -1:
      return (welfare) => distance(welfare) ** 2 / (welfare / mean) / 2;
    case 0:
      return (welfare) => aboveLog(distance(welfare), welfare / mean);
    case 0.5:
      return (welfare) => 2 * (distance(welfare) / (1 + Math.sqrt(welfare / mean))) ** 2;
    case 1:
      return (welfare) => aboveProduct(distance(welfare), welfare / mean);
    case 2:
      return (welfare) => distance(welfare) ** 2 / 2;
    default:
      return alpha < 0.5
        ? (welfare) => lowTerm(alpha, distance(welfare), welfare / mean)
        : (welfare) => highTerm(alpha, distance(welfare), welfare / mean);
  }
}

/** h by what it exceeds that of α = 0 by. */
function lowTerm(alpha: number, d: number, share: number): number {
  if (share === 0 && alpha > 0) return 1 / alpha;
  const log = logOf(d, share);
  return (aboveLog(d, share) - log * expExcessRatio(alpha * log)) / (1 - alpha);
}

/** h by what it exceeds that of α = 1 by. */
function highTerm(alpha: number, d: number, share: number): number {
  if (share === 0) return 1 / alpha;
  const log = logOf(d, share);
  return (aboveProduct(d, share) + share * log * expExcessRatio((alpha - 1) * log)) / alpha;
}

/** u − 1 − ln u, with d = u − 1. */
function aboveLog(d: number, share: number): number {
  return Math.abs(d) < nearZero ? logExcess(d) : d - logOf(d, share);
}

/** u ln u − u + 1, with d = u − 1; 1 at 0. */
function aboveProduct(d: number, share: number): number {
  if (share === 0) return 1;
  if (Math.abs(d) < nearZero) return share * logExcess(-d / share);
  return share * logOf(d, share) - d;
}

/** ln u of whichever of d = u − 1 and u knows it better. */
export function logOf(d: number, share: number): number {
  return Math.abs(d) < 0.5 ? Math.log1p(d) : Math.log(share);
}
