import type { Table } from '../table.ts';
import { layOut } from './layOut.ts';
import type { TableOutputOptions } from './outputOptions.ts';

/** What stands in one place: a text, a number, or nothing. */
export type TableArrayCell = string | number | null;

/**
 * A table as a list of lists, the heads first, for any spreadsheet writer.
 *
 * Convention: numbers stay numbers, and labels that look like numbers stay text. What an indicator is called
 * is the text of `headers`, else the plan's `label`, else the name of its measure with the setting that
 * tells it from others; where two would be alike the id stands behind. A figure that was suppressed, or that
 * nobody could be counted for, is `null`. In percent the decimal point moves: 0.07 gives 7. With `decimals`
 * values are rounded half up from their shortest decimal spelling; rows and population keep all digits.
 *
 * @param table - what `tabulate` made
 * @param options - the layout, the language, and how figures are printed
 * @returns the rows, the first of them the heads
 * @throws PovertyError `missingValue`, `invalidType`, `unknownOption`, `invalidNumber` for faulty options (an
 * indicator in percent that is an amount among them); `duplicateLabel` where two heads are alike, or a group is
 * called what the total is; where the table is none: `missingValue`, `invalidNumber`, `unequalColumns`,
 * `duplicateLabel`, `notSupported`
 * @example
 * import { tabulate, tableToArrays } from 'poverty-indicators/tabulate';
 *
 * const rows = [{ area: '01', income: 1 }, { area: '01', income: 3 }, { area: '02', income: 4 }];
 * const table = tabulate(rows, {
 *   version: 1, welfare: 'income', by: ['area'],
 *   indicators: [{ id: 'h', measure: 'povertyHeadcount', line: 2 }],
 * });
 * const options = { layout: 'wide', language: 'vi', headers: { area: 'Xã' }, percent: ['h'], decimals: 1 } as const;
 * tableToArrays(table, options);
 * // => [['Xã', 'Tỷ lệ nghèo (%)'], ['Tổng', 33.3], ['01', 50], ['02', 0]]
 * tableToArrays(table, { layout: 'tidy', language: 'en' })[2];
 * // => ['01', 'Poverty headcount ratio', 0.5, 2, 2]
 */
export function tableToArrays(table: Table, options: TableOutputOptions): TableArrayCell[][] {
  const { heads, rows } = layOut(table, options);
  return [
    [...heads],
    ...rows.map((row) =>
      row.map((field) => {
        if (field === null) return null;
        return 'text' in field ? field.text : Number(field.digits);
      }),
    ),
  ];
}
