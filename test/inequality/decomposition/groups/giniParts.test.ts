import { expect, test } from 'vitest';
import { giniParts } from '../../../../src/inequality/decomposition/groups/giniParts.ts';
import { groupParts } from '../../../../src/inequality/decomposition/groups/groupParts.ts';
import { columnsOf } from '../../rank/columns.ts';

const groups = { labels: ['x', 'y', 'none'], order: [0, 1, 2] };

test('the Gini index has the parts by hand', () => {
  const columns = columnsOf([2, 6, 4, 8], null, [0, 0, 1, 1]);
  const found = giniParts(columns, groupParts(columns, groups));
  // Pairs: Σ |x − x′| is 4 · 6 + … = 40 over 2 · 16 · 5; within 4 each; means 4 and 6; 6 above 4.
  expect(found).toEqual({
    value: 0.25,
    within: expect.closeTo(0.1, 15),
    between: 0.1,
    overlap: expect.closeTo(0.05, 15),
    groups: [
      { value: 0.25, contribution: 0.05 },
      { value: 1 / 6, contribution: 0.05 },
      { value: null, contribution: 0 },
    ],
  });
});

test('it is null where the mean is not above 0', () => {
  const columns = columnsOf([-1, 1], null, [0, 1]);
  expect(giniParts(columns, groupParts(columns, groups))).toEqual({
    value: null,
    within: null,
    between: null,
    overlap: null,
    groups: [
      { value: null, contribution: null },
      { value: 0, contribution: null },
      { value: null, contribution: null },
    ],
  });
});
