import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  wholeRowsInfluence,
  wholeRowsRatio,
} from '../../../src/inequality/shares/wholeRowsRatio.ts';
import {
  ascendingColumns,
  columnsOf,
  everySixteenth,
  welfareRows,
} from '../../support/welfareRows.ts';

const tails = { topFrom: 0.75, bottomTo: 0.25 };

/** Definition 2 of Hyndman and Fan. */
function quantile(sorted: readonly number[], p: number): number {
  const position = p * sorted.length;
  const j = Math.floor(position);
  const next = sorted[Math.min(j, sorted.length - 1)] as number;
  return position > j ? next : ((sorted[j - 1] as number) + next) / 2;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('whole rows above over whole rows below', () => {
  test.each(['sums', 'means'] as const)('are those past two quantiles (%s)', (of) => {
    fc.assert(
      fc.property(welfareRows(), (rows) => {
        const values = everySixteenth(rows);
        const top = values.filter((value) => value > quantile(values, tails.topFrom));
        const bottom = values.filter((value) => value <= quantile(values, tails.bottomTo));
        const among = of === 'sums' ? 1 : top.length / bottom.length;
        for (const columns of [columnsOf(rows), ascendingColumns(rows)]) {
          const found = wholeRowsRatio(columns, tails, of);
          if (top.length === 0 || sum(bottom) === 0) expect(found).toBe(null);
          else expect(found).toBeCloseTo(sum(top) / sum(bottom) / among, 10);
        }
      }),
    );
  });

  test.each(['sums', 'means'] as const)('have an influence whose weighted mean is 0 (%s)', (of) => {
    fc.assert(
      fc.property(welfareRows(1), (rows) => {
        const columns = columnsOf(rows);
        const ratio = wholeRowsRatio(columns, tails, of);
        fc.pre(ratio !== null);
        const influence = wholeRowsInfluence(columns, tails, of, ratio as number);
        const all = sum(rows.map(({ weight }, row) => weight * (influence[row] as number)));
        const most = Math.max(1, ...influence.map(Math.abs));
        expect(Math.abs(all / columns.population)).toBeLessThan(1e-12 * most);
      }),
    );
  });

  test('have the standard error of a large sample', () => {
    // Welfare e^z over the quantiles of a normal z: the influence of the whole rows is there that of the
    // interpolated curve, ((x − q)⁺ + 0.2 q − m) / b for the top and min(x − q, 0) + 0.2 q − b below.
    const count = 2000;
    const rows = Array.from({ length: count }, (_, row) => ({
      welfare: (row + 0.5) ** 1.5,
      weight: 1,
    }));
    const columns = columnsOf(rows);
    const fifths = { topFrom: 0.8, bottomTo: 0.2 };
    const ratio = wholeRowsRatio(columns, fifths, 'sums') as number;
    const influence = wholeRowsInfluence(columns, fifths, 'sums', ratio);
    const [low, high] = [400 ** 1.5, 1600 ** 1.5];
    const bottom = sum(rows.slice(0, 400).map(({ welfare }) => welfare)) / count;
    const top = sum(rows.slice(1600).map(({ welfare }) => welfare)) / count;
    for (const [row, { welfare }] of rows.entries()) {
      const ofTop = Math.max(0, welfare - high) + 0.2 * high - top;
      const ofBottom = Math.min(0, welfare - low) + 0.2 * low - bottom;
      expect(influence[row] as number).toBeCloseTo((ofTop - ratio * ofBottom) / bottom, 3);
    }
  });
});
