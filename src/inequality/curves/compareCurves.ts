import type { LorenzCorners } from './lorenzCorners.ts';

/** Where two curves cross. */
export interface CurveCrossing {
  /** The share of the population at which the curves meet. */
  readonly from: number;
  /** The share at which they part again; the same where they only cross. */
  readonly to: number;
  /** Whose curve lies above from there on. */
  readonly above: 'a' | 'b';
}

/** Heights are equal within so much of what was summed up to them, shares within so much of all. */
const tolerance = 1e-12;

/** The tolerance in words, for a result. */
export const toleranceText = '1e-12 of what was summed';

/** Which of two curves of straight lines lies above; their corners together tell all. */
export function compareCurves(a: LorenzCorners, b: LorenzCorners) {
  const crossings: CurveCrossing[] = [];
  const seen = { a: false, b: false };
  // The last corner at which one curve lay above, and where they have met since then.
  let last: { share: number; difference: number } | null = null;
  let met: { from: number; to: number } | null = null;
  eachCorner(a, b, (share, difference) => {
    if (difference === 0) {
      met = { from: (met as { from: number } | null)?.from ?? share, to: share };
      return;
    }
    const above = difference > 0 ? 'a' : 'b';
    seen[above] = true;
    if (last !== null && last.difference > 0 !== difference > 0) {
      const part = last.difference / (last.difference - difference);
      const at = last.share + part * (share - last.share);
      crossings.push({ from: at, to: at, ...met, above });
    }
    last = { share, difference };
    met = null;
  });
  const dominant = seen.a ? (seen.b ? 'neither' : 'a') : seen.b ? 'b' : 'both';
  return { dominant, crossings } as const;
}

/** Visits the corners of both curves from the poorest on with the difference of their heights. */
function eachCorner(
  a: LorenzCorners,
  b: LorenzCorners,
  visit: (share: number, difference: number) => void,
): void {
  const [lastOfA, lastOfB] = [a.shares.length - 1, b.shares.length - 1];
  let [ofA, ofB] = [1, 1];
  while (ofA < lastOfA || ofB < lastOfB) {
    const [shareA, shareB] = [a.shares[ofA] as number, b.shares[ofB] as number];
    const share = Math.min(shareA, shareB);
    const isSame = Math.abs(shareA - shareB) <= tolerance;
    visit(share, differenceAt(a, b, ofA, ofB, isSame ? null : share));
    if (isSame || shareA < shareB) ofA = Math.min(ofA + 1, lastOfA);
    if (isSame || shareB < shareA) ofB = Math.min(ofB + 1, lastOfB);
  }
  visit(1, differenceAt(a, b, lastOfA, lastOfB, null));
}

/** The difference of heights in a corner of both, or at a share on the lines up to these corners. */
function differenceAt(
  a: LorenzCorners,
  b: LorenzCorners,
  ofA: number,
  ofB: number,
  share: number | null,
): number {
  const [partA, partB] = [partAt(a, ofA, share), partAt(b, ofB, share)];
  const difference = between(a.heights, ofA, partA) - between(b.heights, ofB, partB);
  const size = Math.max(between(a.sizes, ofA, partA), between(b.sizes, ofB, partB));
  return Math.abs(difference) <= tolerance * size ? 0 : difference;
}

/** How far a share is on the line up to a corner. */
function partAt({ shares }: LorenzCorners, corner: number, share: number | null): number {
  const [from, to] = [shares[corner - 1] as number, shares[corner] as number];
  return share === null || share === to ? 1 : (share - from) / (to - from);
}

function between(column: Float64Array, corner: number, part: number): number {
  const to = column[corner] as number;
  return part === 1 ? to : (column[corner - 1] as number) * (1 - part) + to * part;
}
