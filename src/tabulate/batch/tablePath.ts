import type { ErrorPath } from '../../errors.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { TableBlock } from '../data/tableBlock.ts';
import type { BoundWelfare } from '../measures/boundIndicator.ts';

/**
 * Where in the table, or else in the plan, that stands which a measure names in its sample: the column of the table,
 * and the row over all its parts.
 */
export function tablePath(
  path: ErrorPath,
  bound: BoundWelfare,
  plan: Plan,
  block: TableBlock,
  places: Uint32Array | null,
): ErrorPath {
  const column = columnOf(path, bound, plan);
  if (column === null) return ['indicators', bound.place, ...path];
  const row = path.find((step) => typeof step === 'number');
  if (row === undefined) return [column];
  return [column, block.rowAt(places === null ? row : (places[row] as number))];
}

function columnOf(
  [first, second]: ErrorPath,
  { column, line, companions }: BoundWelfare,
  { weight, size }: Plan,
): string | null {
  switch (first) {
    case 'welfare':
      return column;
    case 'line':
      if (typeof line !== 'object' || line === null) return null;
      if (line.kind === 'column') return line.column;
      return line.kind === 'byGroup' ? line.by : null;
    case 'tax':
    case 'variable':
      return companions.find(({ name }) => name === first)?.column ?? null;
    case 'sources':
    case 'by':
      return typeof second === 'string' ? second : null;
    case 'weight':
      return weight?.column ?? size ?? null;
    default:
      return null;
  }
}
