import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompiledLine, isOver } from '../../../../src/classification/evaluate/compileLines.ts';
import type { DecimalInput } from '../../../../src/exact/decimalInput.ts';
import type { Boundary } from '../../../../src/model/standard/standard.ts';
import { divideRationals } from '../../../../src/numeric/rational/divideRationals.ts';
import { readRational } from '../../../../src/numeric/rational/rational.ts';
import { column } from '../../../../src/sql/expression/build.ts';
import { incomeThreshold } from '../../../../src/sql/measures/status/incomeThreshold.ts';
import { evaluate } from '../counting/interpret.ts';

/** A line of so many months' amount, as `compileLines` has it. */
function lineAt(amount: DecimalInput, boundary: Boundary, months: number): CompiledLine {
  const divisor = { numerator: BigInt(months), denominator: 1n };
  return { exact: divideRationals(readRational(amount, []), divisor), whole: null, boundary };
}

const boundaries: readonly Boundary[] = ['atOrBelow', 'below'];

describe('a threshold', () => {
  test.each<[DecimalInput, Boundary, number, string, number]>([
    [100, 'atOrBelow', 100 + 2 ** -46, '<=', 100],
    [100, 'below', 100, '<', 100],
    // The double 0.1 is spelled like the line, although it is a bit above a tenth.
    [0.1, 'atOrBelow', 0.1 + 2 ** -56, '<=', 0.1],
    ['0.1', 'below', 0.1, '<', 0.1],
    // A line just above a tenth has the same nearest double, which is under it.
    ['0.10000000000000000001', 'below', 0.1 + 2 ** -56, '<=', 0.1],
    ['0.09999999999999999999', 'atOrBelow', 0.1, '<', 0.1],
  ])('of %s, %s, begins at %d', (amount, boundary, least, operator, right) => {
    const threshold = incomeThreshold(lineAt(amount, boundary, 1), 1);
    expect(threshold?.least).toBe(least);
    expect(threshold?.isUnder(column('income'))).toMatchObject({
      kind: 'operation',
      operator,
      right: { kind: 'number', value: right },
    });
  });

  test('is none where no line was published, or no double is over it', () => {
    expect(incomeThreshold({ exact: null, whole: null, boundary: 'below' }, 1)).toBeNull();
    expect(incomeThreshold(lineAt(`1${'0'.repeat(320)}`, 'below', 1), 1)).toBeNull();
    const largest = String(BigInt(Number.MAX_VALUE));
    expect(incomeThreshold(lineAt(largest, 'atOrBelow', 1), 1)).toBeNull();
  });

  test('parts all doubles as the line does', () => {
    const digits = fc.tuple(fc.maxSafeNat(), fc.maxSafeNat()).map(([a, b]) => `${a}.${b}`);
    const amounts = fc.oneof(fc.double({ min: 1e-6, max: 1e18, noNaN: true }), digits);
    const months = fc.constantFrom(1, 12);
    fc.assert(
      fc.property(amounts, months, fc.constantFrom(...boundaries), (amount, of, boundary) => {
        fc.pre(Number(amount) > 0);
        const line = lineAt(amount, boundary, of);
        const threshold = incomeThreshold(line, of);
        if (threshold === null) throw new Error('no threshold');
        const near = Number(amount);
        const ulp = 2 ** (Math.floor(Math.log2(near)) - 52);
        for (const income of [near, near + ulp, near - ulp, near + 2 * ulp, near / 2, near * 2]) {
          const over = isOver(income, of, line);
          const columns = () => income;
          expect(income >= threshold.least).toBe(over);
          expect(evaluate(threshold.isOver(column('income')), columns)).toBe(over);
          expect(evaluate(threshold.isUnder(column('income')), columns)).toBe(!over);
        }
      }),
    );
  });
});
