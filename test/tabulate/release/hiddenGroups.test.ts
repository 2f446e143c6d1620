import { expect, test } from 'vitest';
import { hiddenGroups, hide } from '../../../src/tabulate/release/hiddenGroups.ts';
import { tableLines } from '../../../src/tabulate/release/tableLines.ts';

test('a hidden group is hidden in all its lines, once', () => {
  const shape = tableLines([
    [null, null],
    ['a', null],
    ['b', null],
    ['a', 'x'],
    ['b', 'y'],
  ]);
  const state = hiddenGroups(shape, [0, 0, 0, 1, 0]);
  const before = state.inLine.map((groups) => [...groups]);
  hide(state, 1);
  hide(state, 1);
  hide(state, 3);
  expect(Array.from(state.hidden)).toEqual([0, 1, 0, 1, 0]);
  // Everybody is a and b; a is ax; b is by.
  expect(before).toEqual([[], [3], []]);
  expect(state.inLine).toEqual([[1], [3, 1], []]);
});
