import { requireValues } from '../../sample/columns/requireValues.ts';
import type { DeprivationData } from './deprivationData.ts';
import type { PackedColumn } from './packPlane.ts';
import { thirdValueOf } from './readDeprivation.ts';

/** The column of an indicator, found once; `null` where the table has none. */
export function packedColumn(
  deprivations: DeprivationData['deprivations'],
  id: string,
): (PackedColumn & { readonly length: number }) | null {
  const column: unknown = Object.hasOwn(deprivations, id) ? deprivations[id] : undefined;
  if (column === undefined || column === null) return null;
  const { length, values } = requireValues(column, ['deprivations', id], '0 and 1');
  const isBytes = column instanceof Uint8Array || column instanceof Uint8ClampedArray;
  return {
    id,
    length,
    values,
    missing: thirdValueOf(column),
    words: isBytes && littleEndian && column.byteOffset % 4 === 0 ? wordsOf(column) : null,
  };
}

function wordsOf({ buffer, byteOffset, length }: Uint8Array | Uint8ClampedArray): Int32Array {
  return new Int32Array(buffer, byteOffset, length >> 2);
}

/** Whether the first byte of a word is its lowest: then bit operations keep rows in order. */
const littleEndian = /* @__PURE__ */ isLittleEndian();

function isLittleEndian(): boolean {
  return new Uint8Array(new Int32Array([1]).buffer)[0] === 1;
}
