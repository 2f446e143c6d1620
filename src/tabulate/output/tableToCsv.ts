import { refuse, requireChoice } from '../../require.ts';
import type { Table } from '../table.ts';
import { type CsvTexts, csvField } from './csvField.ts';
import { layOut, type PrintedField } from './layOut.ts';
import type { TableOutputOptions } from './outputOptions.ts';

/** Settings of {@link tableToCsv}. */
export interface TableCsvOptions extends TableOutputOptions {
  /** What stands between fields: `';'` in Vietnamese, else `','`, if left out. */
  readonly separator?: ',' | ';' | '\t';
  /** The decimal sign of numbers: `','` in Vietnamese, else `'.'`, if left out. */
  readonly decimal?: '.' | ',';
  /** Whether the text begins with U+FEFF, by which Excel knows UTF-8: `'add'` in Vietnamese, else `'none'`, if left out. */
  readonly byteOrderMark?: 'add' | 'none';
  /**
   * What is done about texts that a spreadsheet would run as a formula; `'escape'`, if left out, puts an apostrophe in
   * front; `'keep'` leaves them, for readers that are no spreadsheets.
   */
  readonly formulas?: 'escape' | 'keep';
  /**
   * What is done about texts that a spreadsheet would take for a number or a day, such as 00004; `'plain'`, if left out,
   * quotes them, which Excel does not heed; `'formula'` writes `="00004"`, which only spreadsheets understand.
   */
  readonly textCodes?: 'plain' | 'formula';
}

const keys = ['separator', 'decimal', 'byteOrderMark', 'formulas', 'textCodes'];

/**
 * A table as CSV text, the heads first.
 *
 * Convention: RFC 4180: lines end in CR LF, the last too; fields with the separator, a quote or a line break are
 * quoted. Quoted too is a text that is empty or looks like a number, so that a reader that heeds quotes tells it from
 * nothing and from a number. Numbers have the digits that read back as the same double unless `decimals` are asked
 * for, and nothing between thousands. In Vietnamese the separator is `;`, the decimal sign a comma and U+FEFF stands in
 * front, as Excel in Viet Nam opens it; in English none of these. A text (a label, a head) that begins with `=`, `+`,
 * `-`, `@`, a tab or a line break gets an apostrophe in front, since a spreadsheet would run it as a formula; a
 * sign that stands alone, a numeral with a sign, and every number stay as they are.
 *
 * Source: Y. Shafranovich (2005), RFC 4180; OWASP, CSV Injection; MITRE, CWE-1236.
 *
 * @param table - what `tabulate` made
 * @param options - the layout, the language, and how figures and fields are printed
 * @returns the text, to be saved as UTF-8
 * @throws PovertyError `unknownOption` for faulty options, among them a separator that is the decimal sign; and what
 * `tableToArrays` throws
 * @example
 * import { tableToCsv, tabulate } from 'poverty-indicators/tabulate';
 *
 * const rows = [{ area: '01', income: 1 }, { area: '01', income: 3 }, { area: 'A;B', income: 4 }];
 * const table = tabulate(rows, {
 *   version: 1, welfare: 'income', by: ['area'],
 *   indicators: [{ id: 'h', measure: 'povertyHeadcount', line: 2 }],
 * });
 * tableToCsv(table, { layout: 'wide', language: 'en', decimals: 3 });
 * // => 'area,Poverty headcount ratio\r\nTotal,0.333\r\n"01",0.500\r\nA;B,0.000\r\n'
 * tableToCsv(table, { layout: 'wide', language: 'vi', decimals: 3 });
 * // => '\uFEFFarea;Tỷ lệ nghèo\r\nTổng;0,333\r\n"01";0,500\r\n"A;B";0,000\r\n'
 */
export function tableToCsv(table: Table, options: TableCsvOptions): string {
  const { heads, rows } = layOut(table, options, keys);
  const vi = options.language === 'vi';
  const separator = requireChoice(
    options.separator ?? (vi ? ';' : ','),
    [',', ';', '\t'],
    ['separator'],
  );
  const decimal = requireChoice(options.decimal ?? (vi ? ',' : '.'), ['.', ','], ['decimal']);
  if (separator === decimal) {
    refuse('unknownOption', ['separator'], 'a separator that is not the decimal sign', separator);
  }
  const mark = requireChoice(
    options.byteOrderMark ?? (vi ? 'add' : 'none'),
    ['add', 'none'],
    ['byteOrderMark'],
  );
  const texts: CsvTexts = {
    separator,
    formulas: requireChoice(options.formulas ?? 'escape', ['escape', 'keep'], ['formulas']),
    textCodes: requireChoice(options.textCodes ?? 'plain', ['plain', 'formula'], ['textCodes']),
  };
  const fieldOf = (field: PrintedField): string => {
    if (field === null) return '';
    return 'text' in field ? csvField(field.text, texts) : field.digits.replace('.', decimal);
  };
  const lines = [
    heads.map((text) => csvField(text, texts)),
    ...rows.map((row) => row.map(fieldOf)),
  ];
  // A line that is empty would be skipped where a row of one empty field is meant.
  const lineOf = (fields: readonly string[]) => fields.join(separator) || '""';
  const body = lines.map((fields) => `${lineOf(fields)}\r\n`).join('');
  return mark === 'add' ? `\uFEFF${body}` : body;
}
