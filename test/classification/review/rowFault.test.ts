import { describe, expect, test } from 'vitest';
import { rowError, rowFault } from '../../../src/classification/review/rowFault.ts';
import { PovertyError } from '../../../src/errors.ts';
import type { Household } from '../../../src/model/household/household.ts';
import { untyped } from '../../support/badValues.ts';
import { household } from '../../support/households.ts';

const refused = new PovertyError('invalidDate', {
  path: ['households', 3, 'date'],
  expected: 'a day',
  got: '"today"',
});

describe('what was thrown', () => {
  test('stays as it is where it is an error of the package', () => {
    expect(rowError(refused, 3)).toBe(refused);
  });

  test.each([
    ['an error', new TypeError('no such field'), 'one that throws (no such field)'],
    ['a text', 'no such field', 'one that throws'],
    ['nothing', undefined, 'one that throws'],
    ['a record without a text', Object.create(null), 'one that throws'],
  ])('becomes one that names the row: %s', (_, thrown, got) => {
    const error = rowError(thrown, 3);
    expect(error).toMatchObject({ code: 'invalidType', path: ['households', 3], row: 3, got });
    expect(error.cause).toBe(thrown);
  });
});

describe('the fault of a row', () => {
  const unreadable = Object.defineProperty({}, 'id', {
    get: () => {
      throw new Error('no such column');
    },
  });

  test.each([
    ['a household', household({ id: 'H7' }), 'H7'],
    ['a household without a key', { date: '2023-12-31' }, null],
    ['a key that is no text', { id: 7 }, null],
    ['null', null, null],
    ['undefined', undefined, null],
    ['a key that cannot be read', unreadable, null],
  ])('has the key of %s', (_, row, key) => {
    expect(rowFault(refused, untyped<Household>(row), 3)).toEqual({
      row: 3,
      household: key,
      error: refused.toJSON(),
    });
  });
});
