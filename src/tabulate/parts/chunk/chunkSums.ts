import type { TableBlock } from '../../data/tableBlock.ts';
import { countCodes } from '../../status/countCodes.ts';
import {
  addTo,
  groupRows,
  groupWeight,
  type Ledger,
  type LedgerPlaces,
  newLedger,
  statusSums,
} from '../ledger.ts';
import type { PatternRows } from '../patternCells.ts';
import type { PartsPlan } from '../plan/partsPlan.ts';
import { chunkPatterns } from './chunkPatterns.ts';
import { addWelfare } from './chunkWelfare.ts';

/** What a part of a table adds to what is kept: nothing of it has been added yet. */
export interface ChunkSums {
  /** What is added to the sums of each group. */
  readonly ledgers: ChunkLedgers;
  /** Rows for the distributions. */
  readonly values: readonly ChunkValues[];
  /** The patterns of the rows, for each table of patterns. */
  readonly patterns: readonly PatternRows[];
  /** The group of each row, and its weight. */
  readonly block: Pick<TableBlock, 'groups' | 'weights'>;
}

/** Rows of a group for one distribution. */
export interface ChunkValues {
  readonly group: number;
  readonly distribution: number;
  readonly values: Float64Array;
  readonly weights: Float64Array | null;
}

/** The ledgers of the groups of a part by their places; none for a group without rows in it. */
export type ChunkLedgers = readonly (Ledger | undefined)[];

/** Sums up a part of a table, whose groups have places below a number. Throws for rows that the plan refuses. */
export function chunkSums(
  parts: PartsPlan,
  places: LedgerPlaces,
  block: TableBlock,
  groupCount: number,
): ChunkSums {
  const ledgers = ledgersOf(places, block, groupCount);
  const values = addWelfare(parts, places, block, ledgers);
  addStatuses(parts, places, block, ledgers);
  return { ledgers, values, patterns: chunkPatterns(parts, block), block };
}

/** Ledgers of the groups with rows, with how many rows they have and of what weight. */
function ledgersOf(
  places: LedgerPlaces,
  { groups, weights }: TableBlock,
  groupCount: number,
): ChunkLedgers {
  const rows = new Uint32Array(groupCount);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] as number;
    rows[group] = (rows[group] as number) + 1;
  }
  const weight = new Float64Array(2 * groupCount);
  if (weights !== null) {
    for (let row = 0; row < groups.length; row++) {
      addTo(weight, groups[row] as number, weights[row] as number);
    }
  }
  return Array.from({ length: groupCount }, (_, group) => {
    const count = rows[group] as number;
    if (count === 0) return undefined;
    const ledger = newLedger(places);
    addTo(ledger, groupRows, count);
    if (weights === null) addTo(ledger, groupWeight, count);
    else addPair(ledger, groupWeight, weight, group);
    return ledger;
  });
}

function addStatuses(
  { statuses, statusRows }: PartsPlan,
  places: LedgerPlaces,
  block: TableBlock,
  ledgers: ChunkLedgers,
): void {
  const rows = statusRows?.(block);
  if (rows === undefined) return;
  for (const [place, bound] of statuses.entries()) {
    const counts = countCodes(bound.codes(rows), block.groups, block.weights, ledgers.length);
    const at = places.status(place);
    for (const [group, ledger] of ledgers.entries()) {
      if (ledger === undefined) continue;
      addTo(ledger, at + statusSums.rows, counts.rows[group] as number);
      addPair(ledger, at + statusSums.population, counts.weight, group);
      addPair(ledger, at + statusSums.counted, counts.counted, group);
      addTo(ledger, at + statusSums.missingRows, counts.missingRows[group] as number);
      addPair(ledger, at + statusSums.missingWeight, counts.missingWeight, group);
    }
  }
}

/** Adds the sum of a group, and what it has lost. */
function addPair(ledger: Ledger, place: number, sums: Float64Array, group: number): void {
  addTo(ledger, place, sums[2 * group] as number);
  addTo(ledger, place, sums[2 * group + 1] as number);
}
