import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column } from '../../../../../src/sql/expression/build.ts';
import {
  lostPower,
  lostPowerRatio,
} from '../../../../../src/sql/measures/welfare/math/lostPower.ts';
import { evaluateSql } from '../../../../support/interpretSql.ts';

const powers = [-40, -2, -0.04, -1e-9, 0, 1e-9, 0.04, 0.5, 1, 2, 3.3, 70];

test.each(powers)('(1 − (1 − g)^γ) / γ with γ = %d has all its digits', (power) => {
  const ratio = lostPowerRatio(column('gap'), column('kept'), power);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ min: 1e-300, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 16 }).map((digits) => 10 ** -digits),
      ),
      (gap) => {
        const log = Math.log1p(-gap);
        const wanted = power === 0 ? -log : -Math.expm1(power * log) / power;
        const actual = evaluateSql(ratio, { gap, kept: 1 - gap }) as number;
        expect(Math.abs(actual - wanted), String(gap)).toBeLessThanOrEqual(
          1e-13 * Math.abs(wanted),
        );
      },
    ),
  );
});

test('where nothing is kept a power above 0 is lost whole, and others have no value', () => {
  const nothing = { gap: 1, kept: 0 };
  const lost = (power: number) =>
    evaluateSql(lostPower(column('gap'), column('kept'), power), nothing);
  expect(lost(0.5)).toBe(1);
  expect(lost(1)).toBe(1);
  expect(lost(3)).toBe(1);
  expect(lost(1e-4)).toBe(1);
  expect(lost(-1)).toBe(null);
  expect(lost(-1e-4)).toBe(null);
});
