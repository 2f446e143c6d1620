import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOver } from '../../../src/classification/evaluate/compileLines.ts';
import { compileStandard } from '../../../src/classification/evaluate/compileStandard.ts';
import { readPolicies } from '../../../src/classification/policies.ts';
import { tableIncome } from '../../../src/classification/table/tableIncome.ts';
import type { DecimalInput } from '../../../src/exact/decimalInput.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallStandard } from '../../support/smallStandard.ts';

const compiledOf = (standard: Standard) => compileStandard(standard, readPolicies({}));

/** A standard with these two lines in both areas. */
function linesAt(low: DecimalInput, high: DecimalInput, per: 'month' | 'year' = 'month'): Standard {
  const amounts = [low, high];
  return {
    ...smallStandard,
    per,
    lines: smallStandard.lines.map((line, at) => ({
      ...line,
      amount: { rural: amounts[at] as DecimalInput, urban: amounts[at] as DecimalInput },
    })),
  };
}

describe('an income for one person and the period of the standard', () => {
  const monthly = tableIncome(compiledOf(vietnam2022));

  test.each<[DecimalInput, number, number]>([
    [6_000_000, 4, 1_500_000],
    ['6000000', 4, 1_500_000],
    [72_000_000, 48, 1_500_000],
    [10, 3, 10 / 3],
    ['0.1', 1, 0.1],
    [0, 5, 0],
    [24.1, 2, 12.05],
  ])('of %s over %d persons and months is %d', (amount, parts, income) => {
    expect(monthly(amount, parts, [])).toBe(income);
  });

  test('is of a year under a standard of years', () => {
    const yearly = tableIncome(compiledOf(linesAt(1200, 2400, 'year')));
    expect(yearly(1200, 12, [])).toBe(1200);
    expect(yearly(100, 1, [])).toBe(1200);
    expect(yearly(1, 7, [])).toBe(12 / 7);
  });

  test('is one double off where the nearest would be on another side of a line', () => {
    const hair = '0.0000000000000000000000001';
    // Both are nearest to the line itself.
    expect(monthly(`1500000.${hair.slice(2)}`, 1, [])).toBe(1_500_000 + 2 ** -32);
    expect(monthly('1500000', 1, [])).toBe(1_500_000);
    // The second small line is for those strictly below it.
    const small = tableIncome(compiledOf(linesAt(100, 1000)));
    expect(small(`999.${'9'.repeat(30)}`, 1, [])).toBe(1000 - 2 ** -43);
    expect(small(1000, 1, [])).toBe(1000);
  });

  test('is refused where it has no double of its own between two lines, or none at all', () => {
    const narrow = tableIncome(
      compiledOf(linesAt('100.0000000000000000001', '100.0000000000000000003')),
    );
    const call = () => narrow('100.0000000000000000002', 1, ['income', 'amount']);
    expectPovertyError(call, { code: 'inexactNumber', path: ['income', 'amount'] });
    const call2 = () => monthly('1e400', 1, ['income', 'amount']);
    expectPovertyError(call2, { code: 'inexactNumber', path: ['income', 'amount'] });
  });
});

test('whatever the amount, its double is over the lines that it is over, and next to the quotient', () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    fc.maxSafeNat(),
    fc.double({ min: 0, max: 1e12, noNaN: true }),
    fc.tuple(fc.maxSafeNat(), fc.maxSafeNat()).map(([whole, part]) => `${whole}.${part}`),
  );
  const parts = fc.integer({ min: 1, max: 240 });
  // Every other amount is on a line, or one unit beside it.
  const beside = fc
    .tuple(
      fc.constantFrom(1_500_000, 2_000_000, 2_250_000, 3_000_000),
      parts,
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([line, of, off]) => [line * of + off, of] as const);
  const compiled = compiledOf(vietnam2022);
  const incomeOf = tableIncome(compiled);
  const lines = [...compiled.lines.rural, ...compiled.lines.urban];
  fc.assert(
    fc.property(fc.oneof(fc.tuple(amount, parts), beside), ([given, of]) => {
      const income = incomeOf(given, of, []);
      for (const line of lines) expect(isOver(income, 1, line)).toBe(isOver(given, of, line));
      const quotient = Number(given) / of;
      expect(Math.abs(income - quotient)).toBeLessThanOrEqual(quotient * 2 ** -51);
    }),
  );
});
