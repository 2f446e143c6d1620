import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortColumns } from '../../../src/numeric/sort/sortColumns.ts';
import { columns, rowsByComparing } from '../../support/columns.ts';

const of = (...values: number[]) => Float64Array.from(values);

test('sorts values, weights and row numbers together', () => {
  expect(sortColumns(of(30, 10, 20), of(3, 1, 2), true)).toEqual({
    values: of(10, 20, 30),
    weights: of(1, 2, 3),
    order: Uint32Array.of(1, 2, 0),
  });
});

test('gives no column that was not asked for', () => {
  expect(sortColumns(of(2, 1), null, false)).toEqual({
    values: of(1, 2),
    weights: null,
    order: null,
  });
  expect(sortColumns(of(1, 2), null, false)).toEqual({
    values: of(1, 2),
    weights: null,
    order: null,
  });
  expect(sortColumns(of(), of(), true)).toEqual({
    values: of(),
    weights: of(),
    order: Uint32Array.of(),
  });
  expect(sortColumns(of(7), of(2), true)).toEqual({
    values: of(7),
    weights: of(2),
    order: Uint32Array.of(0),
  });
});

test.each([
  ['in order already', [-0, 0, 1]],
  ['not in order', [1, 0, -0]],
])('−0 becomes 0: %s', (_, values) => {
  const { values: sorted, order } = sortColumns(Float64Array.from(values), null, true);
  expect(Array.from(sorted)).toEqual([0, 0, 1]);
  expect(Array.from(order as Uint32Array)).toEqual(values[0] === 1 ? [1, 2, 0] : [0, 1, 2]);
});

test('a column in order is copied, not handed back', () => {
  const [values, weights] = [of(1, 2, 3), of(4, 5, 6)];
  const sorted = sortColumns(values, weights, false);
  sorted.values.fill(0);
  sorted.weights?.fill(0);
  expect([values, weights]).toEqual([of(1, 2, 3), of(4, 5, 6)]);
});

test('is what comparing rows gives, and leaves its columns alone', () => {
  fc.assert(
    fc.property(columns, (values) => {
      const before = values.slice();
      const rows = rowsByComparing(values);
      const weights = values.map((_, row) => 1 + ((row * 7) % 11));
      const sorted = {
        values: Float64Array.from(rows, (row) => (values[row] as number) + 0),
        weights: Float64Array.from(rows, (row) => weights[row] as number),
      };
      const order = Uint32Array.from(rows);
      expect(sortColumns(values, weights, true)).toEqual({ ...sorted, order });
      expect(sortColumns(values, weights, false)).toEqual({ ...sorted, order: null });
      expect(sortColumns(values, null, true)).toEqual({ ...sorted, weights: null, order });
      expect(values).toEqual(before);
    }),
  );
});

test('reads a window on a larger buffer as it reads a column', () => {
  const buffer = Float64Array.from({ length: 101 }, (_, row) => (row * 37) % 101);
  const sorted = sortColumns(new Float64Array(buffer.buffer, 8, 99), null, false);
  const window = buffer.slice(1, 100).toSorted();
  expect(sorted.values).toEqual(window);
});

test('sorts twenty thousand skewed incomes with zeros among them', () => {
  const values = Float64Array.from({ length: 20_000 }, (_, row) => {
    const share = ((row * 61_803) % 20_011) / 20_011;
    return share < 0.3 ? 0 : Math.round(1e6 / (1.0001 - share));
  });
  const rows = rowsByComparing(values);
  const { values: sorted, order } = sortColumns(values, null, true);
  expect(order).toEqual(Uint32Array.from(rows));
  expect(sorted).toEqual(Float64Array.from(rows, (row) => values[row] as number));
});
