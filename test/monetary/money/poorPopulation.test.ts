import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  poorPopulation,
  poorPopulationMeasure,
} from '../../../src/monetary/money/poorPopulation.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { checkLineSlope, densityOf, slopeBandwidth } from '../../support/checkLineSlope.ts';
import { checkMeasure, someIncome } from '../../support/checkMeasure.ts';

describe('the number of poor', () => {
  for (const boundary of ['below', 'atOrBelow'] as const) {
    checkMeasure({
      evaluate: poorPopulation,
      bind: poorPopulationMeasure,
      options: { line: 100, boundary },
      // A total moves with the sum of the weights too; its influence holds that as known.
      smooth: false,
    });
  }
  checkLineSlope({
    bind: (line) => poorPopulationMeasure({ line, bandwidth: slopeBandwidth }),
    slope: (rows, line) =>
      densityOf(rows, line) * rows.reduce((sum, { weight }) => sum + weight, 0),
  });

  test('is the weight of the poor, with their rows and their share', () => {
    const row = fc.record({ welfare: someIncome, weight: fc.integer({ min: 0, max: 99 }) });
    fc.assert(
      fc.property(fc.array(row), someIncome, (rows, line) => {
        const poor = rows.filter(({ welfare }) => welfare < line);
        const weightOf = (some: typeof rows) => some.reduce((sum, { weight }) => sum + weight, 0);
        const sample = {
          welfare: rows.map(({ welfare }) => welfare),
          weight: rows.map(({ weight }) => weight),
        };
        const population = weightOf(rows);
        const value = population === 0 ? null : weightOf(poor);
        const povertyHeadcount = value === null ? null : value / population;
        expect(poorPopulation(sample, { line })).toMatchObject({
          value,
          poorRows: poor.length,
          povertyHeadcount,
        });
        expect(poorPopulation(sortSample(sample), { line })).toMatchObject({
          value,
          poorRows: poor.length,
        });
      }),
    );
  });

  test('moves as weight goes from the others to a row', () => {
    // Of a population of 8 one more share of it in the first row: 8 · (1 − 3 / 8).
    const sample = { welfare: [50, 60, 200], weight: [1, 2, 5] };
    const measure = poorPopulationMeasure({ line: 100 });
    expect([...(measure.influence(sample) ?? [])]).toEqual([5, 5, -3]);
    const step = 2 ** -20;
    const scale = 8 / (8 + step);
    const moved = [1 + step, 2, 5].map((weight) => weight * scale);
    const value = measure.value({ ...sample, weight: moved }) as number;
    expect((value - 3) / (step / 8)).toBeCloseTo(5, 4);
  });

  test('counts persons where households have sizes', () => {
    const sample = { welfare: [100, 125, 150], size: [4, 3, 2] };
    expect(poorPopulation(sample, { line: 125, boundary: 'atOrBelow' })).toMatchObject({
      measure: 'poorPopulation',
      value: 7,
      poorRows: 2,
      povertyHeadcount: 7 / 9,
      population: 9,
      conventions: { unit: 'person', boundary: 'atOrBelow' },
    });
  });

  test('counts rows with lines of their own, and none where the sample makes no line', () => {
    const own = { welfare: [-1, 150, 300], line: [100, 200, 300] };
    expect(poorPopulation(own, { line: { kind: 'column' } })).toMatchObject({
      value: 2,
      poorRows: 2,
    });
    const line = { kind: 'relative', of: 'mean', share: 0.5 } as const;
    expect(poorPopulation({ welfare: [-5, 1] }, { line })).toMatchObject({
      value: null,
      poorRows: 0,
      povertyHeadcount: null,
    });
  });
});
