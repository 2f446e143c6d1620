import { missingDeprivation } from '../../multidimensional/data/deprivationData.ts';
import { requireRecord } from '../../require.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { HouseholdTable } from '../householdTable.ts';
import type { HouseholdColumn } from './tableColumns.ts';

/** A household as a flat record: a value for each column, `null` where it is not known. */
export interface HouseholdRow {
  readonly [column: string]: GroupLabel | boolean | null;
}

/**
 * The rows of a table of households as plain records, with `null` for everything that is not known: for JSON, CSV, or
 * the INSERT of an engine.
 *
 * Convention: deprivations stay 0 and 1; a column that is not a list has numbers.
 *
 * Formula: row i has of each column its value i.
 *
 * Source: none; the values are those of {@link householdTable}.
 *
 * @param table - what `householdTable` gave
 * @returns a record for each household, with its columns in their order
 * @throws PovertyError `missingValue` or `invalidType` for what is no table
 * @example
 * import { householdRows, householdTable } from 'poverty-indicators/classification';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * const households = [
 *   { id: 'H1', date: '2023-12-31', area: 'rural', water: 'surface', members: [{}] },
 * ] as const;
 * householdRows(householdTable(households, vietnam2022)); // => [{ id: 'H1', income: null, water: 1, toilet: null, … }]
 */
export function householdRows(table: HouseholdTable): HouseholdRow[] {
  requireRecord(table, ['table'], 'a table { rows, columns }');
  requireRecord(table.columns, ['table', 'columns'], 'columns by name');
  const columns = Object.entries(table.columns).map(
    ([name, column]) => [name, readerOf(column)] as const,
  );
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(columns.map(([name, valueIn]) => [name, valueIn(row)])),
  );
}

/** What is not known in a column of numbers is a number of its own. */
function readerOf(column: HouseholdColumn): (row: number) => GroupLabel | boolean | null {
  if (column instanceof Float64Array) {
    return (row) => {
      const value = column[row] as number;
      return Number.isNaN(value) ? null : value;
    };
  }
  if (column instanceof Uint8Array) {
    return (row) => {
      const value = column[row] as number;
      return value === missingDeprivation ? null : value;
    };
  }
  return (row) => column[row] ?? null;
}
