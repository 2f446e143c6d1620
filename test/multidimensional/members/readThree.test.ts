import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import { readThree } from '../../../src/multidimensional/members/readThree.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const read = (column: unknown) => {
  const three = readThree(column, ['deprived']);
  return Array.from({ length: three.length }, (_, row) => three.at(row));
};

test.each<[string, unknown, number[]]>([
  ['a list', [0, 1, null, undefined, true, false, 0n, 1n], [0, 1, 255, 255, 1, 0, 0, 1]],
  ['bytes', Uint8Array.of(0, 1, 255), [0, 1, 255]],
  ['clamped bytes', Uint8ClampedArray.of(0, 1, 255), [0, 1, 255]],
  ['doubles', Float64Array.of(0, 1, Number.NaN, -0), [0, 1, 255, 0]],
  ['singles', Float32Array.of(0, 1, Number.NaN), [0, 1, 255]],
  ['a column with a get', { length: 3, get: (row: number) => [1, null, 0][row] }, [1, 255, 0]],
  ['nothing', [], []],
])('reads %s', (_, column, values) => {
  expect(read(column)).toEqual(values);
});

test.each<[string, unknown, PovertyErrorCode]>([
  ['2', [0, 2], 'invalidNumber'],
  ['255 in a list', [0, 255], 'invalidNumber'],
  ['NaN in a list', [0, Number.NaN], 'invalidNumber'],
  ['254 in bytes', Uint8Array.of(0, 254), 'invalidNumber'],
  ['255 in doubles', Float64Array.of(0, 255), 'invalidNumber'],
  ['a text', [0, '1'], 'invalidType'],
  ['a list in it', [0, [1]], 'invalidType'],
])('refuses %s, with the row', (_, column, code) => {
  expectPovertyError(() => read(column), { code, path: ['deprived', 1] });
});

test.each<[string, unknown, PovertyErrorCode]>([
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
  ['a text', '01', 'invalidType'],
  ['a record without a length', {}, 'invalidType'],
])('refuses %s for a column', (_, column, code) => {
  expectPovertyError(() => read(column), { code, path: ['deprived'] });
});
