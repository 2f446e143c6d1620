import {
  add,
  all,
  atMost,
  call,
  choose,
  equal,
  firstOf,
  number,
  over,
  times,
} from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { SqlTableLine } from '../measures/sqlMeasure.ts';

/** So many decimals an amount may have for its share to be exact. */
const mostDecimals = 9;
const mostWhole = Number.MAX_SAFE_INTEGER;

/** A double as a whole number over a power of ten, by its shortest digits. */
interface Decimal {
  readonly whole: number;
  readonly decimals: number;
}

/**
 * max(floor, intercept + share · reference) as the double nearest to what it is in decimals – 0.6 of 37.25 is
 * 22.35, on which somebody may stand – with doubles alone: where the reference is a whole number over a power of
 * ten, so is the line, and one division of whole numbers is right to the last bit. Elsewhere as it comes.
 */
export function decimalLine(
  reference: Expression,
  { share, intercept, floor }: Pick<SqlTableLine, 'share' | 'intercept' | 'floor'>,
): Expression {
  const plain = add(times(number(share), reference), number(intercept));
  const [factor, summand] = [decimalOf(share), decimalOf(intercept)];
  const branches =
    factor === null || summand === null
      ? []
      : Array.from({ length: mostDecimals + 1 }, (_, decimals) =>
          exactBranch(reference, decimals, factor, summand),
        ).flat();
  // Past that no decimal has room, and PostgreSQL would call a product too large an error.
  const isSmall = atMost(call('abs', reference), number(mostWhole));
  const made = choose(isSmall, firstOf(branches, plain), plain);
  return floor === null ? made : call('greatest', number(floor), made);
}

/** The line where the reference has so many decimals; none where its whole numbers would not fit. */
function exactBranch(reference: Expression, decimals: number, factor: Decimal, summand: Decimal) {
  const scaled = times(reference, number(10 ** decimals));
  const whole = call('floor', add(scaled, number(0.5)));
  const places = Math.max(decimals + factor.decimals, summand.decimals);
  const widened = factor.whole * 10 ** (places - decimals - factor.decimals);
  const added = summand.whole * 10 ** (places - summand.decimals);
  if (places > 22 || !Number.isSafeInteger(widened) || !Number.isSafeInteger(added)) return [];
  const product = times(whole, number(widened));
  const most = mostWhole - Math.abs(added);
  const when = all(
    equal(over(whole, number(10 ** decimals)), reference),
    atMost(call('abs', product), number(most)),
  );
  const then = over(add(product, number(added)), number(10 ** places));
  return [{ when, then }];
}

function decimalOf(value: number): Decimal | null {
  const [digits = '', power = '0'] = Math.abs(value).toExponential().split('e');
  const [before = '0', after = ''] = digits.split('.');
  const decimals = after.length - Number(power);
  const whole = Math.sign(value) * Number(before + after);
  if (decimals >= 0) return decimals > 22 ? null : { whole, decimals };
  const large = whole * 10 ** -decimals;
  return Number.isSafeInteger(large) ? { whole: large, decimals: 0 } : null;
}
