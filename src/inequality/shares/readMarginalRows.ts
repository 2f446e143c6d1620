import { requireChoice } from '../../require.ts';

/** Checks what is done about rows in which a part of a population ends; `'split'` if left out. */
export function readMarginalRows(marginalRows: unknown): 'split' | 'whole' {
  return requireChoice(marginalRows ?? 'split', ['split', 'whole'] as const, ['marginalRows']);
}
