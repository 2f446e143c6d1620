import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addValues, newDistribution } from '../../../../src/tabulate/distribution/distribution.ts';
import { bitsThatFit } from '../../../../src/tabulate/distribution/keys/bitsThatFit.ts';
import { anyRows, distributionOf, wantedOf } from '../distributionRows.ts';

const many = 1e9;

test('are the most below those of the cells, as trying each finds them', () => {
  fc.assert(
    fc.property(anyRows(80), fc.integer({ min: 1, max: 60 }), (rows, most) => {
      const { cells } = distributionOf(rows, many);
      const wanted = wantedOf(rows, most).bits;
      expect(bitsThatFit(cells, most)).toBe(Math.min(20, wanted));
    }),
  );
});

test('are fewer than those of cells that are coarse already', () => {
  const distribution = newDistribution(3);
  // Four may be there for a while; before the fifth they are cut to 8 bits, where they are three.
  const steps = [0, 2 ** -9, 2 ** -8, 2 ** -7, 2 ** -6];
  addValues(
    distribution,
    Float64Array.from(steps, (step) => 1 + step),
    null,
  );
  expect([distribution.cells.bits, distribution.cells.size]).toEqual([8, 4]);
  expect(bitsThatFit(distribution.cells, 3)).toBe(7);
  expect(bitsThatFit(distribution.cells, 2)).toBe(6);
  expect(bitsThatFit(distribution.cells, 1)).toBe(6);
});

test('signs and zeros are told apart', () => {
  const { cells } = distributionOf(
    [1, -1, 0, 5e-324, -5e-324].map((value) => ({ value, weight: 1 })),
    many,
  );
  expect(bitsThatFit(cells, 5)).toBe(20);
  expect(bitsThatFit(cells, 4)).toBe(6);
});
