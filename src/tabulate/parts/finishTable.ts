import { checkPlan } from '../../model/plan/checkPlan.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { Table } from '../table.ts';
import { tableOfState } from './finish/tableOfState.ts';
import { readPartial } from './partial/readPartial.ts';
import { partsPlan } from './plan/partsPlan.ts';
import type { TablePartial } from './tablePartial.ts';

/**
 * The table of a partial table: that of all rows of the parts in it.
 *
 * Convention: as in `startTable`. A line that is a share of the median of everybody is made of all parts; it
 * is exact so long as all values are kept apart, and past that `resolution` and `bounds` of what is measured
 * against it say how near it is.
 *
 * @param plan - the plan that it was made by
 * @param partial - the partial table, such as `mergePartials` gives it or JSON brought it
 * @returns the table
 * @throws PovertyError with the place: `mixedPlans` for one of another plan or of another version; `missingValue`,
 * `invalidType`, `invalidNumber`, `invalidCount`, `unequalColumns`, `unknownOption`, `duplicateLabel` or
 * `duplicatePart` for one that `startTable` would not have made; `overflow`; as `checkPlan` does for the plan
 * @example
 * import type { Plan } from 'poverty-indicators/model';
 * import { finishTable, startTable } from 'poverty-indicators/tabulate';
 *
 * const plan: Plan = {
 *   version: 1,
 *   welfare: 'income',
 *   indicators: [{ id: 'mean', measure: 'meanWelfare' }],
 * };
 * const table = startTable(plan, { part: 'a district' });
 * table.add({ income: [10, 20, 60] });
 * const text = JSON.stringify(table.partial());
 * finishTable(plan, JSON.parse(text)).cells; // => [{ indicator: 'mean', value: 30, rows: 3, … }]
 */
export function finishTable(plan: Plan, partial: TablePartial): Table {
  const parts = partsPlan(checkPlan(plan));
  return tableOfState(readPartial(parts, partial, ['partial']).state);
}
