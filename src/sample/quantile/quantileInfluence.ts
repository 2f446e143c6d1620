import { refuse } from '../../require.ts';
import type { SampleColumns } from '../formula/sampleColumns.ts';
import { weightedMean } from '../formula/weightedMean.ts';
import { kernelDensity } from './kernelDensity.ts';

/**
 * The influence at each place on a quantile: (F(q) − 1(x ≤ q)) / f(q), its weighted mean 0. All 0 where
 * the sample has no spread: then no small change of weights moves the quantile. A density that is 0 to
 * double precision is refused: the influence would be infinite.
 *
 * Source: J.-C. Deville (1999), Variance estimation for complex statistics and estimators, Survey
 * Methodology 25, 193–203.
 */
export function quantileInfluence(
  columns: SampleColumns,
  quantile: number,
  bandwidth?: number,
): Float64Array {
  const { welfare } = columns;
  const influence = new Float64Array(welfare.length);
  const density = kernelDensity(columns, quantile, bandwidth);
  if (density === null) return influence;
  const scale = 1 / density;
  if (!Number.isFinite(scale)) {
    refuse(
      'overflow',
      ['bandwidth'],
      'a bandwidth that reaches rows beside the quantile',
      bandwidth,
    );
  }
  const share = weightedMean(columns, (value) => (value <= quantile ? 1 : 0));
  for (let place = 0; place < welfare.length; place++) {
    influence[place] = scale * (share - ((welfare[place] as number) <= quantile ? 1 : 0));
  }
  return influence;
}
