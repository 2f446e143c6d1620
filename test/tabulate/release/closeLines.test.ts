import { expect, test } from 'vitest';
import { closeLines } from '../../../src/tabulate/release/closeLines.ts';
import { hiddenGroups } from '../../../src/tabulate/release/hiddenGroups.ts';
import { tableLines } from '../../../src/tabulate/release/tableLines.ts';
import { summed, type Totals } from './tables.ts';

/** Which groups are hidden in the end, by their labels. */
function closed(
  sizes: { readonly [labels: string]: number },
  totals: Totals,
  first: readonly string[],
  minimum: number,
): string[] {
  const atoms = Object.entries(sizes).map(([labels, rows]) => ({
    group: [...labels],
    rows,
    poor: 0,
    missing: 0,
  }));
  const groups = summed(atoms, totals);
  const names = groups.map(({ group }) => group.map((label) => label ?? '.').join(''));
  const amounts = groups.map(({ rows }) => rows);
  const hidden = names.map((name) => (first.includes(name) ? 1 : 0));
  const state = hiddenGroups(tableLines(groups.map(({ group }) => group)), hidden);
  closeLines(state, amounts, [{ amounts, minimum }]);
  return names.filter((_, place) => state.hidden[place] === 1);
}

test('one hidden alone takes the next smallest with it', () => {
  expect(closed({ a: 2, b: 9, c: 6 }, 'grand', ['a'], 5)).toEqual(['a', 'c']);
});

test('those that are too few together take another', () => {
  expect(closed({ a: 1, b: 2, c: 9, d: 7 }, 'grand', ['a', 'b'], 3)).toEqual(['a', 'b']);
  expect(closed({ a: 1, b: 2, c: 9, d: 7 }, 'grand', ['a', 'b'], 5)).toEqual(['a', 'b', 'd']);
});

test('a total goes where it has no other part', () => {
  expect(closed({ ax: 2, by: 9, bz: 8 }, 'rollup', ['ax'], 5)).toEqual(['a.', 'b.', 'ax', 'bz']);
});

test('a hidden total with parts that are all shown takes one of them', () => {
  expect(closed({ ax: 7, ay: 8, bx: 9, by: 9 }, 'rollup', ['a.', 'b.'], 5)).toEqual([
    ...['a.', 'b.', 'ax', 'bx'],
  ]);
});

test('what is left of a total by the parts of its parts is not too little either', () => {
  // 9 less 5 are 4, the rows of three small groups together.
  const sizes = { ax: 1, ay: 1, bx: 2, by: 5 };
  expect(closed(sizes, 'rollup', ['ax', 'ay', 'bx', 'a.', 'b.'], 5)).toContain('by');
});

test('of two ways to close a line, that which closes another too', () => {
  // ax and by stand alone; ay and bx close both rows and both columns, though bz and az are smaller.
  const sizes = { ax: 2, ay: 50, az: 10, bx: 50, by: 2, bz: 10 };
  expect(closed(sizes, 'cube', ['ax', 'by'], 3)).toEqual(['ax', 'ay', 'bx', 'by']);
});

test('groups without rows hide nothing, and are not taken', () => {
  expect(closed({ a: 2, b: 0, c: 6 }, 'grand', ['a'], 5)).toEqual(['a', 'c']);
  expect(closed({ a: 2, b: 0 }, 'grand', ['a'], 5)).toEqual(['.', 'a']);
});

test('where nothing is hidden, nothing is', () => {
  expect(closed({ ax: 7, ay: 8, bx: 9 }, 'cube', [], 5)).toEqual([]);
});
