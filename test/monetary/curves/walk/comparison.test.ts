import { describe, expect, test } from 'vitest';
import { comparison, toleranceText } from '../../../../src/monetary/curves/walk/comparison.ts';

function comparedAt(...pairs: readonly (readonly [number, number])[]) {
  const compared = comparison();
  const turned = pairs.map(([a, b], at) => compared.add({ at, a, b }));
  return { compared, turned };
}

describe('a comparison of two curves', () => {
  test.each([
    [
      'both',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'a',
      [
        [0, 0],
        [1, 2],
        [2, 2],
      ],
    ],
    [
      'b',
      [
        [1, 0],
        [1, 1],
      ],
    ],
    [
      'neither',
      [
        [1, 2],
        [2, 1],
      ],
    ],
  ] as const)('finds that %s dominates', (dominant, pairs) => {
    expect(comparedAt(...pairs).compared.dominant()).toBe(dominant);
  });

  test('of nothing finds both', () => {
    const { compared } = comparedAt();
    expect([compared.dominant(), compared.lessInA(), compared.lessInB()]).toEqual([
      'both',
      null,
      null,
    ]);
  });

  test('tells where the order is turned over, after a stretch of equals too', () => {
    const { turned } = comparedAt([1, 1], [1, 2], [1, 3], [2, 2], [3, 2], [4, 2], [1, 2]);
    expect(turned).toEqual([false, false, false, false, true, false, true]);
  });

  test('keeps the first place of each largest difference', () => {
    const { compared } = comparedAt([1, 2], [1, 3], [2, 4], [9, 4], [4, 4]);
    expect(compared.lessInA()).toEqual({ at: 1, a: 1, b: 3 });
    expect(compared.lessInB()).toEqual({ at: 3, a: 9, b: 4 });
  });

  test('takes what sums in another order may differ by for equal, and no more', () => {
    expect(toleranceText).toBe('2^-44 of the larger');
    expect(comparedAt([1, 1 + 2 ** -44]).compared.dominant()).toBe('both');
    expect(comparedAt([1, 1 + 2 ** -43]).compared.dominant()).toBe('a');
    expect(comparedAt([1e-20, 1e-20 * (1 - 2 ** -43)]).compared.dominant()).toBe('b');
    expect(comparedAt([0, 2 ** -1074]).compared.dominant()).toBe('a');
  });
});
