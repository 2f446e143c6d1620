import { expect, test } from 'vitest';
import { requireValues } from '../../../src/sample/columns/requireValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

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
