import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/tabulate/output/readTable.ts';
import { areFew, baseOf, protectBases } from '../../../src/tabulate/release/protectBases.ts';
import { tableLines } from '../../../src/tabulate/release/tableLines.ts';
import { type Figure, tableOf } from '../output/tables.ts';

const indicators = [
  { id: 'all', measure: 'meanWelfare' },
  { id: 'some', measure: 'giniIndex' },
] as const;

/** For each group the rows of all, and of them those without a value for the second indicator. */
function groupsOf(
  rows: readonly (readonly [label: string | null, rows: number, missing: number])[],
) {
  const figures = (count: number, missing: number): Figure[] => [
    { value: 1, rows: count },
    { value: 1, rows: count - missing, population: (count - missing) * 2, omitted: missing },
  ];
  const table = tableOf(
    ['a'],
    indicators,
    rows.map(([label, count, missing]) => [[label], ...figures(count, missing)] as const),
  );
  return readTable(table);
}

const three = { rows: 3, population: 0 };

function hiddenIn(rows: Parameters<typeof groupsOf>[0], counted: Float64Array | null = null) {
  const groups = groupsOf(rows);
  const bases = [baseOf(groups, 0), baseOf(groups, 1)];
  const shape = tableLines(groups.map(({ group }) => group));
  const everybody = baseOf(groups, 'everybody');
  const hidden = protectBases(shape, bases, [counted, null], everybody, three);
  return hidden.map((of) =>
    groups
      .filter((_, place) => of[place] === 1)
      .map(({ group }) => group[0] ?? '.')
      .join(''),
  );
}

test('the base of everybody has the rows left out, that of an indicator has not', () => {
  const groups = groupsOf([[null, 9, 4]]);
  expect(baseOf(groups, 'everybody')).toEqual({
    rows: Float64Array.of(9),
    population: Float64Array.of(14),
  });
  expect(baseOf(groups, 1)).toEqual({
    rows: Float64Array.of(5),
    population: Float64Array.of(10),
  });
  const few = [0, 2, 3].map((rows) => {
    const base = { rows: Float64Array.of(rows), population: Float64Array.of(rows) };
    return areFew(base, 0, three);
  });
  expect(few).toEqual([false, true, false]);
});

describe('which groups are hidden, by indicator', () => {
  test('a group of few rows and its partner in all', () => {
    expect(
      hiddenIn([
        [null, 18, 2],
        ['a', 2, 0],
        ['b', 9, 1],
        ['c', 7, 1],
      ]),
    ).toEqual(['ac', 'ac']);
  });

  test('a group of few rows with a value and its partner where these count alone', () => {
    const rows = [
      [null, 24, 7],
      ['a', 8, 6],
      ['b', 9, 1],
      ['c', 7, 0],
    ] as const;
    // c is smaller, but has a value for 7 of 7 rows: it cannot have one more, nor a three, which would not be few.
    expect(hiddenIn(rows)).toEqual(['', 'ab']);
    // Where no group lacks a value, the total goes.
    const full = [[null, 23, 6], ...rows.slice(1, 2), ['b', 8, 0], ...rows.slice(3)] as const;
    expect(hiddenIn(full)).toEqual(['', '.a']);
  });

  test('nothing where none is small', () => {
    expect(
      hiddenIn([
        [null, 24, 6],
        ['a', 8, 3],
        ['b', 16, 3],
      ]),
    ).toEqual(['', '']);
  });

  test('a partner of whom all are counted cannot have one less', () => {
    const rows = [
      [null, 15, 0],
      ['a', 2, 0],
      ['b', 4, 0],
      ['c', 9, 0],
    ] as const;
    expect(hiddenIn(rows)).toEqual(['ab', 'ab']);
    // a may have one less and b one more, be they counted or not.
    expect(hiddenIn(rows, Float64Array.of(4, 0, 4, 0))).toEqual(['ab', 'ab']);
    const small = [[null, 14, 0], ['a', 1, 0], ...rows.slice(2)] as const;
    expect(hiddenIn(small)).toEqual(['ab', 'ab']);
    // Now a can only have one more, and b, of which all are counted, not one less that is not.
    expect(hiddenIn(small, Float64Array.of(5, 1, 4, 0))).toEqual(['ac', 'ac']);
  });
});
