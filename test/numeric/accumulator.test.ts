import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAccumulator } from '../../src/numeric/accumulator.ts';
import { asDouble, binary, sum } from '../support/fractions.ts';

const totalOf = (values: readonly number[]) => {
  const accumulator = newAccumulator();
  for (const value of values) accumulator.add(value);
  return accumulator.total();
};

test.each([
  ['nothing', [], 0],
  ['a tenth ten times', Array(10).fill(0.1), 1],
  ['a large number that comes and goes', [1, 1e100, 1, -1e100], 2],
  ['a small one before a large one', [1, 1e16, -1e16], 1],
  ['a cent a hundred thousand times', Array(100_000).fill(0.01), 1000],
])('sums %s', (_, values, total) => {
  expect(totalOf(values)).toBe(total);
});

test('may be asked in between', () => {
  const accumulator = newAccumulator();
  accumulator.add(1);
  expect(accumulator.total()).toBe(1);
  accumulator.add(2 ** -60);
  accumulator.add(-1);
  expect(accumulator.total()).toBe(2 ** -60);
});

test('sums of one do not run into another', () => {
  const [first, second] = [newAccumulator(), newAccumulator()];
  first.add(1e16);
  second.add(1);
  expect([first.total(), second.total()]).toEqual([1e16, 1]);
});

test('is within an ulp or two of the exact sum of numbers of 0 or more', () => {
  const value = fc.oneof(
    fc.double({ min: 0, max: 1e9, noNaN: true }),
    fc.double({ min: 0, max: 1e-3, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), (values) => {
      // Whole multiples of 2^-100 are enough for the reference, whose doubles go to 2^-200.
      const exact = asDouble(sum(values.map(binary)));
      expect(Math.abs(totalOf(values) - exact)).toBeLessThanOrEqual(2 ** -51 * exact + 1e-60);
    }),
  );
});
