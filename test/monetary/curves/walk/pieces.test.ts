import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FgtAt } from '../../../../src/monetary/curves/walk/gapWalk.ts';
import {
  crossingGrowth,
  pairPast,
  turnOfSquares,
} from '../../../../src/monetary/curves/walk/pieces.ts';

/** The indices of so many people at a line of 10 or above it, nobody of whom is above 10. */
function indicesOf(welfare: readonly number[], population: number, line: number): FgtAt {
  const mean = (power: number) =>
    welfare.reduce((sum, one) => sum + ((line - one) / line) ** power, 0) / population;
  return [mean(0), mean(1), mean(2)];
}

const poor = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 8 });
const growth = fc.integer({ min: 0, max: 100 }).map((part) => part / 16);

describe('indices past a line', () => {
  test('are those of the higher line', () => {
    fc.assert(
      fc.property(poor, poor, growth, (a, b, grown) => {
        const at = (line: number) => ({ a: indicesOf(a, 8, line), b: indicesOf(b, 9, line) });
        const found = pairPast(at(10), grown);
        const wanted = at(10 * (1 + grown));
        for (const alpha of [0, 1, 2] as const) {
          expect(found.a[alpha]).toBeCloseTo(wanted.a[alpha], 13);
          expect(found.b[alpha]).toBeCloseTo(wanted.b[alpha], 13);
        }
      }),
    );
  });
});

describe('the turn of a difference of squares', () => {
  test('has the largest or the least difference between two lines', () => {
    fc.assert(
      fc.property(poor, poor, growth, growth, (a, b, most, other) => {
        fc.pre(other <= most);
        const pair = { a: indicesOf(a, 8, 10), b: indicesOf(b, 9, 10) };
        const at = (grown: number) => {
          const past = pairPast(pair, grown);
          return past.a[2] - past.b[2];
        };
        const turn = turnOfSquares(pair, most);
        const ends = turn === null ? [at(0), at(most)] : [at(0), at(most), at(turn)];
        expect(at(other)).toBeLessThanOrEqual(Math.max(...ends) + 1e-14);
        expect(at(other)).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-14);
      }),
    );
  });

  test('is not where the difference goes one way', () => {
    const pair = { a: [0.5, 0.1, 0.05], b: [0, 0, 0] } as const;
    expect(turnOfSquares(pair, 10)).toBe(null);
    expect(turnOfSquares({ a: pair.a, b: pair.a }, 10)).toBe(null);
  });
});

describe('where two indices cross', () => {
  test.each([1, 2] as const)('they are equal (α = %i)', (alpha) => {
    let crossings = 0;
    fc.assert(
      fc.property(poor, poor, growth, (a, b, most) => {
        const pair = { a: indicesOf(a, 8, 10), b: indicesOf(b, 9, 10) };
        const at = (grown: number) => {
          const past = pairPast(pair, grown);
          return past.a[alpha] - past.b[alpha];
        };
        const turn = alpha === 2 ? turnOfSquares(pair, most) : null;
        for (const [from, to] of turn === null
          ? [[0, most]]
          : [
              [0, turn],
              [turn, most],
            ]) {
          if (from === undefined || to === undefined || at(from) * at(to) >= 0) continue;
          const found = crossingGrowth(pair, alpha, [from, to]);
          expect(found >= from && found <= to).toBe(true);
          expect(Math.abs(at(found))).toBeLessThan(1e-14);
          crossings++;
        }
      }),
      { numRuns: 1000 },
    );
    expect(crossings).toBeGreaterThan(20);
  });

  test('is by hand', () => {
    // −0.1 + 0.2 t is 0 at a half; 0.1 − 0.7 t + t² at 0.2 and at 0.5.
    const [none] = [[0, 0, 0]] as const;
    expect(crossingGrowth({ a: [0.2, 0, 0], b: [0, 0.1, 0] }, 1, [0, 3])).toBe(0.5);
    const pair = { a: [1, 0, 0.1], b: [0, 0.35, 0] } as const;
    expect(crossingGrowth(pair, 2, [0, 0.35])).toBeCloseTo(0.2, 14);
    expect(crossingGrowth(pair, 2, [0.35, 9])).toBeCloseTo(0.5, 14);
    // Equal up to the first line, from where on they part.
    expect(crossingGrowth({ a: [1, 0, 0], b: none }, 2, [0, 9])).toBe(0);
    expect(crossingGrowth({ a: none, b: none }, 1, [0, 9])).toBe(9);
  });
});
