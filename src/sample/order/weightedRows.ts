import type { SampleColumns } from '../formula/sampleColumns.ts';

/** How many rows have weight. */
export function weightedRows({
  welfare,
  weights,
}: Pick<SampleColumns, 'welfare' | 'weights'>): number {
  let rows = welfare.length;
  if (weights !== null) for (const weight of weights) if (weight === 0) rows--;
  return rows;
}
