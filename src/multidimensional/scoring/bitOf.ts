import { requireChoice } from '../../require.ts';
import type { CompiledIndex } from './compileIndex.ts';

/** The bit of an indicator of the index. */
export function bitOf({ indicators }: CompiledIndex, indicator: unknown): number {
  const ids = indicators.map(({ id }) => id);
  return 1 << ids.indexOf(requireChoice(indicator, ids, ['indicator']));
}
