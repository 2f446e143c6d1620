import { type Distribution, settled } from './distribution.ts';
import { cellAt } from './keys/cells.ts';
import { allBits, codeOf, keyOf } from './keys/valueCode.ts';

/** A distribution as plain JSON: how many rows, of what weight, have each value. */
export interface DistributionJson {
  /** How many bits of their mantissa values keep: 52 where none is cut, else from 20 down to 6. */
  readonly bits: number;
  /** The values, ascending; where bits are cut, the one of the least size of those put together. */
  readonly values: readonly number[];
  /** How many rows have each. */
  readonly rows: readonly number[];
  /** The sum of their weights. */
  readonly weights: readonly number[];
  /** The sum of weight times value, where bits are cut; else empty. */
  readonly sums: readonly number[];
}

/** A distribution as plain JSON. */
export function distributionJson(distribution: Distribution): DistributionJson {
  const cells = settled(distribution);
  const { table, stride, bits } = cells;
  const keys = new Float64Array(cells.size);
  let found = 0;
  for (let place = 0; place < table.length; place += stride) {
    const code = table[place] as number;
    if (!Number.isNaN(code)) keys[found++] = keyOf(code, bits);
  }
  keys.sort();
  const [rows, weights, sums]: [number[], number[], number[]] = [[], [], []];
  for (const key of keys) {
    const place = cellAt(cells, codeOf(key, bits));
    rows.push(table[place + 1] as number);
    weights.push(pair(table, place + 2));
    if (bits !== allBits) sums.push(pair(table, place + 4));
  }
  return { bits, values: Array.from(keys), rows, weights, sums };
}

function pair(table: Float64Array, place: number): number {
  // Minus zero is zero, as it is in JSON.
  return (table[place] as number) + (table[place + 1] as number) + 0;
}
