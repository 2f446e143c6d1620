import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineOptions } from '../../../src/monetary/lines/povertyLine.ts';
import {
  takayamaIndex,
  takayamaIndexMeasure,
} from '../../../src/monetary/measures/takayamaIndex.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { type Row, smallRows } from '../../support/smallRows.ts';

const twins = {
  evaluate: takayamaIndex,
  bind: takayamaIndexMeasure,
};

describe('with a line that is given', () => {
  checkMeasure({ ...twins, options: { line: 120 } as LineOptions });
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

describe('the index of Takayama', () => {
  test('is the Gini index of every two, cut off at the line', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 22 }), (all, line) => {
        const cut = ({ welfare }: Row) => Math.min(line, welfare);
        let [apart, total, population] = [0, 0, 0];
        for (const a of all) {
          population += a.weight;
          total += a.weight * cut(a);
          for (const b of all) apart += a.weight * b.weight * Math.abs(cut(a) - cut(b));
        }
        const found = takayamaIndex(sampleOf(all), { line }).value;
        if (total === 0) expect(found).toBe(null);
        else {
          const wanted = apart / 2 / population / total;
          expect(Math.abs((found as number) - wanted)).toBeLessThanOrEqual(1e-14);
        }
      }),
    );
  });

  test('is 9 / 184 with the incomes of the handbook', () => {
    // Cut off: 100, 110, 125, 125. Pairs apart: 10 + 25 + 25 + 15 + 15 = 90, over 4 · 460.
    const welfare = [100, 110, 150, 160];
    expect(takayamaIndex({ welfare }, { line: 125 }).value).toBeCloseTo(90 / 1840, 15);
  });

  test('is 0 where nobody is poor, and where all are equally poor', () => {
    expect(takayamaIndex({ welfare: [100, 150] }, { line: 100 }).value).toBe(0);
    expect(takayamaIndex({ welfare: [0.1, 0.1, 0.1] }, { line: 100 }).value).toBe(0);
  });

  test('is null where nobody has anything', () => {
    const sample = { welfare: [0, 0, 7], weight: [1, 2, 0] };
    expect(takayamaIndex(sample, { line: 100 }).value).toBe(null);
    expect(takayamaIndexMeasure({ line: 100 }).influence(sample)).toBe(null);
  });

  test('does not look at the boundary nor at welfare above the line', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20 }), (all, line) => {
        const value = takayamaIndex(sampleOf(all), { line }).value;
        expect(takayamaIndex(sampleOf(all), { line, boundary: 'atOrBelow' }).value).toBe(value);
        const richer = all.map((row) =>
          row.welfare >= line ? { ...row, welfare: row.welfare * 3 } : row,
        );
        const found = takayamaIndex(sampleOf(richer), { line }).value;
        if (value === null) expect(found).toBe(null);
        else expect(found).toBeCloseTo(value, 14);
      }),
    );
  });

  test('rises as one of those who are equally poor leaves poverty', () => {
    // What is held against it: all at 50, and then one at 100 with the line at 100.
    const even = takayamaIndex({ welfare: [50, 50, 50, 50] }, { line: 100 }).value;
    const oneLeaves = takayamaIndex({ welfare: [50, 50, 50, 100] }, { line: 100 }).value;
    // Three pairs 50 apart, over 4 · 250.
    expect([even, oneLeaves]).toEqual([0, 0.15]);
  });

  test('refuses negative welfare unless a policy is named', () => {
    const sample = { welfare: [-50, 100] };
    expectPovertyError(() => takayamaIndex(sample, { line: 100 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    expectPovertyError(
      () => takayamaIndex(sample, { line: 100, outsideSupport: 'keep' } as LineOptions),
      { code: 'unknownOption', path: ['outsideSupport'] },
    );
    expect(takayamaIndex(sample, { line: 100, outsideSupport: { floor: 0 } }).value).toBe(0.5);
    expect(takayamaIndex(sample, { line: 100, outsideSupport: 'omit' }).value).toBe(0);
  });
});
