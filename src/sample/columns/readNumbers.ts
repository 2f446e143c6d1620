import type { ErrorPath } from '../../errors.ts';
import { PovertyError } from '../../errors.ts';
import { refuse } from '../../require.ts';
import { requireValues } from './requireValues.ts';

/** A column of numbers as doubles, with NaN where it has no value. */
export interface ReadNumbers {
  /** The values: the column itself where it is one of doubles, which nobody may write to. */
  readonly values: Float64Array;
  /** How many have no value. */
  readonly missing: number;
  /** The least and the greatest value; +Infinity and −Infinity where there is none. */
  readonly least: number;
  readonly greatest: number;
}

/**
 * Reads a column of numbers once. A row without a value (`null`, `undefined`, NaN) is refused unless
 * `missing` is `'omit'`; an infinity, a text and a bigint always.
 */
export function readNumbers(
  column: unknown,
  path: ErrorPath,
  missing: 'refuse' | 'omit' = 'refuse',
): ReadNumbers {
  const { length, values } = requireValues(column, [...path], 'numbers');
  if (column instanceof BigInt64Array || column instanceof BigUint64Array) {
    throw new PovertyError('invalidType', {
      path,
      expected: 'numbers, such as Float64Array.from(column, Number)',
      got: 'a column of bigint',
    });
  }
  const doubles =
    column instanceof Float64Array ? column : copyOf(values, length, path, missing === 'omit');
  return measure(doubles, path, missing === 'omit');
}

/** What is expected where there is no value. */
const known = "a number, or another policy for rows that are 'missing'";

/** Doubles of whatever column; what is no number and may be missing becomes NaN. */
function copyOf(
  values: ArrayLike<unknown> | ((row: number) => unknown),
  length: number,
  path: ErrorPath,
  mayMiss: boolean,
): Float64Array {
  const doubles = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const value = typeof values === 'function' ? values(row) : values[row];
    if (typeof value === 'number') doubles[row] = value;
    else if (value === undefined || value === null) {
      if (!mayMiss) refuse('missingValue', [...path, row], known, value);
      doubles[row] = Number.NaN;
    } else refuse('invalidType', [...path, row], 'a number', value);
  }
  return doubles;
}

/** One pass: extremes, and whether every value is finite. */
function measure(values: Float64Array, path: ErrorPath, mayMiss: boolean): ReadNumbers {
  const { length } = values;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  let missing = 0;
  let middle = 0;
  let reach = -1;
  for (let start = 0; start < length; start += block) {
    const end = start + block < length ? start + block : length;
    // Most blocks hold nothing new, and to see that takes a third of the time.
    if (isNear(values, start, end, middle, reach)) continue;
    for (let row = start; row < end; row++) {
      const value = values[row] as number;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
      if (Number.isNaN(value)) missing++;
    }
    middle = least / 2 + greatest / 2;
    reach = reachOf(middle, greatest / 2 - least / 2);
  }
  if ((missing > 0 && !mayMiss) || least === -Infinity || greatest === Infinity) {
    refuseFirst(values, path, mayMiss);
  }
  return { values, missing, least, greatest };
}

const block = 128;

/**
 * How far from the middle between the extremes a value surely lies between them, whatever was rounded;
 * below 0 where nothing is sure.
 */
function reachOf(middle: number, half: number): number {
  const reach = half - 2 ** -50 * (Math.abs(middle) + half);
  return reach > 1e-280 ? reach : -1;
}

/** Whether every value of a block of rows is that near to one; NaN is not. Four are looked at together. */
function isNear(
  values: Float64Array,
  start: number,
  end: number,
  middle: number,
  reach: number,
): boolean {
  let row = start;
  for (; row + 3 < end; row += 4) {
    const a = Math.abs((values[row] as number) - middle);
    const b = Math.abs((values[row + 1] as number) - middle);
    const c = Math.abs((values[row + 2] as number) - middle);
    const d = Math.abs((values[row + 3] as number) - middle);
    if (!(a <= reach && b <= reach && c <= reach && d <= reach)) return false;
  }
  for (; row < end; row++) {
    if (!(Math.abs((values[row] as number) - middle) <= reach)) return false;
  }
  return true;
}

function refuseFirst(values: Float64Array, path: ErrorPath, mayMiss: boolean): never {
  const row = values.findIndex((value) =>
    Number.isNaN(value) ? !mayMiss : !Number.isFinite(value),
  );
  // A double's only way to be missing is NaN.
  const value = values[row] as number;
  if (Number.isNaN(value)) return refuse('missingValue', [...path, row], known, value);
  return refuse('invalidNumber', [...path, row], 'a finite number', value);
}
