import { closeLines, type LineAmounts } from './closeLines.ts';
import { type Allows, findMove } from './findMove.ts';
import { type HiddenGroups, hiddenGroups, hide } from './hiddenGroups.ts';
import { reaches } from './moveChoices.ts';
import type { TableLines } from './tableLines.ts';

/** A number of each group that adds up along the lines of a table, and what a reader may know of it. */
export interface Quantity extends LineAmounts {
  /** Whether it must not be found out of a hidden group. */
  isSecret(group: number): boolean;
  /**
   * Whether a group could have one more or less by what a reader may know: the most first, the reasons of
   * suppression among it; then less, for where no table at all would fit. Of each, one of several ways will do.
   */
  readonly allows: readonly (readonly Allows[])[];
}

/**
 * Hides further groups until no secret number can be had from those that are shown, by sums and differences
 * or by trying all tables that fit. `sizes` says which of two is the smaller loss.
 *
 * First every secret number is given another table that fits (`findMove`): along a line that is the smallest group
 * that could have one less or more in its place, in a table of several ways the corners of a box. Then by lines:
 * where one group alone is hidden of a total and its parts, or those hidden are too few together, the
 * next smallest goes too. What was hidden before stays hidden, so that a table that fits goes on to fit.
 */
export function protect(
  shape: TableLines,
  hidden: ArrayLike<number>,
  sizes: ArrayLike<number>,
  quantities: readonly Quantity[],
): Uint8Array {
  const state = hiddenGroups(shape, hidden);
  for (const quantity of quantities) {
    for (let group = 0; group < shape.groups; group++) {
      if (state.hidden[group] === 1 && quantity.isSecret(group)) {
        giveMove(state, group, sizes, quantity);
      }
    }
  }
  closeLines(state, sizes, quantities);
  return state.hidden;
}

/** Hides what another table that fits a secret number wants hidden, if anything. */
function giveMove(
  state: HiddenGroups,
  group: number,
  sizes: ArrayLike<number>,
  { allows: levels }: Quantity,
): void {
  for (const ways of levels) {
    for (const reach of reaches) {
      for (const allows of ways) {
        const move = findMove(group, { state, allows, reach, sizes });
        if (move === null) continue;
        for (const at of move) hide(state, at);
        return;
      }
    }
  }
}
