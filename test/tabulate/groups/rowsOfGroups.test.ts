import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanTotals } from '../../../src/model/plan/plan.ts';
import { givenColumn } from '../../../src/tabulate/data/source/givenColumn.ts';
import { newGroupPlaces } from '../../../src/tabulate/groups/groupPlaces.ts';
import { rowsOfGroups } from '../../../src/tabulate/groups/rowsOfGroups.ts';
import { tableGroups } from '../../../src/tabulate/groups/tableGroups.ts';

const by = ['a', 'b'];

function grouped(rows: readonly (readonly string[])[], totals: PlanTotals) {
  const places = newGroupPlaces(by.length);
  const columns = by.map((name, column) =>
    givenColumn(
      name,
      rows.map((row) => row[column]),
      0,
    ),
  );
  const groups = places.placesOf(columns, { rows: rows.length, places: null });
  const result = tableGroups({ by, totals }, places.index);
  return { result, rows: rowsOfGroups({ rows: rows.length, groups }, result) };
}

const six = [
  ['b', 'y'],
  ['a', 'y'],
  ['b', 'x'],
  ['a', 'y'],
  ['b', 'y'],
  ['a', 'x'],
];

describe('rows by group', () => {
  test('stand together in the order of the result', () => {
    const { result, rows } = grouped(six, 'rollup');
    expect([...rows.order]).toEqual([5, 1, 3, 2, 0, 4]);
    const found = result.map(({ group }, place) => [...group, rows.rowsOf(place)]);
    expect(found).toEqual([
      [null, null, null],
      ['a', null, Uint32Array.of(5, 1, 3)],
      ['a', 'x', Uint32Array.of(5)],
      ['a', 'y', Uint32Array.of(1, 3)],
      ['b', null, Uint32Array.of(2, 0, 4)],
      ['b', 'x', Uint32Array.of(2)],
      ['b', 'y', Uint32Array.of(0, 4)],
    ]);
    expect(rows.spanOf(4)).toEqual({ start: 3, end: 6 });
    // Most are parts of the one order: nothing is copied.
    expect(rows.rowsOf(4)?.buffer).toBe(rows.order.buffer);
  });

  test('are brought together for a total whose groups stand apart', () => {
    const { result, rows } = grouped(six, 'cube');
    const place = result.findIndex(({ group }) => group[0] === null && group[1] === 'y');
    expect(rows.spanOf(place)).toBe(null);
    expect(rows.rowsOf(place)).toEqual(Uint32Array.of(1, 3, 0, 4));
  });

  test('are all of them for everybody, and for the only group', () => {
    const everybody = grouped(six, 'grand').rows;
    expect(everybody.rowsOf(0)).toBe(null);
    expect(everybody.spanOf(0)).toEqual({ start: 0, end: 6 });
    const { rows } = grouped(
      [
        ['a', 'x'],
        ['a', 'x'],
      ],
      'grand',
    );
    expect([rows.rowsOf(0), rows.rowsOf(1)]).toEqual([null, null]);
  });

  test('are none where nobody is', () => {
    const { rows } = grouped([], 'grand');
    expect([rows.rowsOf(0), rows.spanOf(0), rows.order]).toEqual([
      null,
      { start: 0, end: 0 },
      new Uint32Array(0),
    ]);
  });

  test('may be none in a group of other parts of the table', () => {
    const result = tableGroups({ by: ['a'] }, { labels: [['x'], ['y'], ['z']] });
    const rows = rowsOfGroups({ rows: 2, groups: Uint32Array.of(2, 0) }, result);
    expect(result.map((_, place) => rows.spanOf(place))).toEqual([
      { start: 0, end: 2 },
      { start: 0, end: 1 },
      { start: 1, end: 1 },
      { start: 1, end: 2 },
    ]);
  });
});

test('every group has the rows that have its labels, each once', () => {
  const row = fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('p', 'q', 'r'));
  const totals = fc.constantFrom<PlanTotals>('none', 'grand', 'rollup', 'cube');
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), totals, (given, kind) => {
      const { result, rows } = grouped(given, kind);
      expect([...rows.order].sort((a, b) => a - b)).toEqual(given.map((_, at) => at));
      for (const [place, { group }] of result.entries()) {
        const wanted = given.flatMap((of, at) =>
          group.every((label, column) => label === null || label === of[column]) ? [at] : [],
        );
        const found = rows.rowsOf(place);
        if (found !== null) expect([...found].sort((a, b) => a - b)).toEqual(wanted);
        else expect(wanted).toHaveLength(given.length);
        const span = rows.spanOf(place);
        if (span === null) continue;
        const part = [...rows.order.subarray(span.start, span.end)].sort((a, b) => a - b);
        expect(part).toEqual(wanted);
      }
    }),
  );
});
