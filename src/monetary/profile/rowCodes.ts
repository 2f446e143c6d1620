import type { CodedGroups } from '../../sample/columns/readGroups.ts';
import type { BlockCodes } from './poorRows.ts';

/** The codes of a grouping, block by block. */
export interface RowCodes {
  /** Where the codes of the block stand. */
  readonly block: BlockCodes;
  /** Goes to the block of so many rows that begins at a place. */
  move(start: number, rows: number): void;
}

/** The codes at each place of columns; all 0 where there is no grouping. */
export function rowCodes(
  grouping: CodedGroups | undefined,
  rowAt: Uint32Array | null,
  blockRows: number,
): RowCodes {
  if (grouping === undefined) {
    return { block: { codes: new Uint32Array(blockRows), codeStart: 0 }, move: () => {} };
  }
  const { codes } = grouping;
  const isTyped =
    codes instanceof Uint8Array || codes instanceof Uint16Array || codes instanceof Uint32Array;
  if (isTyped && rowAt === null) {
    const block: BlockCodes = { codes, codeStart: 0 };
    return {
      block,
      move(start) {
        block.codeStart = start;
      },
    };
  }
  const copied = new Uint32Array(blockRows);
  return {
    block: { codes: copied, codeStart: 0 },
    move(start, rows) {
      for (let row = 0; row < rows; row++) {
        const at = rowAt === null ? start + row : (rowAt[start + row] as number);
        copied[row] = codes[at] as number;
      }
    },
  };
}
