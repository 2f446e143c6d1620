import type { Cells } from './cells.ts';
import { sortCodes } from './sortCodes.ts';
import { coarserCode, fewestBits } from './valueCode.ts';

/** The most bits below those of cells, 20 at most, at which there are no more than so many; else the fewest. */
export function bitsThatFit({ table, stride, bits, size }: Cells, most: number): number {
  const from = Math.min(20, bits);
  const codes = new Int32Array(size);
  let found = 0;
  for (let place = 0; place < table.length; place += stride) {
    const code = table[place] as number;
    if (!Number.isNaN(code)) codes[found++] = coarserCode(code, bits, from);
  }
  const sorted = sortCodes(codes);
  // How many codes differ from the one before first in a bit: the codes at k bits are those that differ in one of them.
  const differing = new Uint32Array(33);
  for (let at = 1; at < found; at++) {
    const bit = Math.clz32((sorted[at] as number) ^ (sorted[at - 1] as number));
    differing[bit] = (differing[bit] as number) + 1;
  }
  let count = 1;
  let fit = fewestBits;
  for (let bit = 0; bit < 32; bit++) {
    // The sign, eleven bits of the exponent, and the bits of the mantissa.
    count += differing[bit] as number;
    const kept = bit - 11;
    if (kept > from || (kept >= fewestBits && count > most)) break;
    if (kept >= fewestBits && kept < bits) fit = kept;
  }
  return fit;
}
