import type { Plan } from '../../model/plan/plan.ts';
import type { TableBlock } from '../data/tableBlock.ts';
import type { TableGroup } from '../groups/tableGroups.ts';
import type { BoundStatus, BoundValue } from '../measures/boundIndicator.ts';
import { type CodeCounts, countCodes } from '../status/countCodes.ts';
import { statusReader } from '../status/statusReader.ts';
import { statusValue } from '../status/statusValue.ts';

/** The values of measures of status in a group of the result. */
export type StatusCells = (bound: BoundStatus, group: TableGroup) => BoundValue;

/** Counts each indicator in all finest groups in one pass; totals are summed from them. */
export function statusCells(plan: Plan, block: TableBlock, finest: number): StatusCells {
  const rows = statusReader(plan)(block);
  const counted = new Map<BoundStatus, CodeCounts>();
  return (bound, { finest: places }) => {
    let counts = counted.get(bound);
    if (counts === undefined) {
      counts = countCodes(bound.codes(rows), block.groups, block.weights, finest);
      counted.set(bound, counts);
    }
    return statusValue(bound, counts, places);
  };
}
