import type { ErrorPath } from '../../errors.ts';
import { type IsoDate, requireDate } from '../../model/period.ts';
import { requirePlace } from '../../model/place/requirePlace.ts';
import { householdStatuses } from '../../model/standard/status.ts';
import {
  refuse,
  requireChoice,
  requireCount,
  requireList,
  requireRecord,
  requireText,
} from '../../require.ts';
import type { StatusOfHousehold } from '../flowReports.ts';

/** What all rows of two lists must share, once the first has said it. */
export interface ListContext {
  vintage: string | null;
  standard: string | null;
}

/** A household that has been read, with its row. */
export interface ReadStatus extends StatusOfHousehold {
  readonly row: number;
  readonly date: IsoDate | null;
}

/** The households of a list by their key. Internal. */
export function readStatuses(
  list: readonly StatusOfHousehold[],
  name: string,
  context: ListContext,
): Map<string, ReadStatus> {
  requireList(list, [name], 'a list of households with their status');
  const byId = new Map<string, ReadStatus>();
  for (let row = 0; row < list.length; row++) {
    const path = [name, row];
    const each = list[row] as StatusOfHousehold;
    requireRecord(each, path, 'a household { household, place, status, members }');
    const { household, status, members, date = null, standard = null } = each;
    const id = requireText(household, [...path, 'household']);
    requireChoice(status, [...householdStatuses, 'undetermined'], [...path, 'status']);
    if (status === 'undetermined') {
      refuse('missingValue', [...path, 'status'], 'a status that is determined', status);
    }
    requireCount(members, [...path, 'members']);
    if (date !== null) requireDate(date, [...path, 'date']);
    const given = each.place ?? null;
    const place = given === null ? null : requirePlace(given, [...path, 'place']);
    if (place !== null) hold(context, 'vintage', place.vintage, [...path, 'place', 'vintage']);
    if (standard !== null) hold(context, 'standard', standard, [...path, 'standard']);
    if (byId.has(id))
      refuse('duplicateHousehold', [...path, 'household'], 'each household once', id);
    byId.set(id, { row, household: id, place, status, members, date });
  }
  return byId;
}

/** Holds that the second look at a household is later than the first. */
export function requireLaterDay(was: ReadStatus, is: ReadStatus): void {
  if (was.date === null || is.date === null || is.date > was.date) return;
  refuse('dateOrder', ['after', is.row, 'date'], `a day after ${was.date}, as in before`, is.date);
}

const codes = { vintage: 'mixedVintages', standard: 'mixedStandards' } as const;

/** Holds that a value is the one that the rows before have, the first to say so sets it. */
function hold(
  context: ListContext,
  field: keyof ListContext,
  value: string,
  path: ErrorPath,
): void {
  const text = requireText(value, path);
  context[field] ??= text;
  if (text !== context[field]) {
    refuse(codes[field], path, `'${context[field]}' as in the rows before`, text);
  }
}
