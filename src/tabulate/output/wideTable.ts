import type { GroupLabel } from '../../model/sample/groupLabel.ts';
import { requireChoice, requireKeys, requireRecord } from '../../require.ts';
import type { Table, TableCell } from '../table.ts';
import { readTable } from './readTable.ts';

/** What a column of a wide table holds. */
export interface WideColumn {
  /** The id of the indicator; `null` where the column is of all of them. */
  readonly indicator: string | null;
  /** Its values, the rows they were made from, or the sum of their weights. */
  readonly figure: 'value' | 'rows' | 'population';
}

/** The figures of one group side by side. */
export interface WideRow {
  /** The labels of the group, one for each column of `by`; `null` where it is a total over that column. */
  readonly group: readonly (GroupLabel | null)[];
  /** Its figures, one for each of `columns`. */
  readonly values: readonly (number | null)[];
}

/** A table with one row a group. */
export interface WideTable {
  /** The columns whose labels make the groups. */
  readonly by: readonly string[];
  /** What the values of a row are. */
  readonly columns: readonly WideColumn[];
  /** The groups, in the order of the table. */
  readonly rows: readonly WideRow[];
}

/** Which counts stand beside the values: none, those of the row once, or those of each indicator. */
export type WideCounts = 'none' | 'byRow' | 'byIndicator';

/** Settings of {@link wideTable}. */
export interface WideTableOptions {
  /**
   * Which counts stand beside the values; `'none'` if left out. `'byRow'` puts rows and population in front,
   * `null` where the indicators of the group were made from different rows; `'byIndicator'` puts them behind
   * each value.
   */
  readonly counts?: WideCounts;
}

/**
 * A table with one row a group and one column an indicator.
 *
 * Convention: groups and indicators keep the order of the table. A figure that is `null` in the table,
 * because nobody was counted or because it was suppressed, is `null` here.
 *
 * @param table - what `tabulate` made
 * @param options - which counts stand beside the values
 * @returns the columns and the rows, as plain data
 * @throws PovertyError `unknownOption`, `invalidType`, and where the table is none: `missingValue`, `invalidNumber`,
 * `unequalColumns`, `duplicateLabel`, `notSupported`
 * @example
 * import { tabulate, wideTable } from 'poverty-indicators/tabulate';
 *
 * const rows = [{ area: 'rural', income: 1 }, { area: 'rural', income: 3 }, { area: 'urban', income: 4 }];
 * const table = tabulate(rows, {
 *   version: 1, welfare: 'income', by: ['area'],
 *   indicators: [
 *     { id: 'h', measure: 'povertyHeadcount', line: 2 },
 *     { id: 'mean', measure: 'meanWelfare' },
 *   ],
 * });
 * wideTable(table).rows[1]; // => { group: ['rural'], values: [0.5, 2] }
 * wideTable(table, { counts: 'byRow' }).rows[1]; // => { group: ['rural'], values: [2, 2, 0.5, 2] }
 */
export function wideTable(table: Table, options: WideTableOptions = {}): WideTable {
  requireRecord(options, ['options']);
  requireKeys(options, ['counts'], ['options']);
  const counts = requireChoice(options.counts ?? 'none', wideCounts, ['counts']);
  const groups = readTable(table);
  const columns = columnsOf(table, counts);
  const rows = groups.map(({ group, cells }) => ({ group, values: valuesOf(cells, counts) }));
  return { by: table.by, columns, rows };
}

const wideCounts: readonly WideCounts[] = ['none', 'byRow', 'byIndicator'];
const figures = ['rows', 'population'] as const;

function columnsOf(table: Table, counts: WideCounts): WideColumn[] {
  const ofAll = counts === 'byRow' ? figures : [];
  const ofEach = counts === 'byIndicator' ? (['value', ...figures] as const) : (['value'] as const);
  return [
    ...ofAll.map((figure) => ({ indicator: null, figure })),
    ...table.indicators.flatMap(({ id }) => ofEach.map((figure) => ({ indicator: id, figure }))),
  ];
}

function valuesOf(cells: readonly TableCell[], counts: WideCounts): (number | null)[] {
  if (counts === 'byIndicator') {
    return cells.flatMap(({ value, rows, population }) => [value, rows, population]);
  }
  const values = cells.map(({ value }) => value);
  return counts === 'none' ? values : [...figures.map((key) => common(cells, key)), ...values];
}

/** The number that all figures of a group have, but for those that were suppressed. */
function common(cells: readonly TableCell[], key: 'rows' | 'population'): number | null {
  let found: number | null = null;
  for (const cell of cells) {
    const number = cell[key];
    if (number === null) continue;
    if (found !== null && found !== number) return null;
    found = number;
  }
  return found;
}
