import type { Boundary } from '../../model/standard/standard.ts';
import { requireChoice } from '../../require.ts';

const boundaries: readonly Boundary[] = ['below', 'atOrBelow'];

/** The rule at the line that is asked for; `'below'` if it is left out. */
export function requireBoundary(boundary: unknown): Boundary {
  return boundary === undefined ? 'below' : requireChoice(boundary, boundaries, ['boundary']);
}
