import { expect } from 'vitest';
import type { TableCell } from '../../src/tabulate/table.ts';
import type { HandCell } from './byHand.ts';

/**
 * Holds that a table has these cells, in this order: numbers of rows exactly, the rest to 1e-12, since sums over the
 * groups of a total are added in another order than its rows.
 */
export function expectCells(cells: readonly TableCell[], expected: readonly HandCell[]): void {
  expect(cells.map(({ group, indicator }) => [...group, indicator])).toEqual(
    expected.map(({ group, indicator }) => [...group, indicator]),
  );
  const faults = cells.flatMap((cell, place) => {
    const [own, wanted] = [numbersOf(cell), numbersOf(expected[place] as HandCell)];
    const isFine = own.every((number, at) => isNear(number, wanted[at] ?? null));
    const isWhole = cell.bounds === null && cell.resolution === 0 && cell.suppressed === null;
    return isFine && isWhole ? [] : [{ cell, wanted: expected[place] }];
  });
  expect(faults).toEqual([]);
}

/** All numbers of a cell. Those of rows are whole, so that nearly equal is equal. */
function numbersOf({ value, rows, population, treated }: HandCell): (number | null)[] {
  const { missing, omitted, changed } = treated;
  return [
    ...[value, rows, population],
    ...[missing, omitted, changed].flatMap((one) => [one.rows, one.weight]),
  ];
}

function isNear(own: number | null, wanted: number | null): boolean {
  if (own === null || wanted === null) return own === wanted;
  return Math.abs(own - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted));
}
