import type { GroupLabel } from '../../../model/sample/groupLabel.ts';
import { thirdValueOf } from '../../../multidimensional/data/readDeprivation.ts';
import { refuse, requireList } from '../../../require.ts';
import { requireLabel } from '../../../sample/columns/readGroups.ts';
import { requireValues } from '../../../sample/columns/requireValues.ts';
import { arrowValues } from './arrowValues.ts';

/** Values by place, or by a function of it. */
export type Values<Value> = ArrayLike<Value> | ((row: number) => Value);

/** A column of a part of a table as it was given, found and measured but not read. */
export interface GivenColumn {
  /** Its name in the table. */
  readonly name: string;
  /** The row of the table at which its part begins. */
  readonly firstRow: number;
  /** How many rows it has. */
  readonly length: number;
  /** Its values. */
  readonly values: Values<unknown>;
  /** The places of its labels and the labels, where it was given as such; `values` then reads them. */
  readonly coded: CodedColumn | null;
  /** What stands for "not known" in a column of deprivations beside `null` and `undefined`. */
  readonly third: number | null;
}

/** A column of places in a list of labels. */
export interface CodedColumn {
  /** The place of each row's label, not checked. */
  readonly codes: Values<unknown>;
  /** The labels, each once. */
  readonly labels: readonly GroupLabel[];
}

/** Finds out what a column is. Only its length is looked at, and the list of its labels. */
export function givenColumn(name: string, given: unknown, firstRow: number): GivenColumn {
  if (typeof given === 'object' && given !== null && 'codes' in given) {
    const { codes, labels } = given as { readonly codes: unknown; readonly labels?: unknown };
    const { length, values } = requireValues(codes, [name, 'codes'], 'places of labels');
    const coded = { codes: values, labels: requireLabels(labels, name) };
    const labelAt = (row: number) => {
      const code = typeof values === 'function' ? values(row) : values[row];
      return isPlaceOf(coded.labels, code)
        ? coded.labels[code]
        : refuseCode(coded.labels, code, [name, firstRow + row]);
    };
    return { name, firstRow, length, values: labelAt, coded, third: null };
  }
  const { length, values } = requireValues(given, [name], 'values');
  const third = thirdValueOf(given);
  return { name, firstRow, length, values: arrowValues(given) ?? values, coded: null, third };
}

/** Whether a code is a whole number below the number of labels. */
export function isPlaceOf(labels: readonly GroupLabel[], code: unknown): code is number {
  // The product of bits is the number itself only for a whole one below 2^32.
  return typeof code === 'number' && code >>> 0 === code && code < labels.length;
}

/** Throws for a code that is no place of a label. */
export function refuseCode(
  labels: readonly GroupLabel[],
  code: unknown,
  path: readonly (string | number)[],
): never {
  return refuse('invalidNumber', path, `a place in the ${labels.length} labels`, code);
}

function requireLabels(labels: unknown, name: string): readonly GroupLabel[] {
  const path = [name, 'labels'];
  requireList(labels, path, 'a list of labels');
  const seen = new Set<GroupLabel>();
  // A copy, since a hole has to be seen and minus zero is zero.
  for (const [place, label] of Array.from(labels as readonly unknown[]).entries()) {
    requireLabel(label, [...path, place]);
    if (seen.has(label)) refuse('duplicateLabel', [...path, place], 'a label only once', label);
    seen.add(label);
  }
  return [...seen];
}
