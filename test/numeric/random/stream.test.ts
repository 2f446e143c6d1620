import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  below,
  chance,
  happens,
  high,
  low,
  moveTo,
  newStream,
  nextWord,
  pick,
  type Stream,
} from '../../../src/numeric/random/stream.ts';

/** A stream whose next words are these. */
function streamOf(...words: readonly [number, number, number, number]): Stream {
  return { ...newStream(0, 'list'), block: Uint32Array.from(words), at: 0 };
}

const most = 2 ** 32 - 1;

test('a place has the words of its key and counter, block after block', () => {
  const stream = newStream(2023, 'list');
  moveTo(stream, 7, 0, 0x1000);
  const words = Array.from({ length: 8 }, () => nextWord(stream));
  // Random123 in C: key 2023 0 0 0, counters 7 0 0x1000 0 and 7 0 0x1000 1.
  expect(words).toEqual([
    738371792, 2512239310, 3783036731, 2139635505, 2411307675, 2009344189, 3179406007, 3809218429,
  ]);
  moveTo(stream, 7, 0, 0x1000);
  expect(nextWord(stream)).toBe(738371792);
});

test('seeds, purposes, places and topics have words of their own', () => {
  const first = (seed: number, purpose: 'list' | 'year' | 'newcomers', ...place: number[]) => {
    const stream = newStream(seed, purpose);
    moveTo(stream, ...(place as [number, number, number]));
    return nextWord(stream);
  };
  const words = [
    first(1, 'list', 0, 0, 0),
    first(2, 'list', 0, 0, 0),
    first(1 + 2 ** 32, 'list', 0, 0, 0),
    first(1, 'year', 0, 0, 0),
    first(1, 'newcomers', 0, 0, 0),
    first(1, 'list', 1, 0, 0),
    first(1, 'list', 0, 1, 0),
    first(1, 'list', 0, 0, 1),
  ];
  expect(new Set(words).size).toBe(words.length);
});

describe('a number below a limit', () => {
  test('leaves out the words that would make some numbers likelier', () => {
    // 2³² = 4294967 · 1000 + 296, so that the words 0 to 295 are left out.
    expect(below(streamOf(0, 295, 296, 1), 1000)).toBe(296);
    expect(below(streamOf(most, 0, 0, 0), 1000)).toBe(295);
    expect(below(streamOf(0, 1, 0, 0), most)).toBe(1);
    expect(below(streamOf(0, 0, 0, 0), 1)).toBe(0);
    expect(below(streamOf(0, 0, 0, 0), 2 ** 31)).toBe(0);
  });

  test('is a whole number in its range', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: most }), (seed, limit) => {
        const number = below(newStream(seed, 'list'), limit);
        expect(Number.isInteger(number) && number >= 0 && number < limit).toBe(true);
      }),
    );
  });

  test('is each number as often', () => {
    const stream = newStream(1, 'list');
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 70_000; draw++) {
      const number = below(stream, 7);
      counts[number] = (counts[number] as number) + 1;
    }
    // 10,000 each, with a standard deviation of 93.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

test('a chance of so many of a thousand', () => {
  expect(chance(streamOf(1000, 0, 0, 0), 1)).toBe(true);
  expect(chance(streamOf(1001, 0, 0, 0), 1)).toBe(false);
  expect(chance(streamOf(1000, 0, 0, 0), 0)).toBe(false);
  expect(chance(streamOf(1999, 0, 0, 0), 1000)).toBe(true);
});

test('a share of 0 never happens, and of 1 always', () => {
  expect(happens(streamOf(0, 0, 0, 0), 0)).toBe(false);
  expect(happens(streamOf(most, 0, 0, 0), 1)).toBe(true);
  expect(happens(streamOf(2 ** 31 - 1, 0, 0, 0), 0.5)).toBe(true);
  expect(happens(streamOf(2 ** 31, 0, 0, 0), 0.5)).toBe(false);
});

test('picks by weights, each value from the end of the one before', () => {
  const weights = [
    ['a', 200],
    ['b', 0],
    ['c', 800],
  ] as const;
  const picked = [1000, 1199, 1200, 1999].map((word) => pick(streamOf(word, 0, 0, 0), weights));
  expect(picked).toEqual(['a', 'a', 'c', 'c']);
});

test('a whole number in two words', () => {
  expect([low(2 ** 53 - 1), high(2 ** 53 - 1)]).toEqual([most, 2 ** 21 - 1]);
  expect([low(7), high(7)]).toEqual([7, 0]);
  expect([low(2 ** 32), high(2 ** 32)]).toEqual([0, 1]);
});
