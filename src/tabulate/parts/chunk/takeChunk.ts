import type { GroupLabel } from '../../../model/sample/groupLabel.ts';
import { addValues, type Distribution } from '../../distribution/distribution.ts';
import { addLedger } from '../ledger.ts';
import { addGroup, type GroupState, type TableState } from '../tableState.ts';
import type { ChunkSums } from './chunkSums.ts';

/**
 * Adds the sums of a part to what is kept; nothing of it can throw. `placeOf` has the place here of each group by its
 * place among those that were read; a group that is new gets one.
 */
export function takeChunk(
  state: TableState,
  { ledgers, values, patterns, block }: ChunkSums,
  labels: readonly (readonly GroupLabel[])[],
  placeOf: Map<number, number>,
): void {
  for (const [group, ledger] of ledgers.entries()) {
    if (ledger === undefined) continue;
    const place = placeOf.get(group) ?? addGroup(state, labels[group] as readonly GroupLabel[]);
    placeOf.set(group, place);
    addLedger((state.groups[place] as GroupState).ledger, ledger);
  }
  const groupOf = (group: number) => placeOf.get(group) as number;
  for (const { group, distribution, values: column, weights } of values) {
    const { distributions } = state.groups[groupOf(group)] as GroupState;
    addValues(distributions[distribution] as Distribution, column, weights);
  }
  if (patterns.length === 0) return;
  const placeIn = Uint32Array.from(labels, (_, group) => placeOf.get(group) ?? 0);
  const groups = block.groups.map((group) => placeIn[group] as number);
  for (const [place, rows] of patterns.entries()) {
    state.patterns[place]?.addRows(rows, groups, block.weights, state.groups.length);
  }
}
