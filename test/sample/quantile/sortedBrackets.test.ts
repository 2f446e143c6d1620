import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortedBrackets } from '../../../src/sample/quantile/sortedBrackets.ts';
import { ascendingColumns, everySixteenth, welfareRows } from '../../support/welfareRows.ts';

describe('what stands at an amount of weight', () => {
  test('is the value past it, and where a sum of weights hits it, the one before', () => {
    fc.assert(
      fc.property(
        welfareRows(-20),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
        fc.boolean(),
        (rows, shares, whole) => {
          const { welfare, weights, population } = ascendingColumns(rows);
          const values = everySixteenth(rows);
          const targets = shares
            .map((share) => (whole ? Math.round(share * population * 16) / 16 : share * population))
            .sort((a, b) => a - b);
          const found = sortedBrackets(welfare, weights, targets, 0);
          for (const [place, target] of targets.entries()) {
            const count = target * 16;
            const at = values[Math.min(Math.floor(count), values.length - 1)];
            const isHit = Number.isInteger(count) && count > 0;
            expect(found[place]?.at).toBe(at);
            expect(found[place]?.below ?? at).toBe(isHit ? values[count - 1] : at);
          }
        },
      ),
    );
  });

  test('a miss by less than the slack is a hit', () => {
    const weights = Float64Array.of(0.1, 0.2, 0.3);
    const values = Float64Array.of(1, 2, 3);
    // 0.1 + 0.2 is 0.30000000000000004.
    expect(sortedBrackets(values, weights, [0.3], 0)).toEqual([{ below: null, at: 2 }]);
    expect(sortedBrackets(values, weights, [0.3], 1e-12)).toEqual([{ below: 2, at: 3 }]);
    expect(sortedBrackets(values, null, [1 + 1e-13], 1e-12)).toEqual([{ below: 1, at: 2 }]);
    expect(sortedBrackets(values, null, [1 - 1e-13], 1e-12)).toEqual([{ below: 1, at: 2 }]);
    expect(sortedBrackets(values, null, [1 - 1e-9], 1e-12)).toEqual([{ below: null, at: 1 }]);
  });
});
