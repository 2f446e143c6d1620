/**
 * Functions that are 0 over 0 at 0, with few roundings. What an exponential or 1 + y was rounded to is taken for what it
 * is, so that its rounding is in both parts of a ratio and none is left. Internal.
 *
 * Source: N. J. Higham (2002), Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM, section 1.14.1.
 */
import {
  add,
  below,
  call,
  choose,
  equal,
  minus,
  number,
  over,
  times,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import { series } from './series.ts';

const one = /* @__PURE__ */ number(1);

/** (eʸ − 1) / y; 1 at 0. */
export function expRatio(y: Expression): Expression {
  const power = call('exp', y);
  const grown = minus(power, one);
  const near = choose(equal(power, one), one, over(grown, call('ln', power)));
  return choose(isWithin(y, half), near, over(grown, y));
}

/** (eʸ − 1 − y) / y; 0 at 0. Past `most`, for whoever has another way there, y counts as `most`. */
export function expExcessRatio(y: Expression, most: number): Expression {
  const near = times(
    number(0.5),
    y,
    series(y, (place) => 1 / (place + 2), half),
  );
  const grown = minus(call('exp', call('least', y, number(most))), one);
  return choose(isWithin(y, half), near, over(minus(grown, y), y));
}

/** ln(1 + y) / y; 1 at 0, and NULL at −1. */
export function logRatio(y: Expression): Expression {
  const grown = add(one, y);
  return choose(equal(grown, one), one, over(call('ln', grown), minus(grown, one)));
}

/** ln(x / m), of d = x / m − 1 where that knows it better; NULL where it is infinite. */
export function logOf(d: Expression, share: Expression): Expression {
  return choose(isWithin(d, 0.1), times(d, logRatio(d)), call('ln', share));
}

/** 1 − exp(−y). */
export function oneLessExp(y: Expression): Expression {
  return times(y, expRatio(minus(number(0), y)));
}

/** Whether |y| is below a number. */
export function isWithin(y: Expression, reach: number): Expression {
  return below(call('abs', y), number(reach));
}

const half = 0.5;
