import { weightedTotal } from '../../numeric/sums/weightedTotal.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/** A mean as the sum of two doubles, so that incomes next to it keep the digits of their distance. */
export interface Center {
  /** The double nearest to it. */
  readonly mean: number;
  /** What that double misses. */
  readonly rest: number;
}

/** The weighted mean of columns that have weight; its rest is exactly 0 where all are equal. */
export function centerOf(columns: SampleColumns): Center {
  let mean = weightedTotal(columns.welfare, columns.weights) / columns.population;
  let rest = 0;
  for (let round = 0; round < 3; round++) {
    const from = mean;
    rest = distanceFrom(columns, from);
    mean = from + rest;
    if (mean === from) break;
    rest -= mean - from;
  }
  return { mean, rest };
}

/** How far the mean is above a value: plainly summed within blocks, compensated between them. */
function distanceFrom({ welfare, weights, population }: SampleColumns, from: number): number {
  const length = welfare.length;
  let [sum, lost] = [0, 0];
  for (let start = 0; start < length; start += block) {
    const end = Math.min(length, start + block);
    let part = 0;
    if (weights === null) {
      for (let place = start; place < end; place++) part += (welfare[place] as number) - from;
    } else {
      for (let place = start; place < end; place++) {
        part += ((welfare[place] as number) - from) * (weights[place] as number);
      }
    }
    const next = sum + part;
    lost += Math.abs(sum) >= Math.abs(part) ? sum - next + part : part - next + sum;
    sum = next;
  }
  return (sum + lost) / population;
}

const block = 128;
