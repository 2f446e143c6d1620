import { checkPlan } from '../../model/plan/checkPlan.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { refuse, requireList } from '../../require.ts';
import { type ReadPartial, readPartial } from './partial/readPartial.ts';
import { writePartial } from './partial/writePartial.ts';
import { partsPlan } from './plan/partsPlan.ts';
import type { TablePartial } from './tablePartial.ts';
import { togetherOf } from './tableState.ts';

/**
 * Puts partial tables together, such as those of all districts, into one that is merged or finished as each of
 * them is.
 *
 * Convention: in whatever order and by whatever steps parts are merged, rows, patterns and the keys of
 * distributions are the same to the last bit, and sums of weights to their rounding. Every number is checked,
 * since partial tables come from elsewhere; that a part has told the truth nobody can check.
 *
 * @param plan - the plan that all of them were made by
 * @param partials - the partial tables, at least one
 * @returns the partial table of all their rows
 * @throws PovertyError with the place: `mixedPlans` for one of another plan or of another version, `duplicatePart`
 * where a part is in two of them, `missingValue` for an empty list; `missingValue`, `invalidType`, `invalidNumber`,
 * `invalidCount`, `unequalColumns`, `unknownOption` or `duplicateLabel` for one that `startTable` would not have
 * made; `overflow`; as `checkPlan` does for the plan
 * @example
 * import type { Plan } from 'poverty-indicators/model';
 * import { finishTable, mergePartials, startTable } from 'poverty-indicators/tabulate';
 *
 * const plan: Plan = {
 *   version: 1,
 *   welfare: 'income',
 *   indicators: [{ id: 'gini', measure: 'giniIndex' }],
 * };
 * const districts = [[10, 20], [30, 40]].map((income, district) => {
 *   const table = startTable(plan, { part: `district ${district + 1}` });
 *   table.add({ income });
 *   return table.partial();
 * });
 * const all = mergePartials(plan, districts);
 * all.parts; // => ['district 1', 'district 2']
 * finishTable(plan, all).cells[0]?.value; // => 0.25
 * mergePartials(plan, [all, ...districts]); // => throws 'duplicatePart'
 */
export function mergePartials(plan: Plan, partials: readonly TablePartial[]): TablePartial {
  const parts = partsPlan(checkPlan(plan));
  requireList(partials, ['partials'], 'a list of partial tables');
  if (partials.length === 0) {
    refuse('missingValue', ['partials'], 'at least one partial table', partials);
  }
  const read = Array.from(partials, (partial, place) =>
    readPartial(parts, partial, ['partials', place]),
  );
  const ids = requireApart(read);
  // In an order of their own, so that the order in which they were given does not show in the last bits.
  const sorted = [...read].sort((a, b) => (leastOf(a) < leastOf(b) ? -1 : 1));
  return writePartial(
    togetherOf(
      parts,
      sorted.map(({ state }) => state),
    ),
    ids,
  );
}

function leastOf({ ids }: ReadPartial): string {
  return [...ids].sort()[0] as string;
}

/** Holds that no part is in two of them. */
function requireApart(read: readonly ReadPartial[]): readonly string[] {
  const seen = new Set<string>();
  for (const [place, { ids }] of read.entries()) {
    for (const [at, id] of ids.entries()) {
      if (seen.has(id)) {
        refuse('duplicatePart', ['partials', place, 'parts', at], 'a part only once', id);
      }
      seen.add(id);
    }
  }
  return [...seen];
}
