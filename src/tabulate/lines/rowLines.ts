import type { PlanLine } from '../../model/plan/planLine.ts';
import { refuse } from '../../require.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { TableBlock } from '../data/tableBlock.ts';

/**
 * The line of each row of a block, where rows have lines of their own: from a column – NaN where there is none – or
 * by their labels. `null` where one line is for all.
 */
export function rowLines(line: PlanLine | null, block: TableBlock): Float64Array | null {
  if (line === null || typeof line === 'number') return null;
  if (line.kind === 'column') return block.numbers(line.column);
  if (line.kind !== 'byGroup') return null;
  const amounts = new Map<GroupLabel, number>(line.amounts.map((one) => [one.label, one.amount]));
  const labels = block.labels(line.by);
  const lines = new Float64Array(block.rows);
  for (let row = 0; row < lines.length; row++) {
    const amount = amounts.get(labels[row] as GroupLabel);
    if (amount === undefined) {
      const path = [line.by, block.rowAt(row)];
      refuse('missingValue', path, 'a label that the line has an amount for', labels[row]);
    }
    lines[row] = amount;
  }
  return lines;
}
