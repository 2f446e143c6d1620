import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactShortfall } from '../../../src/monetary/money/exactShortfall.ts';
import type { SampleColumns } from '../../../src/sample/formula/sampleColumns.ts';

function columns(
  welfare: readonly number[],
  weights: readonly number[] | null,
  lines?: readonly number[],
): SampleColumns {
  return {
    welfare: Float64Array.from(welfare),
    weights: weights === null ? null : Float64Array.from(weights),
    population: 1,
    companions: lines === undefined ? [] : [Float64Array.from(lines)],
    ascending: false,
    rowAt: null,
  };
}

const whole = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: -10, max: 10 }).map((by) => 2 ** 52 + by),
  fc.integer({ min: 0, max: 10 }).map((by) => by - Number.MAX_SAFE_INTEGER),
);
const weight = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 2 ** 30 }),
  fc.maxSafeNat(),
);

describe('the digits of a total shortfall', () => {
  test('are those of whole numbers of any size', () => {
    const row = fc.record({ welfare: whole, weight, line: whole });
    fc.assert(
      fc.property(fc.array(row), whole, fc.boolean(), fc.boolean(), (rows, line, own, weighted) => {
        let total = 0n;
        for (const each of rows) {
          const gap = BigInt(own ? each.line : line) - BigInt(each.welfare);
          if (gap > 0n) total += gap * (weighted ? BigInt(each.weight) : 1n);
        }
        const made = columns(
          rows.map(({ welfare }) => welfare),
          weighted ? rows.map((each) => each.weight) : null,
          own ? rows.map((each) => each.line) : undefined,
        );
        expect(exactShortfall(made, own ? null : line)).toBe(String(total));
      }),
    );
  });

  test('are kept where the sum passes 2⁵³ by one', () => {
    expect(exactShortfall(columns([0, 0], null, [2 ** 52, 2 ** 52 + 1]), null)).toBe(
      '9007199254740993',
    );
    expect(exactShortfall(columns([0, 0], [1, 1]), 2 ** 53 - 1)).toBe('18014398509481982');
  });

  test.each([
    ['a fraction of welfare', [1.5, 3], [1, 1], 2],
    ['a fraction of a weight', [1, 3], [0.5, 1], 2],
    ['a fraction of a line', [1, 3], [1, 1], 2.5],
    ['a line past the whole doubles', [1, 3], [1, 1], 2 ** 53],
  ] as const)('are not told with %s', (_, welfare, weights, line) => {
    expect(exactShortfall(columns(welfare, weights), line)).toBe(null);
  });

  test('do not ask who is not poor, or has no weight', () => {
    expect(exactShortfall(columns([1, 2.5, 0.5], [3, 0.25, 0]), 2)).toBe('3');
    expect(exactShortfall(columns([], null), 2)).toBe('0');
  });
});
