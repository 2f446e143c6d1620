import { requireChoice } from '../../require.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import { anyNumber, nonNegativeOrKept, type Support } from '../../sample/support.ts';
import { meanOf } from '../formula/meanOf.ts';

/**
 * What stands on a Lorenz curve at a share p: `'relative'` the share of all welfare of the poorest p, L(p);
 * `'generalized'` their welfare over the whole population, μ L(p); `'absolute'` what they lack to have the
 * mean, over the whole population, μ (L(p) − p), which is 0 or less.
 */
export type LorenzKind = 'relative' | 'generalized' | 'absolute';

/** Checks the kind of a curve; `'relative'` if left out. */
export function readLorenzKind(kind: unknown): LorenzKind {
  return requireChoice(kind ?? 'relative', ['relative', 'generalized', 'absolute'] as const, [
    'kind',
  ]);
}

/** What a curve of a kind accepts. */
export function lorenzSupport(kind: LorenzKind): Support {
  return kind === 'relative' ? nonNegativeOrKept : anyNumber;
}

/** The mean of ascending columns that have weight; that of equal welfare is that welfare. NaN past the doubles. */
export function meanBetween(columns: SampleColumns): number {
  const { welfare } = columns;
  const mean = meanOf(columns);
  if (!Number.isFinite(mean)) return Number.NaN;
  const within = Math.min(mean, welfare[welfare.length - 1] as number);
  return Math.max(within, welfare[0] as number);
}
