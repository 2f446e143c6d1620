import { describe, expect, test } from 'vitest';
import { openRows } from '../../../../src/tabulate/data/source/openRows.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { gettersOf } from '../forms.ts';

const valuesOf = (rows: readonly unknown[], name: string) =>
  Array.from(openRows(rows, 0).column(name).values as ArrayLike<unknown>);

describe('a field', () => {
  test('is read once of each row, and only if it is asked for', () => {
    const readings: string[] = [];
    const rows = gettersOf({ a: [1, 'x'], b: [2, 3] }, (name, row) =>
      readings.push(`${name}${row}`),
    );
    const open = openRows(rows, 0);
    expect(open.has('a')).toBe(true);
    expect(readings).toEqual([]);
    expect(open.column('a')).toBe(open.column('a'));
    expect(readings).toEqual(['a0', 'a1']);
  });

  test.each([
    ['numbers', [1, -0, Number.NaN, Number.POSITIVE_INFINITY]],
    ['numbers and then others', [1, -0, null, 2, undefined, 'x', 3n]],
    ['others and then numbers', [true, 1, 2]],
    ['nothing', [undefined, undefined]],
    ['no rows', []],
  ])('keeps its values: %s', (_, values) => {
    expect(
      valuesOf(
        values.map((a) => ({ a })),
        'a',
      ),
    ).toEqual(values);
    expect(
      valuesOf(
        values.map((value) => ({ valueOf: value })),
        'valueOf',
      ),
    ).toEqual(values);
  });

  test('of numbers does not make NaN a deprivation that is not known: only null is', () => {
    expect(openRows([{ a: 1 }], 0).column('a').third).toBe(null);
  });

  test('is there if any row has it, were it undefined', () => {
    expect(openRows([{}, { a: undefined }], 0).has('a')).toBe(true);
    expect(openRows([{}, {}], 0).has('a')).toBe(false);
    expect(openRows([], 0).has('a')).toBe(false);
  });

  test('may come from a class, but not from the root of all objects', () => {
    class Household {
      get toString() {
        return 'mine' as never;
      }
    }
    expect(openRows([new Household()], 0).has('toString')).toBe(true);
    expect(valuesOf([new Household(), {}], 'toString')).toEqual(['mine', undefined]);
    expect(
      valuesOf([Object.create(null, { hasOwnProperty: { value: 1 } })], 'hasOwnProperty'),
    ).toEqual([1]);
  });
});

describe('rows', () => {
  test('are counted over all parts', () => {
    expect(openRows([{}], 40).column('a').firstRow).toBe(40);
  });

  test.each([
    ['undefined', undefined, 'missingValue'],
    ['null', null, 'missingValue'],
    ['a number', 5, 'invalidType'],
    ['a text', 'a', 'invalidType'],
    ['a list', [1], 'invalidType'],
  ] as const)('%s is none', (_, row, code) => {
    expectPovertyError(() => openRows([{}, row], 40), { code, path: [41] });
  });

  test('have no holes', () => {
    expectPovertyError(() => openRows(new Array(2), 0), { code: 'missingValue', path: [0] });
  });
});
