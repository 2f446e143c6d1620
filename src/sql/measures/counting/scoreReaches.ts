import { PovertyError } from '../../../errors.ts';
import type { CompiledIndex } from '../../../multidimensional/scoring/compileIndex.ts';
import { thresholds } from '../../../multidimensional/scoring/identify.ts';
import type { Rational } from '../../../numeric/rational/rational.ts';
import { atLeast, column, integer, times } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';

/** The most that the long whole numbers of an engine hold. */
const mostLong = 2n ** 63n - 1n;

/**
 * Whether points reach a share of all that there are, in whole numbers alone, as `identify` has it: at least the least
 * whole number that does; where weights are shared out, points and the weights that are known are multiplied crosswise.
 */
export function scoreReaches(
  points: Expression,
  share: Rational,
  { missing, denominator }: CompiledIndex,
): Expression {
  if (missing !== 'reweight') return atLeast(points, integer(thresholds(share)(denominator)));
  const most = BigInt(denominator) * share.denominator;
  if (most > mostLong || share.denominator > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new PovertyError('notSupported', {
      path: ['multidimensional', 'missing'],
      expected:
        "'omit', 'deprived' or 'notDeprived', or tabulate in memory: under 'reweight' the denominators of weights and cut-off have to come to less than 2^63, and that of the cut-off to less than 2^53",
      got: `${denominator} times ${share.denominator}`,
    });
  }
  return atLeast(
    times(points, integer(Number(share.denominator))),
    times(column('known'), integer(Number(share.numerator))),
  );
}
