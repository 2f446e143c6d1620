import type { ErrorPath } from '../../errors.ts';
import type { Household } from '../../model/household/household.ts';
import type { Fault } from '../faults/fault.ts';
import { faultsOf } from '../faults/faultsOf.ts';
import { parseOnce, tellIn } from '../faults/issuesOf.ts';
import { householdSchema } from '../household/householdSchema.ts';
import { compileOnce } from '../parseList.ts';
import { assemble, type Terms } from './assemble.ts';
import type { HouseholdColumns, HouseholdField, MemberField } from './columns.ts';
import type { Draft } from './draft.ts';
import { report, type Table } from './table.ts';

/** The tables that households were read from. */
export interface Tables {
  readonly first: Table;
  readonly second: Table | null;
  readonly columns: HouseholdColumns;
}

/** The drafts that are households, with their rows; reports what is wrong with the others. */
export function sift(
  drafts: readonly Draft[],
  terms: Terms,
  tables: Tables,
): { readonly values: readonly Household[]; readonly rows: readonly (readonly number[])[] } {
  const schema = compileOnce(householdSchema);
  const telling = tellIn(tables.first.language);
  const faulty = faultyPaths(drafts, tables);
  const values: Household[] = [];
  const rows: (readonly number[])[] = [];
  for (const draft of drafts) {
    const known = faulty.get(draft) ?? [];
    const outcome = parseOnce(schema, assemble(draft, terms), telling);
    if (outcome.success) {
      if (known.length > 0) continue;
      values.push(outcome.data);
      rows.push(draft.rows);
      continue;
    }
    for (const fault of faultsOf(outcome.issues, null, telling.language)) {
      // What a cell was told of already is not told again as a fact that lacks.
      if (!known.some((path) => begins(fault.path, path))) place(fault, draft, tables);
    }
  }
  return { values, rows };
}

/** The paths of each draft that a cell was reported for. */
function faultyPaths(
  drafts: readonly Draft[],
  { first, second }: Tables,
): ReadonlyMap<Draft, ErrorPath[]> {
  const paths = new Map<Draft, ErrorPath[]>();
  // The faults of both tables stand in one list.
  if (first.faults.length === 0) return paths;
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const row of draft.rows) owners.set(`rows ${row}`, draft);
    for (const { row } of draft.members) owners.set(`${(second ?? first).name} ${row}`, draft);
  }
  for (const { table, row, path } of first.faults) {
    const draft = owners.get(`${table} ${row}`);
    if (draft !== undefined) paths.set(draft, [...(paths.get(draft) ?? []), path]);
  }
  return paths;
}

function begins(path: ErrorPath, start: ErrorPath): boolean {
  return start.every((step, at) => path[at] === step);
}

/** Reports a fault of a household at the row and the column it comes from. */
function place(fault: Fault, draft: Draft, { first, second, columns }: Tables): void {
  const { path } = fault;
  const member = path[0] === 'members' && typeof path[1] === 'number' ? path[1] : null;
  if (member !== null) {
    const name = path[2] as MemberField;
    const header = columns.member[name] ?? columns.member.birthDate ?? null;
    const row = draft.members[member]?.row ?? null;
    report(second ?? first, { ...fault, row, field: header });
    return;
  }
  const named = path[0] === 'place' || path[0] === 'income' ? path[0] : path.at(-1);
  const field = named as HouseholdField | 'members' | undefined;
  const header = field === undefined || field === 'members' ? null : columns.household[field];
  const row = (field && draft.facts.get(field as HouseholdField)?.row) ?? draft.rows[0] ?? null;
  report(first, { ...fault, row, field: header ?? null });
}
