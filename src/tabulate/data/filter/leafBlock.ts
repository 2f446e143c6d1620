import { refuse } from '../../../require.ts';
import { pathOf } from '../kept/keptRows.ts';
import { blockRows } from '../kept/numberBlock.ts';
import { type GivenColumn, isPlaceOf, refuseCode } from '../source/givenColumn.ts';
import { isTypedNumbers } from '../source/isTypedNumbers.ts';
import { fault, type LeafTest } from './leafTest.ts';

/** Writes what a condition says of a block of rows, at most `blockRows` of them. */
export type BlockTest = (start: number, count: number, out: Uint8Array) => void;

/** A condition on a column: by the kind of column, so that every loop sees values of one kind. */
export function leafBlock(test: LeafTest, column: GivenColumn): BlockTest {
  const { values, coded } = column;
  if (coded !== null) return codedBlock(test, column, coded);
  if (typeof values === 'function') {
    return (start, count, out) => {
      for (let row = 0; row < count; row++) {
        const value = values(start + row);
        const verdict = test.verdict(value);
        if (verdict === fault) refuseValue(test, column, start + row, value);
        out[row] = verdict;
      }
    };
  }
  const scratch = new Float64Array(blockRows);
  if (isTypedNumbers(values)) {
    return (start, count, out) => {
      scratch.set(values.subarray(start, start + count));
      test.verdicts(scratch, count, out);
    };
  }
  return (start, count, out) => {
    if (areNumbers(values, start, count, scratch)) {
      test.verdicts(scratch, count, out);
      return;
    }
    for (let row = 0; row < count; row++) {
      const value = values[start + row];
      const verdict = test.verdict(value);
      if (verdict === fault) refuseValue(test, column, start + row, value);
      out[row] = verdict;
    }
  };
}

/** Copies a block of a list as long as it has numbers, which most blocks of numbers have throughout. */
function areNumbers(
  values: ArrayLike<unknown>,
  start: number,
  count: number,
  scratch: Float64Array,
): boolean {
  for (let row = 0; row < count; row++) {
    const value = values[start + row];
    if (typeof value !== 'number') return false;
    scratch[row] = value;
  }
  return true;
}

/** Each label is asked once. */
function codedBlock(
  test: LeafTest,
  column: GivenColumn,
  { codes, labels }: NonNullable<GivenColumn['coded']>,
): BlockTest {
  const byLabel = Uint8Array.from(labels, (label) => test.verdict(label));
  return (start, count, out) => {
    for (let row = 0; row < count; row++) {
      const code = typeof codes === 'function' ? codes(start + row) : codes[start + row];
      if (!isPlaceOf(labels, code)) refuseCode(labels, code, pathOf(column, start + row));
      const verdict = byLabel[code] as number;
      if (verdict === fault) refuseValue(test, column, start + row, labels[code]);
      out[row] = verdict;
    }
  };
}

function refuseValue(
  { expected }: LeafTest,
  column: GivenColumn,
  row: number,
  value: unknown,
): never {
  return refuse('invalidType', pathOf(column, row), expected, value);
}
