import { expect } from 'vitest';
import type { Table, TableCell } from '../../src/tabulate/table.ts';

/**
 * How far a value of an engine may be from that in memory, relative to the larger of the two. Engines add up in
 * an order of their own, and most of them without compensation.
 */
export const relativeTolerance = 1e-12;

/**
 * How far it may be in units of what the value is made of: indices are differences of shares of the size of 1, and values in
 * money differences of amounts of the size of the mean. A figure that should be 0 is as far from it as those are rounded.
 */
export const absoluteTolerance = 1e-13;

/** Measures in the unit of welfare. */
const inMoney = [
  'meanWelfare',
  'medianWelfare',
  'welfareQuantile',
  'meanShortfall',
  'totalShortfall',
];

/** Measures that are counts: to the last bit where weights are multiples of an eighth, as here. */
const counts = [
  ...['povertyHeadcount', 'poorPopulation', 'multidimensionalHeadcount', 'uncensoredHeadcount'],
  ...[
    'censoredHeadcount',
    'bandHeadcount',
    'statusShare',
    'statusPopulation',
    'standardDeprivationShare',
  ],
];

/** Holds that a table of an engine is that of memory. */
export function expectSameTable(found: Table, wanted: Table): void {
  const { cells: foundCells, ...foundRest } = found;
  const { cells: wantedCells, ...wantedRest } = wanted;
  expect(foundRest).toEqual(wantedRest);
  expect(foundCells.map(keyOf)).toEqual(wantedCells.map(keyOf));
  const faults: string[] = [];
  for (const [place, cell] of foundCells.entries()) {
    const other = wantedCells[place] as TableCell;
    const measure = wanted.indicators.find(({ id }) => id === cell.indicator)?.measure as string;
    if (!isSame(measure, cell, other)) {
      faults.push(`${keyOf(cell)} ${measure}: ${textOf(cell)} for ${textOf(other)}`);
    }
  }
  expect(faults).toEqual([]);
}

function keyOf({ group, indicator }: TableCell): string {
  return JSON.stringify([...group, indicator]).slice(0, 200);
}

function textOf({ value, rows, population, treated }: TableCell): string {
  return JSON.stringify({ value, rows, population, treated });
}

function isSame(measure: string, found: TableCell, wanted: TableCell): boolean {
  const sameCounts =
    found.rows === wanted.rows &&
    found.population === wanted.population &&
    JSON.stringify(found.treated) === JSON.stringify(wanted.treated);
  if (!sameCounts) return false;
  if (found.value === null || wanted.value === null) return found.value === wanted.value;
  if (counts.includes(measure)) return found.value === wanted.value;
  const far = Math.abs(found.value - wanted.value);
  const size = Math.max(Math.abs(found.value), Math.abs(wanted.value));
  if (far <= relativeTolerance * size) return true;
  return !inMoney.includes(measure) && far <= absoluteTolerance;
}
