import type { HouseholdColumns } from './columns.ts';
import { columnsIn, report, type Table } from './table.ts';
import { plain } from './words.ts';

/** Whether the columns are there without which no household can be read; reports those that lack. */
export function hasColumns(
  first: Table,
  second: Table | null,
  { household, member }: HouseholdColumns,
): boolean {
  const keyed = [first, ...(second === null ? [] : [second])].filter(
    (table) => table.rows.length > 0,
  );
  // Two columns of one name were reported already.
  let complete = first.faults.length === 0;
  for (const table of keyed) {
    if (table.headers.has(plain(household.id))) continue;
    const words = { vi: 'không có cột mã hộ', en: 'there is no column of households' };
    lack(table, `${household.id}: ${words[table.language]}`, household.id);
    complete = false;
  }
  const ofMembers = second ?? first;
  if (ofMembers.rows.length > 0 && columnsIn(ofMembers, member).length === 0) {
    const words = { vi: 'không có cột nào về nhân khẩu', en: 'there is no column about members' };
    lack(ofMembers, words[ofMembers.language], null);
    complete = false;
  }
  return complete;
}

function lack(table: Table, message: string, field: string | null): void {
  report(table, { row: null, path: [], field, code: 'missingValue', message });
}

/** The columns that were asked for in vain, and those that nobody asked for. */
export function leftOver(
  first: Table,
  second: Table | null,
  { household, member }: HouseholdColumns,
): { readonly absentColumns: readonly string[]; readonly unreadColumns: readonly string[] } {
  const own = Object.values(household);
  const wanted = [
    { table: first, headers: second === null ? [...own, ...Object.values(member)] : own },
    ...(second === null
      ? []
      : [{ table: second, headers: [household.id, ...Object.values(member)] }]),
  ];
  const absent = wanted.flatMap(({ table, headers }) =>
    headers.filter((header) => !table.headers.has(plain(header))),
  );
  const unread = wanted.flatMap(({ table, headers }) => {
    const known = new Set(headers.map(plain));
    return [...table.headers].filter(([key]) => !known.has(key)).map(([, header]) => header);
  });
  return { absentColumns: [...new Set(absent)], unreadColumns: [...new Set(unread)] };
}
