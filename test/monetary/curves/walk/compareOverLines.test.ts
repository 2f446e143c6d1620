import { describe, expect, test } from 'vitest';
import { compareOverLines } from '../../../../src/monetary/curves/walk/compareOverLines.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const columnsOf = (...welfare: number[]) => ({
  welfare: Float64Array.from(welfare),
  weights: null,
  population: welfare.length,
  companions: [],
  ascending: true,
  rowAt: null,
});

const [even, uneven] = [columnsOf(20, 20), columnsOf(10, 40)];

describe('a comparison over lines', () => {
  test('looks at both ends and at every welfare between', () => {
    const span = { alpha: 0, from: 5, to: 45, boundary: 'atOrBelow' } as const;
    const { compared, firstCrossing } = compareOverLines(even, uneven, span);
    expect(compared.dominant()).toBe('neither');
    expect(compared.lessInA()).toEqual({ at: 10, a: 0, b: 0.5 });
    expect(compared.lessInB()).toEqual({ at: 20, a: 1, b: 0.5 });
    expect(firstCrossing).toBe(20);
  });

  test('has steps just above their welfare where nobody on the line is poor', () => {
    const span = { alpha: 0, from: 5, to: 45, boundary: 'below' } as const;
    const { compared, firstCrossing } = compareOverLines(even, uneven, span);
    expect(compared.lessInA()).toEqual({ at: 20, a: 0, b: 0.5 });
    expect(compared.lessInB()).toEqual({ at: 40, a: 1, b: 0.5 });
    expect(firstCrossing).toBe(20);
  });

  test('finds straight lines cross between two welfares', () => {
    const span = { alpha: 1, from: 5, to: 45, boundary: 'below' } as const;
    const { compared, firstCrossing } = compareOverLines(even, uneven, span);
    // (z − 10) / 2 against z − 20.
    expect(firstCrossing).toBeCloseTo(30, 12);
    expect(compared.lessInA()).toEqual({ at: 20, a: 0, b: 0.25 });
    expect(compared.lessInB()).toEqual({ at: 40, a: 0.5, b: 0.375 });
  });

  test('looks at one line where the range is one', () => {
    const span = { alpha: 1, from: 30, to: 30, boundary: 'below' } as const;
    const { compared, firstCrossing } = compareOverLines(even, uneven, span);
    expect([compared.dominant(), firstCrossing]).toEqual(['both', null]);
  });

  test('takes lines above 0 and not 0 itself', () => {
    const [debts, nothing] = [columnsOf(-5, 10), columnsOf(0, 10)];
    for (const boundary of ['below', 'atOrBelow'] as const) {
      const span = { alpha: 0, from: 0, to: 20, boundary } as const;
      expect(compareOverLines(debts, nothing, span).compared.dominant()).toBe('both');
    }
  });

  test('tells an overflow', () => {
    const heavy = { ...columnsOf(1, 2), weights: Float64Array.of(1e308, 1e308) };
    const span = { alpha: 2, from: 0, to: 5, boundary: 'below' } as const;
    expectPovertyError(() => compareOverLines(heavy, even, span), {
      code: 'overflow',
      path: ['welfare'],
    });
  });
});
