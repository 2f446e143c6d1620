import type { ErrorPath } from '../../errors.ts';
import {
  refuse,
  requireCount,
  requireFinite,
  requireKeys,
  requireList,
  requireNonNegative,
  requireRecord,
} from '../../require.ts';
import type { Distribution } from './distribution.ts';
import { cellAt, growCells, newCells, roomOf, takeCell } from './keys/cells.ts';
import { allBits, codeOf, farthestOf, fewestBits, keyOf } from './keys/valueCode.ts';

const keys = ['bits', 'values', 'rows', 'weights', 'sums'];

/** Reads a distribution that came from outside, and holds that it is one that `distributionJson` gives. */
export function readDistribution(json: unknown, most: number, path: ErrorPath): Distribution {
  requireRecord(json, path, 'a distribution: { bits, values, rows, weights, sums }');
  requireKeys(json as object, keys, path);
  const given = json as { readonly [key: string]: unknown };
  const bits = requireBits(given.bits, [...path, 'bits']);
  const values = listOf(given.values, [...path, 'values']);
  const { length } = values;
  if (length > most && bits > fewestBits) {
    refuse('invalidNumber', [...path, 'values'], `${most} values at most`, length);
  }
  const rows = listOf(given.rows, [...path, 'rows'], length);
  const weights = listOf(given.weights, [...path, 'weights'], length);
  const sums = listOf(given.sums, [...path, 'sums'], bits === allBits ? 0 : length);
  const cells = newCells(bits);
  let before = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < length; at++) {
    const value = requireFinite(values[at], [...path, 'values', at]);
    if (value <= before)
      refuse('invalidNumber', [...path, 'values', at], 'values that ascend', value);
    before = value;
    const code = codeOf(value, bits);
    if (keyOf(code, bits) !== value) {
      refuse('invalidNumber', [...path, 'values', at], `a number of ${bits} bits`, value);
    }
    const count = requireCount(rows[at], [...path, 'rows', at]);
    if (count === 0) refuse('invalidCount', [...path, 'rows', at], 'one row at least', count);
    const weight = requireNonNegative(weights[at], [...path, 'weights', at]);
    if (roomOf(cells) === 0) growCells(cells);
    const place = cellAt(cells, code);
    takeCell(cells, place, code);
    cells.table[place + 1] = count;
    cells.table[place + 2] = weight;
    if (bits === allBits) continue;
    cells.table[place + 4] = requireSum(sums[at], code, bits, weight, [...path, 'sums', at]);
  }
  return { most, cells };
}

function requireBits(bits: unknown, path: ErrorPath): number {
  if (bits === allBits) return bits;
  const count = requireCount(bits, path);
  if (count >= fewestBits && count <= 20) return count;
  return refuse('invalidNumber', path, `52, or from 20 to ${fewestBits}`, bits);
}

/** A list of as many as there are values. */
function listOf(list: unknown, path: ErrorPath, length?: number): readonly unknown[] {
  requireList(list, path);
  const found = list as readonly unknown[];
  if (length !== undefined && found.length !== length) {
    refuse('unequalColumns', path, `${length} numbers`, found.length);
  }
  return found;
}

/** Holds that a sum of weight times value is one of values in the bucket, but for what was rounded. */
function requireSum(
  given: unknown,
  code: number,
  bits: number,
  weight: number,
  path: ErrorPath,
): number {
  const sum = requireFinite(given, path);
  const [near, far] = [Math.abs(keyOf(code, bits)), Math.abs(farthestOf(code, bits))];
  const size = code < 0 ? -sum : sum;
  // The second is for products with few digits left, at the lower end of doubles.
  const [slack, least] = [1e-9, 1e-300];
  const fits =
    size >= near * weight * (1 - slack) - least && size <= far * weight * (1 + slack) + least;
  return fits ? sum : refuse('invalidNumber', path, 'weight times a value of the bucket', given);
}
