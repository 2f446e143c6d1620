import { call, choose, minus, number, over, times } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import { expRatio, isWithin } from './ratios.ts';
import { series } from './series.ts';

/**
 * (1 − (1 − g)^γ) / γ, to the last digits for small g and any γ: −ln(1 − g) at 0. `kept` is 1 − g, where that
 * is known better. NULL where it is infinite.
 */
export function lostPowerRatio(gap: Expression, kept: Expression, power: number): Expression {
  if (power === 1) return gap;
  // So that (1 − g)^γ − 1 is small only where g is.
  const reach = Math.min(0.1, 0.5 / Math.abs(power));
  const near = times(
    gap,
    series(gap, (place) => (place - power) / (place + 1), reach),
  );
  return choose(isWithin(gap, reach), near, far(kept, power));
}

/** 1 − (1 − g)^γ. */
export function lostPower(gap: Expression, kept: Expression, power: number): Expression {
  return power === 1 ? gap : times(number(power), lostPowerRatio(gap, kept, power));
}

/** Below it a power is near 1 wherever it is taken. */
const small = 0.05;

function far(kept: Expression, power: number): Expression {
  const log = call('ln', kept);
  if (power === 0) return minus(number(0), log);
  if (Math.abs(power) >= small) {
    return over(minus(number(1), call('power', kept, number(power))), number(power));
  }
  const lost = times(number(-1), log, expRatio(times(number(power), log)));
  return power > 0 ? call('coalesce', lost, number(1 / power)) : lost;
}
