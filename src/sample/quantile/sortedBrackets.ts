import type { WeightBracket } from '../../numeric/select/selectWeighted.ts';
import { type CutPlace, cutPlaces } from './cutPlaces.ts';

/** The values on either side of an amount of cumulative weight. */
export type ValueBracket = Pick<WeightBracket, 'below' | 'at'>;

/**
 * What stands at ascending amounts of cumulative weight in a column that ascends and has weight: one walk
 * for all. Rows of zero weight do not count.
 */
export function sortedBrackets(
  values: Float64Array,
  weights: Float64Array | null,
  targets: readonly number[],
  slack: number,
): ValueBracket[] {
  const passed = targets.map((target) => target + slack);
  const cuts = cutPlaces(weights, values.length, passed);
  return cuts.map((cut, place) =>
    bracketAt(values, weights, cut, (targets[place] as number) - slack),
  );
}

/** The values on either side of a cut: one below where the weight before it is `least` or more. */
function bracketAt(
  values: Float64Array,
  weights: Float64Array | null,
  { place, before }: CutPlace,
  least: number,
): ValueBracket {
  let last = place - 1;
  if (weights !== null) while (last >= 0 && weights[last] === 0) last--;
  // Past the total: the largest value, which its cumulative weight hits.
  if (place === values.length) return { below: values[last] as number, at: values[last] as number };
  const isHit = last >= 0 && before >= least;
  return { below: isHit ? (values[last] as number) : null, at: values[place] as number };
}
