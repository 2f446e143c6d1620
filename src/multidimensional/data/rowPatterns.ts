import { eachBlock, type PackedTable } from './block.ts';

/** The pattern of every row, in the order of the rows. */
export interface RowPatterns {
  /** For each row the indicators it is deprived in. */
  readonly deprived: Uint32Array;
  /** For each row the indicators that are not known. */
  readonly missing: Uint32Array;
  /** For each row its weight, or `null` where each weighs 1. */
  readonly weight: Float64Array | null;
}

/** Packs every row, for what has to go back to the rows: influence, panels, gaps. */
export function rowPatterns(table: PackedTable): RowPatterns {
  const deprived = new Uint32Array(table.length);
  const missing = new Uint32Array(table.length);
  const weight = table.weights.columns.length === 0 ? null : new Float64Array(table.length);
  eachBlock(table, (block) => {
    const { start, count } = block;
    deprived.set(block.deprived.subarray(0, count), start);
    if (block.someMissing) missing.set(block.missing.subarray(0, count), start);
    if (block.weight !== null) weight?.set(block.weight.subarray(0, count), start);
  });
  return { deprived, missing, weight };
}
