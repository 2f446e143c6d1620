import { expect, test } from 'vitest';
import { newCellMap } from '../../../../src/multidimensional/data/cellMap.ts';
import { groupPatterns } from '../../../../src/tabulate/parts/finish/groupPatterns.ts';

test('each group has its patterns, ascending by what is deprived and then by what is missing', () => {
  const cells = newCellMap();
  for (const [group, deprived, missing, rows, weight] of [
    [2, 3, 0, 1, 4],
    [0, 1, 2, 2, 0.5],
    [2, 0, 0, 5, 0],
    [0, 1, 0, 1, 1],
    [2, 3, 0, 1, 2],
  ] as const) {
    cells.add(group, deprived, missing, rows, weight);
  }
  const tables = groupPatterns(cells, 4);
  const listed = tables.map(({ deprived, missing, rows, weight }) =>
    Array.from(deprived, (bits, cell) => [bits, missing[cell], rows[cell], weight[cell]]),
  );
  expect(listed).toEqual([
    [
      [1, 0, 1, 1],
      [1, 2, 2, 0.5],
    ],
    [],
    [
      [0, 0, 5, 0],
      [3, 0, 2, 6],
    ],
    [],
  ]);
});
