import { type HiddenGroups, hide } from './hiddenGroups.ts';
import type { TableLine } from './tableLines.ts';

/** A number of each group that adds up along lines, and from how much on it is not small. */
export interface LineAmounts {
  readonly amounts: ArrayLike<number>;
  readonly minimum: number;
}

/**
 * Hides the next group of every line, a total and its parts, of which one alone is hidden, so that it could be
 * had from the others; or of which the total is shown and those hidden are too few together. Goes on until there
 * is no such line.
 */
export function closeLines(
  state: HiddenGroups,
  sizes: ArrayLike<number>,
  quantities: readonly LineAmounts[],
): void {
  const { shape, hidden, inLine } = state;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [line, { total }] of shape.lines.entries()) {
      const those = inLine[line] ?? [];
      if (those.length === 0) continue;
      const wanting =
        those.length === 1 || (hidden[total] === 0 && areFew(state, line, quantities));
      if (!wanting) continue;
      const next = nextOf(state, line, sizes);
      if (next === null) continue;
      hide(state, next);
      changed = true;
    }
  }
}

function areFew(state: HiddenGroups, line: number, quantities: readonly LineAmounts[]): boolean {
  return quantities.some(({ amounts, minimum }) => {
    const rest = restOf(state, line, amounts);
    return rest > 0 && rest < minimum;
  });
}

/**
 * What is left of a total when all that is shown in it was subtracted. Of a part that is hidden and a total
 * itself, that is what is left of it in turn, by the way that leaves least.
 */
function restOf(state: HiddenGroups, line: number, amounts: ArrayLike<number>): number {
  const { total } = state.shape.lines[line] as TableLine;
  let sum = 0;
  for (const group of state.inLine[line] ?? []) {
    if (group === total) continue;
    const lines = linesInto(state, group);
    sum +=
      lines.length === 0
        ? (amounts[group] as number)
        : Math.min(...lines.map((inner) => restOf(state, inner, amounts)));
  }
  return sum;
}

/** The lines of which a group is the total. */
function linesInto({ shape }: HiddenGroups, group: number): number[] {
  return (shape.linesOf[group] ?? []).filter((line) => shape.lines[line]?.total === group);
}

/**
 * The next group of a line to hide: of its parts one that also stands alone with a hidden one in another line,
 * so that both are served; else the smallest; then the parts of parts; the total last.
 */
function nextOf(state: HiddenGroups, line: number, sizes: ArrayLike<number>): number | null {
  const { shape, hidden, inLine } = state;
  const { total, members } = shape.lines[line] as TableLine;
  let best: number | null = null;
  let served = -1;
  for (const group of members) {
    const size = sizes[group] as number;
    if (hidden[group] === 1 || size === 0) continue;
    let serves = 0;
    for (const other of shape.linesOf[group] ?? []) {
      const alone = inLine[other]?.length === 1 && shape.lines[other]?.total !== group;
      if (other !== line && alone) serves++;
    }
    const smaller = best === null || size < (sizes[best] as number);
    if (serves > served || (serves === served && smaller)) {
      best = group;
      served = serves;
    }
  }
  if (best !== null) return best;
  for (const group of members) {
    if (hidden[group] === 0) continue;
    for (const inner of linesInto(state, group)) {
      const part = nextOf(state, inner, sizes);
      if (part !== null) return part;
    }
  }
  return hidden[total] === 1 ? null : total;
}
