import type { DecimalInput } from '../exact/decimalInput.ts';
import type { Area } from '../model/area.ts';
import { languages } from '../model/language.ts';
import { type IsoDate, requireDate } from '../model/period.ts';
import { requireChoice, requireList, requireRecord } from '../require.ts';
import type { ParseOptions } from './faults/fault.ts';
import { faultsOf } from './faults/faultsOf.ts';
import { parseOnce, tellIn } from './faults/issuesOf.ts';
import { householdCriteriaSchema } from './household/householdCriteriaSchema.ts';
import { compileOnce } from './parseList.ts';
import type { CellKind } from './rows/cells.ts';
import {
  type CriteriaColumns,
  type CriteriaField,
  vietnameseCriteriaColumns,
} from './rows/columns.ts';
import {
  columnsIn,
  inOrder,
  isRecord,
  openTable,
  readField,
  report,
  type TableFault,
  type TableRow,
} from './rows/table.ts';

/** How a list of criteria is read. */
export interface ReadCriteriaOptions extends ParseOptions {
  /** Which column holds which criterion; `vietnameseCriteriaColumns` if left out. */
  readonly columns?: CriteriaColumns;
  /** The day of the review, for rows that do not say. */
  readonly date?: IsoDate;
}

/** What a row says of a household: what `classifyByCriteria` takes. */
export interface CriteriaOfRow {
  /** Rural or urban; `null` where unknown. */
  readonly area: Area | null;
  /** The income, a person a month; `null` where unknown. */
  readonly incomePerCapitaMonthly: DecimalInput | null;
  /** The number of indicators in which the household is deprived; `null` where unknown. */
  readonly deprivations: number | null;
  /** The day of the review, where it is known. */
  readonly date?: IsoDate | null;
}

/** The criteria of a list, and everything that is wrong with the other rows. */
export interface ReadCriteria {
  /** The good rows. */
  readonly values: readonly CriteriaOfRow[];
  /** The number of each in the list, from 0. */
  readonly rows: readonly number[];
  /** The faults of the others. */
  readonly faults: readonly TableFault[];
}

const kinds: { readonly [field in CriteriaField]: CellKind } = {
  area: 'area',
  incomePerCapitaMonthly: 'number',
  deprivations: 'number',
  date: 'day',
};

/**
 * The criteria of households from the records of a list that already holds the area, the income a
 * person a month, and the number of deprivations.
 *
 * Convention: cells are read as by `readHouseholds`; nothing is guessed, and an empty cell is
 * unknown. The three columns have to be there.
 *
 * @param rows - the records, header → text
 * @param options - the columns, the day of the review, the language of the messages
 * @returns the good rows with their numbers, and all faults of the others
 * @throws PovertyError `missingValue`, `invalidType`, `invalidDate` or `unknownOption` for a list or
 * options that are none
 * @example
 * import { readCriteria } from 'poverty-indicators/schemas';
 *
 * const columns = { area: 'Khu vực', incomePerCapitaMonthly: 'Thu nhập', deprivations: 'Điểm B' };
 * const rows = [{ 'Khu vực': 'Nông thôn', 'Thu nhập': '1.500.000', 'Điểm B': '3' }];
 * readCriteria(rows, { columns, language: 'vi' }).values;
 * // => [{ area: 'rural', incomePerCapitaMonthly: 1500000, deprivations: 3 }]
 */
export function readCriteria(
  rows: readonly TableRow[],
  options: ReadCriteriaOptions,
): ReadCriteria {
  requireList(rows, ['rows']);
  requireRecord(options, ['options']);
  const language = requireChoice(options.language, languages, ['options', 'language']);
  const columns = options.columns ?? vietnameseCriteriaColumns;
  requireRecord(columns, ['options', 'columns']);
  const { date } = options;
  if (date !== undefined) requireDate(date, ['options', 'date']);

  const faults: TableFault[] = [];
  const table = openTable('rows', rows, language, faults);
  const there = columnsIn(table, columns);
  for (const field of ['area', 'incomePerCapitaMonthly', 'deprivations'] as const) {
    if (rows.length === 0 || there.some(([name]) => name === field)) continue;
    const header = columns[field] ?? null;
    const words = { vi: 'không có cột này', en: 'there is no such column' };
    const message = `${header ?? field}: ${words[language]}`;
    report(table, { row: null, path: [field], field: header, code: 'missingValue', message });
  }
  const complete = faults.length === 0;
  const values: CriteriaOfRow[] = [];
  const numbers: number[] = [];
  const schema = compileOnce(householdCriteriaSchema);
  const telling = tellIn(language);
  for (let row = 0; complete && row < rows.length; row++) {
    if (!isRecord(rows[row])) {
      const words = { vi: 'dòng không phải là một bản ghi', en: 'the row is not a record' };
      report(table, { row, path: [], field: null, code: 'invalidType', message: words[language] });
      continue;
    }
    const before = faults.length;
    const criteria: Record<string, unknown> = date === undefined ? {} : { date };
    for (const [field, header] of there) {
      const value = readField(table, row, header, kinds[field], [field]) ?? null;
      if (field !== 'date' || value !== null) criteria[field] = value;
    }
    const known = faults.slice(before).map(({ path }) => path[0]);
    const outcome = parseOnce(schema, criteria, telling);
    if (outcome.success) {
      if (known.length > 0) continue;
      values.push(outcome.data);
      numbers.push(row);
    } else {
      for (const fault of faultsOf(outcome.issues, row, language)) {
        const field = columns[fault.path[0] as CriteriaField] ?? null;
        if (!known.includes(fault.path[0])) report(table, { ...fault, field });
      }
    }
  }
  return { values, rows: numbers, faults: inOrder(faults) };
}
