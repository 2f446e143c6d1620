import { describe, expect, test } from 'vitest';
import { rowWeights } from '../../../src/sample/columns/rowWeights.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('the weight of every row', () => {
  test('is 1 where none are given, and no column is made', () => {
    expect(rowWeights({}, 3)).toEqual({
      weights: null,
      population: 3,
      weighting: 'none',
      unit: 'row',
    });
  });

  test('of doubles is a view of the column', () => {
    const weight = Float64Array.of(1, 2.5);
    const { weights } = rowWeights({ weight }, 2);
    expect(weights?.buffer).toBe(weight.buffer);
    expect([...(weights ?? [])]).toEqual([1, 2.5]);
  });

  test('is multiplied by the size of the household, and then persons are counted', () => {
    const read = rowWeights({ weight: [2, 0.5], size: [3, 4] }, 2);
    expect([...(read.weights ?? [])]).toEqual([6, 2]);
    expect(read).toMatchObject({
      population: 8,
      weighting: 'sampling × household-size',
      unit: 'person',
    });
  });

  test('of a kind that counts is whole', () => {
    const weight = { kind: 'frequency', values: [1, 1.5] } as const;
    expectPovertyError(() => rowWeights({ weight }, 2), {
      code: 'invalidNumber',
      path: ['weight', 'values', 1],
    });
  });

  test.each([
    ['weights', { weight: [1] }, ['weight']],
    ['sizes', { size: Uint8Array.of(1, 2, 3) }, ['size']],
  ])('has as many %s as there are rows', (_, input, path) => {
    expectPovertyError(() => rowWeights(input, 2), { code: 'unequalColumns', path });
  });

  test('of no rows is no weight', () => {
    expect(rowWeights({ weight: [] }, 0).weights).toEqual(new Float64Array(0));
  });
});
