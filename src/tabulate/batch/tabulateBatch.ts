import type { Plan } from '../../model/plan/plan.ts';
import { digestOfChecked } from '../../model/plan/planDigest.ts';
import type { TableBlock } from '../data/tableBlock.ts';
import type { TableChunk } from '../data/tableData.ts';
import { newTableReader } from '../data/tableReader.ts';
import { type TableGroup, tableGroups } from '../groups/tableGroups.ts';
import { bindChecked } from '../measures/bindPlan.ts';
import type { BoundIndicator, BoundValue, BoundWelfare } from '../measures/boundIndicator.ts';
import { type Table, type TableCell, tableVersion } from '../table.ts';
import { countingCells } from './countingCells.ts';
import { statusCells } from './statusCells.ts';
import type { Watch } from './tabulateOptions.ts';
import { welfareCells } from './welfareCells.ts';

/** The table of rows that are at hand in one part, by a plan that was checked. */
export function tabulateBatch(chunk: TableChunk, plan: Plan, watch: Watch): Table {
  const bounds = bindChecked(plan);
  const reader = newTableReader(plan);
  const block = reader.read(chunk);
  reader.requireColumns();
  const rows = reader.rows();
  watch({ rows, groups: 0 });
  const groups = tableGroups(plan, reader.groups);
  const valuesOf = groupValues(plan, bounds, block, groups, reader.groups.labels.length);
  const cells = groups.flatMap((group, place) => {
    const made = valuesOf(place).map((value, at) =>
      cellOf(group, bounds[at] as BoundIndicator, value),
    );
    watch({ rows, groups: place + 1 });
    return made;
  });
  return {
    version: tableVersion,
    plan: digestOfChecked(plan),
    by: plan.by ?? [],
    indicators: bounds.map(({ described }) => described),
    rows,
    filtered: reader.filtered(),
    cells,
  };
}

/** The values of all indicators in a group, group after group. */
function groupValues(
  plan: Plan,
  bounds: readonly BoundIndicator[],
  block: TableBlock,
  groups: readonly TableGroup[],
  finest: number,
): (place: number) => BoundValue[] {
  const ofWelfare = bounds.filter((bound): bound is BoundWelfare => bound.family === 'welfare');
  const welfare = welfareCells(plan, ofWelfare, block, groups);
  const counting = countingCells(plan, block, finest);
  const status = bounds.some(({ family }) => family === 'status')
    ? statusCells(plan, block, finest)
    : null;
  return (place) => {
    const group = groups[place] as TableGroup;
    welfare.turnTo(place);
    return bounds.map((bound) => {
      if (bound.family === 'welfare') return welfare.valueOf(bound);
      if (bound.family === 'multidimensional') return counting(bound, group);
      return (status as NonNullable<typeof status>)(bound, group);
    });
  };
}

function cellOf(
  { group }: TableGroup,
  { indicator }: BoundIndicator,
  { value, rows, population, treated }: BoundValue,
): TableCell {
  return {
    group,
    indicator: indicator.id,
    value,
    rows,
    population,
    treated,
    bounds: null,
    resolution: 0,
    suppressed: null,
  };
}
