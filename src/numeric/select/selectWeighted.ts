import { type Buckets, bucketOf, bucketsOver } from '../sort/buckets.ts';
import { sortColumns } from '../sort/sortColumns.ts';
import { collectRows } from './collectRows.ts';

/** What stands at an amount of cumulative weight. Internal. */
export interface WeightBracket {
  /** The value whose cumulative weight hits the amount within the slack; else `null`. */
  readonly below: number | null;
  /** The smallest value whose cumulative weight exceeds the amount; the largest if none does. */
  readonly at: number;
  /** The weight of all rows with a value below `at`. */
  readonly cumulativeBefore: number;
  /** The weight of all rows with a value of `at` or less. */
  readonly cumulativeThrough: number;
}

/** So few rows are sorted without looking for the buckets that matter. */
const fewRows = 1024;

/** The number of the last bucket. */
const last = 2047;

/** What the buckets weigh. */
interface BucketWeights {
  /** The weight of each bucket and all before it, as the nearest doubles. */
  readonly through: Float64Array;
  /** 1 for each bucket that has weight. */
  readonly weighted: Uint8Array;
}

/** Rows that were sorted, and the weight through each bucket, of rows that were left out as well. */
interface Rows {
  readonly values: Float64Array;
  readonly weights: Float64Array | null;
  readonly buckets: Buckets | null;
  readonly through: Float64Array;
}

/**
 * What stands at given amounts of cumulative weight (ascending, from 0 to the total): of buckets of values
 * only those are sorted in which an amount falls. Rows of zero weight do not count; where nothing has weight
 * the list is empty. The values are finite, the weights 0 or more, by the caller's word. Internal.
 */
export function selectWeighted(
  values: Float64Array,
  weights: Float64Array | null,
  targets: readonly number[],
  slack: number,
): WeightBracket[] {
  const length = values.length;
  const buckets = length > fewRows ? bucketsOver(values, 0, length, last) : null;
  if (buckets === null) {
    const sorted = sortColumns(values, weights, false);
    return bracketsIn({ ...sorted, buckets, through: new Float64Array(0) }, targets, slack);
  }
  const sums = weighBuckets(values, weights, buckets);
  const rows = rowsIn(values, buckets, wantedBuckets(sums, targets, slack));
  const collected = collectRows(values, weights, rows, buckets);
  const sorted = sortColumns(collected.values, collected.weights, false);
  return bracketsIn({ ...sorted, buckets, through: sums.through }, targets, slack);
}

function weighBuckets(
  values: Float64Array,
  weights: Float64Array | null,
  { edges }: Buckets,
): BucketWeights {
  const [low, high, scale] = [edges[0] as number, edges[1] as number, edges[2] as number];
  // Each sum stands beside what it has lost (Knuth's sum of two doubles).
  const sums = new Float64Array(2 * (last + 1));
  for (let row = 0; row < values.length; row++) {
    const place = 2 * bucketOf(values[row] as number, low, high, scale, last);
    const weight = weights === null ? 1 : (weights[row] as number);
    const sum = sums[place] as number;
    const next = sum + weight;
    const part = next - sum;
    sums[place] = next;
    sums[place + 1] = (sums[place + 1] as number) + (sum - (next - part) + (weight - part));
  }
  const through = new Float64Array(last + 1);
  const weighted = new Uint8Array(last + 1);
  let total = 0;
  let lost = 0;
  for (let bucket = 0; bucket <= last; bucket++) {
    const sum = sums[2 * bucket] as number;
    const next = total + sum;
    lost +=
      (total >= sum ? total - next + sum : sum - next + total) + (sums[2 * bucket + 1] as number);
    total = next;
    through[bucket] = total + lost;
    if (sum > 0) weighted[bucket] = 1;
  }
  return { through, weighted };
}

/** 1 for each bucket that has to be looked into, of those that have weight. */
function wantedBuckets(
  { through, weighted }: BucketWeights,
  targets: readonly number[],
  slack: number,
): Uint8Array {
  const wanted = new Uint8Array(last + 1);
  for (const target of targets) {
    let before: number | null = null;
    let bucket = 0;
    for (; bucket <= last; bucket++) {
      if (weighted[bucket] === 0) continue;
      if ((through[bucket] as number) > target + slack) break;
      before = bucket;
    }
    if (bucket <= last) wanted[bucket] = 1;
    if (before === null) continue;
    // The amount is hit at the end of the bucket before, or lies beyond all weight.
    if (bucket > last || (through[before] as number) >= target - slack) wanted[before] = 1;
  }
  return wanted;
}

/** The numbers of the rows that stand in wanted buckets. */
function rowsIn(values: Float64Array, { edges }: Buckets, wanted: Uint8Array): Uint32Array {
  const [low, high, scale] = [edges[0] as number, edges[1] as number, edges[2] as number];
  const rows = new Uint32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    rows[count] = row;
    count += wanted[bucketOf(values[row] as number, low, high, scale, last)] as number;
  }
  return rows.subarray(0, count);
}

/** Goes once through sorted rows, value by value, and takes the bracket of each amount on the way. */
function bracketsIn(rows: Rows, targets: readonly number[], slack: number): WeightBracket[] {
  const { values, weights, buckets, through } = rows;
  const brackets: WeightBracket[] = [];
  let bucket = 0;
  let [base, sum, lost] = [0, 0, 0];
  let latest: Omit<WeightBracket, 'below'> | null = null;
  for (let place = 0; place < values.length && brackets.length < targets.length; ) {
    const at = values[place] as number;
    if (bucketAt(place) !== bucket) {
      bucket = bucketAt(place);
      [base, sum, lost] = [through[bucket - 1] as number, 0, 0];
    }
    const cumulativeBefore = base + (sum + lost);
    let hasWeight = false;
    for (; place < values.length && values[place] === at; place++) {
      const weight = weights === null ? 1 : (weights[place] as number);
      hasWeight ||= weight > 0;
      const next = sum + weight;
      lost += sum >= weight ? sum - next + weight : weight - next + sum;
      sum = next;
    }
    if (!hasWeight) continue;
    const ends = buckets !== null && (place === values.length || bucketAt(place) !== bucket);
    const cumulativeThrough = ends ? (through[bucket] as number) : base + (sum + lost);
    const found = { at, cumulativeBefore, cumulativeThrough };
    while (brackets.length < targets.length) {
      const target = targets[brackets.length] as number;
      if (cumulativeThrough <= target + slack) break;
      brackets.push({ below: hitOf(latest, target - slack), ...found });
    }
    latest = found;
  }
  if (latest === null) return [];
  for (const target of targets.slice(brackets.length)) {
    brackets.push({ below: hitOf(latest, target - slack), ...latest });
  }
  return brackets;

  function bucketAt(place: number): number {
    if (buckets === null) return 0;
    const { edges } = buckets;
    const [low, high, scale] = [edges[0] as number, edges[1] as number, edges[2] as number];
    return bucketOf(values[place] as number, low, high, scale, last);
  }
}

/** A value, if the weight through it comes up to an amount. */
function hitOf(row: Omit<WeightBracket, 'below'> | null, amount: number): number | null {
  return row !== null && row.cumulativeThrough >= amount ? row.at : null;
}
