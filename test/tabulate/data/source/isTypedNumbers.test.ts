import { expect, test } from 'vitest';
import { isTypedNumbers } from '../../../../src/tabulate/data/source/isTypedNumbers.ts';

test('typed arrays of numbers are told from all else', () => {
  for (const kind of [Float64Array, Float32Array, Int8Array, Uint8ClampedArray, Uint32Array]) {
    expect(isTypedNumbers(new kind(1))).toBe(true);
  }
  const others = [
    new BigInt64Array(1),
    new BigUint64Array(1),
    new DataView(new ArrayBuffer(8)),
    [1],
    { length: 1, 0: 1 },
    () => 1,
    null,
  ];
  for (const other of others) expect(isTypedNumbers(other)).toBe(false);
});
