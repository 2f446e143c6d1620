import { expect, test } from 'vitest';
import { readPanel } from '../../../../src/multidimensional/change/panel/readPanel.ts';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { pairIndex } from '../profiles.ts';

const compiled = compileIndex({ index: pairIndex, missing: 'omit' });

test('has both waves row by row in the order of the index, and the groups of the first', () => {
  const read = readPanel(
    {
      before: {
        deprivations: { roof: [1, 0, 1], water: [0, 0, null], other: ['not looked at' as never] },
        weight: [2, 1, 3],
        size: [1, 4, 2],
        by: { place: ['b', '__proto__', 'b'] },
      },
      after: {
        deprivations: { water: [true, false, true], roof: [0, 0, 0] },
        by: { place: [1, 2, 3] },
      },
    },
    compiled,
  );
  expect([...read.before.deprived]).toEqual([2, 0, 2]);
  expect([...read.before.missing]).toEqual([0, 0, 1]);
  expect([...(read.before.weight ?? [])]).toEqual([2, 4, 6]);
  expect([...read.after.deprived]).toEqual([1, 0, 1]);
  expect(read.after.weight).toBeNull();
  expect(read.unit).toBe('person');
  expect(read.groupings).toMatchObject([
    { by: 'place', labels: ['b', '__proto__'], order: [1, 0] },
  ]);
  expect(Array.from(read.groupings[0]?.codes ?? [])).toEqual([0, 1, 0]);
});

test('refuses weights whose sums leave no room', () => {
  const wave = { deprivations: { water: [1], roof: [0] } };
  expectPovertyError(
    () => readPanel({ before: { ...wave, weight: [1e200] }, after: wave }, compiled),
    {
      code: 'invalidNumber',
      path: ['before', 'weight'],
    },
  );
});

test('an error that is none of the package is not made one', () => {
  const wave = { deprivations: { water: [1], roof: [0] } };
  const broken = {
    get deprivations(): typeof wave.deprivations {
      throw new RangeError('of the caller');
    },
  };
  expect(() => readPanel({ before: wave, after: broken }, compiled)).toThrow(RangeError);
});
