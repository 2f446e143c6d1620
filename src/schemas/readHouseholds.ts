import type { Household } from '../model/household/household.ts';
import { languages } from '../model/language.ts';
import { type IsoDate, requireDate } from '../model/period.ts';
import { requireChoice, requireList, requireRecord, requireText } from '../require.ts';
import type { ParseOptions } from './faults/fault.ts';
import type { Terms } from './rows/assemble.ts';
import { type HouseholdColumns, vietnameseColumns } from './rows/columns.ts';
import { type Draft, readDrafts } from './rows/draft.ts';
import { hasColumns, leftOver } from './rows/headers.ts';
import { sift } from './rows/sift.ts';
import {
  columnsIn,
  inOrder,
  openTable,
  type Table,
  type TableFault,
  type TableRow,
} from './rows/table.ts';

/** How a table of households is read. */
export interface ReadHouseholdsOptions extends ParseOptions {
  /** Which column holds which field; `vietnameseColumns` if left out. */
  readonly columns?: HouseholdColumns;
  /** The day of the review, for households whose row does not say. */
  readonly date?: IsoDate;
  /** The code list that the codes of communes are from; required where there is such a column. */
  readonly vintage?: string;
  /** A second table with one row a member; the first then has one row a household. */
  readonly members?: readonly TableRow[];
}

/** The households of a table, and everything that is wrong with the others. */
export interface ReadHouseholds {
  /** The good households, in the order of their first rows. */
  readonly values: readonly Household[];
  /** The rows of the first table that each was read from. */
  readonly rows: readonly (readonly number[])[];
  /** The faults of the others. */
  readonly faults: readonly TableFault[];
  /** Columns that were asked for and are not there: their facts are unknown. */
  readonly absentColumns: readonly string[];
  /** Columns that are there and were not asked for. */
  readonly unreadColumns: readonly string[];
}

/**
 * Households from the records of a CSV file or a spreadsheet with Vietnamese headers: one row a
 * member with the columns of the household repeated, or one row a household and a second table of
 * members.
 *
 * Convention: nothing is guessed. An empty cell is unknown; a word or a number that is not known is a
 * fault of its cell, and a household with a fault is left out. Numbers are read the Vietnamese way
 * (`1.500.000,5`), days as day/month/year or YYYY-MM-DD, words in NFC or NFD and in any case. Rows of
 * one household may stand apart; where two of them contradict each other the fault names both.
 *
 * @param rows - the records, header → text
 * @param options - the columns, the day of the review, the language of the messages
 * @returns the good households with their rows, all faults of the others, and the columns left over
 * @throws PovertyError `missingValue`, `invalidType`, `invalidDate` or `unknownOption` for options or
 * tables that are none, a column of communes without `vintage`, or one of income without its terms
 * @example
 * import { readHouseholds } from 'poverty-indicators/schemas';
 *
 * const rows = [
 *   { 'Mã hộ': '001', 'Khu vực': 'Nông thôn', 'Năm sinh': '1990', 'Bảo hiểm y tế': 'Có' },
 *   { 'Mã hộ': '001', 'Khu vực': '', 'Năm sinh': '2015', 'Bảo hiểm y tế': 'Không' },
 *   { 'Mã hộ': '002', 'Khu vực': 'Miền núi', 'Năm sinh': '1985', 'Bảo hiểm y tế': 'x' },
 * ];
 * const { values, faults } = readHouseholds(rows, { date: '2023-12-31', language: 'en' });
 * values; // => [{ id: '001', date: '2023-12-31', area: 'rural', members: [
 * //   { birthYear: 1990, insured: true }, { birthYear: 2015, insured: false }] }]
 * faults; // => [{ row: 2, field: 'Khu vực', code: 'unknownOption', … }]
 */
export function readHouseholds(
  rows: readonly TableRow[],
  options: ReadHouseholdsOptions,
): ReadHouseholds {
  requireList(rows, ['rows']);
  requireRecord(options, ['options']);
  const language = requireChoice(options.language, languages, ['options', 'language']);
  const columns = options.columns ?? vietnameseColumns;
  requireColumns(columns);
  const { members } = options;
  if (members !== undefined) requireList(members, ['options', 'members']);

  const faults: TableFault[] = [];
  const first = openTable('rows', rows, language, faults);
  const second = members === undefined ? null : openTable('members', members, language, faults);
  const terms = readTerms(first, columns, options);
  const drafts = new Map<string, Draft>();
  if (hasColumns(first, second, columns)) {
    readDrafts(first, columns, second === null ? 'memberRows' : 'householdRows', drafts);
    if (second !== null) readDrafts(second, columns, 'joinedMembers', drafts);
  }
  const sifted = sift([...drafts.values()], terms, { first, second, columns });
  return { ...sifted, faults: inOrder(faults), ...leftOver(first, second, columns) };
}

/** Reads what holds for all households, and refuses a column whose meaning was not said. */
function readTerms(table: Table, columns: HouseholdColumns, options: ReadHouseholdsOptions): Terms {
  const { date, vintage } = options;
  const fields = columnsIn(table, columns.household).map(([field]) => field);
  if (fields.includes('place')) requireText(vintage, ['options', 'vintage']);
  const { income = null } = columns;
  if (fields.includes('income')) requireRecord(income, ['options', 'columns', 'income']);
  return {
    date: date === undefined ? null : requireDate(date, ['options', 'date']),
    vintage: vintage ?? null,
    income,
  };
}

function requireColumns(columns: HouseholdColumns): void {
  const path = ['options', 'columns'];
  requireRecord(columns, path, 'columns { household, member }');
  requireRecord(columns.household, [...path, 'household']);
  requireRecord(columns.member, [...path, 'member']);
  requireText(columns.household.id, [...path, 'household', 'id']);
}
