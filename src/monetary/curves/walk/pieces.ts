import type { FgtAt } from './gapWalk.ts';

/** The indices of two samples at one line. */
export interface FgtPair {
  readonly a: FgtAt;
  readonly b: FgtAt;
}

/**
 * The indices of both where the line is higher by a share of it, and nobody of either stands between.
 * Gaps over the higher line are means of those before and of 1, by what the line was and by what it
 * grew.
 */
export function pairPast({ a, b }: FgtPair, growth: number): FgtPair {
  const [kept, grown] = [1 / (1 + growth), growth / (1 + growth)];
  const past = ([poor, gap, square]: FgtAt): FgtAt => [
    poor,
    gap * kept + poor * grown,
    square * kept * kept + 2 * gap * kept * grown + poor * grown * grown,
  ];
  return { a: past(a), b: past(b) };
}

/**
 * By which share of a line it has to grow for the difference of the two means of squared gaps to have
 * its turn, if by less than `most` and nobody of either stands between; the difference is a quadratic
 * in one over the line.
 */
export function turnOfSquares(pair: FgtPair, most: number): number | null {
  const [poor, gap, square] = differences(pair);
  const growth = (square - gap) / (poor - gap);
  return growth > 0 && growth < most ? growth : null;
}

/**
 * By which share of a line it has to grow for the two indices to be equal, between two at which they
 * are not in one order and nobody of either stands between.
 */
export function crossingGrowth(
  pair: FgtPair,
  alpha: 1 | 2,
  [from, to]: readonly [number, number],
): number {
  const [poor, gap, square] = differences(pair);
  const within = (growth: number) => Math.max(from, Math.min(to, growth));
  if (alpha === 1) return within(poor === 0 ? to : -gap / poor);
  // Both zeros of a quadratic without a difference of nearly equal numbers; the one that lies there.
  const root = Math.sqrt(Math.max(0, gap * gap - poor * square));
  const half = gap < 0 ? root - gap : -root - gap;
  const height = (growth: number) => Math.abs(square + growth * (2 * gap + growth * poor));
  const zeros = [half / poor, square / half].filter((zero) => !Number.isNaN(zero)).map(within);
  return zeros.reduce((best, zero) => (height(zero) < height(best) ? zero : best), zeros[0] ?? to);
}

function differences({ a, b }: FgtPair): FgtAt {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
