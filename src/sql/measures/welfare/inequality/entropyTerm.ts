import { above, call, choose, minus, number, over, times } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import { expRatio, isWithin } from '../math/ratios.ts';
import { series } from '../math/series.ts';
import { m, x } from '../measure.ts';

/** How far welfare is from the mean, as a share of it: u − 1. */
export const distance: Expression = /* @__PURE__ */ over(/* @__PURE__ */ minus(x, m), m);

/** Welfare as a share of the mean: u. */
export const share: Expression = /* @__PURE__ */ over(x, m);

/**
 * What welfare adds to the generalized entropy of α about a mean above 0, in the form whose every term is 0 or more:
 * (u^α − 1 − α (u − 1)) / (α (α − 1)), with its limits at 0 and 1. Near the mean it is a series, so that no term
 * cancels.
 */
export function entropyTerm(alpha: number): Expression {
  const square = times(distance, distance);
  if (alpha === 2) return over(square, number(2));
  if (alpha === -1) return over(square, times(number(2), share));
  const reach = Math.min(0.1, 0.5 / Math.abs(alpha));
  const near = series(distance, (place) => (alpha - place - 1) / (place + 2), reach);
  return choose(isWithin(distance, reach), times(number(0.5), square, near), far(alpha));
}

/** Nearer to 0 or 1 than this, α is taken by what it is past them. */
const small = 0.05;

function far(alpha: number): Expression {
  const log = call('ln', share);
  if (Math.abs(alpha) < small) {
    if (alpha === 0) return minus(distance, log);
    return over(minus(grown(alpha, log, -1 / alpha, number(1)), distance), number(alpha - 1));
  }
  if (Math.abs(alpha - 1) < small) {
    return over(minus(grown(alpha - 1, log, 0, share), distance), number(alpha));
  }
  const power = call('power', share, number(alpha));
  const excess = minus(minus(power, number(1)), times(number(alpha), distance));
  return over(excess, number(alpha * (alpha - 1)));
}

/** A factor times (u^β − 1) / β, which is ln u at 0; at u = 0 what is given. */
function grown(beta: number, log: Expression, atZero: number, factor: Expression): Expression {
  const ratio = beta === 0 ? log : times(log, expRatio(times(number(beta), log)));
  return choose(above(x, number(0)), times(factor, ratio), number(atZero));
}
