import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betweenGroupShare,
  betweenGroupShareMeasure,
} from '../../../src/inequality/decomposition/betweenGroupShare.ts';
import { decomposeInequality } from '../../../src/inequality/decomposition/decomposeInequality.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectInfluence, expectNear } from '../concentration/pairs.ts';
import { groupRows, groupSample, textbookEntropy, withMeans } from './groupRows.ts';

describe('the share of inequality between groups', () => {
  for (const alpha of [0, 1.5]) {
    describe(`of α = ${alpha}`, () => {
      checkMeasure({
        evaluate: betweenGroupShare,
        bind: betweenGroupShareMeasure,
        options: { by: 'kind', alpha },
        sortable: false,
        sample: (rows, base) => ({
          ...base,
          // Means far apart: near 0 a share bends too fast for a numerical slope.
          by: { kind: rows.map(({ welfare }) => (welfare < 100 ? 'low' : 'high')) },
        }),
      });
    });
  }

  test.each([-1, 0, 0.25, 0.5, 1, 2, 3])('of α = %f is that of the definition', (alpha) => {
    fc.assert(
      fc.property(groupRows(), (rows) => {
        const { value } = betweenGroupShare(groupSample(rows), { by: 'kind', alpha });
        const whole = textbookEntropy(rows, alpha);
        if (new Set(rows.map(({ welfare }) => welfare)).size === 1) expect(value).toBe(null);
        else {
          const wanted = textbookEntropy(withMeans(rows), alpha) / whole;
          expectNear(value, wanted, 1, 1e-14 / whole + 1e-12);
          const { betweenShare } = decomposeInequality(groupSample(rows), { by: 'kind', alpha });
          expectNear(value, betweenShare as number, 1, 1e-14);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test.each([-1, 0, 0.5, 1, 2, 3])('of α = %f has the influence that is its slope', (alpha) => {
    fc.assert(
      fc.property(groupRows(alpha > 0 ? 0 : 1), (rows) => {
        const options = { by: 'kind', alpha };
        // Where there is hardly any inequality its share bends too fast for a numerical slope.
        const { value } = decomposeInequality(groupSample(rows), options);
        fc.pre(value === null || value === 0 || value > 1e-3);
        const weights = rows.map(({ weight }) => weight);
        expectInfluence(betweenGroupShareMeasure(options), weights, (moved) =>
          groupSample(rows, moved),
        );
      }),
    );
  });

  test('a row that would make a group of its own has the influence of one', () => {
    const by = { kind: [1, 1, 2, 2, 3] };
    const measure = betweenGroupShareMeasure({ by: 'kind', alpha: 2 });
    const at = (last: number) =>
      measure.value({ welfare: [1, 3, 5, 7, 20], weight: [1, 1, 1, 1, last], by }) as number;
    const influence = measure.influence({
      welfare: [1, 3, 5, 7, 20],
      weight: [1, 1, 1, 1, 0],
      by,
    });
    const slope = (4 * (4 * at(5e-5) - at(1e-4) - 3 * at(0))) / 1e-4;
    expectNear(influence?.[4] as number, slope, 1, 1e-6);
  });

  test('is 1 where all are equal within groups, and 0 where groups have one mean', () => {
    const options = { by: 'kind', alpha: 0 };
    const apart = { welfare: [1, 1, 5, 5], by: { kind: ['a', 'a', 'b', 'b'] } };
    expect(betweenGroupShare(apart, options).value).toBe(1);
    const alike = { welfare: [1, 5, 5, 1], by: { kind: ['a', 'a', 'b', 'b'] } };
    expect(betweenGroupShare(alike, options).value).toBe(0);
  });
});
