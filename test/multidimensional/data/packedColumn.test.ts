import { describe, expect, test } from 'vitest';
import { packedColumn, requireValues } from '../../../src/multidimensional/data/packedColumn.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

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

test('a column of Arrow is read by its get, bound to the column', () => {
  class Vector {
    readonly length = 2;
    readonly held = [1, null];
    get(row: number): unknown {
      return this.held[row];
    }
  }
  const { length, values } = requireValues(new Vector(), [], 'x');
  if (typeof values !== 'function') throw new Error('not by get');
  expect([length, values(0), values(1)]).toEqual([2, 1, null]);
});

test.each([
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
  ['a text', '0101', 'invalidType'],
  ['a number', 3, 'invalidType'],
  ['a record', {}, 'invalidType'],
  ['a set', new Set([1]), 'invalidType'],
  ['a map, which has a get', new Map([[0, 1]]), 'invalidType'],
  ['a function, which has a length', (a: number) => a, 'invalidType'],
  ['a negative length', { length: -1 }, 'invalidType'],
  ['a fractional length', { length: 0.5 }, 'invalidType'],
  ['a length of NaN', { length: Number.NaN }, 'invalidType'],
  ['a length that is a text', { length: '2' }, 'invalidType'],
] as const)('%s is no column', (_, column, code) => {
  expectPovertyError(() => requireValues(column, ['gaps', 'a'], 'gaps'), {
    code,
    path: ['gaps', 'a'],
    message: 'expected a column of gaps',
  });
});
