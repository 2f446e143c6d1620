import type { HouseholdColumns, MemberField } from './columns.ts';
import { type Draft, pathOf } from './draft.ts';

/** What holds for all households of a table. */
export interface Terms {
  readonly date: string | null;
  readonly vintage: string | null;
  readonly income: HouseholdColumns['income'] | null;
}

type Loose = Record<string, unknown>;

/** A draft as a household, whose form the schema then holds. */
export function assemble(draft: Draft, terms: Terms): unknown {
  const household: Loose = { id: draft.id };
  if (terms.date !== null) household.date = terms.date;
  for (const [field, { value }] of draft.facts) {
    if (field === 'date' && value === null) continue;
    const [record, inner] = pathOf(field);
    if (inner === undefined) household[field] = full(field, value, terms);
    else {
      const part = (household[String(record)] ?? {}) as Loose;
      part[inner] = value;
      household[String(record)] = part;
    }
  }
  household.members = draft.members.map(({ facts }) => person(facts));
  return household;
}

function full(field: string, value: unknown, { vintage, income }: Terms): unknown {
  if (value === null) return null;
  if (field === 'place') return { code: value, vintage };
  return field === 'income' ? { amount: value, ...income } : value;
}

/** A year where the day of birth was asked for is the year of birth. */
function person(facts: ReadonlyMap<MemberField, unknown>): Loose {
  const person: Loose = Object.fromEntries(facts);
  const { birthDate, birthYear = null } = person;
  if (typeof birthDate !== 'number') return person;
  return { ...person, birthDate: null, birthYear: birthYear ?? birthDate };
}
