import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinateAt, ordinatesAt } from '../../../src/inequality/curves/ordinateAt.ts';
import {
  ascendingColumns,
  everySixteenth,
  sumOfPoorest,
  welfareRows,
} from '../../support/welfareRows.ts';

const kinds = ['relative', 'generalized', 'absolute'] as const;

describe('heights of Lorenz curves', () => {
  test.each(kinds)('are what the poorest sixteenths have (%s)', (kind) => {
    const shares = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(welfareRows(-4), shares, (rows, parts) => {
        const at = parts.map((part) => part / 40).sort((a, b) => a - b);
        const columns = ascendingColumns(rows);
        const values = everySixteenth(rows);
        const mean = sumOfPoorest(values, 1) / values.length;
        const found = ordinatesAt(columns, kind, at);
        if (kind === 'relative' && mean <= 0) {
          expect(found).toBe(null);
          return;
        }
        for (const [place, share] of at.entries()) {
          const sum = sumOfPoorest(values, share) / values.length;
          const wanted = { relative: sum / mean, generalized: sum, absolute: sum - share * mean }[
            kind
          ];
          const height = (found as number[])[place] as number;
          expect(Math.abs(height - wanted)).toBeLessThanOrEqual(
            1e-12 * Math.max(1, Math.abs(wanted)),
          );
          expect(ordinateAt(columns, kind, share)).toBeCloseTo(height, 12);
          if (share === 0) expect(height).toBe(0);
          if (share === 1 && kind !== 'generalized')
            expect(height).toBe(kind === 'relative' ? 1 : 0);
        }
      }),
    );
  });

  test('the absolute curve keeps its digits beside a large mean', () => {
    // Two rows a quarter apart at a billion billionths: half of them lack an eighth each.
    const rows = [2 ** 40, 2 ** 40 + 0.25].map((welfare) => ({ welfare, weight: 1 }));
    expect(ordinatesAt(ascendingColumns(rows), 'absolute', [0.25, 0.5, 0.75])).toEqual([
      -0.03125, -0.0625, -0.03125,
    ]);
    const equal = [1, 2, 3].map((weight) => ({ welfare: 0.1, weight }));
    expect(ordinatesAt(ascendingColumns(equal), 'absolute', [0.1, 0.5, 0.9])).toEqual([0, 0, 0]);
  });
});
