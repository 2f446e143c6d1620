import type { ErrorPath } from '../../../errors.ts';
import type { DecimalInput } from '../../../exact/decimalInput.ts';
import { type IsoDate, requireDate } from '../../../model/period.ts';
import { refuse, requireCount, requireRecord, requireText } from '../../../require.ts';
import { type Print, type Printing, readPercent, readPoints } from '../../print/printedPercent.ts';
import type { GroupName } from '../publishedAudit.ts';
import type { PublishedGroup, PublishedRow } from './publishedTable.ts';

/** What a row prints of a group, checked. */
export interface ReadGroup {
  readonly count: number | null;
  readonly percent: Print | null;
  readonly changeCount: number | null;
  readonly changePoints: Print | null;
}

/** A row, checked. */
export interface ReadRow extends Readonly<Record<GroupName, ReadGroup>> {
  readonly id: string;
  readonly place: string | null;
  readonly date: IsoDate | null;
  readonly total: number | null;
}

export const groupNames = ['poor', 'nearPoor', 'multidimensional'] as const;

const nothing: ReadGroup = { count: null, percent: null, changeCount: null, changePoints: null };

/** How percents are read, and those read already: a table prints the same ones over and over. */
export interface PercentReader {
  readonly printing: Printing;
  readonly known: Map<DecimalInput, Print>;
}

/** Reads a row of a table; each of its figures is looked at once. */
export function readRow(row: PublishedRow, reader: PercentReader, index: number): ReadRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    requireRecord(row, ['rows', index], 'a row { id, … }');
  }
  const { id, place = null, date = null, total = null } = row;
  if (typeof id !== 'string' || id.trim() === '') requireText(id, ['rows', index, 'id']);
  if (place !== null && typeof place !== 'string') requireText(place, ['rows', index, 'place']);
  if (date !== null) requireDate(date, ['rows', index, 'date']);
  return {
    id,
    place,
    date,
    total: total === null ? null : countAt(total, index, 'total'),
    poor: readGroup(row.poor, reader, index, 'poor'),
    nearPoor: readGroup(row.nearPoor, reader, index, 'nearPoor'),
    multidimensional: readGroup(row.multidimensional, reader, index, 'multidimensional'),
  };
}

function readGroup(
  group: PublishedGroup | null | undefined,
  reader: PercentReader,
  index: number,
  name: GroupName,
): ReadGroup {
  if (group === undefined || group === null) return nothing;
  if (typeof group !== 'object' || Array.isArray(group)) {
    requireRecord(group, ['rows', index, name], 'a group { count, percent }');
  }
  const { count = null, percent = null, change = null } = group;
  const known = count === null ? null : countAt(count, index, name, 'count');
  const print = percent === null ? null : percentAt(percent, reader, index, name);
  if (change === null) {
    return { count: known, percent: print, changeCount: null, changePoints: null };
  }
  const path = ['rows', index, name, 'change'];
  requireRecord(change, path, 'a change { count, percentagePoints }');
  const { count: difference = null, percentagePoints = null } = change;
  return {
    count: known,
    percent: print,
    changeCount: difference === null ? null : requireWhole(difference, [...path, 'count']),
    changePoints:
      percentagePoints === null
        ? null
        : readPoints(percentagePoints, reader.printing, [...path, 'percentagePoints']),
  };
}

function percentAt(
  value: DecimalInput,
  { printing, known }: PercentReader,
  index: number,
  name: GroupName,
): Print {
  const before = known.get(value);
  if (before !== undefined) return before;
  const print = readPercent(value, printing, ['rows', index, name, 'percent']);
  known.set(value, print);
  return print;
}

function countAt(value: number, index: number, field: string, part?: string): number {
  if (Number.isSafeInteger(value) && value >= 0) return value + 0;
  return requireCount(value, ['rows', index, field, ...(part === undefined ? [] : [part])]);
}

function requireWhole(value: number, path: ErrorPath): number {
  if (Number.isSafeInteger(value)) return value + 0;
  const code = typeof value === 'number' ? 'invalidCount' : 'invalidType';
  return refuse(code, path, 'a whole number, negative for a fall', value);
}
