import { expect, test } from 'vitest';
import { readDeprivation } from '../../../src/multidimensional/data/readDeprivation.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('yes, no and not known have their spellings', () => {
  const read = (value: unknown, third: number | null = null) => readDeprivation(value, third, []);
  expect([1, true, 1n].map((value) => read(value))).toEqual([true, true, true]);
  expect([0, -0, false, 0n].map((value) => read(value))).toEqual([false, false, false, false]);
  expect([read(null), read(undefined), read(255, 255), read(Number.NaN, Number.NaN)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test.each([
  ['2', 2, null, 'invalidNumber'],
  ['NaN where nothing stands for it', Number.NaN, null, 'invalidNumber'],
  ['255 in a list', 255, null, 'invalidNumber'],
  ['NaN in bytes', Number.NaN, 255, 'invalidNumber'],
  ['a text', '1', null, 'invalidType'],
  ['another bigint', 2n, null, 'invalidType'],
] as const)('%s is refused', (_, value, third, code) => {
  expectPovertyError(() => readDeprivation(value, third, ['row', 'a']), {
    code,
    path: ['row', 'a'],
  });
});
