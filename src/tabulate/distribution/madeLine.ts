import type { RelativeLine, SocietalLine } from '../../monetary/lines/povertyLine.ts';
import { sampleLine } from '../../monetary/lines/resolveLine.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { ValueBounds } from '../table.ts';
import { quantileBounds } from './bounds/quantileBounds.ts';
import { allBits } from './keys/valueCode.ts';
import type { PooledBuckets } from './pooledBuckets.ts';

/** A line that a table makes, and between which numbers it lies. */
export interface MadeLine {
  /** The line; `null` where there is nobody, or where it would not be above 0. */
  readonly amount: number | null;
  /** Between which numbers it lies: both are the line where it is exact; `null` where none can be told. */
  readonly bounds: ValueBounds | null;
  /** How many bits of the values that it hangs on are kept: 52 where it is exact. */
  readonly bits: number;
}

/** The line that rows make. A mean is exact however near values were put together; a median is not. */
export function madeLine(buckets: PooledBuckets, line: RelativeLine | SocietalLine): MadeLine {
  const { amount } = sampleLine(columnsOf(buckets.values, buckets.weights, buckets), line);
  const isMean = line.kind === 'relative' && line.of === 'mean';
  const bits = isMean ? allBits : buckets.bits;
  if (amount === null) return { amount, bounds: null, bits };
  if (bits === allBits) return { amount, bounds: { lowest: amount, highest: amount }, bits };
  const median = quantileBounds(buckets, 0.5, line.rule ?? 'midpoint');
  const [lowest, highest] = [lineOf(median.lowest, line), lineOf(median.highest, line)];
  const isSure = lowest !== null && highest !== null;
  return { amount, bounds: isSure ? { lowest, highest } : null, bits };
}

/** The line where all have one welfare; it does not fall as that rises. */
function lineOf(median: number, line: RelativeLine | SocietalLine): number | null {
  const [values, weights] = [Float64Array.of(median), Float64Array.of(1)];
  return sampleLine(columnsOf(values, weights, { population: 1 }), line).amount;
}

function columnsOf(
  welfare: Float64Array,
  weights: Float64Array,
  { population }: Pick<PooledBuckets, 'population'>,
): SampleColumns {
  return { welfare, weights, population, companions: [], ascending: true, rowAt: null };
}
