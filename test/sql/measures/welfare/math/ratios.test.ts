import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column } from '../../../../../src/sql/expression/build.ts';
import type { Expression } from '../../../../../src/sql/expression/expression.ts';
import {
  expExcessRatio,
  expRatio,
  isWithin,
  logOf,
  logRatio,
  oneLessExp,
} from '../../../../../src/sql/measures/welfare/math/ratios.ts';
import { evaluateSql } from '../../../../support/interpretSql.ts';

const y = column('y');
const at = (of: Expression, value: number) => evaluateSql(of, { y: value }) as number;

function agrees(of: Expression, wanted: (value: number) => number, least: number, most: number) {
  const near = fc.double({ min: -1e-3, max: 1e-3, noNaN: true });
  const far = fc.double({ min: least, max: most, noNaN: true });
  fc.assert(
    fc.property(fc.oneof(near, far), (value) => {
      const right = wanted(value);
      expect(Math.abs(at(of, value) - right), String(value)).toBeLessThanOrEqual(
        2e-14 * Math.abs(right),
      );
    }),
  );
}

/** By whole series, of numbers below 1 in size. */
function excess(value: number): number {
  let [sum, term] = [0, 1];
  for (let place = 2; place < 60; place++) {
    term *= value / place;
    sum += term;
  }
  return sum;
}

describe('functions that are 0 over 0 at 0', () => {
  test('(eʸ − 1) / y', () => {
    agrees(expRatio(y), (value) => (value === 0 ? 1 : Math.expm1(value) / value), -50, 50);
    expect(at(expRatio(y), 0)).toBe(1);
  });

  test('(eʸ − 1 − y) / y', () => {
    agrees(expExcessRatio(y, 300), excess, -1, 1);
    agrees(
      expExcessRatio(y, 300),
      (value) => (Math.abs(value) < 1 ? excess(value) : (Math.exp(value) - 1 - value) / value),
      -800,
      300,
    );
    expect(at(expExcessRatio(y, 300), 0)).toBe(0);
    expect(at(expExcessRatio(y, 300), 1e6)).toBeLessThan(Math.exp(300));
  });

  test('ln(1 + y) / y', () => {
    agrees(logRatio(y), (value) => (value === 0 ? 1 : Math.log1p(value) / value), -0.9, 1e6);
    expect(at(logRatio(y), 0)).toBe(1);
    expect(at(logRatio(y), -1)).toBe(null);
  });

  test('1 − e⁻ʸ', () => {
    agrees(oneLessExp(y), (value) => -Math.expm1(-value), -50, 800);
  });
});

test('a logarithm of whichever of d and 1 + d knows it better', () => {
  const log = logOf(y, column('share'));
  const value = (d: number, share: number) => evaluateSql(log, { y: d, share });
  expect(value(1e-9, 1)).toBeCloseTo(Math.log1p(1e-9), 23);
  expect(value(-1, 1e-30)).toBe(Math.log(1e-30));
  expect(value(-1, 0)).toBe(null);
});

test('a number is within a reach on both sides', () => {
  const is = (value: number) => evaluateSql(isWithin(y, 2), { y: value });
  expect([is(-2), is(-1.5), is(0), is(1.5), is(2)]).toEqual([false, true, true, true, false]);
});
