import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allBits,
  coarserCode,
  codeOf,
  farthestOf,
  fewerBits,
  fewestBits,
  highWord,
  keyOf,
  lowWord,
} from '../../../../src/tabulate/distribution/keys/valueCode.ts';
import { finite } from '../../../support/arbitraries.ts';
import { neighbor } from '../../../support/exactDouble.ts';
import { truncated } from './truncated.ts';

const ladder = [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6];

test('the words of a double stand where this machine has them', () => {
  const words = new Uint32Array(Float64Array.of(1).buffer);
  // One is 3FF00000 00000000 (IEEE 754).
  expect(words[highWord]).toBe(0x3ff00000);
  expect(words[lowWord]).toBe(0);
});

test('the ladder of bits goes from 52 to 20 and then down one by one', () => {
  expect(fewerBits(allBits)).toBe(20);
  expect(ladder.slice(1)).toEqual(ladder.slice(0, -1).map(fewerBits));
  expect(ladder.at(-1)).toBe(fewestBits);
});

describe('a key', () => {
  test('is the value at 52 bits, and 0 for both zeros', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(keyOf(codeOf(value, allBits), allBits)).toBe(value + 0);
      }),
    );
    expect(codeOf(-0, allBits)).toBe(0);
  });

  test.each(ladder)('is the value without its bits after %i, as integers have them', (bits) => {
    fc.assert(
      fc.property(finite, (value) => {
        const cut = truncated(value, bits);
        const expected = cut === 0 && value !== 0 ? Math.sign(value) * 5e-324 : cut + 0;
        expect(keyOf(codeOf(value, bits), bits)).toBe(expected);
      }),
    );
  });

  test('of 1.7 at 6 bits is 108/64, and the bucket ends before 109/64', () => {
    const code = codeOf(1.7, 6);
    expect(keyOf(code, 6)).toBe(108 / 64);
    expect(farthestOf(code, 6)).toBe(109 / 64 - 2 ** -52);
    expect(keyOf(codeOf(-1.7, 6), 6)).toBe(-108 / 64);
    expect(farthestOf(codeOf(-1.7, 6), 6)).toBe(2 ** -52 - 109 / 64);
  });

  test('of zero is shared by nothing, the least double included', () => {
    for (const bits of ladder) {
      expect([0, -0].map((value) => keyOf(codeOf(value, bits), bits))).toEqual([0, 0]);
      expect(farthestOf(codeOf(0, bits), bits)).toBe(0);
      expect(keyOf(codeOf(5e-324, bits), bits)).toBe(5e-324);
      expect(keyOf(codeOf(-5e-324, bits), bits)).toBe(-5e-324);
      expect(codeOf(5e-324, bits)).not.toBe(codeOf(-5e-324, bits));
    }
  });
});

test('a value lies between the ends of its bucket, which are of its code', () => {
  fc.assert(
    fc.property(finite, fc.constantFrom(...ladder, allBits), (value, bits) => {
      const code = codeOf(value, bits);
      const [near, far] = [keyOf(code, bits), farthestOf(code, bits)];
      expect(Math.abs(near)).toBeLessThanOrEqual(Math.abs(value));
      expect(Math.abs(far)).toBeGreaterThanOrEqual(Math.abs(value));
      expect([near, far].map((end) => codeOf(end, bits))).toEqual([code, code]);
      expect(Number.isFinite(far)).toBe(true);
    }),
  );
});

test('a bucket ends where the next begins', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-300, max: 1e300 }),
      fc.constantFrom(...ladder),
      (value, bits) => {
        const after = neighbor(farthestOf(codeOf(value, bits), bits), 1);
        expect(keyOf(codeOf(after, bits), bits)).toBe(after);
      },
    ),
  );
});

test('a code of fewer bits is that of the value, by whatever steps', () => {
  const steps = [allBits, ...ladder];
  fc.assert(
    fc.property(finite, fc.nat(15), fc.nat(15), (value, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)].map((at) => steps[at] ?? 6);
      expect(coarserCode(codeOf(value, from ?? 6), from ?? 6, to ?? 6)).toBe(
        codeOf(value, to ?? 6),
      );
    }),
  );
});
