import type { RowFilter } from '../../../model/plan/rowFilter.ts';
import type { KeptRows } from '../kept/keptRows.ts';
import { blockRows } from '../kept/numberBlock.ts';
import type { OpenChunk } from '../source/openChunk.ts';
import { type BlockTest, leafBlock } from './leafBlock.ts';
import { isLeaf, type LeafTest, leafTest, no, yes } from './leafTest.ts';

/** Chooses the rows of a part of a table that a filter keeps. */
export type RowSelection = (chunk: OpenChunk) => KeptRows;

/**
 * Makes a filter ready once for all parts of a table. Its conditions are asked block by block of rows, each of a
 * whole column; a row is kept where it holds, and left out where it does not or is not known to.
 */
export function rowSelection(filter: RowFilter | undefined): RowSelection {
  if (filter === undefined) return ({ length }) => ({ rows: length, places: null });
  const condition = compile(filter);
  const verdicts = new Uint8Array(blockRows);
  return (chunk) => select(condition(chunk), chunk.length, verdicts);
}

/** A condition, to be asked of the columns of a part. */
type Condition = (chunk: OpenChunk) => BlockTest;

function compile(filter: RowFilter): Condition {
  if (isLeaf(filter)) {
    const test: LeafTest = leafTest(filter);
    return (chunk) => leafBlock(test, chunk.column(filter.column));
  }
  if ('not' in filter) return negated(compile(filter.not));
  const parts = 'all' in filter ? filter.all : filter.any;
  return joined(parts.map(compile), 'all' in filter ? least : greatest, 'all' in filter ? yes : no);
}

/** Not unknown is unknown. */
function negated(condition: Condition): Condition {
  return (chunk) => {
    const test = condition(chunk);
    return (start, count, out) => {
      test(start, count, out);
      for (let row = 0; row < count; row++) out[row] = yes - (out[row] as number);
    };
  };
}

function joined(
  conditions: readonly Condition[],
  join: (into: Uint8Array, from: Uint8Array, count: number) => void,
  ofNone: number,
): Condition {
  const scratch = new Uint8Array(blockRows);
  return (chunk) => {
    const tests = conditions.map((condition) => condition(chunk));
    return (start, count, out) => {
      out.fill(ofNone, 0, count);
      for (const test of tests) {
        test(start, count, scratch);
        join(out, scratch, count);
      }
    };
  };
}

function least(into: Uint8Array, from: Uint8Array, count: number): void {
  for (let row = 0; row < count; row++) {
    if ((from[row] as number) < (into[row] as number)) into[row] = from[row] as number;
  }
}

function greatest(into: Uint8Array, from: Uint8Array, count: number): void {
  for (let row = 0; row < count; row++) {
    if ((from[row] as number) > (into[row] as number)) into[row] = from[row] as number;
  }
}

function select(test: BlockTest, length: number, verdicts: Uint8Array): KeptRows {
  const places = new Uint32Array(length);
  let rows = 0;
  for (let start = 0; start < length; start += blockRows) {
    const count = Math.min(blockRows, length - start);
    test(start, count, verdicts);
    for (let row = 0; row < count; row++) {
      // Written in any case, and kept by the step alone: a branch would often be guessed wrong.
      places[rows] = start + row;
      rows += (verdicts[row] as number) >> 1;
    }
  }
  if (rows === length) return { rows, places: null };
  // A view would hold on to the memory of the rows that were left out.
  return { rows, places: rows * 2 < length ? places.slice(0, rows) : places.subarray(0, rows) };
}
