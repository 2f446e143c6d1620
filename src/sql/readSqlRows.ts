import { PovertyError } from '../errors.ts';
import { checkPlan } from '../model/plan/checkPlan.ts';
import type { Plan } from '../model/plan/plan.ts';
import { digestOfChecked } from '../model/plan/planDigest.ts';
import type { GroupLabel } from '../model/sample/groupLabel.ts';
import { refuse } from '../require.ts';
import { compareLabels } from '../sample/columns/readGroups.ts';
import type { Treatment } from '../sample/sampleValue.ts';
import { bindChecked } from '../tabulate/measures/bindPlan.ts';
import { type Table, type TableCell, tableVersion } from '../tabulate/table.ts';
import { planMeasure } from './planMeasure.ts';
import { readGroup } from './result/readGroup.ts';
import { type ResultRow, readCount, readNumber } from './result/readNumber.ts';
import { buildStatement } from './statement/buildStatement.ts';
import type { FaultColumn, IndicatorColumns } from './statement/layout.ts';

type Group = readonly (GroupLabel | null)[];

/**
 * The table that the result of a query by `tabulateSql` makes, as `tabulate` would give it of the same rows.
 *
 * Convention: numbers may be whatever a driver makes of them: numbers, bigints, texts, decimals that write themselves
 * as one. The engine counts the rows that memory refuses; any of them is refused here by its code, with the column of
 * the table, without the row. The order of the rows of the result makes no difference.
 *
 * Formula: none.
 *
 * Source: none.
 *
 * @param plan - the plan that the query was made of
 * @param rows - the rows of its result, as records by column
 * @returns the table
 * @throws PovertyError as `checkPlan` does; the codes of rows that the plan refuses, with the path `[column]`;
 * `invalidResult` where a column lacks, a number is NaN or infinite, a group stands there twice or no row does
 * @example
 * import type { Plan } from 'poverty-indicators/model';
 * import { readSqlRows } from 'poverty-indicators/sql';
 *
 * const plan: Plan = {
 *   version: 1,
 *   welfare: 'income',
 *   indicators: [{ id: 'mean', measure: 'meanWelfare' }],
 * };
 * const row = { read: 3n, kept: 3n, f0: 0, f1: 0, s: 0, n0: '3', p0: 3, v0: 20 };
 * const { rows, cells } = readSqlRows(plan, [row]);
 * [rows, cells[0]?.value, cells[0]?.population]; // => [3, 20, 3]
 * readSqlRows(plan, [{ ...row, f0: 2 }]); // => throws 'missingValue'
 * readSqlRows(plan, [{ ...row, v0: NaN }]); // => throws 'invalidResult'
 */
export function readSqlRows(plan: Plan, rows: Iterable<object>): Table {
  const checked = checkPlan(plan);
  const bounds = bindChecked(checked);
  const measures = checked.indicators.map((indicator) => planMeasure(checked, indicator));
  const { layout } = buildStatement(checked, measures, '');
  const read = requireRows(rows);
  const [first] = read;
  if (first === undefined) refuse('invalidResult', ['rows'], 'at least one row', 'no rows');
  const count = readCount(first as ResultRow, layout.read, 0);
  const kept = readCount(first as ResultRow, layout.kept, 0);
  refuseFaults(first as ResultRow, layout.rowFaults, 0);
  const { by = [] } = checked;
  const groups = read.flatMap((row, place) => {
    const group = readGroup(row, layout, by, place);
    if (group === null) return [];
    refuseFaults(row, layout.groupFaults, place);
    const cells = checked.indicators.map(({ id }, at) =>
      cellOf(row, group, id, layout.indicators[at] as IndicatorColumns, place),
    );
    return [{ group, cells }];
  });
  const hasTotal = layout.sets.some((set) => set.every((has) => !has));
  if (groups.length === 0 && hasTotal) {
    const group = by.map(() => null);
    groups.push({ group, cells: checked.indicators.map(({ id }) => emptyCell(group, id)) });
  }
  groups.sort((a, b) => compareGroups(a.group, b.group));
  requireDifferent(groups.map(({ group }) => group));
  return {
    version: tableVersion,
    plan: digestOfChecked(checked),
    by,
    indicators: bounds.map(({ described }) => described),
    rows: count,
    filtered: count - kept,
    cells: groups.flatMap(({ cells }) => cells),
  };
}

function requireRows(rows: unknown): readonly ResultRow[] {
  const isIterable =
    typeof rows === 'object' &&
    rows !== null &&
    typeof (rows as { readonly [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function';
  if (!isIterable) refuse('invalidResult', ['rows'], 'rows: an iterable of records', rows);
  return Array.from(rows as Iterable<unknown>, (row, place) => {
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as ResultRow;
    return refuse('invalidResult', [place], 'a row as a record by column', row);
  });
}

/** What memory refuses at the first row that is at fault, an engine counts. */
function refuseFaults(row: ResultRow, faults: readonly FaultColumn[], place: number): void {
  for (const { as, code, column, expected } of faults) {
    const count = readNumber(row, as, place) ?? 0;
    if (count === 0) continue;
    const got = `${count} ${count === 1 ? 'row that is' : 'rows that are'} not`;
    throw new PovertyError(code, { path: [column], expected, got });
  }
}

function cellOf(
  row: ResultRow,
  group: Group,
  indicator: string,
  columns: IndicatorColumns,
  place: number,
): TableCell {
  return {
    group,
    indicator,
    value: readNumber(row, columns.value, place),
    rows: readCount(row, columns.rows, place),
    population: readCount(row, columns.population, place),
    treated: treatmentOf(row, columns, place),
    bounds: null,
    resolution: 0,
    suppressed: null,
  };
}

function treatmentOf(row: ResultRow, { treated }: IndicatorColumns, place: number): Treatment {
  const sumOf = (as: keyof Treatment) => {
    let [rows, weight] = [0, 0];
    for (const one of treated) {
      if (one.as !== as) continue;
      rows += readCount(row, one.rows, place);
      weight += readCount(row, one.weight, place);
    }
    return { rows, weight };
  };
  return { missing: sumOf('missing'), omitted: sumOf('omitted'), changed: sumOf('changed') };
}

/** What is said of nobody. */
function emptyCell(group: Group, indicator: string): TableCell {
  const nobody = { rows: 0, weight: 0 };
  return {
    group,
    indicator,
    value: null,
    rows: 0,
    population: 0,
    treated: { missing: nobody, omitted: nobody, changed: nobody },
    bounds: null,
    resolution: 0,
    suppressed: null,
  };
}

/** Totals first, and then by the labels of the first column, the second … */
function compareGroups(a: Group, b: Group): number {
  for (const [at, label] of a.entries()) {
    const other = b[at] as GroupLabel | null;
    if (label === other) continue;
    if (label === null) return -1;
    if (other === null) return 1;
    const order = compareLabels(label, other);
    if (order !== 0) return order;
  }
  return 0;
}

function requireDifferent(groups: readonly Group[]): void {
  for (const [place, group] of groups.entries()) {
    const before = groups[place - 1];
    if (before !== undefined && compareGroups(before, group) === 0) {
      refuse('invalidResult', ['rows'], 'every group only once', group.join(', '));
    }
  }
}
