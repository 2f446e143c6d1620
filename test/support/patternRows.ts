import type { MultidimensionalIndex } from '../../src/model/multidimensional/multidimensionalIndex.ts';
import { indicatorsIn } from './indices.ts';

/** Persons, each deprived in the indicators of one list and in no other. */
export function rowsOf(index: MultidimensionalIndex, lists: readonly (readonly string[])[]) {
  const ids = indicatorsIn(index).map(({ id }) => id);
  const unknown = lists.flat().filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`no indicators: ${unknown.join()}`);
  const deprivations = Object.fromEntries(
    ids.map((id) => [id, lists.map((list) => (list.includes(id) ? 1 : 0))]),
  );
  return { deprivations, rowUnit: index.unit ?? 'person' };
}

/** Every pattern that an index can meet, one row each. */
export function everyPattern(index: MultidimensionalIndex) {
  const indicators = indicatorsIn(index);
  const rows = 2 ** indicators.length;
  const deprivations = Object.fromEntries(
    indicators.map(({ id }, bit) => [
      id,
      Uint8Array.from({ length: rows }, (_, pattern) => (pattern >> bit) & 1),
    ]),
  );
  return { deprivations, rowUnit: index.unit ?? 'person' };
}
