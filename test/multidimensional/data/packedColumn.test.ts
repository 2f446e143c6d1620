import { describe, expect, test } from 'vitest';
import { packedColumn } from '../../../src/multidimensional/data/packedColumn.ts';
import { untyped } from '../../support/badValues.ts';

const read = (column: unknown) => packedColumn({ a: untyped(column) }, 'a');

test('a column that is not there is null, and what objects inherit is no column', () => {
  expect(packedColumn({}, 'a')).toBe(null);
  expect([read(undefined), read(null)]).toEqual([null, null]);
  expect(packedColumn({}, 'constructor')).toBe(null);
  expect(packedColumn({}, '__proto__')).toBe(null);
  expect(packedColumn(Object.create({ a: [0] }), 'a')).toBe(null);
});

test('a column may be named __proto__', () => {
  const columns = Object.fromEntries([['__proto__', [1, 0]]]);
  expect(packedColumn(columns, '__proto__')).toMatchObject({ id: '__proto__', length: 2 });
});

describe('what stands for not known', () => {
  test.each([
    ['bytes', new Uint8Array(4), 255],
    ['clamped bytes', new Uint8ClampedArray(4), 255],
    ['doubles', new Float64Array(4), Number.NaN],
    ['floats', new Float32Array(4), Number.NaN],
    ['signed bytes', new Int8Array(4), null],
    ['words', new Int32Array(4), null],
    ['long words', new BigInt64Array(4), null],
    ['a list', [0, 1], null],
    ['anything with a length and a get', { length: 1, get: () => 0 }, null],
  ])('in %s', (_, column, missing) => {
    expect(read(column)?.missing).toBe(missing);
  });
});

describe('four rows a word', () => {
  test('of bytes that begin at a word', () => {
    const bytes = Uint8Array.of(1, 0, 0, 1, 1, 1, 0, 0, 1);
    expect([...(read(bytes)?.words ?? [])]).toEqual([0x01000001, 0x00000101]);
    expect(read(new Uint8ClampedArray(8))?.words?.length).toBe(2);
  });

  test('and of a part of a buffer only where it does', () => {
    const { buffer } = new Uint8Array(32);
    const words = [0, 1, 2, 3, 4].map((offset) => read(new Uint8Array(buffer, offset, 12))?.words);
    expect(words.map((each) => each?.byteOffset)).toEqual([0, undefined, undefined, undefined, 4]);
  });

  test('never of signed bytes or of lists', () => {
    expect([read(new Int8Array(8))?.words, read([0, 0, 0, 0])?.words]).toEqual([null, null]);
  });
});
