import { describe, expect, test } from 'vitest';
import { ascending } from '../../../src/sample/formula/ascending.ts';

const columns = {
  welfare: Float64Array.of(3, 1, 2),
  weights: Float64Array.of(30, 10, 20),
  population: 60,
  companions: [],
  ascending: false,
  rowAt: null,
};

describe('columns in ascending order', () => {
  test('have their weights beside them, and their rows where something needs them', () => {
    const sorted = ascending(columns, true);
    expect(sorted.welfare).toEqual(Float64Array.of(1, 2, 3));
    expect(sorted.weights).toEqual(Float64Array.of(10, 20, 30));
    expect(sorted.rowAt).toEqual(Uint32Array.of(1, 2, 0));
    expect(sorted.ascending).toBe(true);
    expect(ascending(columns, false).rowAt).toBe(null);
  });

  test('take the other columns along', () => {
    const sorted = ascending({ ...columns, companions: [Float64Array.of(7, 8, 9)] }, false);
    expect(sorted.companions).toEqual([Float64Array.of(8, 9, 7)]);
  });

  test('keep the rows of the sample where some were left out before', () => {
    const sorted = ascending({ ...columns, rowAt: Uint32Array.of(4, 5, 9) }, true);
    expect(sorted.rowAt).toEqual(Uint32Array.of(5, 9, 4));
  });

  test('that ascend are left as they are', () => {
    const done = { ...columns, ascending: true };
    expect(ascending(done, true)).toBe(done);
  });
});
