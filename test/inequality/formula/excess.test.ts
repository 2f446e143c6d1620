import { describe, expect, test } from 'vitest';
import {
  expExcessRatio,
  logExcess,
  logRatio,
  nearZero,
} from '../../../src/inequality/formula/excess.ts';
import { expectRelative } from '../../support/inequalityLaws.ts';

describe('what is left of a logarithm and an exponential', () => {
  // Made with Python's mpmath 1.3.0 at 50 digits.
  test.each([
    [-0.0625, -0.03060900501561258, 0.0020385211375711716],
    [2 ** -40, 4.547473508866019e-13, 4.135903062762631e-25],
    [0.09375, 0.04837482995014238, 0.004137841310312867],
  ])('keeps its digits near 0 (%s)', (value, ratio, log) => {
    expectRelative(expExcessRatio(value), ratio, 0.01);
    expectRelative(logExcess(value), log, 0.01);
  });

  test.each([
    [0.5, 0.2974425414002563],
    [-3, -0.6832623561226213],
    [20, 24258258.720489513],
  ])('is what it is farther away (%s)', (value, ratio) => {
    expectRelative(expExcessRatio(value), ratio, 0.01);
  });

  test('has its limits', () => {
    expect([expExcessRatio(0), logExcess(0), logRatio(0)]).toEqual([0, 0, 1]);
    expect([expExcessRatio(Infinity), expExcessRatio(-Infinity)]).toEqual([Infinity, -1]);
    expect(expExcessRatio(1000)).toBe(Infinity);
    expect(logRatio(Math.E - 1)).toBeCloseTo(1 / (Math.E - 1), 15);
  });

  test('is the same from both sides of where the series ends', () => {
    for (const value of [nearZero, -nearZero]) {
      const inside = value * (1 - 2 ** -50);
      expectRelative(expExcessRatio(inside), expExcessRatio(value), 0.1);
      expectRelative(logExcess(inside), value - Math.log1p(value), 0.1);
    }
  });
});
