import { expect, test } from 'vitest';
import { pickRows, placesWhere } from '../../../src/sample/formula/pickRows.ts';

const columns = {
  welfare: Float64Array.of(5, 6, 7),
  weights: Float64Array.of(1, 2, 4),
  population: 7,
  companions: [Float64Array.of(50, 60, 70)],
  ascending: true,
  rowAt: null,
};

test('rows are picked with all their columns, their weight is theirs, and their rows are known', () => {
  expect(pickRows(columns, Uint32Array.of(0, 2))).toEqual({
    welfare: Float64Array.of(5, 7),
    weights: Float64Array.of(1, 4),
    population: 5,
    companions: [Float64Array.of(50, 70)],
    ascending: true,
    rowAt: Uint32Array.of(0, 2),
  });
});

test('rows picked of picked rows are still those of the sample, and each weighs 1 without weights', () => {
  const picked = pickRows(
    { ...columns, weights: null, rowAt: Uint32Array.of(9, 4, 6) },
    Uint32Array.of(1, 2),
  );
  expect([picked.weights, picked.population]).toEqual([null, 2]);
  expect(picked.rowAt).toEqual(Uint32Array.of(4, 6));
});

test('places that pass a test are given in order', () => {
  expect(placesWhere(5, (place) => place % 2 === 0)).toEqual(Uint32Array.of(0, 2, 4));
  expect(placesWhere(0, () => true)).toEqual(new Uint32Array(0));
});
