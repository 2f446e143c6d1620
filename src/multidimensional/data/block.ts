import { blockWeights, type RowWeights } from '../../sample/columns/readWeights.ts';
import { blockRows, newPlane, type PackedColumn, packPlane } from './packPlane.ts';

/** Rows of a table, packed: a word for what each is deprived in, and one for what is not known. */
export interface Block {
  /** The first row of the block in the table. */
  start: number;
  /** How many rows it has. */
  count: number;
  /** Whether anything in it is not known. */
  someMissing: boolean;
  /** For each row the indicators it is deprived in. */
  readonly deprived: Int32Array;
  /** For each row the indicators that are not known; of use only where `someMissing`. */
  readonly missing: Int32Array;
  /** For each row its weight, or `null` where each weighs 1. */
  weight: Float64Array | null;
}

/** A table as it is read. */
export interface PackedTable {
  /** How many rows it has. */
  readonly length: number;
  /** Its columns, the first in bit 0. */
  readonly columns: readonly PackedColumn[];
  /** Its weights. */
  readonly weights: RowWeights;
}

/** Goes through a table in blocks, all in the same memory, and shows each to a visitor. */
export function eachBlock(table: PackedTable, visit: (block: Block) => void): void {
  const { length, columns, weights } = table;
  const planes = Array.from({ length: Math.ceil(columns.length / 8) }, (_, at) => ({
    plane: newPlane(),
    columns: columns.slice(at * 8, at * 8 + 8),
  }));
  const block: Block = {
    start: 0,
    count: 0,
    someMissing: false,
    deprived: new Int32Array(blockRows),
    missing: new Int32Array(blockRows),
    weight: null,
  };
  const scratch = new Float64Array(weights.columns.length === 0 ? 0 : blockRows);
  for (let start = 0; start < length; start += blockRows) {
    block.start = start;
    block.count = Math.min(blockRows, length - start);
    block.someMissing = false;
    for (const { plane, columns: eight } of planes) {
      if (packPlane(plane, eight, start, block.count)) block.someMissing = true;
    }
    unite(
      planes.map(({ plane }) => plane.deprived),
      block.deprived,
      block.count,
    );
    if (block.someMissing) {
      unite(
        planes.map(({ plane }) => plane.missing),
        block.missing,
        block.count,
      );
    }
    if (weights.columns.length > 0) {
      block.weight = blockWeights(weights, scratch, start, block.count);
    }
    visit(block);
  }
}

/** The bytes of up to four planes as words. */
function unite(planes: readonly Uint8Array[], words: Int32Array, count: number): void {
  const [first = none, second = none, third = none, fourth = none] = planes;
  if (planes.length === 1) {
    for (let row = 0; row < count; row++) words[row] = first[row] as number;
  } else if (planes.length === 2) {
    for (let row = 0; row < count; row++) {
      words[row] = (first[row] as number) | ((second[row] as number) << 8);
    }
  } else {
    for (let row = 0; row < count; row++) {
      const low = (first[row] as number) | ((second[row] as number) << 8);
      words[row] = low | ((third[row] as number) << 16) | ((fourth[row] ?? 0) << 24);
    }
  }
}

const none = new Uint8Array(0);
