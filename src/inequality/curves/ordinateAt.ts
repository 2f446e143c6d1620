import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { noShift, shareSums } from '../../sample/order/shareSums.ts';
import { centerOf } from '../formula/centerOf.ts';
import { type LorenzKind, meanBetween } from './lorenzKind.ts';

/**
 * The height of a Lorenz curve at a share; columns ascend and have weight. `null` of a relative one where the
 * mean is not above 0.
 */
export function ordinateAt(columns: SampleColumns, kind: LorenzKind, share: number): number | null {
  return ordinatesAt(columns, kind, [share])?.[0] ?? null;
}

/** The heights at ascending shares. */
export function ordinatesAt(
  columns: SampleColumns,
  kind: LorenzKind,
  shares: readonly number[],
): number[] | null {
  const mean = kind === 'relative' ? meanBetween(columns) : 1;
  if (mean <= 0) return null;
  const shift = kind === 'absolute' ? centerOf(columns) : noShift;
  const { parts } = shareSums(columns, shares, shift);
  const heights = kind === 'absolute' ? nearerSums(parts) : runningSums(parts);
  return heights.map((height, place) => {
    if (shares[place] === 0) return 0;
    if (kind !== 'relative') return height;
    return shares[place] === 1 ? 1 : height / mean;
  });
}

/** The sum of the first parts, of one after another. */
function runningSums(parts: readonly number[]): number[] {
  let sum = 0;
  return parts.slice(0, -1).map((part) => {
    sum += part;
    return sum;
  });
}

/** Sums of distances from the mean fall and then rise to 0: on the way up, what is left to come is exact. */
function nearerSums(parts: readonly number[]): number[] {
  const sums = runningSums(parts);
  let left = 0;
  for (let place = parts.length - 1; place > 0 && (parts[place] as number) >= 0; place--) {
    left -= parts[place] as number;
    sums[place - 1] = left;
  }
  return sums;
}
