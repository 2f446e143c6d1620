import type { Cell, CellMap } from '../../../multidimensional/data/cellMap.ts';
import type { PatternTable } from '../../../multidimensional/data/deprivationData.ts';
import { tableOf } from '../../../multidimensional/data/patternTable.ts';

/** The patterns of each of so many groups, ascending. */
export function groupPatterns(cells: CellMap, groupCount: number): PatternTable[] {
  const found: Cell[][] = Array.from({ length: groupCount }, () => []);
  cells.each((cell) => found[cell.group]?.push(cell));
  return found.map(tableOf);
}
