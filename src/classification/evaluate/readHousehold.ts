import { type ErrorPath, PovertyError } from '../../errors.ts';
import { completedYears, dayCode } from '../../model/household/dayCode.ts';
import type { Household } from '../../model/household/household.ts';
import type { Person } from '../../model/household/person.ts';
import { requireDate } from '../../model/period.ts';
import { refuse, requireList, requireRecord, requireText } from '../../require.ts';
import type { Scratch } from './scratch.ts';

/** Nobody is known to have been older than 122 years. */
const oldest = 130;

/** Reads who lives in a household and how old they are, and refuses what cannot be a household. */
export function readHousehold(household: Household, path: ErrorPath, scratch: Scratch): void {
  scratch.path = path;
  requireRecord(household, path, 'a household { id, date, members }');
  const { id, date, members, dwelling, information } = household;
  if (typeof id !== 'string' || id.trim() === '') requireText(id, [...path, 'id']);
  if (date !== scratch.day || scratch.date === 0) readDay(date, scratch);
  if (!Array.isArray(members)) requireList(members, [...path, 'members'], 'a list of members');
  if (members.length === 0) {
    refuse('invalidHousehold', [...path, 'members'], 'at least one member', members);
  }
  if (!isRecordOrNone(dwelling)) requireRecord(dwelling, [...path, 'dwelling']);
  if (!isRecordOrNone(information)) requireRecord(information, [...path, 'information']);
  scratch.household = household;
  scratch.members = members;
  scratch.size = members.length;
  for (let member = 0; member < members.length; member++) {
    readAge(members[member] as Person, member, scratch);
  }
}

/** Most lists are of one day, which is read once. */
function readDay(date: string, scratch: Scratch): void {
  const code = typeof date === 'string' ? dayCode(date) : 0;
  if (code === 0) requireDate(date, scratch.path, 'date');
  scratch.day = date;
  scratch.date = code;
}

function isRecordOrNone(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'object' && !Array.isArray(value);
}

function readAge(person: Person, member: number, scratch: Scratch): void {
  if (typeof person !== 'object' || person === null || Array.isArray(person)) {
    requireRecord(person, [...scratch.path, 'members', member], 'a member');
  }
  const { birthDate, birthYear } = person;
  const { date } = scratch;
  let first: number;
  let last: number;
  if (birthDate !== undefined && birthDate !== null) {
    first = typeof birthDate === 'string' ? dayCode(birthDate) : 0;
    if (first === 0) requireDate(birthDate, [...scratch.path, 'members', member], 'birthDate');
    last = first;
    if (birthYear !== undefined && birthYear !== null && birthYear !== Math.floor(first / 10_000)) {
      const path = [...scratch.path, 'members', member, 'birthYear'];
      refuse('invalidDate', path, `the year of ${birthDate}`, birthYear);
    }
  } else if (birthYear !== undefined && birthYear !== null) {
    if (!Number.isInteger(birthYear) || birthYear < 1000 || birthYear > 9999) {
      const path = [...scratch.path, 'members', member, 'birthYear'];
      refuse('invalidDate', path, 'a whole year from 1000 to 9999', birthYear);
    }
    first = birthYear * 10_000 + 101;
    // Whoever was born in the year of the review was born by the day of it.
    last = Math.max(first, Math.min(birthYear * 10_000 + 1231, date));
  } else {
    scratch.bornFirst[member] = 0;
    scratch.bornLast[member] = date;
    scratch.ageLeast[member] = 0;
    scratch.ageMost[member] = oldest;
    return;
  }
  if (first > date) {
    throw new PovertyError('dateOrder', {
      path: [...scratch.path, 'members', member, birthDate ? 'birthDate' : 'birthYear'],
      expected: `a birth on or before ${scratch.household.date}, the day of the review`,
      got: String(birthDate ?? birthYear),
    });
  }
  const most = completedYears(first, date);
  if (most > oldest) {
    const path = [...scratch.path, 'members', member, birthDate ? 'birthDate' : 'birthYear'];
    refuse('invalidHousehold', path, `an age of at most ${oldest}`, birthDate ?? birthYear);
  }
  scratch.bornFirst[member] = first;
  scratch.bornLast[member] = last;
  scratch.ageMost[member] = most;
  scratch.ageLeast[member] = first === last ? most : completedYears(last, date);
}
