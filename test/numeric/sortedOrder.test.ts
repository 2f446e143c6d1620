import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedOrder } from '../../src/numeric/sortedOrder.ts';
import { finite } from '../support/arbitraries.ts';
import { badNumbers, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

test.each([
  [
    [30, 10, 20],
    [1, 2, 0],
  ],
  [[], []],
  [[5], [0]],
  [
    [0, -0, 0],
    [0, 1, 2],
  ],
  [
    [-0, 0, -1],
    [2, 0, 1],
  ],
  [
    [1e308, -1e308],
    [1, 0],
  ],
  [
    [9, 10, 1],
    [2, 0, 1],
  ],
])('orders %j', (values, order) => {
  expect(Array.from(sortedOrder(values))).toEqual(order);
});

test('is a rearrangement of all rows, ascending, that keeps equals in their order', () => {
  const column = fc.array(fc.oneof(finite, fc.integer({ min: -2, max: 2 })), { maxLength: 60 });
  fc.assert(
    fc.property(column, (values) => {
      const order = Array.from(sortedOrder(Object.freeze(values)));
      expect(order.toSorted((a, b) => a - b)).toEqual(values.map((_, row) => row));
      for (let place = 1; place < order.length; place++) {
        const [before, row] = [order[place - 1] as number, order[place] as number];
        const [low, high] = [values[before] as number, values[row] as number];
        expect(low < high || (low === high && before < row)).toBe(true);
      }
    }),
  );
});

test.each(badNumbers)('refuses %s, with its row', (_, value, code) => {
  expectPovertyError(() => sortedOrder([1, untyped(value)]), { code, path: [1] });
});

test('refuses what is no column', () => {
  expectPovertyError(() => sortedOrder(untyped(null)), { code: 'missingValue', path: [] });
  expectPovertyError(() => sortedOrder(untyped('312')), { code: 'invalidType', path: [] });
});
