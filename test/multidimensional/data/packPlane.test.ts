import { expect, test } from 'vitest';
import { packedColumn } from '../../../src/multidimensional/data/packedColumn.ts';
import {
  blockRows,
  newPlane,
  type PackedColumn,
  packPlane,
} from '../../../src/multidimensional/data/packPlane.ts';
import { seededBytes } from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const columnsOf = (columns: { readonly [id: string]: ArrayLike<never> | ArrayLike<number> }) =>
  Object.keys(columns).map((id) => packedColumn(columns, id) as PackedColumn);

test('a block is a whole number of words', () => {
  expect(blockRows % 4).toBe(0);
  const plane = newPlane();
  expect([plane.deprived.length, plane.words.length * 4]).toEqual([blockRows, blockRows]);
});

test('words, bytes and lists are packed alike, at every start and count', () => {
  const bytes = seededBytes(8, 64, 11);
  const lists = Object.fromEntries(Object.entries(bytes).map(([id, each]) => [id, [...each]]));
  for (const start of [0, 4, 8, 32]) {
    for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 32]) {
      const [fast, slow] = [newPlane(), newPlane()];
      expect(packPlane(fast, columnsOf(bytes), start, count)).toBe(false);
      expect(packPlane(slow, columnsOf(lists), start, count)).toBe(false);
      expect(fast.deprived.slice(0, count)).toEqual(slow.deprived.slice(0, count));
      for (let row = 0; row < count; row++) {
        for (const [bit, column] of Object.values(bytes).entries()) {
          expect(((fast.deprived[row] ?? 0) >> bit) & 1).toBe(column[start + row]);
        }
      }
    }
  }
});

test('a plane that was used before keeps nothing of it', () => {
  const plane = newPlane();
  const full = { a: new Uint8Array(16).fill(1), b: new Uint8Array(16).fill(255) };
  expect(packPlane(plane, columnsOf(full), 0, 16)).toBe(true);
  expect([...plane.missing.slice(0, 16)]).toEqual(Array(16).fill(2));
  const empty = { a: new Uint8Array(16), b: new Uint8Array(16) };
  expect(packPlane(plane, columnsOf(empty), 0, 16)).toBe(false);
  expect([...plane.deprived.slice(0, 16)]).toEqual(Array(16).fill(0));
  expect([...plane.missing.slice(0, 16)]).toEqual(Array(16).fill(0));
});

test('each of the values that mean deprived, not, or not known is read as such', () => {
  const values = [1, true, 1n, 0, false, 0n, -0, null, undefined];
  const plane = newPlane();
  const [column] = columnsOf({ a: values as never });
  expect(packPlane(plane, [column as PackedColumn], 0, values.length)).toBe(true);
  expect([...plane.deprived.slice(0, 9)]).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0]);
  expect([...plane.missing.slice(0, 9)]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1]);
});

test.each([2, 3, 254, 128, 127])('the byte %d is refused in every place of a word', (byte) => {
  for (const row of [0, 1, 2, 3, 5, 6]) {
    const bytes = new Uint8Array(7);
    bytes[row] = byte;
    expectPovertyError(() => packPlane(newPlane(), columnsOf({ a: bytes }), 0, 7), {
      code: 'invalidNumber',
      path: ['deprivations', 'a', row],
    });
  }
});

test.each([
  ['2', 2, 'invalidNumber'],
  ['-1', -1, 'invalidNumber'],
  ['0.5', 0.5, 'invalidNumber'],
  ['255', 255, 'invalidNumber'],
  ['NaN', Number.NaN, 'invalidNumber'],
  ['Infinity', Number.POSITIVE_INFINITY, 'invalidNumber'],
  ['a text', '1', 'invalidType'],
  ['an empty text', '', 'invalidType'],
  ['2n', 2n, 'invalidType'],
  ['a list', [1], 'invalidType'],
  ['an object', {}, 'invalidType'],
  ['a symbol', Symbol('1'), 'invalidType'],
  ['a function', () => 1, 'invalidType'],
] as const)('%s in a list is refused', (_, value, code) => {
  expectPovertyError(() => packPlane(newPlane(), columnsOf({ a: [0, value] as never }), 0, 2), {
    code,
    path: ['deprivations', 'a', 1],
    message: 'expected 0, 1 or nothing',
  });
});
