import type { DecimalInput } from '../../exact/decimalInput.ts';
import { type Area, areas } from '../../model/area.ts';
import type { Boundary, Standard } from '../../model/standard/standard.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import { divideRationals } from '../../numeric/rational/divideRationals.ts';
import { multiplyRationals } from '../../numeric/rational/multiplyRationals.ts';
import { type Rational, readRational } from '../../numeric/rational/rational.ts';

/** A line in one area, ready to be compared with. */
export interface CompiledLine {
  /** The exact amount for a person a month, or `null` where none was published. */
  readonly exact: Rational | null;
  /** The amount as a whole number small enough to be multiplied in doubles, or `null`. */
  readonly whole: number | null;
  /** On which side whoever is exactly on it stands. */
  readonly boundary: Boundary;
}

/** The lines of a standard by area, the lowest first. */
export type CompiledLines = { readonly [area in Area]: readonly CompiledLine[] };

/** Reads the amounts once. */
export function compileLines({ lines, per }: Standard): CompiledLines {
  const months = { numerator: per === 'year' ? 12n : 1n, denominator: 1n };
  const read = (area: Area) =>
    lines.map(({ amount, boundary }, row): CompiledLine => {
      const value = amount[area];
      const path = ['standard', 'lines', row, 'amount', area];
      const exact = value === null ? null : divideRationals(readRational(value, path), months);
      const number = exact === null ? null : Number(exact.numerator);
      const isWhole = exact?.denominator === 1n && number !== null && number <= largest;
      return { exact, whole: isWhole ? number : null, boundary };
    });
  return Object.fromEntries(areas.map((area) => [area, read(area)])) as Record<
    Area,
    CompiledLine[]
  >;
}

/** Times twelve months and ten thousand members it stays below 2^53. */
const largest = 1e10;

/**
 * Whether an amount of money is over a line that is for a person a month. The amount is of `parts`
 * persons and months together, so that nothing is divided and nothing rounded. `null` where the line
 * was not published.
 */
export function isOver(amount: DecimalInput, parts: number, line: CompiledLine): boolean | null {
  if (line.exact === null) return null;
  const over = line.boundary === 'atOrBelow' ? 1 : 0;
  if (typeof amount === 'number' && line.whole !== null) {
    const limit = line.whole * parts;
    return over === 1 ? amount > limit : amount >= limit;
  }
  return compareWithLine(amount, parts, line.exact) >= over;
}

/** −1, 0 or 1 as the amount is below a line, exactly on it, or above. */
export function compareWithLine(amount: DecimalInput, parts: number, line: Rational): -1 | 0 | 1 {
  const limit = multiplyRationals(line, { numerator: BigInt(parts), denominator: 1n });
  return compareRationals(readRational(amount, []), limit);
}
