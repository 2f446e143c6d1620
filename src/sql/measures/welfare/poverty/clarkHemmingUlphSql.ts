import { call, column, minus, number, over, times } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure } from '../../sqlMeasure.ts';
import { lostPower, lostPowerRatio } from '../math/lostPower.ts';
import { logRatio, oneLessExp } from '../math/ratios.ts';
import { p, weighted, x } from '../measure.ts';
import { gapTo, ofPoor, povertyOf, type SqlLine } from './sqlLine.ts';

/** Nearer to 0 than this the root of a mean of powers is an exponential. */
const small = 0.05;

/**
 * The index of Clark, Hemming and Ulph for β. With t = (min(x, z) / z)^β it is 1 − (1 − M)^(1/β), M the mean of
 * 1 − t; near 0, of K = M / β.
 */
export function clarkHemmingUlphSql(line: SqlLine, beta: number): SqlMeasure {
  const lost = lostPowerRatio(gapTo(line.ofRow), over(x, line.ofRow), beta);
  const mean = over(column('sum'), p);
  return povertyOf(line, {
    first: { sum: weighted(ofPoor(line, lost)) },
    value: rooted(mean, beta),
  });
}

function rooted(ratio: Expression, beta: number): Expression {
  const one = number(1);
  // The mean of parts up to 1 may round past it.
  const bounded = beta > 0 ? call('least', ratio, number(1 / beta)) : ratio;
  if (beta === 1) return bounded;
  if (Math.abs(beta) >= small) {
    const mean = times(number(beta), bounded);
    return lostPower(mean, call('greatest', number(0), minus(one, mean)), 1 / beta);
  }
  const log = times(bounded, logRatio(times(number(-beta), bounded)));
  return call('coalesce', oneLessExp(log), one);
}
