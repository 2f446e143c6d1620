import { weightedTotal } from '../../../numeric/sums/weightedTotal.ts';
import { weightedSum } from '../../../sample/formula/weightedMean.ts';
import type { WelfareSums } from '../boundIndicator.ts';
import { finiteValue } from './finiteValue.ts';

/** The mean of welfare. */
export const welfareMeanSums: WelfareSums = {
  count: 1,
  exact: true,
  of: ({ welfare, weights }) => Float64Array.of(weightedTotal(welfare, weights)),
  value: (sums, population) => (population === 0 ? null : finiteValue((sums[0] ?? 0) / population)),
};

/** The mean of what a standard of prosperity is of welfare. */
export function prosperitySums(standard: number): WelfareSums {
  return {
    ...welfareMeanSums,
    of: (columns) => Float64Array.of(weightedSum(columns, (welfare) => standard / welfare)),
  };
}
