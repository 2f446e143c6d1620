import type { TableLines } from './tableLines.ts';

/** Which groups of a table are hidden, and in each line which: grows as more are hidden. */
export interface HiddenGroups {
  /** The sums of the table. */
  readonly shape: TableLines;
  /** 1 where a group is hidden. */
  readonly hidden: Uint8Array;
  /** The hidden groups of each line, its total among them. */
  readonly inLine: readonly number[][];
}

/** The hidden groups as they are now. */
export function hiddenGroups(shape: TableLines, hidden: ArrayLike<number>): HiddenGroups {
  const state: HiddenGroups = {
    shape,
    hidden: new Uint8Array(shape.groups),
    inLine: shape.lines.map(() => []),
  };
  for (let group = 0; group < shape.groups; group++) if (hidden[group] === 1) hide(state, group);
  return state;
}

/** Hides one more. */
export function hide({ shape, hidden, inLine }: HiddenGroups, group: number): void {
  if (hidden[group] === 1) return;
  hidden[group] = 1;
  for (const line of shape.linesOf[group] ?? []) inLine[line]?.push(group);
}
