import { newAccumulator } from '../../../numeric/accumulator.ts';
import { ranks } from '../../../numeric/ranks.ts';

/** A figure under own weights, and the range that it has over the alternatives. */
export interface Span {
  /** Under the index's own weights. */
  readonly own: number | null;
  /** The least under any alternative; `null` where it has no value under any. */
  readonly least: number | null;
  /** The largest under any alternative. */
  readonly most: number | null;
}

/** The mean and the least of a figure over the alternatives in which it has a value. */
export interface Summary {
  /** The mean; `null` where it has no value in any. */
  readonly mean: number | null;
  /** The least. */
  readonly least: number | null;
}

/** A span in the making. */
export interface SpanMaker {
  /** Takes the figure of an alternative in. */
  add(value: number | null): void;
  /** The span so far. */
  span(): Span;
}

/** A summary in the making. */
export interface SummaryMaker {
  /** Takes the figure of an alternative in. */
  add(value: number | null): void;
  /** The summary so far. */
  summary(): Summary;
}

/** An empty span about an own figure. */
export function newSpan(own: number | null): SpanMaker {
  let least: number | null = null;
  let most: number | null = null;
  return {
    add(value) {
      if (value === null) return;
      if (least === null || value < least) least = value;
      if (most === null || value > most) most = value;
    },
    span: () => ({ own, least, most }),
  };
}

/** An empty summary. */
export function newSummary(): SummaryMaker {
  const sum = newAccumulator();
  let [count, least] = [0, Number.POSITIVE_INFINITY];
  return {
    add(value) {
      if (value === null) return;
      sum.add(value);
      count += 1;
      if (value < least) least = value;
    },
    summary: () =>
      count === 0 ? { mean: null, least: null } : { mean: sum.total() / count, least },
  };
}

/** The ranks of groups by their levels, from 1 for the least; `null` for a group without a value. */
export function ranksOf(levels: Float64Array): (number | null)[] {
  const isIn = (level: number) => !Number.isNaN(level);
  const found = ranks(levels.filter(isIn));
  let next = 0;
  return Array.from(levels, (level) => (isIn(level) ? (found[next++] as number) : null));
}
