import { expect, test } from 'vitest';
import { type Allows, findMove } from '../../../src/tabulate/release/findMove.ts';
import { hiddenGroups } from '../../../src/tabulate/release/hiddenGroups.ts';
import type { Reach } from '../../../src/tabulate/release/moveChoices.ts';
import { tableLines } from '../../../src/tabulate/release/tableLines.ts';
import { summed, type Totals } from './tables.ts';

function searchIn(labels: readonly string[], totals: Totals, hiddenNames: readonly string[]) {
  const atoms = labels.map((each, place) => ({
    group: [...each],
    rows: place + 1,
    poor: 0,
    missing: 0,
  }));
  const groups = summed(atoms, totals);
  const names = groups.map(({ group }) => group.map((label) => label ?? '.').join(''));
  const shape = tableLines(groups.map(({ group }) => group));
  const state = hiddenGroups(
    shape,
    names.map((name) => (hiddenNames.includes(name) ? 1 : 0)),
  );
  const sizes = groups.map(({ rows }) => rows);
  return (from: string, reach: Reach = 'hidden', allows: Allows = () => true) =>
    findMove(names.indexOf(from), { state, allows, reach, sizes })
      ?.map((at) => names[at])
      .sort() ?? null;
}

test('two hidden of a line change places, one alone cannot', () => {
  expect(searchIn(['a', 'b', 'c'], 'grand', ['a', 'c'])('a')).toEqual(['a', 'c']);
  expect(searchIn(['a', 'b', 'c'], 'grand', ['a'])('a')).toBeNull();
});

test('where the total is hidden, it moves along', () => {
  expect(searchIn(['a', 'b'], 'grand', ['.', 'a'])('a')).toEqual(['.', 'a']);
});

test('four corners of a square, and a bridge between two squares cannot', () => {
  const square = searchIn(['ax', 'ay', 'bx', 'by'], 'cube', ['ax', 'ay', 'bx', 'by']);
  expect(square('ax')).toEqual(['ax', 'ay', 'bx', 'by']);
  // Every line has two hidden, but the sum of the rows a and b less that of the columns x and y is ay's twin az.
  const labels = ['a', 'b', 'c', 'd'].flatMap((row) => [...'wxyz'].map((column) => row + column));
  const hidden = ['aw', 'ax', 'bw', 'bx', 'cy', 'cz', 'dy', 'dz', 'ay'];
  const bridged = searchIn(labels, 'cube', hidden);
  expect(bridged('aw')).toEqual(['aw', 'ax', 'bw', 'bx']);
  expect(bridged('ay')).toBeNull();
});

test('eight corners of a box', () => {
  const labels = [...'ab'].flatMap((a) =>
    [...'xy'].flatMap((b) => [...'pq'].map((c) => a + b + c)),
  );
  expect(searchIn(labels, 'cube', labels)('axp')).toHaveLength(8);
  expect(searchIn(labels, 'cube', labels.slice(1))('ayq')).toBeNull();
});

test('what may not change does not', () => {
  const search = searchIn(['a', 'b', 'c'], 'grand', ['a', 'b', 'c']);
  // Only c may have less, and nothing may but a have more.
  const allows: Allows = (at, step) => (step > 0 ? at === 1 : at === 3);
  expect(search('a', 'hidden', allows)).toEqual(['a', 'c']);
  expect(search('b', 'hidden', allows)).toBeNull();
});

test('the smallest that is shown is reached for, and only totals where asked', () => {
  const search = searchIn(['a', 'b', 'c'], 'grand', ['c']);
  expect(search('c', 'open')).toEqual(['a', 'c']);
  expect(search('c', 'totals')).toEqual(['.', 'c']);
  const cube = searchIn(['ax', 'ay', 'bx'], 'cube', []);
  expect(cube('ax', 'totals')).toEqual(['..', '.x', 'a.', 'ax']);
  // Of a total a part moves too.
  expect(cube('a.', 'totals')).toHaveLength(4);
});

test('a group in no line is free', () => {
  expect(searchIn(['a'], 'none', ['a'])('a')).toEqual(['a']);
  expect(searchIn(['a'], 'none', ['a'])('a', 'hidden', () => false)).toBeNull();
});
