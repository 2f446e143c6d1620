import type { CompiledIndex } from '../../../multidimensional/scoring/compileIndex.ts';
import { add, integer, times } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { deprivationIn } from './countingRows.ts';

/** The weights of some columns of a pattern together, where they are deprivations: a whole number. */
export function pointsIn(
  bits: readonly number[],
  weights: readonly number[],
  compiled: CompiledIndex,
): Expression {
  const parts = bits.map((bit, place) => {
    const weight = weights[place] as number;
    const deprived = deprivationIn(bit, compiled);
    return weight === 1 ? deprived : times(deprived, integer(weight));
  });
  const [first = integer(0), ...others] = parts;
  return add(first, ...others);
}
