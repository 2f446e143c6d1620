import type { SampleColumns } from '../formula/sampleColumns.ts';
import { weightedMean } from '../formula/weightedMean.ts';
import { weightedRows } from '../order/weightedRows.ts';
import { quantilesOf } from './quantilesOf.ts';

/**
 * The density of a sample at a point, by a normal kernel, or `null` where the sample has no spread.
 *
 * Convention: the bandwidth is 0.9 · min(s, IQR / 1.34) · n^(−1/5) (Silverman), s the standard deviation
 * and n the rows with weight, so that the scale of the weights does not matter; or the one given.
 */
export function kernelDensity(
  columns: SampleColumns,
  point: number,
  bandwidth?: number,
): number | null {
  const width = bandwidth ?? silvermanBandwidth(columns);
  if (width === 0) return null;
  const scale = 1 / (width * Math.sqrt(2 * Math.PI));
  return weightedMean(columns, (value) => {
    const distance = (value - point) / width;
    return scale * Math.exp(-0.5 * distance * distance);
  });
}

/** Silverman's rule of thumb. */
export function silvermanBandwidth(columns: SampleColumns): number {
  const { weights, welfare } = columns;
  const mean = weightedMean(columns, (value) => value);
  // Squares of the distances as shares of the largest, which neither vanish nor overflow.
  let reach = 0;
  for (let place = 0; place < welfare.length; place++) {
    if (weights !== null && weights[place] === 0) continue;
    reach = Math.max(reach, Math.abs((welfare[place] as number) - mean));
  }
  if (reach === 0) return 0;
  const squares = weightedMean(columns, (value) => ((value - mean) / reach) ** 2);
  const spread = reach * Math.sqrt(squares);
  const [low, high] = quantilesOf(columns, [0.25, 0.75], 'midpoint') as [number, number];
  const narrow = (high - low) / 1.34;
  const rows = weightedRows(columns);
  return 0.9 * (narrow > 0 ? Math.min(spread, narrow) : spread) * rows ** -0.2;
}
