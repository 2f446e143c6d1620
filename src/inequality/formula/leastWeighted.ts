import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/** The least welfare of a row that has weight. */
export function leastWeighted({
  welfare,
  weights,
}: Pick<SampleColumns, 'welfare' | 'weights'>): number {
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < welfare.length; place++) {
    const counts = weights === null || (weights[place] as number) > 0;
    if (counts && (welfare[place] as number) < least) least = welfare[place] as number;
  }
  return least;
}
