import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addTo,
  type Cells,
  cellAt,
  growCells,
  newCells,
  roomOf,
  takeCell,
} from '../../../../src/tabulate/distribution/keys/cells.ts';
import { codeOf } from '../../../../src/tabulate/distribution/keys/valueCode.ts';
import { finite } from '../../../support/arbitraries.ts';

/** Counts codes in cells as one does by hand. */
function count(cells: Cells, code: number): void {
  let place = cellAt(cells, code);
  if (Number.isNaN(cells.table[place])) {
    if (roomOf(cells) === 0) {
      growCells(cells);
      place = cellAt(cells, code);
    }
    takeCell(cells, place, code);
  }
  cells.table[place + 1] = (cells.table[place + 1] as number) + 1;
}

/** Codes and their numbers, ascending. */
function counted({ table, stride }: Cells): [number, number][] {
  const found: [number, number][] = [];
  for (let place = 0; place < table.length; place += stride) {
    const [code, rows] = [table[place] as number, table[place + 1] as number];
    if (!Number.isNaN(code)) found.push([code, rows]);
  }
  return found.sort(([one], [other]) => one - other);
}

test('has a free cell for what is not there, and its own for what is', () => {
  const cells = newCells(52);
  const place = cellAt(cells, 12.5);
  expect(cells.table[place]).toBeNaN();
  takeCell(cells, place, 12.5);
  expect(cellAt(cells, 12.5)).toBe(place);
  expect(cells.table[cellAt(cells, 13.5)]).toBeNaN();
  expect([...cells.table.subarray(place, place + 4)]).toEqual([12.5, 0, 0, 0]);
});

test.each([52, 20, 12, 6])('counts as a map does, at %i bits', (bits) => {
  const value = fc.oneof(finite, fc.integer({ min: -99, max: 99 }), fc.constantFrom(0, -0, 0.25));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), (values) => {
      const cells = newCells(bits);
      const wanted = new Map<number, number>();
      for (const code of values.map((one) => codeOf(one, bits))) {
        count(cells, code);
        wanted.set(code, (wanted.get(code) ?? 0) + 1);
      }
      const sorted = [...wanted].sort(([one], [other]) => one - other);
      expect(counted(cells)).toEqual(sorted);
      expect(cells.size).toBe(wanted.size);
    }),
  );
});

test.each([
  ['whole numbers', (at: number) => at],
  ['thousands', (at: number) => at * 1000],
  ['numbers whose low word and whole part are the same', (at: number) => 1 + at / 2 ** 16],
  ['numbers that differ in the exponent alone', (at: number) => 2 ** ((at % 2000) - 1000)],
  ['numbers that differ in their last bits', (at: number) => 1 + at * 2 ** -52],
  ['negative ones', (at: number) => -at / 7],
])('keeps %s apart', (_name, valueAt) => {
  const values = Array.from({ length: 20_000 }, (_, at) => valueAt(at));
  for (const bits of [52, 20]) {
    const cells = newCells(bits);
    for (const value of values) count(cells, codeOf(value, bits));
    expect(cells.size).toBe(new Set(values.map((value) => codeOf(value, bits))).size);
    expect(counted(cells).reduce((sum, [, rows]) => sum + rows, 0)).toBe(20_000);
  }
});

test('no more than five of eight cells are taken', () => {
  const cells = newCells(52);
  for (let at = 0; at < 5120; at++) count(cells, at);
  expect(cells.size).toBe(5120);
  expect(cells.table.length / cells.stride).toBe(8192);
  count(cells, 5120);
  expect(cells.table.length / cells.stride).toBe(16_384);
});

test('a sum keeps what its additions lose', () => {
  const table = new Float64Array(4);
  for (const value of [1e16, 1, 1, 1]) addTo(table, 2, value);
  // 10¹⁶ + 3 is no double: the sum and what it lost are it together.
  expect([...table]).toEqual([0, 0, 1e16, 3]);
});
