import { type CountUnit, countUnits } from '../../model/countUnit.ts';
import { type Language, languages } from '../../model/language.ts';
import {
  describeValue,
  refuse,
  requireChoice,
  requireDecimals,
  requireKeys,
  requireList,
  requireRecord,
  requireText,
} from '../../require.ts';
import type { Table } from '../table.ts';
import { measureNames } from './measureNames.ts';
import { columnWords, totalWords } from './outputWords.ts';
import type { WideCounts } from './wideTable.ts';

/** How a table is laid out for people. */
export interface TableOutputOptions {
  /** `'tidy'`: one row a figure; `'wide'`: one row a group and one column an indicator. */
  readonly layout: 'tidy' | 'wide';
  /** The language of heads, of the names of measures, and of the word for a total. */
  readonly language: Language;
  /**
   * Heads in place of ours: by the name of a column of the plan, the id of an indicator, or `'indicator'`, `'value'`,
   * `'rows'`, `'population'` and the other columns of tidy rows.
   */
  readonly headers?: { readonly [column: string]: string };
  /** What stands for a total over a column; `'Tổng'` or `'Total'` if left out. */
  readonly totalLabel?: string;
  /** The ids of the indicators whose values are printed in percent; `'none'` if left out. */
  readonly percent?: readonly string[] | 'none';
  /**
   * How many decimals values have, 0 to 15, rounded half up: of all, or of each indicator by its id. Left out,
   * all digits of the double.
   */
  readonly decimals?: number | { readonly [indicator: string]: number };
  /** What stands where a figure was suppressed; nothing if left out. */
  readonly suppressed?: string;
  /** What a row of the data is, for the head of the column of rows: `'household'` Số hộ, `'person'` Số người. */
  readonly rowUnit?: CountUnit;
  /** Tidy: whether bounds, resolution, rows left out and suppression have columns too; `'none'` if left out. */
  readonly details?: 'none' | 'all';
  /** Wide: which counts stand beside the values, as in `wideTable`; `'none'` if left out. */
  readonly counts?: WideCounts;
}

/** The options as they were read. */
export interface OutputSettings {
  readonly layout: 'tidy' | 'wide';
  readonly language: Language;
  readonly headers: ReadonlyMap<string, string>;
  readonly totalLabel: string;
  /** For each indicator of the table whether it is in percent, and its decimals if any. */
  readonly percent: readonly boolean[];
  readonly decimals: readonly (number | null)[];
  readonly suppressed: string | null;
  readonly rowUnit: CountUnit | null;
  readonly details: 'none' | 'all';
  readonly counts: WideCounts;
}

const keys = [
  ...['layout', 'language', 'headers', 'totalLabel', 'percent', 'decimals'],
  ...['suppressed', 'rowUnit', 'details', 'counts'],
];

/** The options of a table that was read; `more` are the keys that only a caller knows. */
export function readOutputOptions(
  table: Table,
  options: TableOutputOptions,
  more: readonly string[] = [],
): OutputSettings {
  requireRecord(options, ['options'], 'options { layout, language }');
  requireKeys(options, [...keys, ...more], ['options']);
  const language = requireChoice(options.language, languages, ['language']);
  return {
    layout: requireChoice(options.layout, ['tidy', 'wide'], ['layout']),
    language,
    headers: readHeaders(table, options.headers),
    totalLabel: requireText(options.totalLabel ?? totalWords[language], ['totalLabel']),
    percent: readPercent(table, options.percent ?? 'none'),
    decimals: readDecimals(table, options.decimals),
    suppressed:
      options.suppressed === undefined ? null : requireText(options.suppressed, ['suppressed']),
    rowUnit:
      options.rowUnit === undefined
        ? null
        : requireChoice(options.rowUnit, countUnits, ['rowUnit']),
    details: requireChoice(options.details ?? 'none', ['none', 'all'], ['details']),
    counts: requireChoice(options.counts ?? 'none', ['none', 'byRow', 'byIndicator'], ['counts']),
  };
}

function readHeaders(table: Table, headers: TableOutputOptions['headers'] = {}) {
  requireRecord(headers, ['headers'], 'a record of texts by column');
  const ids = table.indicators.map(({ id }) => id);
  requireKeys(headers, [...table.by, ...ids, ...Object.keys(columnWords)], ['headers']);
  const entries = Object.entries(headers);
  return new Map(entries.map(([key, text]) => [key, requireText(text, ['headers', key])]));
}

function readPercent(table: Table, percent: readonly string[] | 'none'): boolean[] {
  if (percent === 'none') return table.indicators.map(() => false);
  requireList(percent, ['percent'], "a list of ids of indicators, or 'none'");
  const known = table.indicators.filter(
    ({ measure }) => !Object.hasOwn(measureNames, measure) || measureNames[measure].unit === 'pure',
  );
  const expected = `an indicator that is a pure number: ${known.map(({ id }) => describeValue(id)).join(' or ')}`;
  for (const [place, id] of percent.entries()) {
    if (!known.some((indicator) => indicator.id === id)) {
      refuse('unknownOption', ['percent', place], expected, id);
    }
  }
  return table.indicators.map(({ id }) => percent.includes(id));
}

function readDecimals(table: Table, decimals: TableOutputOptions['decimals']): (number | null)[] {
  if (decimals === undefined) return table.indicators.map(() => null);
  if (typeof decimals !== 'object' || decimals === null) {
    const places = requireDecimals(decimals, ['decimals']);
    return table.indicators.map(() => places);
  }
  requireRecord(decimals, ['decimals'], 'a number, or a record of numbers by indicator');
  const ids = table.indicators.map(({ id }) => id);
  requireKeys(decimals, ids, ['decimals']);
  return ids.map((id) => {
    const places = Object.hasOwn(decimals, id) ? decimals[id] : undefined;
    return places === undefined ? null : requireDecimals(places, ['decimals', id]);
  });
}
