import { expect, test } from 'vitest';
import { readTable } from '../../../src/multidimensional/data/readTable.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('finds the columns asked for, in their order, and leaves others alone', () => {
  const table = readTable({ deprivations: { a: [0, 1], b: [1, 1], c: untyped('not a column') } }, [
    'b',
    'a',
  ]);
  expect(table.columns.map(({ id }) => id)).toEqual(['b', 'a']);
  expect([table.length, table.weights.columns.length]).toEqual([2, 0]);
});

test('a table without rows is a table', () => {
  expect(readTable({ deprivations: { a: [], b: new Uint8Array(0) } }, ['a', 'b']).length).toBe(0);
});

test.each(['b', 'constructor', '__proto__'])('a lacking column %s is refused', (id) => {
  expectPovertyError(() => readTable({ deprivations: { a: [0] } }, ['a', id]), {
    code: 'missingValue',
    path: ['deprivations', id],
  });
});

test('columns of other lengths than the first are refused by their names', () => {
  const deprivations = { a: [0, 1], b: [0, 1, 1], c: [0] };
  expectPovertyError(() => readTable({ deprivations }, ['a', 'b', 'c']), {
    code: 'unequalColumns',
    path: ['deprivations', 'b'],
    message: 'expected 2 rows, got 3',
  });
  expectPovertyError(() => readTable({ deprivations, weight: [1] }, ['a']), {
    code: 'unequalColumns',
    path: ['weight'],
  });
  expectPovertyError(
    () => readTable({ deprivations, weight: { kind: 'sampling', values: [] } }, ['a']),
    { code: 'unequalColumns', path: ['weight', 'values'] },
  );
  expectPovertyError(() => readTable({ deprivations, size: [1, 1, 1] }, ['a']), {
    code: 'unequalColumns',
    path: ['size'],
  });
});

test('what a table does not have is refused, and what is put beside it let through', () => {
  const deprivations = { a: [0] };
  for (const key of ['rows', 'weights', 'toString']) {
    expectPovertyError(() => readTable({ deprivations, [key]: 1 }, ['a']), {
      code: 'unknownOption',
      path: [key],
    });
  }
  const beside = {
    gaps: {},
    rowUnit: 'person',
    standard: 'x',
    ids: ['1'],
    conventions: {},
  } as const;
  expect(readTable({ deprivations, ...beside }, ['a']).length).toBe(1);
});

test.each(badRecords)('a table, or its deprivations, that is %s is refused', (_, value, code) => {
  expectPovertyError(() => readTable(untyped(value), ['a']), { code, path: ['data'] });
  expectPovertyError(() => readTable({ deprivations: untyped(value) }, ['a']), {
    code,
    path: ['deprivations'],
  });
});
