import { threefry, threefryKey } from './threefry.ts';

/**
 * Random words that depend on a key and a place alone: the place is a household, a topic of it and
 * the number of the block, so that no topic and no household shifts the words of another.
 */
export interface Stream {
  readonly key: Uint32Array;
  readonly counter: Uint32Array;
  readonly block: Uint32Array;
  /** The next word of the block; 4 when it is used up. */
  at: number;
}

/** What a key is for: one seed gives other words for a list than for the year after it. */
export const purposes = {
  list: 0,
  year: 1,
  newcomers: 2,
  deprivations: 3,
  weights: 4,
  welfare: 5,
} as const;

/** A stream of a seed, which stands nowhere yet. */
export function newStream(seed: number, purpose: keyof typeof purposes): Stream {
  return {
    key: threefryKey(low(seed), high(seed), purposes[purpose], 0),
    counter: new Uint32Array(4),
    block: new Uint32Array(4),
    at: 4,
  };
}

/** The first word for a topic of a household is the next. */
export function moveTo(stream: Stream, first: number, second: number, topic: number): void {
  const { counter } = stream;
  counter[0] = first;
  counter[1] = second;
  counter[2] = topic;
  counter[3] = 0;
  stream.at = 4;
}

/** The next word, a whole number from 0 to 2³² − 1. */
export function nextWord(stream: Stream): number {
  if (stream.at === 4) {
    threefry(stream.counter, stream.key, stream.block);
    stream.counter[3] = (stream.counter[3] as number) + 1;
    stream.at = 0;
  }
  const word = stream.block[stream.at] as number;
  stream.at += 1;
  return word;
}

/**
 * A whole number from 0 to below a limit of 1 to 2³² − 1, each as likely: of 2³² words the first ones are
 * left out, so many that the rest divides by the limit.
 */
export function below(stream: Stream, limit: number): number {
  const leftOut = (-limit >>> 0) % (limit >>> 0);
  let word = nextWord(stream);
  while (word < leftOut) word = nextWord(stream);
  return word % (limit >>> 0);
}

/** The same as {@link below} a thousand, where the engine need not divide. */
function thousandth(stream: Stream): number {
  let word = nextWord(stream);
  while (word < 296) word = nextWord(stream);
  return word % 1000;
}

/** Yes in so many of a thousand cases; never at 0 or under, always at 1000 or over. */
export function chance(stream: Stream, perMille: number): boolean {
  return thousandth(stream) < perMille;
}

/** Yes in a share of the cases; a share of 0 is never, of 1 always. */
export function happens(stream: Stream, share: number): boolean {
  return nextWord(stream) < share * words;
}

/** Values with how many of a thousand cases each has; together 1000. */
export type Weights<Value> = readonly (readonly [value: Value, perMille: number])[];

/** One of some values by their weights. */
export function pick<Value>(stream: Stream, weights: Weights<Value>): Value {
  let left = thousandth(stream);
  let at = 0;
  while (left >= (weights[at]?.[1] as number)) {
    left -= weights[at]?.[1] as number;
    at += 1;
  }
  return weights[at]?.[0] as Value;
}

/** The lower word of a whole number. */
export function low(value: number): number {
  return value % words;
}

/** The upper word of a whole number below 2⁵³. */
export function high(value: number): number {
  return Math.floor(value / words);
}

const words = 4294967296;
