import { describe, expect, test } from 'vitest';
import {
  betweenShareInfluence,
  decomposedEntropySupport,
  entropyParts,
} from '../../../../src/inequality/decomposition/groups/entropyParts.ts';
import { groupParts } from '../../../../src/inequality/decomposition/groups/groupParts.ts';
import { nonNegative, positive } from '../../../../src/sample/support.ts';
import { columnsOf } from '../../rank/columns.ts';

const groups = { labels: ['x', 'y'], order: [0, 1] };

describe('generalized entropy in parts', () => {
  test('has those of half the squared coefficient of variation by hand', () => {
    const columns = columnsOf([1, 3, 5, 7], null, [0, 0, 1, 1]);
    const found = entropyParts(columns, groupParts(columns, groups), 2);
    // The mean is 4; variances are 5 in all, 1 within each group, 4 between.
    expect(found).toEqual({
      value: 5 / 32,
      within: 1 / 32,
      between: 4 / 32,
      groups: [
        { value: 1 / 8, contribution: 1 / 64 },
        { value: 1 / 72, contribution: expect.closeTo(1 / 64, 15) },
      ],
    });
  });

  test('is null where there is nobody or nothing', () => {
    const none = columnsOf([1, 2], [0, 0], [0, 1]);
    const nothing = { value: null, within: null, between: null };
    expect(entropyParts(none, groupParts(none, groups), 1)).toMatchObject(nothing);
    const zeros = columnsOf([0, 0], null, [0, 1]);
    expect(entropyParts(zeros, groupParts(zeros, groups), 1)).toEqual({
      ...nothing,
      groups: [
        { value: null, contribution: null },
        { value: null, contribution: null },
      ],
    });
  });

  test('accepts zeros where every power of them is a number', () => {
    expect([2, 0.1, 0, -1].map(decomposedEntropySupport)).toEqual([
      nonNegative,
      nonNegative,
      positive,
      positive,
    ]);
  });
});

test('the influence on the share between is 0 where groups are all there is, and finite at zeros', () => {
  const apart = columnsOf([1, 1, 5, 5], null, [0, 0, 1, 1]);
  const none = betweenShareInfluence(apart, groupParts(apart, groups), 0.5);
  for (const value of none) expect(Math.abs(value)).toBeLessThan(1e-14);
  const zeros = columnsOf([0, 0, 4, 6], null, [0, 0, 1, 1]);
  for (const alpha of [0.5, 1, 2]) {
    const found = betweenShareInfluence(zeros, groupParts(zeros, groups), alpha);
    expect(found.every(Number.isFinite)).toBe(true);
    expect(Math.abs(found.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-14);
  }
});
