import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from '../../../src/monetary/conversion/deflate.ts';
import { badNumbers, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('one index for all, or one for each row', () => {
  expect(Array.from(deflate([110, 220, -55], { index: 110, base: 100 }))).toEqual([100, 200, -50]);
  expect(Array.from(deflate([125, 220], { index: [1.25, 2], base: 1 }))).toEqual([100, 110]);
  const arrow = { length: 2, get: (row: number) => 50 * (row + 1) };
  expect(Array.from(deflate([100, 100], { index: arrow, base: 100 }))).toEqual([200, 100]);
  expect(Array.from(deflate([], { index: [], base: 1 }))).toEqual([]);
});

test('a new column of doubles comes out, and what goes in stays', () => {
  const values = Float64Array.of(100, 200);
  const index = Float64Array.of(50, 100);
  const deflated = deflate(values, { index, base: 100 });
  expect(deflated).toEqual(Float64Array.of(200, 200));
  expect([Array.from(values), Array.from(index)]).toEqual([
    [100, 200],
    [50, 100],
  ]);
  expect(Array.from(deflate(deepFreeze([100]), deepFreeze({ index: [50], base: 100 })))).toEqual([
    200,
  ]);
  expect(deflate(values, { index: 1, base: 1 })).not.toBe(values);
});

test('deflating there and back is the column again', () => {
  const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(positive), positive, positive, (values, index, base) => {
      const there = deflate(values, { index, base });
      const back = deflate(there, { index: base, base: index });
      for (const [row, value] of values.entries()) {
        expect(Math.abs((back[row] as number) - value)).toBeLessThanOrEqual(1e-14 * value);
      }
    }),
  );
});

test('a row without a value or an index is missing where that is kept', () => {
  const values = [null, 100, 100] as unknown as number[];
  const index = [100, null, 50] as unknown as number[];
  const kept = deflate(values, { index, base: 100, missing: 'keep' });
  expect(Array.from(kept)).toEqual([Number.NaN, Number.NaN, 200]);
  expectPovertyError(() => deflate(values, { index, base: 100 }), {
    code: 'missingValue',
    path: ['values', 0],
  });
  expectPovertyError(() => deflate([1, 1, 1], { index, base: 100 }), {
    code: 'missingValue',
    path: ['index', 1],
  });
});

test.each(badNumbers)('%s is no base', (_, base, code) => {
  expectPovertyError(() => deflate([1], { index: 1, base: untyped(base) }), {
    code,
    path: ['base'],
  });
});

test.each([
  ['a base of 0', [1], { index: 1, base: 0 }, 'invalidNumber', ['base']],
  ['no index', [1], { base: 1 }, 'missingValue', ['index']],
  ['an index of 0', [1], { index: 0, base: 1 }, 'invalidNumber', ['index']],
  ['an index of too few rows', [1, 2], { index: [1], base: 1 }, 'unequalColumns', ['index']],
  ['a text among the values', [1, '2'], { index: 1, base: 1 }, 'invalidType', ['values', 1]],
  [
    'infinity among the values',
    [1, Infinity],
    { index: 1, base: 1 },
    'invalidNumber',
    ['values', 1],
  ],
  ['no values', undefined, { index: 1, base: 1 }, 'missingValue', ['values']],
  [
    'a result past the largest double',
    [1, 1e308],
    { index: 1, base: 100 },
    'overflow',
    ['values', 1],
  ],
  ['a misspelled setting', [1], { index: 1, base: 1, indices: [] }, 'unknownOption', ['indices']],
  ['leaving rows out', [1], { index: 1, base: 1, missing: 'omit' }, 'unknownOption', ['missing']],
] as const)('%s is refused', (_, values, options, code, path) => {
  expectPovertyError(() => deflate(untyped(values), untyped(options)), { code, path });
});

test.each(badRecords)('%s is no record of settings', (_, options, code) => {
  expectPovertyError(() => deflate([1], untyped(options)), { code, path: ['options'] });
});
