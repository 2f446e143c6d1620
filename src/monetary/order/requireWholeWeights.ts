import { refuse } from '../../require.ts';
import { isSorted } from '../../sample/formula/readSample.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';

/**
 * Holds that the weights of a sample count persons or rows one by one: a formula with their number in it
 * has no meaning for sampling weights, whose scale is that of the population. Faulty columns are left to
 * whoever reads them.
 */
export function requireWholeWeights(
  data: SampleInput,
  path: readonly string[],
  other: string,
): void {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
  if (samplingWeights(data)) {
    refuse('unknownOption', path, `${other} for sampling weights`, 'sampling');
  }
}

function samplingWeights(data: SampleInput): boolean {
  if (isSorted(data)) return data.weighting.split(' × ').includes('sampling');
  const { weight } = data;
  if (weight === undefined || weight === null) return false;
  return !(typeof weight === 'object' && 'kind' in weight) || weight.kind === 'sampling';
}
