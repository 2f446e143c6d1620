import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import { correctedValue } from '../../../../src/tabulate/parts/finish/correctedValue.ts';
import { boundOf, exactValue, type Row } from '../../distribution/bounds/exactly.ts';

/** The value from the weight of each different value, and the number of rows with weight. */
function collapsed(indicator: PlanIndicator, rows: readonly Row[], line: number | null = null) {
  const weightOf = new Map<number, number>();
  for (const { value, weight } of rows) {
    if (weight > 0) weightOf.set(value, (weightOf.get(value) ?? 0) + weight);
  }
  const values = [...weightOf.keys()].sort((a, b) => a - b);
  const weights = values.map((value) => weightOf.get(value) as number);
  const count = rows.filter(({ weight }) => weight > 0).length;
  const bound = boundOf(indicator);
  return correctedValue(bound, Float64Array.from(values), Float64Array.from(weights), line, count);
}

const row = fc.record({
  value: fc.integer({ min: 1, max: 9 }),
  weight: fc.constantFrom(0, 1, 1, 2, 0.5),
});
const someRows = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .filter((rows) => rows.some(({ weight }) => weight > 0));

const measures = ['giniIndex', 'coefficientOfVariation', 'varianceOfLogs'] as const;

describe.each(measures)('%s of values with weights is that of the rows', (measure) => {
  test.each(['none', 'rows'] as const)('corrected for %s', (correction) => {
    const indicator = { id: 'one', measure, correction } as PlanIndicator;
    fc.assert(
      fc.property(someRows, (rows) => {
        const value = collapsed(indicator, rows);
        const wanted = exactValue(boundOf(indicator), rows);
        if (wanted === null || value === null) expect(value).toBe(wanted);
        else expect(Math.abs(value - wanted)).toBeLessThan(1e-13 * Math.max(1, wanted));
      }),
      { numRuns: 40 },
    );
  });
});

test('by hand: two rows of 1 and one of 4 have a Gini index of 1/3, which 3/2 corrects to 1/2', () => {
  const rows = [1, 1, 4].map((value) => ({ value, weight: 1 }));
  const gini = (correction: 'none' | 'rows') =>
    collapsed({ id: 'one', measure: 'giniIndex', correction }, rows);
  expect(gini('none')).toBeCloseTo(1 / 3, 14);
  expect(gini('rows')).toBeCloseTo(1 / 2, 14);
});

test('one row has nothing to correct, and rows of one value have no inequality', () => {
  const indicator = { id: 'one', measure: 'giniIndex', correction: 'rows' } as const;
  expect(collapsed(indicator, [{ value: 3, weight: 7 }])).toBe(null);
  expect(
    collapsed(indicator, [
      { value: 3, weight: 7 },
      { value: 3, weight: 1 },
    ]),
  ).toBe(0);
});

test('a line that the table made is what a measure without correction is measured against', () => {
  const line = { kind: 'relative', of: 'median', share: 0.5 } as const;
  const rows = [2, 6, 8].map((value) => ({ value, weight: 1 }));
  const poor = { id: 'one', measure: 'povertyHeadcount', line } as const;
  expect(collapsed(poor, rows, 7)).toBeCloseTo(2 / 3, 14);
  expect(collapsed(poor, rows, 6)).toBeCloseTo(1 / 3, 14);
});
