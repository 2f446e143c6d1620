import { expect, test } from 'vitest';
import { tableLines } from '../../../src/tabulate/release/tableLines.ts';
import { summed, type Totals } from './tables.ts';

/** The lines of a table of all combinations of labels, written as they are read. */
function linesOf(labels: readonly (readonly string[])[], totals: Totals): string[] {
  const atoms = labels.map((group) => ({ group, rows: 1, poor: 0, missing: 0 }));
  const groups = summed(atoms, totals).map(({ group }) => group);
  const nameOf = (place: number) => groups[place]?.map((label) => label ?? '.').join('') ?? '';
  return tableLines(groups)
    .lines.map(({ total, members }) => `${nameOf(total)} = ${members.map(nameOf).join(' + ')}`)
    .sort();
}

const square = [
  ['a', 'x'],
  ['a', 'y'],
  ['b', 'x'],
];

test('a grand total is the sum of the groups', () => {
  expect(linesOf([['a'], ['b'], ['c']], 'grand')).toEqual(['. = a + b + c']);
  expect(linesOf(square, 'grand')).toEqual(['.. = ax + ay + bx']);
});

test('totals within the first column stand between', () => {
  expect(linesOf(square, 'rollup')).toEqual(['.. = a. + b.', 'a. = ax + ay', 'b. = bx']);
});

test('of a cube every total is a sum along each column', () => {
  expect(linesOf(square, 'cube')).toEqual([
    ...['.. = .x + .y', '.. = a. + b.', '.x = ax + bx', '.y = ay'],
    ...['a. = ax + ay', 'b. = bx'],
  ]);
});

test('without totals there is nothing to add up', () => {
  expect(linesOf(square, 'none')).toEqual([]);
  expect(tableLines([[]])).toEqual({ groups: 1, lines: [], linesOf: [[]] });
  expect(tableLines([])).toEqual({ groups: 0, lines: [], linesOf: [] });
});

test('a number and a text that looks like it are two labels', () => {
  const groups = [
    [1, null],
    ['1', null],
    [1, 'x'],
    ['1', 'x'],
  ];
  expect(tableLines(groups).lines).toEqual([
    { total: 0, members: [2] },
    { total: 1, members: [3] },
  ]);
});

test('a group knows its lines, as a total and as a part', () => {
  const { lines, linesOf } = tableLines([
    [null, null],
    ['a', null],
    ['a', 'x'],
  ]);
  expect(lines).toHaveLength(2);
  expect(linesOf.map((of) => of.length)).toEqual([1, 2, 1]);
});
