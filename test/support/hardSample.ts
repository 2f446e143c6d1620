/**
 * Samples on which sums of doubles go wrong, the same on every machine and easily made again in another
 * language: s ← (1664525 s + 1013904223) mod 2³².
 */
import type { WelfareSample } from '../../src/sample/welfareSample.ts';

function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    yield state;
  }
}

/** Three, or two, numbers a row: the exponent (if wide), the digits, the weight of 1 to 16. */
function make(rows: number, seed: number, welfareOf: (next: () => number) => number) {
  const source = numbers(seed);
  const next = () => source.next().value;
  const welfare = new Float64Array(rows);
  const weight = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    welfare[row] = welfareOf(next);
    weight[row] = (next() >>> 28) + 1;
  }
  return { welfare, weight } satisfies WelfareSample;
}

/** 100,000 incomes from 1e-3 to 1e12: (2³² + m) · 2^(e − 32), e from −10 to 39. */
export const wideSample = make(100_000, 1, (next) => {
  const exponent = Math.floor((next() * 50) / 2 ** 32) - 10;
  return (2 ** 32 + next()) * 2 ** (exponent - 32);
});

/** 1,000 incomes that differ by less than 3e-10 of themselves: 1 + m · 2⁻⁵², m below 2²⁰. */
export const closeSample = make(1000, 2, (next) => 1 + (next() >>> 12) * 2 ** -52);
