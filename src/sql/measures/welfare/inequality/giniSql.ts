/** Measures that are sums over incomes in ascending order, by the shares of the population below and above. Internal. */

import { sum } from '../../../expression/aggregates.ts';
import {
  above,
  add,
  atMost,
  call,
  choose,
  column,
  minus,
  number,
  over,
  times,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure } from '../../sqlMeasure.ts';
import { lostPower } from '../math/lostPower.ts';
import { c, m, measureOf, p, w, weighted, x } from '../measure.ts';
import type { Quantile } from '../shares/quantileSql.ts';
import { correctionOf, type RowsCorrection } from './correction.ts';
import { distance } from './entropyTerm.ts';

const zero = /* @__PURE__ */ number(0);
const value: Expression = /* @__PURE__ */ over({ kind: 'column', name: 'sum' }, p);

/** The weight of those below a value less that of those above it, of so much in all: 2 r − 1 times that. */
export function rankDifference(total: Expression): Expression {
  return minus(add(times(number(2), c), w), total);
}

/** The Gini index: the mean of (u − 1)(2 r − 1). The mean of 2 r − 1 is 0, whatever is taken from u. */
export function giniSql(correction: RowsCorrection): SqlMeasure {
  const { first, factor } = correctionOf(correction);
  const term = times(distance, over(rankDifference(p), p));
  return measureOf(
    { first, ordered: { sum: weighted(term) }, value: times(value, factor) },
    above(m, zero),
  );
}

/**
 * The S-Gini index: Σ (u − 1) (T(S) − T(S′)) with T(S) = S − S^ν of the shares at or above a value and above it,
 * which is the sum over gaps by parts. T(S) − T(S′) is w / p − S^ν (1 − (1 − w / (p S))^ν).
 */
export function sGiniSql(nu: number): SqlMeasure {
  if (nu === 2) return giniSql('none');
  const rest = minus(p, c);
  const own = call('least', number(1), over(w, rest));
  const kept = call('greatest', zero, over(minus(rest, w), rest));
  const powers = times(call('power', over(rest, p), number(nu)), lostPower(own, kept, nu));
  const lost = choose(above(rest, zero), powers, zero);
  return measureOf(
    { ordered: { sum: sum(times(distance, minus(over(w, p), lost))) }, value: column('sum') },
    above(m, zero),
  );
}

/**
 * The index of Wolfson: twice the sum over gaps of the square of the lesser of the shares below and above, over
 * the median; by parts, with a difference of squares as a product.
 */
export function wolfsonSql({ ordered, value: median, ...other }: Quantile): SqlMeasure {
  const through = add(c, w);
  const lesserBefore = call('least', c, minus(p, c));
  const lesserAfter = call('least', through, minus(p, through));
  const twice = (weight: Expression) => times(number(2), weight);
  const fallen = choose(
    atMost(twice(through), p),
    minus(zero, w),
    choose(atMost(p, twice(c)), w, rankDifference(p)),
  );
  const squares = times(over(fallen, p), over(add(lesserBefore, lesserAfter), p));
  return measureOf(
    {
      ...other,
      ordered: { ...ordered, sum: sum(times(minus(x, m), squares)) },
      value: over(times(number(2), column('sum')), median),
    },
    above(median, zero),
  );
}
