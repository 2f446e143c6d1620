import type { Plan } from '../../../model/plan/plan.ts';
import { totalColumns } from '../../../tabulate/groups/totalColumns.ts';

/** Which columns of `by` make the groups of a table, and of its totals: the finest first. */
export function groupingSets({
  by = [],
  totals = 'grand',
}: Pick<Plan, 'by' | 'totals'>): readonly (readonly boolean[])[] {
  const isFinest = (set: readonly boolean[]) => set.every((has) => has);
  const sets = totalColumns(by.length, totals);
  return [...sets.filter(isFinest), ...sets.filter((set) => !isFinest(set))];
}
