import {
  type NumberColumn,
  type Weight,
  type WeightKind,
  weightKinds,
} from '../../model/sample/weight.ts';
import { refuse, requireChoice } from '../../require.ts';
import { requireValues } from './requireValues.ts';
import { weightTotal } from './weightTotal.ts';

/** The numbers that make a row's weight. */
export interface RowWeights {
  /** Their columns, to be multiplied; none where each row weighs 1. */
  readonly columns: readonly WeightColumn[];
  /** Whether they make persons of households. */
  readonly countPersons: boolean;
}

/** A column of weights or sizes. */
interface WeightColumn {
  readonly path: readonly (string | number)[];
  readonly length: number;
  readonly values: ArrayLike<unknown> | ((row: number) => unknown);
  readonly whole: boolean;
  readonly kind: WeightKind;
}

/** What the weights of a table are made from. */
export interface WeightInput {
  readonly weight?: NumberColumn | Weight | undefined;
  readonly size?: NumberColumn | undefined;
}

/** Finds the weights of a table. */
export function readWeights({ weight, size }: WeightInput): RowWeights {
  const columns: WeightColumn[] = [];
  let countPersons = false;
  if (weight !== undefined) {
    const typed = isTyped(weight);
    const path = typed ? ['weight', 'values'] : ['weight'];
    const column = requireValues(typed ? weight.values : weight, path, 'weights');
    const kind = typed ? requireChoice(weight.kind, weightKinds, ['weight', 'kind']) : 'sampling';
    countPersons = kind === 'household-size';
    columns.push({ path, ...column, whole: kind !== 'sampling', kind });
  }
  if (size !== undefined) {
    if (countPersons) {
      refuse('mixedUnits', ['size'], "no size beside a weight of kind 'household-size'", size);
    }
    countPersons = true;
    const column = requireValues(size, ['size'], 'sizes');
    columns.push({ path: ['size'], ...column, whole: true, kind: 'household-size' });
  }
  return { columns, countPersons };
}

/** The weights of a block of rows: a view of the column where it is one of doubles, else written out. */
export function blockWeights(
  { columns }: RowWeights,
  scratch: Float64Array,
  start: number,
  count: number,
): Float64Array {
  const [only] = columns;
  if (columns.length === 1 && only?.values instanceof Float64Array && !only.whole) {
    const view = only.values.subarray(start, start + count);
    const row = Number.isNaN(weightTotal(view)) ? view.findIndex((value) => !isWeight(value)) : -1;
    if (row >= 0) faulty(only, start + row, view[row]);
    return view;
  }
  scratch.fill(1, 0, count);
  for (const column of columns) multiply(scratch, column, start, count);
  return scratch;
}

/** Doubles and bytes have loops of their own, which the engine makes for one kind of column. */
function multiply(scratch: Float64Array, column: WeightColumn, start: number, count: number): void {
  const { values, whole } = column;
  if (values instanceof Uint8Array) {
    multiplyBytes(scratch, values, start, count);
  } else if (values instanceof Float64Array && !whole) {
    multiplyDoubles(scratch, values, column, start, count);
  } else {
    multiplyEach(scratch, column, start, count);
  }
}

/** Every byte is a whole number of 0 or more. */
function multiplyBytes(scratch: Float64Array, bytes: Uint8Array, start: number, count: number) {
  for (let row = 0; row < count; row++) {
    scratch[row] = (scratch[row] as number) * (bytes[start + row] as number);
  }
}

function multiplyDoubles(
  scratch: Float64Array,
  values: Float64Array,
  column: WeightColumn,
  start: number,
  count: number,
): void {
  for (let row = 0; row < count; row++) {
    const value = values[start + row];
    if (!isWeight(value)) faulty(column, start + row, value);
    scratch[row] = (scratch[row] as number) * value;
  }
}

function multiplyEach(
  scratch: Float64Array,
  column: WeightColumn,
  start: number,
  count: number,
): void {
  const { values, whole } = column;
  for (let row = 0; row < count; row++) {
    const value = typeof values === 'function' ? values(start + row) : values[start + row];
    if (!isWeight(value) || (whole && !Number.isSafeInteger(value))) {
      faulty(column, start + row, value);
    }
    scratch[row] = (scratch[row] as number) * value;
  }
}

function isWeight(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;
}

function faulty({ path, whole }: WeightColumn, row: number, value: unknown): never {
  const code =
    value === undefined || value === null
      ? 'missingValue'
      : typeof value === 'number'
        ? 'invalidNumber'
        : 'invalidType';
  return refuse(code, [...path, row], `a ${whole ? 'whole ' : ''}number of 0 or more`, value);
}

function isTyped(weight: NumberColumn | Weight): weight is Weight {
  return (
    typeof weight === 'object' &&
    weight !== null &&
    Object.hasOwn(weight, 'values') &&
    !('length' in weight)
  );
}
