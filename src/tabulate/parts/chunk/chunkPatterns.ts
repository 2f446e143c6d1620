import type { ErrorPath } from '../../../errors.ts';
import { eachBlock } from '../../../multidimensional/data/block.ts';
import { newCellMap } from '../../../multidimensional/data/cellMap.ts';
import { missingDeprivation } from '../../../multidimensional/data/deprivationData.ts';
import { readTable } from '../../../multidimensional/data/readTable.ts';
import { deprivationColumn } from '../../batch/countingCells.ts';
import type { TableBlock } from '../../data/tableBlock.ts';
import type { BoundCounting } from '../../measures/boundIndicator.ts';
import { countedBy } from '../../measures/countedBy.ts';
import { placed } from '../../measures/placed.ts';
import { groupPatterns } from '../finish/groupPatterns.ts';
import type { PatternRows } from '../patternCells.ts';
import type { PartsPlan, PlannedPatterns } from '../plan/partsPlan.ts';

/** The patterns of the rows of a part, for each table of patterns. */
export function chunkPatterns(parts: PartsPlan, block: TableBlock): readonly PatternRows[] {
  return parts.patterns.map((planned) => {
    const rows = patternRows(parts, planned, block);
    if (rows.missing !== null) requireKnown(parts, planned, block, rows);
    return rows;
  });
}

function patternRows(
  { plan }: PartsPlan,
  { deprivations }: PlannedPatterns,
  block: TableBlock,
): PatternRows {
  const columns = deprivations.map((id) => [id, block.deprivations(deprivationColumn(plan, id))]);
  const table = readTable({ deprivations: Object.fromEntries(columns) }, deprivations);
  const patterns = new Int32Array(block.rows);
  let unknown: Int32Array | null = null;
  eachBlock(table, ({ start, count, deprived, missing, someMissing }) => {
    patterns.set(deprived.subarray(0, count), start);
    if (!someMissing) return;
    unknown ??= new Int32Array(block.rows);
    unknown.set(missing.subarray(0, count), start);
  });
  return { deprived: patterns, missing: unknown };
}

/** Holds that everything is known where the plan refuses what is not: the measures themselves say so. */
function requireKnown(
  { plan }: PartsPlan,
  { deprivations, bounds }: PlannedPatterns,
  block: TableBlock,
  { deprived, missing }: PatternRows,
): void {
  const { missing: policy = 'refuse' } = plan.multidimensional ?? {};
  if (policy !== 'refuse' || missing === null) return;
  const cells = newCellMap();
  for (let row = 0; row < deprived.length; row++) {
    cells.add(0, deprived[row] as number, missing[row] as number, 1, 1);
  }
  const [patterns] = groupPatterns(cells, 1);
  if (patterns === undefined) return;
  const counts = { indicators: deprivations, ...countedBy(plan), patterns, groupings: [] };
  const columns = deprivations.map((id) => deprivationColumn(plan, id));
  for (const bound of bounds) {
    placed(
      (path) => unknownPath(path, bound, columns, block),
      () => bound.evaluate(counts),
    );
  }
}

/** The first row in which something is not known, and the first of its columns. */
function unknownPath(
  path: ErrorPath,
  { place }: BoundCounting,
  columns: readonly string[],
  block: TableBlock,
): ErrorPath {
  if (path[0] === 'patterns' && path[1] === 'missing') {
    for (let row = 0; row < block.rows; row++) {
      const column = columns.find((one) => block.deprivations(one)[row] === missingDeprivation);
      if (column !== undefined) return [column, block.rowAt(row)];
    }
  }
  return ['indicators', place, ...path];
}
