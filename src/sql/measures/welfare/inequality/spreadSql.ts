/** Measures of spread that are sums over rows once the mean is known. Internal. */
import { leastWhere } from '../../../expression/aggregates.ts';
import {
  above,
  add,
  below,
  call,
  choose,
  column,
  minus,
  number,
  over,
  times,
} from '../../../expression/build.ts';
import type { SqlMeasure } from '../../sqlMeasure.ts';
import { expExcessRatio, logOf, logRatio } from '../math/ratios.ts';
import { m, measureOf, p, w, weighted, x } from '../measure.ts';
import { correctionOf, type RowsCorrection } from './correction.ts';
import { distance, share } from './entropyTerm.ts';

const zero = /* @__PURE__ */ number(0);

/** The Hoover index: half the mean distance from the mean, as a share of it. */
export function hooverSql(): SqlMeasure {
  return measureOf(
    {
      second: { sum: weighted(call('abs', distance)) },
      value: over(over(column('sum'), p), number(2)),
    },
    above(m, zero),
  );
}

/** The variance of logarithms, of ratios to the mean, whose logarithms are near 0. */
export function varianceOfLogsSql(correction: RowsCorrection): SqlMeasure {
  const { first, factor } = correctionOf(correction);
  const log = logOf(distance, share);
  const center = over(column('sum'), p);
  return measureOf({
    first,
    second: { sum: weighted(log), squares: weighted(times(log, log)) },
    value: times(
      factor,
      call('greatest', zero, minus(over(column('squares'), p), times(center, center))),
    ),
  });
}

/** Past this the exponential of the distance from the poorest to the mean is not taken. */
const mostExponent = 100;

/** The index of Kolm: by what distances from the mean add, or from the poorest on where they are too far. */
export function kolmSql(kappa: number): SqlMeasure {
  const factor = number(kappa);
  const low = column('low');
  const d = minus(x, m);
  const y = times(number(-kappa), d);
  const excess = over(column('excess'), p);
  const near = times(excess, logRatio(times(factor, excess)));
  const logOfMean = call('ln', over(column('powers'), p));
  return measureOf({
    first: { low: leastWhere(above(w, zero), x) },
    second: {
      excess: weighted(times(number(-1), d, expExcessRatio(y, 3 * mostExponent))),
      // A row of no weight may be below the least.
      powers: weighted(call('exp', call('least', zero, times(number(-kappa), minus(x, low))))),
    },
    value: choose(
      below(times(factor, minus(m, low)), number(mostExponent)),
      near,
      add(minus(m, low), over(logOfMean, factor)),
    ),
  });
}
