import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  doubleGapSum,
  poorWeight,
  squaredDoubleGapSum,
} from '../../../src/monetary/formula/gapSums.ts';
import type { SampleColumns } from '../../../src/sample/formula/sampleColumns.ts';
import {
  asDouble,
  binary,
  type Fraction,
  minus,
  plus,
  times,
  zero,
} from '../../support/fractions.ts';

function columnsOf(welfare: readonly number[], weights: readonly number[] | null): SampleColumns {
  return {
    welfare: Float64Array.from(welfare),
    weights: weights === null ? null : Float64Array.from(weights),
    population: weights === null ? welfare.length : weights.reduce((sum, one) => sum + one, 0),
    companions: [],
    ascending: false,
    rowAt: null,
  };
}

const at = { line: 100, boundary: 'below', bandwidth: undefined } as const;

describe('sums over the poor', () => {
  test('are exact to the last digits, over many blocks of rows of all sizes', () => {
    const welfare = fc
      .tuple(fc.integer({ min: 1, max: 2 ** 20 }), fc.integer({ min: -20, max: 20 }))
      .map(([size, power]) => size * 2 ** power);
    const row = fc.record({ welfare, weight: fc.integer({ min: 0, max: 2 ** 20 }) });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 700 }),
        welfare,
        fc.boolean(),
        (rows, line, weighted) => {
          let [gaps, squares]: [Fraction, Fraction] = [zero, zero];
          let [below, through] = [0, 0];
          for (const { welfare: value, weight } of rows) {
            const one = weighted ? weight : 1;
            if (value <= line) through += one;
            if (value >= line) continue;
            below += one;
            const gap = times([2n, 1n], minus(binary(line), binary(value)));
            gaps = plus(gaps, times(gap, binary(one)));
            squares = plus(squares, times(times(gap, gap), binary(one)));
          }
          const columns = columnsOf(
            rows.map((each) => each.welfare),
            weighted ? rows.map(({ weight }) => weight) : null,
          );
          expect(poorWeight(columns, { ...at, line })).toBe(below);
          expect(poorWeight(columns, { ...at, line, boundary: 'atOrBelow' })).toBe(through);
          const wanted = [asDouble(gaps), asDouble(squares)] as const;
          expect(Math.abs(doubleGapSum(columns, line) / wanted[0] - 1) || 0).toBeLessThan(1e-14);
          const found = squaredDoubleGapSum(columns, line);
          expect(Math.abs(found / wanted[1] - 1) || 0).toBeLessThan(2e-14);
          if (gaps[0] === 0n) expect([doubleGapSum(columns, line), found]).toEqual([0, 0]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('compensate between blocks what additions lose', () => {
    // A block of 128 rows of 2⁵³ in sum, then blocks of 1 that a plain sum would drop.
    const weights = Array<number>(128).fill(2 ** 46);
    for (let block = 0; block < 4; block++) weights.push(1, ...Array<number>(127).fill(0));
    const population = 2 ** 53 + 4;
    const columns = { ...columnsOf(Array<number>(weights.length).fill(0), weights), population };
    expect(poorWeight(columns, at)).toBe(population);
  });

  test('do not hide that they passed the largest double', () => {
    const columns = columnsOf([-(2 ** 1023), -(2 ** 1023)], null);
    expect(doubleGapSum(columns, 1)).toBe(Infinity);
    expect(squaredDoubleGapSum(columns, 1)).toBe(Infinity);
  });
});
