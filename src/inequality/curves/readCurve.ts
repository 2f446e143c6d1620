import { type CountedColumns, countSample } from '../../sample/formula/countSample.ts';
import type { Support } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality, type InequalityOptions } from '../formula/bindInequality.ts';

/** Reads a sample for a curve or a table, ascending; `own` are its settings, for the result. */
export function readCurve(
  sample: SampleInput,
  options: InequalityOptions,
  support: Support,
  own: { readonly [name: string]: string },
): CountedColumns {
  const shared = bindInequality(options, support, Object.keys(own));
  return countSample(sample, { ...shared, conventions: own, order: 'ascending' });
}
