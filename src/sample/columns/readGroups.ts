import { PovertyError } from '../../errors.ts';
import { refuse, requireList, requireRecord } from '../../require.ts';
import type { GroupColumn, GroupLabel } from '../groupColumn.ts';
import { requireValues } from './requireValues.ts';

/** A grouping as codes: `labels[codes[row]]` is the group of a row. */
export interface CodedGroups {
  /** Its name. */
  readonly by: string;
  /** The group of each row as a place in `labels`. */
  readonly codes: ArrayLike<number>;
  /** The labels. */
  readonly labels: readonly GroupLabel[];
  /** The places of `labels` in the order of the result. */
  readonly order: readonly number[];
}

/** Finds the groupings of a table of so many rows and codes their labels. */
export function readGroups(
  by: { readonly [grouping: string]: GroupColumn } | undefined,
  rows: number,
): CodedGroups[] {
  if (by === undefined) return [];
  requireRecord(by, ['by'], 'groupings by name, such as { region: labels }');
  return Object.entries(by).map(([name, column]) => codedGroups(name, column, rows));
}

function codedGroups(by: string, column: GroupColumn, rows: number): CodedGroups {
  const path = ['by', by];
  if (column !== null && typeof column === 'object' && 'codes' in column) {
    const { codes, labels } = column;
    const { length, values } = requireValues(codes, [...path, 'codes'], 'places of labels');
    requireRows(length, rows, path);
    requireList(labels, [...path, 'labels'], 'a list of labels');
    const seen = new Set<GroupLabel>();
    for (const [place, label] of Array.from(labels).entries()) {
      requireLabel(label, [...path, 'labels', place]);
      if (seen.has(label)) {
        refuse('duplicateLabel', [...path, 'labels', place], 'a label only once', label);
      }
      seen.add(label);
    }
    const listed =
      typeof values === 'function' ? Array.from({ length }, (_, row) => values(row)) : codes;
    requireCodes(listed as ArrayLike<number>, labels, [...path, 'codes']);
    return {
      by,
      codes: listed as ArrayLike<number>,
      // Minus zero is zero.
      labels: labels.map((label) => (label === 0 ? 0 : label)),
      order: labels.map((_, place) => place),
    };
  }
  return codeLabels(by, column, rows);
}

/** Before anything is made of that length. */
function requireRows(found: number, rows: number, path: readonly string[]): void {
  if (found !== rows) refuse('unequalColumns', path, `${rows} rows`, found);
}

/** Holds that every code is the place of a label. */
function requireCodes(
  codes: ArrayLike<number>,
  { length: count }: readonly GroupLabel[],
  path: readonly string[],
): void {
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    // The product of bits is the number itself only for a whole one below 2^32.
    if (typeof code !== 'number' || code >>> 0 !== code || code >= count) {
      refuse('invalidNumber', [...path, row], `a place in the ${count} labels`, code);
    }
  }
}

/** Numbers the labels as they come; a run of one label is looked up once. */
function codeLabels(by: string, column: unknown, rows: number): CodedGroups {
  const { length, values } = requireValues(column, ['by', by], 'labels');
  requireRows(length, rows, ['by', by]);
  const places = new Map<GroupLabel, number>();
  const labels: GroupLabel[] = [];
  let codes: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(length);
  let last: unknown;
  let lastCode = 0;
  for (let row = 0; row < length; row++) {
    const label = typeof values === 'function' ? values(row) : values[row];
    if (row === 0 || label !== last) {
      requireLabel(label, ['by', by, row]);
      let code = places.get(label);
      if (code === undefined) {
        code = labels.length;
        places.set(label, code);
        // Minus zero is zero.
        labels.push(label === 0 ? 0 : label);
        if (code === 256) codes = Uint16Array.from(codes);
        if (code === 65536) codes = Uint32Array.from(codes);
      }
      last = label;
      lastCode = code;
    }
    codes[row] = lastCode;
  }
  const order = labels.map((_, place) => place);
  order.sort((a, b) => compareLabels(labels[a] as GroupLabel, labels[b] as GroupLabel));
  return { by, codes, labels, order };
}

/** Numbers before texts, each ascending; texts by their code units, the same on every machine. */
export function compareLabels(a: GroupLabel, b: GroupLabel): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Holds that a value is the label of a group: a text or a finite number. */
export function requireLabel(
  label: unknown,
  path: readonly (string | number)[],
): asserts label is GroupLabel {
  if (typeof label === 'string' || (typeof label === 'number' && Number.isFinite(label))) return;
  if (label === undefined || label === null) {
    refuse('missingValue', path, 'the label of a group', label);
  }
  throw new PovertyError(typeof label === 'number' ? 'invalidNumber' : 'invalidType', {
    path,
    expected: 'a label: a text or a number',
    got: typeof label === 'object' ? 'an object' : String(label),
  });
}
