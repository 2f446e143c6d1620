import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column } from '../../../../../src/sql/expression/build.ts';
import { series } from '../../../../../src/sql/measures/welfare/math/series.ts';
import { evaluateSql } from '../../../../support/interpretSql.ts';

const y = column('y');

describe('a power series', () => {
  test('is that of the exponential, to the last digits', () => {
    const exponential = series(y, (place) => 1 / place, 0.5);
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), (value) => {
        const wanted = Math.exp(value);
        expect(
          Math.abs((evaluateSql(exponential, { y: value }) as number) / wanted - 1),
        ).toBeLessThan(4e-16);
      }),
    );
  });

  test('ends with the last coefficient that is not 0', () => {
    // (1 + y)³
    const cube = series(y, (place) => (4 - place) / place, 0.1);
    expect(evaluateSql(cube, { y: 2 })).toBe(27);
    expect(
      evaluateSql(
        series(y, () => 0, 0.1),
        { y: 2 },
      ),
    ).toBe(1);
  });

  test('is as long as coefficients that grow at first ask for', () => {
    const power = series(y, (place) => (101 - place) / place, 0.02);
    expect(evaluateSql(power, { y: 0.02 })).toBeCloseTo(1.02 ** 100, 13);
    expect(evaluateSql(power, { y: -0.02 })).toBeCloseTo(0.98 ** 100, 13);
  });
});
