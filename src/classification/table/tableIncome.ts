import { type ErrorPath, PovertyError } from '../../errors.ts';
import type { DecimalInput } from '../../exact/decimalInput.ts';
import { areas } from '../../model/area.ts';
import { divideRationals } from '../../numeric/rational/divideRationals.ts';
import { readRational } from '../../numeric/rational/rational.ts';
import { rationalToNumber } from '../../numeric/rational/rationalToNumber.ts';
import { describeValue } from '../../require.ts';
import { type CompiledLine, isOver } from '../evaluate/compileLines.ts';
import type { CompiledStandard } from '../evaluate/compileStandard.ts';
import { doubleAbove, doubleBelow } from './besideDouble.ts';

/** An income as a double, by the amount and over how many persons and months together it goes. */
export type TableIncome = (amount: DecimalInput, parts: number, path: ErrorPath) => number;

/**
 * Incomes as doubles for one person and the period of a standard. A quotient is rounded, and can so come onto a line
 * that the amount itself is over or under. It is then one double off at most, and is moved there: each double is over
 * just those lines that its amount is over.
 */
export function tableIncome({ standard, lines }: CompiledStandard): TableIncome {
  const months = standard.per === 'year' ? 12 : 1;
  const published = areas.flatMap((area) => lines[area]).filter(({ exact }) => exact !== null);
  const moveTo = (income: number, over: readonly (boolean | null)[]): number => {
    for (let at = 0; at < published.length; at++) {
      const own = isOver(income, months, published[at] as CompiledLine);
      if (own !== over[at]) return over[at] ? doubleAbove(income) : doubleBelow(income);
    }
    return income;
  };
  const over: (boolean | null)[] = [];
  return (amount, parts, path) => {
    for (let at = 0; at < published.length; at++) {
      over[at] = isOver(amount, parts, published[at] as CompiledLine);
    }
    const nearest = quotient(amount, parts, months);
    const income = nearest === Number.POSITIVE_INFINITY ? nearest : moveTo(nearest, over);
    // Between two lines that have one nearest double there is none.
    if (income === Number.POSITIVE_INFINITY || moveTo(income, over) !== income) {
      throw new PovertyError('inexactNumber', {
        path,
        expected: 'an income that a double can stand for',
        got: describeValue(amount),
      });
    }
    return income;
  };
}

/** The double nearest to amount · months / parts. */
function quotient(amount: DecimalInput, parts: number, months: number): number {
  if (typeof amount === 'number' && Number.isSafeInteger(amount * months)) {
    if (Number.isInteger(amount)) return (amount * months) / parts;
  }
  const { numerator, denominator } = readRational(amount, []);
  const given = { numerator: numerator * BigInt(months), denominator };
  return rationalToNumber(divideRationals(given, { numerator: BigInt(parts), denominator: 1n }));
}
