import type { MultidimensionalIndex } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import type { MultidimensionalProfile } from '../../../src/multidimensional/profile/profile.ts';

/** Two indicators of equal weight; poor is who is deprived in one. */
export const pairIndex = {
  id: 'pair',
  dimensions: [
    { id: 'health', indicators: [{ id: 'water', weight: '1/2' }] },
    { id: 'living', indicators: [{ id: 'roof', weight: '1/2' }] },
  ],
  cutoff: '1/2',
  bands: [{ id: 'all', from: '1' }],
} as const satisfies MultidimensionalIndex;

/** A profile of rows such as `'north 10'`: a group, then water and roof. */
export function profileOf(
  rows: readonly string[],
  index: MultidimensionalIndex = pairIndex,
): MultidimensionalProfile {
  const cells = rows.map((row) => row.split(' ') as [string, string]);
  const column = (at: number) =>
    cells.map(([, own]) => (own[at] === '?' ? null : Number(own[at] ?? 0)));
  return multidimensionalProfile(
    {
      deprivations: { water: column(0), roof: column(1) },
      by: { place: cells.map(([group]) => group) },
    },
    { index },
  );
}
