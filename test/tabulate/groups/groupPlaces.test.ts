import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupLabel } from '../../../src/model/sample/groupLabel.ts';
import { givenColumn } from '../../../src/tabulate/data/source/givenColumn.ts';
import { newGroupPlaces } from '../../../src/tabulate/groups/groupPlaces.ts';

const label = fc.constantFrom<GroupLabel>('a', 'b', '', '1', 1, 0, '__proto__', 'a,b', '["a"]');

/** The columns of rows of labels. */
const columnsOf = (rows: readonly (readonly GroupLabel[])[], count: number) =>
  Array.from({ length: count }, (_, column) =>
    givenColumn(
      `c${column}`,
      rows.map((row) => row[column]),
      0,
    ),
  );

const all = (rows: readonly unknown[]) => ({ rows: rows.length, places: null });

test('groups are numbered as their rows come, over all parts, and keep their labels', () => {
  const drawn = fc.nat(3).chain((count) => {
    const row = fc.array(label, { minLength: count, maxLength: count });
    return fc.tuple(
      fc.constant(count),
      fc.array(fc.array(row, { maxLength: 12 }), { maxLength: 4 }),
    );
  });
  fc.assert(
    fc.property(drawn, ([count, parts]) => {
      const groups = newGroupPlaces(count);
      const wanted: string[] = [];
      for (const part of parts) {
        const keys = part.map((row) => JSON.stringify(row));
        for (const key of keys) if (!wanted.includes(key)) wanted.push(key);
        const places = groups.placesOf(columnsOf(part, count), all(part));
        expect([...places]).toEqual(keys.map((key) => wanted.indexOf(key)));
        expect(groups.index.labels.map((of) => JSON.stringify(of))).toEqual(wanted);
      }
      for (const row of parts.flat()) {
        expect(groups.index.placeOf(row)).toBe(wanted.indexOf(JSON.stringify(row)));
      }
      expect(groups.index.labels).toHaveLength(wanted.length);
    }),
  );
});

test('a group that is asked for is there from then on', () => {
  const groups = newGroupPlaces(2);
  expect(groups.index.placeOf(['a', 'x'])).toBe(0);
  expect(groups.index.placeOf(['b', 'x'])).toBe(1);
  const rows = [
    ['b', 'x'],
    ['b', 'y'],
    ['a', 'x'],
  ];
  expect([...groups.placesOf(columnsOf(rows, 2), all(rows))]).toEqual([1, 2, 0]);
  expect(groups.index.labels).toEqual([
    ['a', 'x'],
    ['b', 'x'],
    ['b', 'y'],
  ]);
});

test('without columns everybody is one group, if there is anybody', () => {
  const groups = newGroupPlaces(0);
  expect([...groups.placesOf([], all([]))]).toEqual([]);
  expect(groups.index.labels).toEqual([]);
  expect([...groups.placesOf([], all([1, 2]))]).toEqual([0, 0]);
  expect(groups.index.labels).toEqual([[]]);
  expect(newGroupPlaces(0).index.placeOf([])).toBe(0);
});
