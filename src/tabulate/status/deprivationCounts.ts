import type { PlanClassification } from '../../model/plan/plan.ts';
import { missingDeprivation } from '../../multidimensional/data/deprivationData.ts';
import { refuse } from '../../require.ts';
import type { TableBlock } from '../data/tableBlock.ts';

/** The least and the most deprivations that each row can have, by the policy for what is not known. */
export interface DeprivationCounts {
  /** The least. */
  readonly least: Uint8Array;
  /** The most. */
  readonly most: Uint8Array;
  /** The first column that is not known in a row. */
  columnOf(row: number): string;
}

/** Counts the deprivations of each row, of a standard of so many indicators. */
export function deprivationCounts(
  classification: PlanClassification,
  indicators: number,
  block: TableBlock,
): DeprivationCounts {
  const count = countColumn(classification);
  return count === null
    ? countColumns(classification, block)
    : givenCounts(classification, count, indicators, block);
}

/** The column of an indicator of the standard. */
export function columnOfIndicator(
  { deprivations = {} }: PlanClassification,
  indicator: string,
): string {
  const columns = deprivations as { readonly [indicator: string]: string };
  return Object.hasOwn(columns, indicator) ? (columns[indicator] as string) : indicator;
}

/** The column of numbers of deprivations; `null` where there is one of 0 and 1 for each indicator. */
export function countColumn({ deprivations = {} }: PlanClassification): string | null {
  const { count } = deprivations as { readonly count?: string };
  return Object.hasOwn(deprivations, 'count') && count !== undefined ? count : null;
}

/** For each row 1 where deprived in an indicator, 0 where not, 255 where it is not known and not assumed. */
export function deprivedRows(
  classification: PlanClassification,
  indicator: string,
  block: TableBlock,
): Uint8Array {
  const { missing = 'undetermined' } = classification;
  const column = columnOfIndicator(classification, indicator);
  const values = block.deprivations(column);
  const row = values.indexOf(missingDeprivation);
  if (row < 0 || missing === 'undetermined') return values;
  if (missing === 'refuse') {
    const expected = "a deprivation that is known (or another policy for what is 'missing')";
    refuse('missingValue', [column, block.rowAt(row)], expected, null);
  }
  const assumed = missing === 'deprived' ? 1 : 0;
  return values.map((value) => (value === missingDeprivation ? assumed : value));
}

function countColumns(classification: PlanClassification, block: TableBlock): DeprivationCounts {
  const { standard, missing } = classification;
  const columns = standard.dimensions.flatMap(({ indicators }) =>
    indicators.map(({ id }) => columnOfIndicator(classification, id)),
  );
  const least = new Uint8Array(block.rows);
  const open = new Uint8Array(block.rows);
  for (const column of columns) addColumn(block.deprivations(column), least, open);
  if (missing === 'deprived') addTo(least, open);
  const isAssumed = missing === 'deprived' || missing === 'notDeprived';
  if (!isAssumed) addTo(open, least);
  return {
    least,
    most: isAssumed ? least : open,
    columnOf: (row) =>
      columns.find((column) => block.deprivations(column)[row] === missingDeprivation) ?? '',
  };
}

/** Adds what is known to be deprived to one column, and what is not known to another. */
function addColumn(values: Uint8Array, deprived: Uint8Array, unknown: Uint8Array): void {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    // 1 is deprived; 255 has all its bits.
    deprived[row] = (deprived[row] as number) + Number(value === 1);
    unknown[row] = (unknown[row] as number) + (value >>> 7);
  }
}

function addTo(sums: Uint8Array, more: Uint8Array): void {
  for (let row = 0; row < sums.length; row++) {
    sums[row] = (sums[row] as number) + (more[row] as number);
  }
}

function givenCounts(
  { missing }: PlanClassification,
  column: string,
  indicators: number,
  block: TableBlock,
): DeprivationCounts {
  const numbers = block.numbers(column);
  const least = new Uint8Array(block.rows);
  const most = new Uint8Array(block.rows);
  for (let row = 0; row < numbers.length; row++) {
    const count = numbers[row] as number;
    if (Number.isNaN(count)) {
      least[row] = missing === 'deprived' ? indicators : 0;
      most[row] = missing === 'notDeprived' ? 0 : indicators;
      continue;
    }
    if (!(Number.isInteger(count) && count >= 0 && count <= indicators)) {
      const expected = `a whole number of deprivations from 0 to ${indicators}`;
      refuse('invalidCount', [column, block.rowAt(row)], expected, count);
    }
    least[row] = count;
    most[row] = count;
  }
  return { least, most, columnOf: () => column };
}
