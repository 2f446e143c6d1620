import { mostDecimals, type Print } from './printedPercent.ts';

/**
 * The exact percents between two ends, in halves of the tenth decimal: whole numbers, whatever the
 * decimals of the percents, so that sums and comparisons are exact.
 */
export interface PercentBounds {
  readonly low: number;
  readonly high: number;
  /** Whether the low end itself is possible. */
  readonly lowIn: boolean;
  /** Whether the high end itself is. */
  readonly highIn: boolean;
}

/** Any percent there is. */
export const anyPercent: PercentBounds = {
  low: 0,
  high: 200 * 10 ** mostDecimals,
  lowIn: true,
  highIn: true,
};

/** What a printed percent allows. */
export function boundsOf(print: Print): PercentBounds {
  const scale = 10 ** (mostDecimals - print.decimals);
  const { low, high, lowIn, highIn } = print;
  return { low: low * scale, high: high * scale, lowIn, highIn };
}

/** What the sum of two percents may be. */
export function addBounds(a: PercentBounds, b: PercentBounds): PercentBounds {
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    lowIn: a.lowIn && b.lowIn,
    highIn: a.highIn && b.highIn,
  };
}

/** What the first percent may be above the second. */
export function subtractBounds(a: PercentBounds, b: PercentBounds): PercentBounds {
  return addBounds(a, { low: -b.high, high: -b.low, lowIn: b.highIn, highIn: b.lowIn });
}

/** The least stretch that holds all of both. */
export function hullOf(a: PercentBounds, b: PercentBounds): PercentBounds {
  return {
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    lowIn: (a.lowIn && a.low <= b.low) || (b.lowIn && b.low <= a.low),
    highIn: (a.highIn && a.high >= b.high) || (b.highIn && b.high >= a.high),
  };
}

/** Whether some percent lies in both. */
export function boundsMeet(a: PercentBounds, b: PercentBounds): boolean {
  return reaches(a, b) && reaches(b, a);
}

function reaches(a: PercentBounds, b: PercentBounds): boolean {
  return a.low < b.high || (a.low === b.high && a.lowIn && b.highIn);
}
