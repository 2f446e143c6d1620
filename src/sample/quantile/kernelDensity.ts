import type { SampleColumns } from '../formula/sampleColumns.ts';
import { weightedMean } from '../formula/weightedMean.ts';
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
  const mean = weightedMean(columns, (value) => value);
  const spread = Math.sqrt(weightedMean(columns, (value) => (value - mean) ** 2));
  const [low, high] = quantilesOf(columns, [0.25, 0.75], 'midpoint') as [number, number];
  const narrow = (high - low) / 1.34;
  const { weights, welfare } = columns;
  let rows = welfare.length;
  if (weights !== null) for (const weight of weights) if (weight === 0) rows--;
  return 0.9 * (narrow > 0 ? Math.min(spread, narrow) : spread) * rows ** -0.2;
}
