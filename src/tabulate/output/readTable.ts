import type { GroupLabel } from '../../model/sample/groupLabel.ts';
import {
  describeValue,
  refuse,
  requireChoice,
  requireCount,
  requireFinite,
  requireList,
  requireNonNegative,
  requireRecord,
  requireText,
} from '../../require.ts';
import { type Table, type TableCell, tableVersion } from '../table.ts';

/** The figures of one group, one for each indicator of the table. */
export interface TableGroup {
  /** Its labels; `null` where it is a total. */
  readonly group: readonly (GroupLabel | null)[];
  /** Its figures in the order of the indicators. */
  readonly cells: readonly TableCell[];
}

/** The groups of a table that may come from a file or a network, in its order. */
export function readTable(table: Table): TableGroup[] {
  requireRecord(table, ['table'], 'a table');
  if (table.version !== tableVersion) {
    refuse('notSupported', ['version'], `a table of version ${tableVersion}`, table.version);
  }
  requireList(table.by, ['by']);
  for (const [place, column] of table.by.entries()) requireText(column, ['by', place]);
  const places = placesOf(table);
  requireList(table.cells, ['cells']);
  const groups = new Map<string, Draft>();
  for (const [row, cell] of table.cells.entries()) {
    requireCell(cell, table.by.length, row);
    const place = places.get(cell.indicator);
    if (place === undefined) {
      const known = [...places.keys()].map(describeValue).join(' or ');
      return refuse('unknownOption', ['cells', row, 'indicator'], known, cell.indicator);
    }
    const key = JSON.stringify(cell.group);
    let draft = groups.get(key);
    if (draft === undefined) {
      draft = { group: cell.group, cells: new Array<TableCell | undefined>(places.size), row };
      groups.set(key, draft);
    }
    if (draft.cells[place] !== undefined) {
      refuse('duplicateLabel', ['cells', row], 'one figure of each group and indicator', key);
    }
    draft.cells[place] = cell;
  }
  return [...groups.values()].map(finished);
}

interface Draft {
  readonly group: readonly (GroupLabel | null)[];
  readonly cells: (TableCell | undefined)[];
  readonly row: number;
}

function finished({ group, cells, row }: Draft): TableGroup {
  const all = Array.from(cells, (cell) => {
    if (cell !== undefined) return cell;
    return refuse('missingValue', ['cells', row], 'a figure of every indicator of the group', cell);
  });
  return { group, cells: all };
}

/** The place of each indicator. */
function placesOf(table: Table): Map<string, number> {
  requireList(table.indicators, ['indicators']);
  const places = new Map<string, number>();
  for (const [place, indicator] of table.indicators.entries()) {
    requireRecord(indicator, ['indicators', place], 'an indicator');
    const id = requireText(indicator.id, ['indicators', place, 'id']);
    if (places.has(id)) refuse('duplicateLabel', ['indicators', place, 'id'], 'another id', id);
    places.set(id, place);
    requireRecord(indicator.conventions, ['indicators', place, 'conventions']);
  }
  return places;
}

function requireCell(cell: TableCell, width: number, row: number): void {
  const at = (key: string) => ['cells', row, key];
  requireRecord(cell, ['cells', row], 'a figure');
  requireList(cell.group, at('group'), 'a list of labels');
  if (cell.group.length !== width) {
    refuse('unequalColumns', at('group'), `${width} labels`, cell.group);
  }
  for (const label of cell.group) {
    if (label === null || typeof label === 'string') continue;
    if (typeof label !== 'number' || !Number.isFinite(label)) {
      refuse('invalidType', at('group'), 'texts, numbers and null', label);
    }
  }
  if (cell.value !== null) requireFinite(cell.value, at('value'));
  if (cell.rows !== null) requireCount(cell.rows, at('rows'));
  if (cell.population !== null) requireNonNegative(cell.population, at('population'));
  requireRecord(cell.treated, at('treated'));
  for (const kind of ['missing', 'omitted', 'changed'] as const) {
    requireRecord(cell.treated[kind], [...at('treated'), kind]);
    requireCount(cell.treated[kind].rows, [...at('treated'), kind, 'rows']);
  }
  if (cell.bounds !== null) requireRecord(cell.bounds, at('bounds'));
  if (cell.suppressed !== null) {
    requireChoice(cell.suppressed, ['small', 'complementary'], at('suppressed'));
  }
}
