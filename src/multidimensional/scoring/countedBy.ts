import type { PatternCounts } from '../data/deprivationData.ts';

/** Whom figures count and by which weights, as conventions. */
export function countedBy({ unit, weighting }: Pick<PatternCounts, 'unit' | 'weighting'>) {
  return { unit: unit ?? 'row', weighting };
}
