import { totalOf } from '../../numeric/sums/totalOf.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { firstPlace } from '../../sample/order/firstPlace.ts';
import { noShift, shareSums, sumOfRows } from '../../sample/order/shareSums.ts';
import { quantilesOf } from '../../sample/quantile/quantilesOf.ts';

/** What a quantile group has. */
export interface GroupSums {
  /** The quantile at which it ends. */
  readonly upperBound: number;
  /** Its weight. */
  readonly population: number;
  /** Its Σ w x. */
  readonly welfare: number;
}

/** Groups of equal size: a row in which one ends is split. Columns ascend and have weight. */
export function splitGroups(columns: SampleColumns, count: number): GroupSums[] {
  const { population } = columns;
  const { parts, quantiles } = shareSums(columns, endsOf(count));
  return quantiles.map((upperBound, place) => ({
    upperBound,
    population: population / count,
    welfare: (parts[place] as number) * population,
  }));
}

/** Groups of whole rows, each at or below its bound and above the one before. */
export function wholeGroups(columns: SampleColumns, count: number): GroupSums[] {
  const { welfare, weights } = columns;
  let from = 0;
  return quantilesOf({ ...columns, ascending: true }, endsOf(count), 'midpoint').map(
    (upperBound) => {
      const to = firstPlace(welfare, (value) => value > upperBound, from);
      const group = {
        upperBound,
        population: weights === null ? to - from : totalOf(weights.subarray(from, to)),
        welfare: sumOfRows(welfare, weights, from, to, noShift),
      };
      from = to;
      return group;
    },
  );
}

function endsOf(count: number): number[] {
  return Array.from({ length: count }, (_, place) => (place + 1) / count);
}
