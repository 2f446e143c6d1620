import type { HiddenGroups } from './hiddenGroups.ts';
import { type MoveChoice, moveChoices, type Reach } from './moveChoices.ts';
import type { TableLine } from './tableLines.ts';

/** Whether a group could as well have one more, or one less, by all that a reader can know of it. */
export type Allows = (group: number, step: 1 | -1) => boolean;

/** A search for a move: from where, among which groups, and in which order they are tried. */
export interface MoveSearch {
  readonly state: HiddenGroups;
  readonly allows: Allows;
  /** Which groups may change. */
  readonly reach: Reach;
  /** How much is lost with each. */
  readonly sizes: ArrayLike<number>;
}

/** How many steps a search may try before it gives up, and how many groups a move may change. */
const mostSteps = 600;
const mostMoved = [4, 8, 16, 64];

/**
 * Another table that could be meant: one in which a group has one more or one less, some other groups too, and
 * every sum stays as it is. If only hidden groups change, nobody can tell from the table what the group has. The
 * groups that change, or `null` where none was found; a search that takes too long finds none.
 */
export function findMove(group: number, search: MoveSearch): number[] | null {
  const { state, allows } = search;
  const { shape } = state;
  const moved = new Set<number>();
  /** By how much the total of each line is more than its members. */
  const open = new Map<number, number>();
  let steps = mostSteps;

  const change = (at: number, step: number) => {
    for (const line of shape.linesOf[at] ?? []) {
      const isTotal = (shape.lines[line] as TableLine).total === at;
      const rest = (open.get(line) ?? 0) + (isTotal ? step : -step);
      if (rest === 0) open.delete(line);
      else open.set(line, rest);
    }
  };

  const tries = ({ at, step }: MoveChoice, left: number): boolean => {
    if (--steps < 0) return false;
    moved.add(at);
    change(at, step);
    if (solve(left - 1)) return true;
    change(at, -step);
    moved.delete(at);
    return false;
  };

  const solve = (left: number): boolean => {
    const [line] = open.keys();
    if (line === undefined) return true;
    if (left === 0) return false;
    return moveChoices(line, open, moved, search).some((choice) => tries(choice, left));
  };

  for (const most of mostMoved) {
    for (const step of [-1, 1] as const) {
      if (!allows(group, step)) continue;
      if (tries({ at: group, step }, most)) return [...moved];
    }
    if (steps < 0) return null;
  }
  return null;
}
