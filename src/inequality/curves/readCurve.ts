import { type CountedColumns, countSample } from '../../sample/formula/countSample.ts';
import type { Support } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { type InequalityOptions, readPolicies } from '../formula/bindInequality.ts';

/**
 * Reads a sample for a curve or a table, ascending; `own` are its settings, for the result. The names of the
 * options were checked.
 */
export function readCurve(
  sample: SampleInput,
  options: InequalityOptions,
  support: Support,
  own: { readonly [name: string]: string },
): CountedColumns {
  const policies = readPolicies(options, support);
  return countSample(sample, { ...policies, conventions: own, order: 'ascending' });
}
