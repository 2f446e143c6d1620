import { describe, expect, test } from 'vitest';
import { newCellSums, rowsBetween } from '../../../src/monetary/profile/cellSums.ts';

test('many places are merged more seldom, up to a limit', () => {
  expect([1, 4096, 5000, 65536, 1e6].map(rowsBetween)).toEqual([4096, 4096, 5000, 65536, 65536]);
});

describe('sums by place', () => {
  test('are what was added, merged or not', () => {
    const sums = newCellSums(6, 10);
    for (const rows of [3, 9, 1]) {
      for (let place = 0; place < 6; place++)
        sums.part[place] = (sums.part[place] as number) + place;
      sums.passed(rows);
    }
    // Cells of two places: 0 and 3, 6 and 9, 12 and 15.
    expect(sums.of(2, 0, 1)).toEqual([0, 3]);
    expect(sums.of(2, 2, 1)).toEqual([12, 15]);
    expect(sums.of(2, 0, 3)).toEqual([18, 27]);
    expect(sums.of(2, 3, 0)).toEqual([0, 0]);
  });

  test('do not lose small numbers beside large ones', () => {
    const sums = newCellSums(1, 1);
    for (const value of [1e16, 1, 1, 1, 1]) {
      sums.part[0] = value;
      sums.passed(1);
    }
    expect(sums.of(1, 0, 1)).toEqual([1e16 + 4]);
    const others = newCellSums(1, 1);
    for (const value of [1, 1, 1, 1, 1e16]) {
      others.part[0] = value;
      others.passed(1);
    }
    expect(others.of(1, 0, 1)).toEqual([1e16 + 4]);
  });

  test('stay infinite once they are', () => {
    const sums = newCellSums(1, 1);
    for (const value of [1e308, 1e308, 1]) {
      sums.part[0] = value;
      sums.passed(1);
    }
    expect(sums.of(1, 0, 1)).toEqual([Infinity]);
  });
});
