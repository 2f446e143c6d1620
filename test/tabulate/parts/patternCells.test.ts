import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPatternCells, type PatternCells } from '../../../src/tabulate/parts/patternCells.ts';

/** Every cell as `[group, deprived, missing, rows, weight]`, in an order of its own; each must stand once. */
function cellsOf(cells: PatternCells): number[][] {
  const found: number[][] = [];
  cells.each(({ group, deprived, missing, rows, weight }) => {
    found.push([group, deprived, missing, rows, weight]);
  });
  return sorted(found);
}

function sorted(cells: number[][]): number[][] {
  return cells.sort(([a = 0, b = 0, c = 0], [d = 0, e = 0, f = 0]) => a - d || b - e || c - f);
}

test('rows are counted by group and pattern', () => {
  const cells = newPatternCells(2);
  expect(cellsOf(cells)).toEqual([]);
  const groups = Uint32Array.of(0, 1, 0, 1);
  const deprived = Int32Array.of(3, 0, 3, 1);
  cells.addRows({ deprived, missing: null }, groups, null, 2);
  const missing = Int32Array.of(0, 2, 0, 0);
  cells.addRows({ deprived, missing }, groups, Float64Array.of(0.5, 2, 0, 4), 2);
  expect(cellsOf(cells)).toEqual([
    [0, 3, 0, 4, 2.5],
    [1, 0, 0, 1, 1],
    [1, 0, 2, 1, 2],
    [1, 1, 0, 2, 5],
  ]);
});

const anyRow = fc.tuple(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 7 }),
  fc.constantFrom(0, 0, 0, 1, 6),
  fc.constantFrom(0, 1, 2.5),
);

test('row by row, in parts or as cells, with groups that come later: as a plain map counts them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyRow, { maxLength: 12 }), { maxLength: 5 }), (parts) => {
      const [cells, others] = [newPatternCells(3), newPatternCells(3)];
      const wanted = new Map<string, number[]>();
      let groupCount = 1;
      for (const rows of parts) {
        groupCount = Math.max(groupCount, ...rows.map(([group]) => group + 1));
        const columns = [0, 1, 2, 3].map((at) => rows.map((row) => row[at] as number));
        const [groups = [], deprived = [], missing = [], weights = []] = columns;
        const isKnown = missing.every((bits) => bits === 0);
        cells.addRows(
          {
            deprived: Int32Array.from(deprived),
            missing: isKnown ? null : Int32Array.from(missing),
          },
          Uint32Array.from(groups),
          Float64Array.from(weights),
          groupCount,
        );
        for (const [group, bits, unknown, weight] of rows) {
          others.add(group, bits, unknown, 1, weight);
          const key = `${group},${bits},${unknown}`;
          const [, , , count = 0, sum = 0] = wanted.get(key) ?? [];
          wanted.set(key, [group, bits, unknown, count + 1, sum + weight]);
        }
      }
      const expected = sorted([...wanted.values()]);
      expect(cellsOf(cells)).toEqual(expected);
      expect(cellsOf(others)).toEqual(expected);
    }),
  );
});

test('past the places that there are each cell still stands once', () => {
  // 2¹⁹ patterns: two groups have places, the third has none, nor has the second by then if it came with it.
  const last = 2 ** 19 - 1;
  for (const counts of [[3], [1, 3], [2, 3], [1, 2, 3]]) {
    const cells = newPatternCells(19);
    for (const count of counts) {
      const groups = Uint32Array.from({ length: count }, (_, group) => group);
      const deprived = new Int32Array(count).fill(last);
      cells.addRows({ deprived, missing: null }, groups, null, count);
      cells.add(count - 1, last, 0, 2, 5);
    }
    const wanted = [0, 1, 2].flatMap((group) => {
      const rows = counts.filter((count) => count > group).length;
      const more = counts.filter((count) => count - 1 === group).length;
      return [[group, last, 0, rows + 2 * more, rows + 5 * more]];
    });
    expect(cellsOf(cells)).toEqual(wanted);
  }
});

test('a sum of weights keeps what its additions lose', () => {
  const cells = newPatternCells(1);
  const rows = { deprived: Int32Array.of(1, 1, 1), missing: null };
  cells.addRows(rows, new Uint32Array(3), Float64Array.of(2 ** 53, 1, 1), 1);
  expect(cellsOf(cells)).toEqual([[0, 1, 0, 3, 2 ** 53 + 2]]);
});
