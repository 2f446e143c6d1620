import type { Boundary } from '../../../model/standard/standard.ts';
import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import { type Comparison, comparison } from './comparison.ts';
import { type CurveAlpha, type GapWalk, gapWalk, requireFiniteIndex } from './gapWalk.ts';
import { crossingGrowth, type FgtPair, pairPast, turnOfSquares } from './pieces.ts';

/** What is compared, and over which lines. */
export interface LineSpan {
  readonly alpha: CurveAlpha;
  readonly from: number;
  readonly to: number;
  readonly boundary: Boundary;
}

/** Two curves of poverty compared over all lines of a range. */
export interface OverLines {
  readonly compared: Comparison;
  /** The first line at which they cross. */
  readonly firstCrossing: number | null;
}

/**
 * Compares the index of two samples that ascend and have somebody at every line of a range: at both
 * ends, at every welfare between, and for α = 2 where the difference has its turn between two of these.
 */
export function compareOverLines(
  a: SampleColumns,
  b: SampleColumns,
  { alpha, from, to, boundary }: LineSpan,
): OverLines {
  // Whoever is on the line has no gap, and from there on the sums grow by them.
  const rule = alpha === 0 ? boundary : 'atOrBelow';
  const walks = { a: gapWalk(a, rule), b: gapWalk(b, rule) };
  const compared = comparison();
  const compare = (at: number, pair: FgtPair) => {
    const heights = { a: pair.a[alpha], b: pair.b[alpha] };
    return compared.add({ at, a: requireFiniteIndex(heights.a), b: requireFiniteIndex(heights.b) });
  };
  let firstCrossing: number | null = null;
  let last = goTo(walks, from);
  // No line is 0: up to the first welfare all lines are as it, but for a step that is at its line.
  if (from > 0 || (alpha === 0 && boundary === 'atOrBelow')) compare(from, last);
  for (let line = from; line < to; ) {
    const next = Math.min(to, walks.a.next(), walks.b.next());
    const growth = (next - line) / line;
    let start = 0;
    const turn = alpha === 2 && line > 0 ? turnOfSquares(last, growth) : null;
    if (turn !== null) {
      if (compare(raised(line, turn, next), pairPast(last, turn))) {
        firstCrossing ??= crossingAt(line, [start, turn], next);
      }
      start = turn;
    }
    const pair = goTo(walks, next);
    if (compare(next, pair)) {
      const step = boundary === 'below' ? line : next;
      firstCrossing ??= alpha === 0 ? step : crossingAt(line, [start, growth], next);
    }
    [last, line] = [pair, next];
  }
  return { compared, firstCrossing };

  function crossingAt(line: number, between: readonly [number, number], next: number): number {
    return raised(line, crossingGrowth(last, alpha as 1 | 2, between), next);
  }
}

/** A line that grew, and not past the next. */
function raised(line: number, growth: number, next: number): number {
  return Math.min(next, line + line * growth);
}

function goTo(walks: { readonly a: GapWalk; readonly b: GapWalk }, line: number): FgtPair {
  return { a: walks.a.to(line), b: walks.b.to(line) };
}
