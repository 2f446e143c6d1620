import { newAccumulator } from './accumulator.ts';
import { ranks } from './ranks.ts';
import { requirePaired } from './requirePaired.ts';

/**
 * Spearman's rank correlation ρ: how far two columns put the same rows in the same order.
 *
 * Convention: equal values share the mean of their ranks, and ρ is Pearson's correlation of the ranks
 * (R `cor(method = "spearman")`, scipy `spearmanr`); the short formula 1 − 6Σd² / (n³ − n) is the same only
 * without ties.
 *
 * Formula: ρ = Σ (rᵢ − r̄)(sᵢ − s̄) / √(Σ (rᵢ − r̄)² Σ (sᵢ − s̄)²), with the ranks r of a and s of b.
 *
 * Source: C. Spearman (1904), The proof and measurement of association between two things, American
 * Journal of Psychology 15, 72–101; for ties M. G. Kendall (1945), The treatment of ties in ranking
 * problems, Biometrika 33, 239–251.
 *
 * @param a - a column of finite numbers
 * @param b - a column of as many, row by row
 * @returns the correlation, in [−1, 1], or `null` for fewer than two rows or where all values of a column
 * are equal
 * @throws PovertyError `unequalColumns` for columns of different lengths; `invalidNumber` (with the
 * column and the row) for NaN or ±Infinity; `missingValue` or `invalidType` for a value that is no number
 * @example
 * import { spearmanCorrelation } from 'poverty-indicators/numeric';
 *
 * spearmanCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]); // => 0.8
 */
export function spearmanCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  requirePaired(a, b);
  const [first, second] = [ranks(a), ranks(b)];
  const mean = (first.length + 1) / 2;
  const [joint, left, right] = [newAccumulator(), newAccumulator(), newAccumulator()];
  for (let row = 0; row < first.length; row++) {
    const x = (first[row] as number) - mean;
    const y = (second[row] as number) - mean;
    joint.add(x * y);
    left.add(x * x);
    right.add(y * y);
  }
  const scale = Math.sqrt(left.total() * right.total());
  return scale === 0 ? null : Math.max(-1, Math.min(1, joint.total() / scale));
}
