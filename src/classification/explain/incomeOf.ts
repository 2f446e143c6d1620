import type { DecimalInput } from '../../exact/decimalInput.ts';
import { roundRatio } from '../../exact/roundRatio.ts';
import type { IncomeLine } from '../../model/standard/standard.ts';
import { compareRationals } from '../../numeric/rational/compareRationals.ts';
import { divideRationals } from '../../numeric/rational/divideRationals.ts';
import { multiplyRationals } from '../../numeric/rational/multiplyRationals.ts';
import { type Rational, readRational } from '../../numeric/rational/rational.ts';
import { subtractRationals } from '../../numeric/rational/subtractRationals.ts';
import type { IncomeComparison, LineComparison } from '../classification.ts';
import { type CompiledLine, compareWithLine, isOver } from '../evaluate/compileLines.ts';
import type { CompiledStandard } from '../evaluate/compileStandard.ts';
import type { Criteria } from '../evaluate/outcome.ts';

/** The income beside every line of the area. */
export function incomeOf(
  { standard, lines }: CompiledStandard,
  { amount, parts, area }: Criteria,
): IncomeComparison | null {
  if (amount === null) return null;
  // In the period of the lines: the amount goes over so many persons and months.
  const months = readRational(standard.per === 'year' ? 12 : 1, []);
  const inPeriod = (value: Rational) => multiplyRationals(value, months);
  const perMonth = divideRationals(readRational(amount, []), readRational(parts, []));
  const near = area === null ? [] : lines[area].flatMap(({ exact }) => exact ?? []);
  const decimals = decimalsFor(standard.currency, perMonth, near, inPeriod);
  const print = ({ numerator, denominator }: Rational) =>
    roundRatio(numerator, denominator, decimals);
  const compare = (line: IncomeLine, compiled: CompiledLine, value: DecimalInput | null) => {
    const { exact } = compiled;
    const over = isOver(amount, parts, compiled);
    return {
      line: line.id,
      name: line.name,
      amount: value === null ? null : String(value),
      position: exact === null ? null : positionOf(amount, parts, exact),
      under: over === null ? null : !over,
      boundary: line.boundary,
      difference: exact === null ? null : print(inPeriod(subtractRationals(perMonth, exact))),
      provenance: line.provenance,
    };
  };
  return {
    perCapita: print(inPeriod(perMonth)),
    currency: standard.currency,
    per: standard.per,
    lines:
      area === null
        ? []
        : standard.lines.map((line, at): LineComparison => {
            return compare(line, lines[area][at] as CompiledLine, line.amount[area]);
          }),
  };
}

const positions = { '-1': 'below', '0': 'on', '1': 'above' } as const;

function positionOf(amount: DecimalInput, parts: number, line: Rational) {
  return positions[compareWithLine(amount, parts, line)];
}

/**
 * The đồng has no smaller unit in use, other currencies are printed to the hundredth – unless the amount
 * would then print on the other side of a line, or on it.
 */
function decimalsFor(
  currency: string,
  perMonth: Rational,
  lines: readonly Rational[],
  inPeriod: (value: Rational) => Rational,
): number {
  const least = currency === 'VND' ? 0 : 2;
  const exact = inPeriod(perMonth);
  const misleads = (decimals: number) => {
    const printed = readRational(roundRatio(exact.numerator, exact.denominator, decimals), []);
    return lines.some((line) => {
      const limit = inPeriod(line);
      return compareRationals(printed, limit) !== compareRationals(exact, limit);
    });
  };
  if (!misleads(least)) return least;
  let decimals = 2;
  while (decimals < 15 && misleads(decimals)) decimals += 1;
  return decimals;
}
