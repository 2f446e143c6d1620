import { expect, test } from 'vitest';
import { hiddenGroups } from '../../../src/tabulate/release/hiddenGroups.ts';
import { moveChoices } from '../../../src/tabulate/release/moveChoices.ts';
import { tableLines } from '../../../src/tabulate/release/tableLines.ts';

// A total (0) of eight groups.
const sizes = [44, 8, 7, 6, 5, 4, 3, 2, 9];
const shape = tableLines(sizes.map((_, place) => [place === 0 ? null : place]));
const state = hiddenGroups(shape, [0, 1, 0, 0, 0, 0, 0, 0, 1]);
const search = { state, allows: () => true, sizes } as const;
const tooMuch = new Map([[0, 1]]);

test('hidden ones first, then the smallest, the total last; a few of them', () => {
  const choices = moveChoices(0, tooMuch, new Set(), { ...search, reach: 'open' });
  expect(choices.map(({ at }) => at)).toEqual([1, 8, 7, 6, 5, 4, 0]);
  // The total has one more than its parts: a part goes up, or the total down.
  expect(choices.map(({ step }) => step)).toEqual([1, 1, 1, 1, 1, 1, -1]);
  const tooLittle = moveChoices(0, new Map([[0, -1]]), new Set(), { ...search, reach: 'open' });
  expect(tooLittle.map(({ step }) => step)).toEqual([-1, -1, -1, -1, -1, -1, 1]);
});

test('parts, and no total that is shown', () => {
  const choices = moveChoices(0, tooMuch, new Set(), { ...search, reach: 'parts' });
  expect(choices.map(({ at }) => at)).toEqual([1, 8, 7, 6, 5, 4]);
  const all = hiddenGroups(
    shape,
    sizes.map(() => 1),
  );
  const hidden = moveChoices(0, tooMuch, new Set(), { ...search, state: all, reach: 'parts' });
  expect(hidden.at(-1)).toEqual({ at: 0, step: -1 });
});

test('only hidden ones, and none twice', () => {
  const choices = moveChoices(0, tooMuch, new Set([1]), { ...search, reach: 'hidden' });
  expect(choices).toMatchObject([{ at: 8, step: 1 }]);
});

test('only the total, until it moved', () => {
  const reach = 'totals';
  expect(moveChoices(0, tooMuch, new Set(), { ...search, reach })).toEqual([{ at: 0, step: -1 }]);
  const after = moveChoices(0, tooMuch, new Set([0]), { ...search, reach });
  expect(after.map(({ at }) => at)).toEqual([1, 8, 7, 6, 5, 4]);
});

test('what is not allowed is no choice', () => {
  const allows = (at: number, step: number) => at === 3 && step === 1;
  expect(moveChoices(0, tooMuch, new Set(), { ...search, allows, reach: 'open' })).toMatchObject([
    { at: 3, step: 1 },
  ]);
});

test('what brings another line into balance comes before what is smaller', () => {
  const cube = tableLines([
    [null, null],
    ...[
      ['a', null],
      ['b', null],
      [null, 'x'],
      [null, 'y'],
    ],
    ...[
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
      ['b', 'y'],
    ],
  ]);
  const nothing = hiddenGroups(cube, []);
  const line = cube.lines.findIndex(({ total, members }) => total === 1 && members.length === 2);
  const other = cube.lines.findIndex(({ total, members }) => total === 4 && members.length === 2);
  const open = new Map([
    [line, 1],
    [other, 1],
  ]);
  const options = { state: nothing, allows: () => true, reach: 'open' } as const;
  const [first] = moveChoices(line, open, new Set(), {
    ...options,
    sizes: [9, 9, 9, 9, 9, 1, 5, 1, 1],
  });
  // ay stands in the total of a and in that of y.
  expect(first).toMatchObject({ at: 6, step: 1 });
});
