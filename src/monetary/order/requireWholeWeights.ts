import { refuse } from '../../require.ts';
import { isSorted } from '../../sample/formula/readSample.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';

/**
 * Holds that the weights of a sample count persons or rows one by one: Sen's original index with their
 * number has no meaning for sampling weights, whose scale is that of the population. Faulty columns are
 * left to whoever reads them.
 */
export function requireWholeWeights(data: SampleInput): void {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
  if (samplingWeights(data)) {
    const expected = "'replicationInvariant', or weights of kind 'frequency'";
    refuse('unknownOption', ['version'], expected, 'original');
  }
}

function samplingWeights(data: SampleInput): boolean {
  if (isSorted(data)) return data.weighting.split(' × ').includes('sampling');
  const { weight } = data;
  if (weight === undefined || weight === null) return false;
  return !(typeof weight === 'object' && 'kind' in weight) || weight.kind === 'sampling';
}
