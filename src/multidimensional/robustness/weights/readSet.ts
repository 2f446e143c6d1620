import type { ErrorPath } from '../../../errors.ts';
import type { FractionInput } from '../../../model/multidimensional/multidimensionalIndex.ts';
import { wholeWeights } from '../../../model/multidimensional/wholeWeights.ts';
import { refuse, requireRecord, requireText } from '../../../require.ts';
import type { Alternative, WeightSet } from './alternatives.ts';

/** A set of weights that is written out, as whole numbers over their common denominator. */
export function readSet(set: WeightSet, ids: readonly string[], path: ErrorPath): Alternative {
  requireRecord(set, path, 'a set { id, weights }');
  const id = requireText(set.id, [...path, 'id']);
  const where = [...path, 'weights'];
  const { weights } = set;
  requireRecord(weights, where, 'a weight for each id');
  for (const key of Object.keys(weights)) {
    if (!ids.includes(key)) refuse('invalidIndex', [...where, key], `one of ${ids.join()}`, key);
  }
  const own = ids.map((key) => (Object.hasOwn(weights, key) ? weights[key] : undefined));
  const whole = wholeWeights(
    own as FractionInput[],
    (place) => [...where, ids[place] as string],
    where,
  );
  return { id, parts: whole.weights, of: whole.denominator };
}
