import type { Plan } from '../../../model/plan/plan.ts';
import { refuse } from '../../../require.ts';
import type { GivenColumn } from '../source/givenColumn.ts';
import { type KeptRows, pathOf } from './keptRows.ts';
import { blockRows, numberBlock, requireNoBigints } from './numberBlock.ts';

/** A column of weights or sizes, and whether they are whole numbers. */
interface Factor {
  readonly column: GivenColumn;
  readonly whole: boolean;
}

/**
 * The weight of each row times its size; `null` where each weighs 1. A column of weights or of sizes alone, as doubles,
 * of which all rows are kept is given back as it is, and nobody may write to it.
 */
export function keptWeights(
  { weight, size }: Pick<Plan, 'weight' | 'size'>,
  columnOf: (name: string) => GivenColumn,
  kept: KeptRows,
): Float64Array | null {
  const factors: Factor[] = [];
  if (weight !== undefined) {
    factors.push({ column: columnOf(weight.column), whole: weight.kind !== 'sampling' });
  }
  if (size !== undefined) factors.push({ column: columnOf(size), whole: true });
  const [first, second] = factors;
  if (first === undefined) return null;
  for (const { column } of factors) requireNoBigints(column);
  return second === undefined ? only(first, kept) : product(first, second, kept);
}

/** Holds that a plan does not make persons of households twice. */
export function requireOneSize({ weight, size }: Pick<Plan, 'weight' | 'size'>): void {
  if (weight?.kind === 'household-size' && size !== undefined) {
    refuse('mixedUnits', ['size'], "no size beside a weight of kind 'household-size'", size);
  }
}

function only(factor: Factor, kept: KeptRows): Float64Array {
  const { values } = factor.column;
  const { rows, places } = kept;
  const isGiven = places === null && values instanceof Float64Array;
  const weights = isGiven ? values : new Float64Array(rows);
  for (let start = 0; start < rows; start += blockRows) {
    const block = weights.subarray(start, Math.min(start + blockRows, rows));
    if (!isGiven) numberBlock(factor.column, kept, start, block.length, block);
    requireWeights(block, factor, kept, start);
  }
  return weights;
}

function product(first: Factor, second: Factor, kept: KeptRows): Float64Array {
  const { rows } = kept;
  const weights = new Float64Array(rows);
  const scratch = new Float64Array(Math.min(blockRows, rows));
  for (let start = 0; start < rows; start += blockRows) {
    const block = weights.subarray(start, Math.min(start + blockRows, rows));
    const count = block.length;
    numberBlock(first.column, kept, start, count, block);
    requireWeights(block, first, kept, start);
    numberBlock(second.column, kept, start, count, scratch);
    requireWeights(scratch.subarray(0, count), second, kept, start);
    for (let at = 0; at < count; at++) {
      const weight = (block[at] as number) * (scratch[at] as number);
      if (weight === Number.POSITIVE_INFINITY) refuseProduct(second, kept, start + at, weight);
      block[at] = weight;
    }
  }
  return weights;
}

function requireWeights(block: Float64Array, factor: Factor, kept: KeptRows, start: number): void {
  const { length } = block;
  const { whole } = factor;
  const most = whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  for (let at = 0; at < length; at++) {
    const value = block[at] as number;
    if (!(value >= 0 && value <= most) || (whole && Math.floor(value) !== value)) {
      refuseWeight(factor, kept, start + at, value);
    }
  }
}

function rowOf({ places }: KeptRows, place: number): number {
  return places === null ? place : (places[place] as number);
}

/** What is NaN may have been nothing. */
function refuseWeight(
  { column, whole }: Factor,
  kept: KeptRows,
  place: number,
  value: number,
): never {
  const row = rowOf(kept, place);
  const { values } = column;
  const given = typeof values === 'function' ? values(row) : values[row];
  const isMissing = given === undefined || given === null || Number.isNaN(value);
  const expected = `a ${whole ? 'whole ' : ''}number of 0 or more`;
  return refuse(isMissing ? 'missingValue' : 'invalidNumber', pathOf(column, row), expected, given);
}

function refuseProduct({ column }: Factor, kept: KeptRows, place: number, weight: number): never {
  const expected = 'a size that times the weight is below the largest double';
  return refuse('overflow', pathOf(column, rowOf(kept, place)), expected, weight);
}
