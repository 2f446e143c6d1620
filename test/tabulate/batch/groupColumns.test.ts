import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupColumns } from '../../../src/tabulate/batch/groupColumns.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { tableGroups } from '../../../src/tabulate/groups/tableGroups.ts';
import { headcountPlan } from '../../support/plans.ts';

const label = fc.constantFrom('x', 'y', 3);

test('a group has its part of a column, the rows of a finest group as they came', () => {
  const row = fc.record({ a: label, b: label, income: fc.integer() });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const plan = { ...headcountPlan, by: ['a', 'b'], totals: 'cube' } as const;
      const reader = newTableReader(plan);
      const block = reader.read(rows);
      const groups = tableGroups(plan, reader.groups);
      const columns = groupColumns(block, groups);
      const column = block.numbers('income');
      for (const [place, { group }] of groups.entries()) {
        const [a = null, b = null] = group;
        const own = rows.filter((one) => (a ?? one.a) === one.a && (b ?? one.b) === one.b);
        const found = Array.from(columns.pick(column, place));
        const places = columns.placesOf(place);
        const ofPlaces = places === null ? rows : Array.from(places, (at) => rows[at]);
        expect(found).toEqual(ofPlaces.map((one) => one?.income));
        const sorted = (values: number[]) => values.toSorted((x, y) => x - y);
        expect(sorted(found)).toEqual(sorted(own.map(({ income }) => income)));
        if (a !== null && b !== null) expect(found).toEqual(own.map(({ income }) => income));
      }
    }),
  );
});

test('a column is dealt once, and all rows have it as it is', () => {
  const plan = { ...headcountPlan, by: ['a'] };
  const reader = newTableReader(plan);
  const block = reader.read([
    { a: 2, income: 1 },
    { a: 1, income: 2 },
    { a: 2, income: 3 },
  ]);
  const columns = groupColumns(block, tableGroups(plan, reader.groups));
  const column = block.numbers('income');
  expect(columns.pick(column, 0)).toBe(column);
  expect(columns.pick(column, 1).buffer).toBe(columns.pick(column, 2).buffer);
  expect([...columns.pick(column, 2)]).toEqual([1, 3]);
});
