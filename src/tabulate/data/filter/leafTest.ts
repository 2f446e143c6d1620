import type {
  EqualFilter,
  FilterValue,
  KnownFilter,
  OneOfFilter,
  RangeFilter,
  RowFilter,
} from '../../../model/plan/rowFilter.ts';

/** What a condition says of a row, ordered so that `all` is the least and `any` the greatest. */
export const no = 0;
export const unknown = 1;
export const yes = 2;
/** The value is none that the condition can be asked of. */
export const fault = 3;

/** A condition on one column. */
export type LeafFilter = EqualFilter | OneOfFilter | RangeFilter | KnownFilter;

/** A condition on one column, made ready. */
export interface LeafTest {
  /** What it can be asked of, in words. */
  readonly expected: string;
  /** What it says of a value, or that it cannot be asked. */
  verdict(value: unknown): number;
  /** What it says of so many numbers, all of which it can be asked. */
  verdicts(values: Float64Array, count: number, out: Uint8Array): void;
}

/** Whether a condition is on one column. */
export function isLeaf(filter: RowFilter): filter is LeafFilter {
  return 'column' in filter;
}

/** Makes a condition on one column ready. */
export function leafTest(filter: LeafFilter): LeafTest {
  if ('known' in filter) return knownTest(filter);
  if ('is' in filter) return oneOfTest([filter.is]);
  if ('isOneOf' in filter) return oneOfTest(filter.isOneOf);
  return rangeTest(filter);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || Number.isNaN(value);
}

function knownTest({ known }: KnownFilter): LeafTest {
  const ifKnown = known ? yes : no;
  const ifNot = known ? no : yes;
  return {
    expected: 'any value',
    verdict: (value) => (isMissing(value) ? ifNot : ifKnown),
    verdicts: (values, count, out) => {
      for (let row = 0; row < count; row++) {
        out[row] = Number.isNaN(values[row]) ? ifNot : ifKnown;
      }
    },
  };
}

/** Whether a value is one of several. −0 is 0, and a number is no text. */
function oneOfTest(options: readonly FilterValue[]): LeafTest {
  const set = new Set<unknown>(options);
  const numbers = options.filter((option) => typeof option === 'number');
  const isLong = numbers.length > mostCompared;
  return {
    // Anything else, such as a bigint, would be unequal to all of them without a word.
    expected: 'a text, a number or a boolean',
    verdict: (value) => {
      if (isMissing(value)) return unknown;
      const isComparable =
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      return isComparable ? (set.has(value) ? yes : no) : fault;
    },
    verdicts: (values, count, out) => {
      for (let row = 0; row < count; row++) {
        const value = values[row] as number;
        out[row] = isLong && set.has(value) ? yes : unknown * +Number.isNaN(value);
      }
      if (isLong) return;
      for (const option of numbers) orEqual(values, count, option, out);
    },
  };
}

/** So many numbers are compared one after the other; more are looked up. */
const mostCompared = 16;

/** Writes `yes` where a value is equal, without a branch. */
function orEqual(values: Float64Array, count: number, option: number, out: Uint8Array): void {
  for (let row = 0; row < count; row++) {
    out[row] = (out[row] as number) | (yes * +(values[row] === option));
  }
}

/** A bound that was not given is NaN, which every comparison passes that asks whether a value is beyond. */
function rangeTest(filter: RangeFilter): LeafTest {
  const {
    atLeast = Number.NaN,
    above = Number.NaN,
    atMost = Number.NaN,
    below = Number.NaN,
  } = filter;
  const isBeyond = (value: number) =>
    value < atLeast || value <= above || value > atMost || value >= below;
  return {
    expected: 'a number',
    verdict: (value) => {
      if (isMissing(value)) return unknown;
      if (typeof value !== 'number') return fault;
      return isBeyond(value) ? no : yes;
    },
    verdicts: (values, count, out) => {
      for (let row = 0; row < count; row++) {
        const value = values[row] as number;
        // Without a branch, which would be guessed wrong where rows come in no order. NaN is beyond no bound.
        const beyond =
          +(value < atLeast) | +(value <= above) | +(value > atMost) | +(value >= below);
        out[row] = yes - 2 * beyond - +Number.isNaN(value);
      }
    },
  };
}
