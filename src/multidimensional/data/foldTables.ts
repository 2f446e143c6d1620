import { type Cell, newCellMap } from './cellMap.ts';
import type { PatternTable } from './deprivationData.ts';
import { tableOf } from './patternTable.ts';

/**
 * The patterns of several groups, or of several parts of a table, as those of the whole: each once, and
 * ascending. Of one table, the patterns that have become the same are put together.
 */
export function foldTables(tables: readonly PatternTable[]): PatternTable {
  const sums = newCellMap();
  for (const { deprived, missing, rows, weight } of tables) {
    for (let cell = 0; cell < deprived.length; cell++) {
      const bits = deprived[cell] as number;
      const unknown = missing[cell] as number;
      sums.add(0, bits, unknown, rows[cell] as number, weight[cell] as number);
    }
  }
  const cells: Cell[] = [];
  sums.each((cell) => cells.push(cell));
  return tableOf(cells);
}
