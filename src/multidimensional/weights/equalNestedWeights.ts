import { exactIndex } from '../../model/multidimensional/exactIndex.ts';
import type {
  IndexDimension,
  IndexIndicator,
} from '../../model/multidimensional/multidimensionalIndex.ts';
import { requireList, requireRecord } from '../../require.ts';

/** A dimension whose indicators have no weights yet. */
export interface UnweightedDimension extends Omit<IndexDimension, 'indicators'> {
  /** Its indicators; a weight that one has is replaced. */
  readonly indicators: readonly Omit<IndexIndicator, 'weight'>[];
}

/**
 * Dimensions with equal nested weights: each dimension weighs the same, and within it each indicator.
 *
 * Convention: weights are fractions as text, exact, that sum to exactly 1; a weight that stood there
 * is replaced.
 *
 * Formula: ωⱼ = 1/d · 1/nₖ for an indicator j of dimension k, with d dimensions and nₖ indicators in it.
 *
 * Source: the weights of the global MPI (1/6 and 1/18 for three dimensions of 2, 2 and 6 indicators); the
 * programs `mpitb` (Stata) and `mpitbR` (R) call them equal nested weights.
 *
 * @param dimensions - the dimensions with their indicators
 * @returns the dimensions of an index
 * @throws PovertyError `invalidIndex` for no dimensions, a dimension without indicators, an id that
 * stands twice or more than 30 indicators; `missingValue` or `invalidType` for a faulty field
 * @example
 * import { equalNestedWeights } from 'poverty-indicators/multidimensional';
 *
 * const [health, living] = equalNestedWeights([
 *   { id: 'health', indicators: [{ id: 'nutrition' }] },
 *   { id: 'living', indicators: [{ id: 'water' }, { id: 'roof' }, { id: 'floor' }] },
 * ]);
 * health?.indicators; // => [{ id: 'nutrition', weight: '1/2' }]
 * living?.indicators[2]; // => { id: 'floor', weight: '1/6' }
 */
export function equalNestedWeights(dimensions: readonly UnweightedDimension[]): IndexDimension[] {
  requireList(dimensions, ['dimensions'], 'a list of dimensions');
  const weighted = Array.from(dimensions, (dimension, row): IndexDimension => {
    const at = ['dimensions', row];
    requireRecord(dimension, at, 'a dimension { id, indicators }');
    requireList(dimension.indicators, [...at, 'indicators'], 'a list of indicators');
    const parts = dimensions.length * dimension.indicators.length;
    const weight = parts === 1 ? '1' : `1/${parts}`;
    return {
      ...dimension,
      indicators: Array.from(dimension.indicators, (indicator, place) => {
        requireRecord(indicator, [...at, 'indicators', place], 'an indicator { id }');
        return { ...indicator, weight };
      }),
    };
  });
  exactIndex({ id: 'equalNestedWeights', dimensions: weighted }, []);
  return weighted;
}
