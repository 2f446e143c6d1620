import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newBandCompletions } from '../../../src/multidimensional/bounds/bandCompletions.ts';
import { compileIndex } from '../../../src/multidimensional/scoring/compileIndex.ts';

const indexOf = (weights: readonly number[]) => ({
  id: 'i',
  dimensions: [{ id: 'd', indicators: weights.map((weight, n) => ({ id: `i${n}`, weight })) }],
  cutoff: '1/2',
});

test('a row may be in a band only between its least and its greatest score', () => {
  // Points out of 8; the band holds 3 and 4.
  const completions = newBandCompletions(compileIndex({ index: indexOf([4, 3, 1]) }), {
    id: 'band',
    from: '3/8',
    below: '5/8',
  });
  expect(completions(0, 0b111)).toEqual({ inside: 0b010, outside: 0 });
  expect(completions(0b001, 0b100)).toEqual({ inside: 0b001, outside: 0b101 });
  expect(completions(0b010, 0b100)).toEqual({ inside: 0b010, outside: null });
  // From 1 point to 5 at once: the band is jumped over.
  expect(completions(0b100, 0b001)).toEqual({ inside: null, outside: 0b100 });
  expect(completions(0b100, 0)).toEqual({ inside: null, outside: 0b100 });
});

test('finds a completion on either side wherever there is one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
      fc.nat(63),
      fc.nat(63),
      fc.integer({ min: 1, max: 9 }),
      fc.option(fc.integer({ min: 1, max: 9 })),
      (weights, first, second, from, more) => {
        const all = 2 ** weights.length - 1;
        const missing = second & all;
        const deprived = first & all & ~missing;
        const below = more === null ? null : Math.min(10, from + more);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const isIn = (bits: number) => {
          const tenths =
            10 * weights.reduce((sum, weight, place) => sum + ((bits >> place) & 1) * weight, 0);
          return tenths >= from * total && (below === null || tenths < below * total);
        };
        const sides = new Set<boolean>();
        for (let bits = 0; bits <= missing; bits++) {
          if ((bits & ~missing) === 0) sides.add(isIn(deprived | bits));
        }
        const { inside, outside } = newBandCompletions(compileIndex({ index: indexOf(weights) }), {
          id: 'band',
          from: `${from}/10`,
          ...(below === null ? {} : { below: `${below}/10` }),
        })(deprived, missing);
        expect([inside !== null, outside !== null]).toEqual([sides.has(true), sides.has(false)]);
        for (const [bits, side] of [
          [inside, true],
          [outside, false],
        ] as const) {
          if (bits === null) continue;
          expect([isIn(bits), bits & ~(deprived | missing), deprived & ~bits]).toEqual([
            side,
            0,
            0,
          ]);
        }
      },
    ),
  );
});
