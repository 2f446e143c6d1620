import type { GroupLabel } from '../../model/sample/groupLabel.ts';
import { refuse } from '../../require.ts';
import type { Table, TableCell } from '../table.ts';
import { indicatorNames } from './indicatorNames.ts';
import {
  type OutputSettings,
  readOutputOptions,
  type TableOutputOptions,
} from './outputOptions.ts';
import { columnWords, type FigureColumn, rowUnitWords, suppressedWords } from './outputWords.ts';
import { printedNumber } from './printedNumber.ts';
import { readTable, type TableGroup } from './readTable.ts';
import { wideTable } from './wideTable.ts';

/** What is printed in one place: a text, a number by its digits with a decimal point, or nothing. */
export type PrintedField = { readonly text: string } | { readonly digits: string } | null;

/** A table as heads and rows of fields, which a writer makes numbers or text of. */
export interface PrintedTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly PrintedField[])[];
}

/** Lays a table out by the options of a writer, which may have keys of its own (`more`). */
export function layOut(
  table: Table,
  options: TableOutputOptions,
  more: readonly string[] = [],
): PrintedTable {
  const groups = readTable(table);
  const settings = readOutputOptions(table, options, more);
  requireOwnTotal(table, groups, settings.totalLabel);
  const names = indicatorNames(table, settings.language).map((name, place) => {
    const head = settings.headers.get(table.indicators[place]?.id ?? '') ?? name;
    return settings.percent[place] === true && !head.includes('%') ? `${head} (%)` : head;
  });
  const printed = settings.layout === 'tidy' ? tidy : wide;
  const { heads, rows } = printed(table, groups, settings, names);
  for (const [place, head] of heads.entries()) {
    if (heads.indexOf(head) === place) continue;
    refuse('duplicateLabel', ['headers'], 'heads of which no two are alike', head);
  }
  return { heads, rows };
}

/** Holds that no group is called what a total over the same column is called. */
function requireOwnTotal(table: Table, groups: readonly TableGroup[], label: string): void {
  for (const place of table.by.keys()) {
    const labels = groups.map(({ group }) => group[place]);
    if (labels.includes(null) && labels.includes(label)) {
      refuse('duplicateLabel', ['totalLabel'], 'a word that no group is called by', label);
    }
  }
}

type Layout = (
  table: Table,
  groups: readonly TableGroup[],
  settings: OutputSettings,
  names: readonly string[],
) => PrintedTable;

const plain: readonly FigureColumn[] = ['indicator', 'value', 'rows', 'population'];

const tidy: Layout = (table, groups, settings, names) => {
  const columns = settings.details === 'all' ? (Object.keys(columnWords) as FigureColumn[]) : plain;
  return {
    heads: [...byHeads(table, settings), ...columns.map((column) => headOf(column, settings))],
    rows: groups.flatMap(({ group, cells }) =>
      cells.map((cell, place) => [
        ...labelsOf(group, settings),
        ...columns.map((column) => fieldOf(column, cell, place, settings, names)),
      ]),
    ),
  };
};

const wide: Layout = (table, groups, settings, names) => {
  const { columns, rows } = wideTable(table, { counts: settings.counts });
  const places = new Map(table.indicators.map(({ id }, place) => [id, place]));
  const of = columns.map(({ indicator, figure }) => ({
    place: indicator === null ? null : (places.get(indicator) ?? null),
    figure,
  }));
  return {
    heads: [
      ...byHeads(table, settings),
      ...of.map(({ place, figure }) => {
        if (place === null) return headOf(figure, settings);
        const name = names[place] as string;
        return figure === 'value' ? name : `${name} – ${headOf(figure, settings)}`;
      }),
    ],
    rows: rows.map(({ group, values }, row) => [
      ...labelsOf(group, settings),
      ...of.map(({ place, figure }, column): PrintedField => {
        const cell = place === null ? undefined : groups[row]?.cells[place];
        if (cell !== undefined && place !== null) {
          return fieldOf(figure, cell, place, settings, names);
        }
        return numberOf(values[column] ?? null);
      }),
    ]),
  };
};

function byHeads(table: Table, { headers }: OutputSettings): string[] {
  return table.by.map((column) => headers.get(column) ?? column);
}

function headOf(column: FigureColumn, { headers, language, rowUnit }: OutputSettings): string {
  const words = column === 'rows' && rowUnit !== null ? rowUnitWords[rowUnit] : columnWords[column];
  return headers.get(column) ?? words[language];
}

function labelsOf(
  group: readonly (GroupLabel | null)[],
  { totalLabel }: OutputSettings,
): PrintedField[] {
  return group.map((label) => {
    if (label === null) return { text: totalLabel };
    return typeof label === 'string' ? { text: label } : numberOf(label);
  });
}

function fieldOf(
  column: FigureColumn,
  cell: TableCell,
  place: number,
  settings: OutputSettings,
  names: readonly string[],
): PrintedField {
  const figure = (value: number | null): PrintedField => {
    if (value === null) return null;
    const decimals = settings.decimals[place] ?? null;
    return { digits: printedNumber(value, settings.percent[place] === true, decimals) };
  };
  switch (column) {
    case 'indicator':
      return { text: names[place] as string };
    case 'value':
      if (cell.suppressed === null) return figure(cell.value);
      return settings.suppressed === null ? null : { text: settings.suppressed };
    case 'rows':
    case 'population':
    case 'resolution':
      return cell.suppressed === null ? numberOf(cell[column]) : null;
    case 'lowest':
    case 'highest':
      return cell.suppressed === null ? figure(cell.bounds?.[column] ?? null) : null;
    case 'suppressed':
      return cell.suppressed === null
        ? null
        : { text: suppressedWords[cell.suppressed][settings.language] };
    default:
      return cell.suppressed === null ? numberOf(cell.treated[column].rows) : null;
  }
}

function numberOf(value: number | null): PrintedField {
  return value === null ? null : { digits: printedNumber(value, false, null) };
}
