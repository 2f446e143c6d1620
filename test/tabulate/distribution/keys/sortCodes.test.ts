import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortCodes } from '../../../../src/tabulate/distribution/keys/sortCodes.ts';

test('sorts as typed arrays do, by the number and not by the bits', () => {
  const code = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(code, { maxLength: 200 }), (codes) => {
      expect([...sortCodes(Int32Array.from(codes))]).toEqual([...Int32Array.from(codes).sort()]);
    }),
  );
  const ends = [2 ** 31 - 1, -(2 ** 31), 0, -1];
  expect([...sortCodes(Int32Array.from(ends))]).toEqual([-(2 ** 31), -1, 0, 2 ** 31 - 1]);
});
