import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineOptions } from '../../../src/monetary/lines/povertyLine.ts';
import {
  senShorrocksThonIndex,
  senShorrocksThonIndexMeasure,
} from '../../../src/monetary/measures/senShorrocksThonIndex.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { type Row, smallRows } from '../../support/smallRows.ts';

const twins = {
  evaluate: senShorrocksThonIndex,
  bind: senShorrocksThonIndexMeasure,
};

describe('with a line that is given', () => {
  checkMeasure({
    ...twins,
    options: { line: 120 } as LineOptions,
    welfare: fc.integer({ min: 0, max: 960 }).map((quarters) => quarters / 4),
  });
});

describe('with a line that the sample makes', () => {
  // A share that no sum of quarters hits: on the line itself there is no derivative.
  const line = { kind: 'relative', of: 'mean', share: 0.7310585786 } as const;
  checkMeasure({ ...twins, options: { line } as LineOptions });
});

const rows = smallRows({ welfare: 20, weight: 32, rows: 15 });

const sampleOf = (all: readonly Row[]) => ({
  welfare: all.map(({ welfare }) => welfare),
  weight: all.map(({ weight }) => weight / 16),
});

describe('the index of Sen, Shorrocks and Thon', () => {
  test('is the mean of the larger gap of every two', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 22 }), (all, line) => {
        const gap = ({ welfare }: Row) => Math.max(0, line - welfare);
        let [larger, population] = [0, 0];
        for (const a of all) {
          population += a.weight;
          for (const b of all) larger += a.weight * b.weight * Math.max(gap(a), gap(b));
        }
        const found = senShorrocksThonIndex(sampleOf(all), { line }).value as number;
        expect(Math.abs(found - larger / line / population / population)).toBeLessThanOrEqual(
          1e-14,
        );
      }),
    );
  });

  test('is H · I · (1 + G) in the example of the handbook: ½ · 0.16 · (1 + 0.5625)', () => {
    // Gaps 0.2, 0.12, 0 and 0: every pair apart, 1.44 in sum of 32 · 0.08, is 0.5625. With the ranks of
    // Shorrocks (1995): (7 · 0.2 + 5 · 0.12) / 16. 0.0625, which is also given for it, has H twice.
    const welfare = [100, 110, 150, 160];
    expect(senShorrocksThonIndex({ welfare }, { line: 125 }).value).toBeCloseTo(0.125, 15);
  });

  test('is 0 where nobody is poor, g H (2 − H) where the poor are equal, 1 where nobody has anything', () => {
    expect(senShorrocksThonIndex({ welfare: [100, 150] }, { line: 100 }).value).toBe(0);
    expect(senShorrocksThonIndex({ welfare: [50, 50, 50] }, { line: 100 }).value).toBe(0.5);
    expect(senShorrocksThonIndex({ welfare: [50, 100, 170, 500] }, { line: 100 }).value).toBe(
      0.21875,
    );
    expect(senShorrocksThonIndex({ welfare: [0, 0] }, { line: 100 }).value).toBe(1);
  });

  test('does not look at the boundary nor at welfare above the line', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20 }), (all, line) => {
        const value = senShorrocksThonIndex(sampleOf(all), { line }).value;
        expect(senShorrocksThonIndex(sampleOf(all), { line, boundary: 'atOrBelow' }).value).toBe(
          value,
        );
        const richer = all.map((row) =>
          row.welfare >= line ? { ...row, welfare: row.welfare * 3 } : row,
        );
        expect(senShorrocksThonIndex(sampleOf(richer), { line }).value).toBeCloseTo(
          value as number,
          14,
        );
      }),
    );
  });

  test('moves continuously as welfare passes the line', () => {
    const at = (welfare: number) =>
      senShorrocksThonIndex({ welfare: [20, welfare, 90, 200] }, { line: 100 }).value as number;
    expect(at(100 - 1e-9)).toBeCloseTo(at(100), 10);
  });

  test('keeps the digits of a gap that is small', () => {
    // One of two is 2⁻⁴⁰ below the line: the larger gap of two is that of three pairs of four.
    const welfare = [1 - 2 ** -40, 1];
    expect(senShorrocksThonIndex({ welfare }, { line: 1 }).value).toBe(0.75 * 2 ** -40);
  });

  test('measures rows with lines of their own against these', () => {
    const sample = { welfare: [50, 30, 80], line: [100, 40, 40] };
    // Gaps ½, ¼ and 0: (5 · ½ + 3 · ¼) / 9.
    const own = senShorrocksThonIndex(sample, { line: { kind: 'column' } });
    expect(own.value).toBeCloseTo(3.25 / 9, 15);
  });

  test('refuses negative welfare unless a policy is named', () => {
    const sample = { welfare: [-50, 150] };
    expectPovertyError(() => senShorrocksThonIndex(sample, { line: 100 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expect(senShorrocksThonIndex(sample, { line: 100, outsideSupport: 'keep' }).value).toBe(1.125);
    expect(senShorrocksThonIndex(sample, { line: 100, outsideSupport: 'omit' }).value).toBe(0);
  });
});
