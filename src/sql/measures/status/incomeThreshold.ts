import { type CompiledLine, isOver } from '../../../classification/evaluate/compileLines.ts';
import { doubleAbove } from '../../../classification/table/besideDouble.ts';
import { multiplyRationals } from '../../../numeric/rational/multiplyRationals.ts';
import { rationalToNumber } from '../../../numeric/rational/rationalToNumber.ts';
import { above, atLeast, atMost, below, number } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';

/** Where the doubles over a line begin: whoever has this or more is over it. */
export interface IncomeThreshold {
  /** The least double that is over the line. */
  readonly least: number;
  /** Whether an income is not over the line, written with the double nearest to its amount. */
  readonly isUnder: (income: Expression) => Expression;
  /** Whether it is over it. */
  readonly isOver: (income: Expression) => Expression;
}

/**
 * The threshold of a line for incomes of so many months. Doubles stand for the decimal that they are spelled by, as
 * everywhere in a classification; a decimal and its double are in one order, so that all doubles above the one
 * nearest to the line are over it and all below are not, and that one itself is asked. `null` where the line was
 * not published, or no double is over it.
 */
export function incomeThreshold(line: CompiledLine, months: number): IncomeThreshold | null {
  if (line.exact === null) return null;
  const factor = { numerator: BigInt(months), denominator: 1n };
  const nearest = rationalToNumber(multiplyRationals(line.exact, factor));
  if (nearest === Number.POSITIVE_INFINITY) return null;
  const amount = number(nearest);
  if (isOver(nearest, months, line)) {
    return {
      least: nearest,
      isUnder: (income) => below(income, amount),
      isOver: (income) => atLeast(income, amount),
    };
  }
  const next = doubleAbove(nearest);
  if (next === Number.POSITIVE_INFINITY) return null;
  return {
    least: next,
    isUnder: (income) => atMost(income, amount),
    isOver: (income) => above(income, amount),
  };
}
