import type { MoveSearch } from './findMove.ts';
import type { TableLine } from './tableLines.ts';

/**
 * Which groups a move may change: those that are hidden; parts of a total that are shown, too; its total, too; or the
 * total of each line, and a part only where the total moved already, which always leads somewhere.
 */
export type Reach = 'hidden' | 'parts' | 'open' | 'totals';

/** What is lost with the first is less than with the next. */
export const reaches: readonly Reach[] = ['hidden', 'parts', 'open', 'totals'];

/** A group that can have one more or one less. */
export interface MoveChoice {
  readonly at: number;
  readonly step: 1 | -1;
}

/** How many choices of one line are tried. */
const mostChoices = 6;

/**
 * What could bring a line into balance again: first what brings others into balance too, of these what is hidden, of
 * these the smallest; the total last.
 */
export function moveChoices(
  line: number,
  open: ReadonlyMap<number, number>,
  moved: ReadonlySet<number>,
  { state, allows, reach, sizes }: MoveSearch,
): MoveChoice[] {
  const { shape, hidden, inLine } = state;
  const { total, members } = shape.lines[line] as TableLine;
  const rest = open.get(line) as number;
  const onlyTotal = reach === 'totals' && !moved.has(total);
  const candidates = reach === 'hidden' ? (inLine[line] ?? []) : onlyTotal ? [] : members;
  const ranked: (MoveChoice & { readonly cost: number; readonly loss: number })[] = [];
  for (const at of candidates) {
    const step = (at === total ? -rest : rest) > 0 ? 1 : -1;
    if (moved.has(at) || !allows(at, step)) continue;
    const cost = costOf(at, step);
    const loss = hidden[at] === 1 ? 0 : (sizes[at] as number);
    let place = ranked.length;
    while (place > 0 && isBefore(cost, loss, ranked[place - 1])) place--;
    if (place >= mostChoices) continue;
    ranked.splice(place, 0, { at, step, cost, loss });
    if (ranked.length > mostChoices) ranked.pop();
  }
  const step = rest > 0 ? -1 : 1;
  const mayTotal = reach === 'parts' ? hidden[total] === 1 : reach !== 'hidden';
  const withTotal = mayTotal && !moved.has(total) && allows(total, step);
  return withTotal ? [...ranked, { at: total, step }] : ranked;

  /** How much more is out of balance after a step. */
  function costOf(at: number, step: number): number {
    let sum = 0;
    for (const each of shape.linesOf[at] ?? []) {
      const before = open.get(each) ?? 0;
      const after = before + ((shape.lines[each] as TableLine).total === at ? step : -step);
      sum += Math.abs(after) - Math.abs(before);
    }
    return sum;
  }
}

function isBefore(
  cost: number,
  loss: number,
  other: { readonly cost: number; readonly loss: number } | undefined,
): boolean {
  return other === undefined || cost < other.cost || (cost === other.cost && loss < other.loss);
}
