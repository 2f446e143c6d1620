import { expect, test } from 'vitest';
import { lineOfRows } from '../../../../../src/sql/measures/welfare/rows/lineOfRows.ts';
import { expectPovertyError } from '../../../../support/expectPovertyError.ts';
import { evaluateSql, type Row } from '../../../../support/interpretSql.ts';

const path = ['lines', 'a'];

function lineAt(line: Parameters<typeof lineOfRows>[0], row: Row) {
  const own = lineOfRows(line, path);
  return own === null ? 'none' : evaluateSql(own.line, {}, row);
}

test('a line of everybody is none of the rows', () => {
  expect(lineOfRows(3, path)).toBe(null);
  expect(lineOfRows({ kind: 'relative', of: 'mean', share: 0.5 }, path)).toBe(null);
});

test('a column of lines', () => {
  const line = { kind: 'column', column: '__proto__' } as const;
  expect(lineAt(line, Object.fromEntries([['__proto__', 7]]))).toBe(7);
  expect(lineAt(line, Object.fromEntries([['__proto__', Number.NaN]]))).toBe(null);
  expect(lineOfRows(line, path)).toMatchObject({ column: '__proto__', byLabel: false });
});

test('lines by labels, which are texts or numbers', () => {
  const texts = {
    kind: 'byGroup',
    by: 'area',
    amounts: [
      { label: 'rural', amount: 2 },
      { label: "o'\u0000", amount: 3 },
    ],
  } as const;
  expect(['rural', "o'\u0000", 'urban', null].map((area) => lineAt(texts, { area }))).toEqual([
    2,
    3,
    null,
    null,
  ]);
  const numbers = {
    ...texts,
    amounts: [
      { label: 0, amount: 2 },
      { label: 1.5, amount: 3 },
    ],
  };
  expect([0, -0, 1.5, 2, null].map((area) => lineAt(numbers, { area }))).toEqual([
    2,
    2,
    3,
    null,
    null,
  ]);
});

test('no column of SQL has labels of both kinds', () => {
  const amounts = [
    { label: 'rural', amount: 2 },
    { label: 1, amount: 3 },
  ];
  expectPovertyError(() => lineOfRows({ kind: 'byGroup', by: 'area', amounts }, path), {
    code: 'notSupported',
    path: [...path, 'amounts'],
  });
});

test('a line of no labels is one of nobody', () => {
  expect(lineAt({ kind: 'byGroup', by: 'area', amounts: [] }, { area: 'a' })).toBe(null);
});
