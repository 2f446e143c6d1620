import { describe, expect, test } from 'vitest';
import { leafBlock } from '../../../../src/tabulate/data/filter/leafBlock.ts';
import {
  type LeafFilter,
  leafTest,
  no,
  unknown,
  yes,
} from '../../../../src/tabulate/data/filter/leafTest.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { codedColumn, getColumn } from '../forms.ts';
import { column } from '../kept/columns.ts';

const ask = (filter: LeafFilter, given: unknown, start: number, count: number) => {
  const out = new Uint8Array(count);
  leafBlock(leafTest(filter), column(given))(start, count, out);
  return [...out];
};

describe('a block of rows is asked', () => {
  const filter = { column: 'c', isOneOf: [2, 3] };
  const values = [9, 2, 3, 4, 2];

  test.each([
    ['a list', values],
    ['a typed array', new Float64Array(values)],
    ['bytes', new Uint8Array(values)],
    ['a column with get', getColumn(values)],
    ['labels and their places', codedColumn(values)],
    ['places with get', { ...codedColumn(values), codes: getColumn([0, 1, 2, 3, 1]) }],
  ])('of %s', (_, given) => {
    expect(ask(filter, given, 1, 3)).toEqual([yes, yes, no]);
    expect(ask(filter, given, 3, 2)).toEqual([no, yes]);
  });

  test('of a list in which not all are numbers', () => {
    expect(ask(filter, [2, null, '2', 3], 0, 4)).toEqual([yes, unknown, no, yes]);
    expect(ask({ column: 'c', is: 'a' }, ['a', 'b', undefined], 0, 3)).toEqual([yes, no, unknown]);
  });
});

describe('a value that cannot be asked is refused with its row', () => {
  test.each([
    ['a list', [1, '2']],
    ['a column with get', getColumn([1, '2'])],
    ['labels and their places', codedColumn([1, '2'])],
  ])('in %s', (_, given) => {
    expectPovertyError(() => ask({ column: 'c', above: 0 }, given, 1, 1), {
      code: 'invalidType',
      path: ['c', 101],
      message: /a number/,
    });
    expect(ask({ column: 'c', above: 0 }, given, 0, 1)).toEqual([yes]);
  });

  test('in bigints', () => {
    expectPovertyError(() => ask({ column: 'c', is: 1 }, new BigInt64Array(2), 1, 1), {
      code: 'invalidType',
      path: ['c', 101],
    });
    expect(ask({ column: 'c', known: true }, new BigInt64Array(2), 1, 1)).toEqual([yes]);
  });

  test('and so is a place without a label', () => {
    expectPovertyError(() => ask({ column: 'c', is: 1 }, { codes: [0, 1], labels: [1] }, 0, 2), {
      code: 'invalidNumber',
      path: ['c', 101],
    });
  });
});
