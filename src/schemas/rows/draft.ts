import { recordOfFact } from '../../model/household/facts.ts';
import { rules } from '../faults/rules.ts';
import { sentence } from '../faults/sentence.ts';
import type { CellKind } from './cells.ts';
import type { HouseholdColumns, HouseholdField, MemberField } from './columns.ts';
import { reportConflict, reportDuplicate } from './conflict.ts';
import { columnsIn, isRecord, readField, report, shown, type Table } from './table.ts';

/** A household as its rows have told so far. */
export interface Draft {
  readonly id: string;
  /** The rows it was read from, of the first table. */
  readonly rows: number[];
  /** What is known of it, and in which row each was first told. */
  readonly facts: Map<HouseholdField, { readonly value: unknown; readonly row: number }>;
  /** What is known of each member, and the row that told it. */
  readonly members: { readonly facts: Map<MemberField, unknown>; readonly row: number }[];
}

const householdKinds: { readonly [field in HouseholdField]?: CellKind } = {
  id: 'text',
  date: 'day',
  place: 'text',
  income: 'number',
  floorArea: 'number',
};
const memberKinds: { readonly [field in MemberField]?: CellKind } = {
  id: 'text',
  birthDate: 'birth',
  birthYear: 'year',
  ethnicity: 'text',
};

/** How the rows of a table are read into drafts. */
export type RowMode =
  /** One row a member, household columns repeated. */
  | 'memberRows'
  /** One row a household. */
  | 'householdRows'
  /** Members alone, joined by the key of the household. */
  | 'joinedMembers';

/** Reads the rows of a table into drafts, by the key of the household. */
export function readDrafts(
  table: Table,
  columns: HouseholdColumns,
  mode: RowMode,
  drafts: Map<string, Draft>,
): void {
  const household = columnsIn(table, columns.household);
  const member = mode === 'householdRows' ? [] : columnsIn(table, columns.member);
  const idHeader = household.find(([field]) => field === 'id')?.[1] ?? columns.household.id;
  table.rows.forEach((record, row) => {
    const id = readId(table, record, row, idHeader);
    if (id === null) return;
    const known = drafts.get(id);
    if (mode === 'joinedMembers') {
      if (known === undefined) reportStranger(table, row, idHeader, id);
      else addMember(table, row, member, known);
      return;
    }
    if (mode === 'householdRows' && known !== undefined) {
      reportDuplicate(table, row, known.rows[0] ?? 0, idHeader, id);
      // Which of the two is right is not known, so neither is taken.
      known.rows.push(row);
      return;
    }
    const draft: Draft = known ?? { id, rows: [], facts: new Map(), members: [] };
    drafts.set(id, draft);
    draft.rows.push(row);
    for (const column of household) tellHousehold(table, row, column, draft);
    if (mode === 'memberRows') addMember(table, row, member, draft);
  });
}

function readId(table: Table, record: unknown, row: number, header: string): string | null {
  if (!isRecord(record)) {
    const words = { vi: 'dòng không phải là một bản ghi', en: 'the row is not a record' };
    const message = words[table.language];
    report(table, { row, path: [], field: null, code: 'invalidType', message });
    return null;
  }
  const id = readField(table, row, header, 'text', ['id']);
  if (typeof id === 'string') return id;
  // `undefined` was reported already.
  if (id === null) {
    const words = { vi: 'chưa có mã hộ', en: 'no key of the household' };
    const message = `${shown(header)}: ${words[table.language]}`;
    report(table, { row, path: ['id'], field: shown(header), code: 'missingValue', message });
  }
  return null;
}

function reportStranger(table: Table, row: number, header: string, id: string): void {
  const words = { vi: `không có hộ ${id}`, en: `there is no household ${id}` };
  const message = `${shown(header)}: ${words[table.language]}`;
  report(table, { row, path: ['id'], field: shown(header), code: 'invalidHousehold', message });
}

/** An empty cell says nothing; what one row says, another may not contradict. */
function tellHousehold(
  table: Table,
  row: number,
  [field, header]: readonly [HouseholdField, string],
  draft: Draft,
): void {
  if (field === 'id') return;
  const kind = householdKinds[field] ?? (field as CellKind);
  const value = readField(table, row, header, kind, pathOf(field));
  const told = draft.facts.get(field);
  if (told === undefined || told.value === null || told.value === undefined) {
    draft.facts.set(field, { value: value ?? null, row });
  } else if (value !== null && value !== undefined && value !== told.value) {
    reportConflict(table, row, told.row, { header, name: field });
  }
}

function addMember(
  table: Table,
  row: number,
  columns: readonly (readonly [MemberField, string])[],
  draft: Draft,
): void {
  const at = draft.members.length;
  const before = table.faults.length;
  const facts = new Map<MemberField, unknown>();
  for (const [field, header] of columns) {
    const kind = memberKinds[field] ?? (field as CellKind);
    facts.set(field, readField(table, row, header, kind, ['members', at, field]) ?? null);
  }
  draft.members.push({ facts, row });
  checkBirthYears(table, row, at, facts);
  if (table.faults.length > before || [...facts.values()].some((value) => value !== null)) return;
  const words = { vi: 'chưa ghi gì về nhân khẩu', en: 'nothing is said of the member' };
  const message = words[table.language];
  report(table, { row, path: ['members', at], field: null, code: 'missingValue', message });
}

/** A year in the column of days and one in the column of years are the same, or one is wrong. */
function checkBirthYears(
  table: Table,
  row: number,
  member: number,
  facts: ReadonlyMap<MemberField, unknown>,
): void {
  const [one, other] = [facts.get('birthDate'), facts.get('birthYear')];
  if (typeof one !== 'number' || typeof other !== 'number' || one === other) return;
  const path = ['members', member, 'birthYear'];
  const message = sentence(path, rules.birthYear, other, table.language);
  report(table, { row, path, field: null, code: 'invalidDate', message });
}

/** The path of a field in a household. */
export function pathOf(field: HouseholdField): string[] {
  const record = Object.hasOwn(recordOfFact, field)
    ? recordOfFact[field as keyof typeof recordOfFact]
    : null;
  return record === null ? [field] : [record, field];
}
