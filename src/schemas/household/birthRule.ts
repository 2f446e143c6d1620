import { completedYears, dayCode } from '../../model/household/dayCode.ts';
import type { Household } from '../../model/household/household.ts';
import { acrossFields, type Report } from '../faults/across.ts';

/** Nobody is known to have been older than 122 years. */
const oldest = 130;

/** Nobody is born after the review, in two different years, or more than 130 years before it. */
export const birthRule = /* @__PURE__ */ (() =>
  acrossFields<Household>(({ date, members }, report) => {
    const day = codeOf(date);
    if (!Array.isArray(members)) return;
    for (let member = 0; member < members.length; member++) {
      const person: unknown = members[member];
      if (typeof person === 'object' && person !== null) checkBirth(person, member, day, report);
    }
  }))();

/** A day as a number; 0 for what is no day. */
function codeOf(value: unknown): number {
  return typeof value === 'string' ? dayCode(value) : 0;
}

function checkBirth(
  person: { readonly birthDate?: unknown; readonly birthYear?: unknown },
  member: number,
  day: number,
  report: Report,
): void {
  const { birthDate, birthYear } = person;
  const birth = codeOf(birthDate);
  const year = typeof birthYear === 'number' && Number.isInteger(birthYear) ? birthYear : 0;
  if (birth !== 0 && year !== 0 && year !== Math.floor(birth / 10_000)) {
    report('birthYear', ['members', member, 'birthYear'], birthYear);
  }
  const first = birth === 0 ? year * 10_000 + 101 : birth;
  if (day === 0 || (birth === 0 && year < 1000)) return;
  const [field, given] = birth === 0 ? ['birthYear', birthYear] : ['birthDate', birthDate];
  const rule = first > day ? 'bornLater' : completedYears(first, day) > oldest ? 'age' : null;
  if (rule !== null) report(rule, ['members', member, String(field)], given);
}
