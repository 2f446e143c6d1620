import { describe, expect, test } from 'vitest';
import {
  amountColumn,
  positiveColumn,
  requireKeepMissing,
  requireNoOverflow,
} from '../../../src/monetary/conversion/positiveColumn.ts';
import { badNumbers } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const read = (input: unknown, rows = 2, missing: 'refuse' | 'keep' = 'refuse') =>
  Array.from(positiveColumn(input, ['index'], rows, missing, 'an index'));

describe('numbers above 0', () => {
  test('are one for all rows, or one for each', () => {
    expect(read(3)).toEqual([3, 3]);
    expect(read([3, 4])).toEqual([3, 4]);
    expect(read(Float32Array.of(0.5, 4))).toEqual([0.5, 4]);
    expect(read({ length: 2, get: (row: number) => row + 1 })).toEqual([1, 2]);
    expect(read([], 0)).toEqual([]);
  });

  test('are missing only where that is kept', () => {
    expect(read([3, Number.NaN], 2, 'keep')).toEqual([3, Number.NaN]);
    expect(read([null, 3], 2, 'keep')).toEqual([Number.NaN, 3]);
    expectPovertyError(() => read([null, 3]), { code: 'missingValue', path: ['index', 0] });
    expectPovertyError(() => read([3, Number.NaN]), { code: 'missingValue', path: ['index', 1] });
  });

  test.each(badNumbers.filter(([, value]) => typeof value !== 'object' && value !== undefined))(
    'are not %s',
    (_, value, code) => {
      expectPovertyError(() => read(value), { code, path: ['index'] });
      const ofRow = Number.isNaN(value) ? 'missingValue' : code;
      expectPovertyError(() => read([1, value]), { code: ofRow, path: ['index', 1] });
    },
  );

  test.each([
    ['nothing', undefined, 'missingValue', ['index']],
    ['0', 0, 'invalidNumber', ['index']],
    ['0 in a row', [1, 0], 'invalidNumber', ['index', 1]],
    ['a negative one in a row', [-1, 1], 'invalidNumber', ['index', 0]],
    ['too few', [1], 'unequalColumns', ['index']],
    ['too many', [1, 2, 3], 'unequalColumns', ['index']],
    ['bigint', BigInt64Array.of(1n, 2n), 'invalidType', ['index']],
  ] as const)('are not %s', (_, value, code, path) => {
    expectPovertyError(() => read(value), { code, path });
  });

  test('a faulty one is found beside a missing one', () => {
    expectPovertyError(() => read([Number.NaN, 0], 2, 'keep'), {
      code: 'invalidNumber',
      path: ['index', 1],
    });
  });
});

test('amounts have any sign', () => {
  expect(Array.from(amountColumn([-1, 0, 2], ['values'], 'refuse'))).toEqual([-1, 0, 2]);
  expect(Array.from(amountColumn([null, 2], ['values'], 'keep'))).toEqual([Number.NaN, 2]);
  expectPovertyError(() => amountColumn([null], ['values'], 'refuse'), {
    code: 'missingValue',
    path: ['values', 0],
  });
});

test('a missing row is refused unless it is kept by name', () => {
  expect(requireKeepMissing(undefined)).toBe('refuse');
  expect(requireKeepMissing('refuse')).toBe('refuse');
  expect(requireKeepMissing('keep')).toBe('keep');
  expectPovertyError(() => requireKeepMissing('omit'), {
    code: 'unknownOption',
    path: ['missing'],
  });
  expectPovertyError(() => requireKeepMissing(null), { code: 'missingValue', path: ['missing'] });
});

test('what became infinite is refused with its row, what is missing is not', () => {
  const fine = Float64Array.of(1, Number.NaN, -Number.MAX_VALUE);
  expect(requireNoOverflow(fine, ['values'])).toBe(fine);
  for (const value of [Infinity, -Infinity]) {
    expectPovertyError(() => requireNoOverflow(Float64Array.of(1, value), ['values']), {
      code: 'overflow',
      path: ['values', 1],
    });
  }
});
