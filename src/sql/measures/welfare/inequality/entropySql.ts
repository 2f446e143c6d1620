import type { OutsideSupport } from '../../../../model/sample/outsideSupport.ts';
import { above, call, choose, equal, number, over, times } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure } from '../../sqlMeasure.ts';
import { logRatio, oneLessExp } from '../math/ratios.ts';
import { m, measureOf, p, weighted, x } from '../measure.ts';
import { correctionOf, type RowsCorrection } from './correction.ts';
import { entropyTerm } from './entropyTerm.ts';

const zero = /* @__PURE__ */ number(0);
/** The generalized entropy, of the sum that is called `sum`. */
const entropy: Expression = /* @__PURE__ */ over({ kind: 'column', name: 'sum' }, p);

/** The generalized entropy of α. */
export function entropySql(alpha: number, policy: OutsideSupport | undefined): SqlMeasure {
  const term = entropyTerm(alpha);
  // Of a zero that adds nothing the mean of u − 1 still holds −1.
  const own = policy === 'zeroIsZero' ? choose(equal(x, zero), number(-1), term) : term;
  return measureOf({ second: { sum: weighted(own) }, value: entropy }, above(m, zero));
}

/** The index of Atkinson, by the generalized entropy V of 1 − ε: the mean of the powers is 1 − ε (1 − ε) V. */
export function atkinsonSql(epsilon: number): SqlMeasure {
  const grown = call('greatest', number(-1), times(number(epsilon * (epsilon - 1)), entropy));
  const lost = oneLessExp(times(number(epsilon), entropy, logRatio(grown)));
  return measureOf(
    {
      second: { sum: weighted(entropyTerm(1 - epsilon)) },
      // Nobody is left with anything where the logarithm is infinite.
      value: call('coalesce', lost, number(1)),
    },
    above(m, zero),
  );
}

/** The coefficient of variation: √(2 V) of the generalized entropy V of 2. */
export function variationSql(correction: RowsCorrection): SqlMeasure {
  const { first, factor } = correctionOf(correction);
  return measureOf(
    {
      first,
      second: { sum: weighted(entropyTerm(2)) },
      value: call('sqrt', times(number(2), factor, entropy)),
    },
    above(m, zero),
  );
}
