import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { quantileInfluence } from '../../sample/quantile/quantileInfluence.ts';
import { quantileOf } from '../../sample/quantile/quantilesOf.ts';
import { anyNumber } from '../../sample/support.ts';
import type { SampleInput } from '../../sample/welfareSample.ts';
import { bindInequality } from '../formula/bindInequality.ts';
import { type QuantileOptions, readQuantileOptions } from './quantileOptions.ts';

/** One quantile as a formula. The probability is read once the names of the settings are checked. */
export function bindQuantile(
  measure: string,
  options: QuantileOptions,
  keys: readonly string[],
  read: () => {
    readonly probability: number;
    readonly conventions: { readonly [name: string]: string };
  },
): SampleFormula<SampleInput> {
  const shared = bindInequality(options, anyNumber, keys);
  const { rule, bandwidth, conventions } = readQuantileOptions(options);
  const own = read();
  return {
    ...shared,
    measure,
    conventions: { ...own.conventions, ...conventions },
    order: 'any',
    value: (columns) => quantileOf(columns, own.probability, rule),
    influence: (columns, quantile) => quantileInfluence(columns, quantile, bandwidth),
  };
}
