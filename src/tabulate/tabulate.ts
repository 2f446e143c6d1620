import { checkPlan } from '../model/plan/checkPlan.ts';
import { planColumns } from '../model/plan/columns/planColumns.ts';
import type { Plan } from '../model/plan/plan.ts';
import { tabulateBatch } from './batch/tabulateBatch.ts';
import { type TabulateOptions, watchOf } from './batch/tabulateOptions.ts';
import { chunksOf } from './data/chunksOf.ts';
import { openChunk } from './data/source/openChunk.ts';
import type { TableChunk, TableData } from './data/tableData.ts';
import { startTable } from './parts/startTable.ts';
import type { Table } from './table.ts';

/**
 * A table of indicators by a plan: of each group and each total the figures that the functions of their
 * measures give for its rows.
 *
 * Convention: in one part – rows, columns, a table of Arrow – every measure is had, and is what its function says of
 * the rows; a total is made of rows, not of figures of groups. In several parts (an iterable, or an async one) no part
 * is kept; what needs the order of incomes is then as near as `startTable` says, and measures that need the rows
 * of a group together are refused. Lines that are a share of the median or the mean are of everybody the plan
 * counts, unless their scope is the group. A row without welfare, a label or a weight is refused unless the plan says
 * otherwise, with its column and its row over all parts. A group without rows does not appear; the grand total does.
 *
 * Formula: those of the measures.
 *
 * Source: those of the measures.
 *
 * @param data - the rows (a list of records), columns by name, a table of Arrow, or an iterable of such parts
 * @param plan - what is measured, of whom, by which conventions
 * @param options - `onProgress` and `signal`
 * @returns the table: its figures in an order that depends on nothing else, and how each indicator was made; `null` for a
 * figure where nobody was counted or there is nothing to divide by. A promise of it for an async iterable
 * @throws PovertyError as `checkPlan` and the measures do, with the place in the plan; for rows with the column and
 * the row: `missingValue`, `invalidNumber`, `invalidType`, `outsideSupport` …; `unequalColumns`; `overflow`;
 * `notSupported` for a measure that several parts cannot give; `aborted`. With an async iterable the promise is rejected
 * @example
 * import type { Plan } from 'poverty-indicators/model';
 * import { tabulate } from 'poverty-indicators/tabulate';
 *
 * const plan: Plan = {
 *   version: 1,
 *   welfare: 'income',
 *   weight: { kind: 'sampling', column: 'weight' },
 *   by: ['region'],
 *   lines: { national: 20 },
 *   indicators: [
 *     { id: 'poor', measure: 'povertyHeadcount', line: 'national' },
 *     { id: 'gini', measure: 'giniIndex' },
 *   ],
 * };
 * const rows = [
 *   { region: 'north', income: 10, weight: 3 },
 *   { region: 'north', income: 30, weight: 1 },
 *   { region: 'south', income: 30, weight: 4 },
 * ];
 * const { cells } = tabulate(rows, plan);
 * cells.map(({ group, indicator, value }) => [group[0], indicator, value]);
 * // => [[null, 'poor', 0.375], [null, 'gini', 0.20833333333333334], ['north', 'poor', 0.75], ['north', 'gini', 0.25], ['south', 'poor', 0], ['south', 'gini', 0]]
 */
export function tabulate(
  data: AsyncIterable<TableChunk>,
  plan: Plan,
  options?: TabulateOptions,
): Promise<Table>;
/** The same of rows that are at hand, in one part or in several. */
export function tabulate(
  data: TableChunk | Iterable<TableChunk>,
  plan: Plan,
  options?: TabulateOptions,
): Table;
/** The same of rows of which it is not known how they come. */
export function tabulate(
  data: TableData,
  plan: Plan,
  options?: TabulateOptions,
): Table | Promise<Table>;
export function tabulate(
  data: TableData,
  plan: Plan,
  options: TabulateOptions = {},
): Table | Promise<Table> {
  const found = chunksOf(data);
  switch (found.kind) {
    case 'arriving':
      return tabulateArriving(found.chunks, plan, options);
    case 'several': {
      const parts = newParts(plan, options);
      for (const chunk of found.chunks) parts.add(chunk);
      return parts.finish();
    }
    case 'one': {
      const watch = watchOf(options);
      return tabulateBatch(found.chunk, checkPlan(plan), watch);
    }
  }
}

async function tabulateArriving(
  chunks: AsyncIterable<TableChunk>,
  plan: Plan,
  options: TabulateOptions,
): Promise<Table> {
  const parts = newParts(plan, options);
  for await (const chunk of chunks) parts.add(chunk);
  return parts.finish();
}

/** A table in the making that tells how far it is. */
function newParts(plan: Plan, options: TabulateOptions) {
  const watch = watchOf(options);
  const checked = checkPlan(plan);
  const table = startTable(checked);
  const columns = planColumns(checked).all;
  let [rows, chunks] = [0, 0];
  return {
    add(chunk: TableChunk): void {
      table.add(chunk);
      rows += Array.isArray(chunk) ? chunk.length : openChunk(chunk, columns, rows).length;
      chunks += 1;
      watch({ rows, chunks });
    },
    finish: table.finish,
  };
}
