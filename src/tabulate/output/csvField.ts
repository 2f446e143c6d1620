/** How the texts of a CSV file are written. */
export interface CsvTexts {
  /** What stands between fields. */
  readonly separator: string;
  /** Whether texts that a spreadsheet would run as a formula get an apostrophe in front. */
  readonly formulas: 'escape' | 'keep';
  /** Whether texts that a spreadsheet would take for a number or a day are written as a formula for text. */
  readonly textCodes: 'plain' | 'formula';
}

/**
 * What begins a formula in a spreadsheet, in full width too (OWASP, CSV Injection; CWE-1236). Of control
 * characters only those that spreadsheets drop at the start.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A sign that stands alone, or a numeral with a sign: nothing that can be run. */
const harmless = /^[+\-－](?:\d+(?:[.,]\d+)*)?$/;

/** A numeral, a percent, a day or an hour: what a spreadsheet makes something else of. */
const looksLikeNumber = /^\s*[+-]?[\d.,\s]*\d[\d.,:/\s-]*(?:e[+-]?\d+)?\s*%?\s*$/i;

/** A text as a field: quoted where RFC 4180 asks for it, and where it looks like a number. */
export function csvField(text: string, { separator, formulas, textCodes }: CsvTexts): string {
  const numeric = text.length < 100 && looksLikeNumber.test(text);
  if (numeric && textCodes === 'formula') return quoted(`="${text}"`);
  const runs = formulas === 'escape' && formulaStart.test(text) && !harmless.test(text);
  const safe = runs ? `'${text}` : text;
  const bare = safe !== '' && !numeric && !/["\r\n]/.test(safe) && !safe.includes(separator);
  return bare ? safe : quoted(safe);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
