import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, newCellMap } from '../../../src/multidimensional/data/cellMap.ts';

const cellsOf = (added: readonly Cell[]) => {
  const map = newCellMap();
  for (const { group, deprived, missing, rows, weight } of added) {
    map.add(group, deprived, missing, rows, weight);
  }
  const cells: Cell[] = [];
  map.each((cell) => cells.push(cell));
  return cells;
};

test('an empty map shows nothing', () => {
  expect(cellsOf([])).toEqual([]);
});

test('keeps group, deprived and missing apart', () => {
  const keys = [0, 1, 2, 2 ** 29, 2 ** 30 - 1];
  const added = keys.flatMap((group) =>
    keys.flatMap((deprived) =>
      keys.map((missing) => ({ group, deprived, missing, rows: 1, weight: 2 })),
    ),
  );
  expect(cellsOf(added)).toEqual(added);
  expect(cellsOf([...added, ...added])).toEqual(
    added.map((cell) => ({ ...cell, rows: 2, weight: 4 })),
  );
});

test('grows past any number of cells', () => {
  const added = Array.from({ length: 20_000 }, (_, at) => ({
    group: at % 7,
    deprived: at * 7919,
    missing: at % 3,
    rows: 1,
    weight: at / 8,
  }));
  expect(cellsOf(added)).toEqual(added);
});

test('sums weights with what each addition lost', () => {
  const one = { group: 0, deprived: 1, missing: 0, rows: 1 };
  const tenths = cellsOf(Array.from({ length: 10_000 }, () => ({ ...one, weight: 0.1 })));
  expect(tenths).toEqual([{ ...one, rows: 10_000, weight: 1000 }]);
  const small = cellsOf([1e16, ...Array(100).fill(1)].map((weight) => ({ ...one, weight })));
  expect(small[0]?.weight).toBe(1e16 + 100);
});

test('has the same cells and sums as a map of texts', () => {
  const key = fc.constantFrom(0, 1, 2, 3, 2 ** 20, 2 ** 30 - 1);
  const anyCell = fc.record({
    group: fc.integer({ min: 0, max: 3 }),
    deprived: key,
    missing: key,
    rows: fc.integer({ min: 1, max: 9 }),
    weight: fc.integer({ min: 0, max: 99 }),
  });
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 300 }), (added) => {
      const wanted = new Map<string, Cell>();
      for (const cell of added) {
        const name = [cell.group, cell.deprived, cell.missing].join();
        const known = wanted.get(name);
        const [rows, weight] = [known?.rows ?? 0, known?.weight ?? 0];
        wanted.set(name, { ...cell, rows: rows + cell.rows, weight: weight + cell.weight });
      }
      expect(cellsOf(added)).toEqual([...wanted.values()]);
    }),
  );
});
