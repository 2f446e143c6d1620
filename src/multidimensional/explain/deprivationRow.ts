import { PovertyError } from '../../errors.ts';
import { checkIndexAt } from '../../model/multidimensional/checkMultidimensionalIndex.ts';
import type { MultidimensionalIndex } from '../../model/multidimensional/multidimensionalIndex.ts';
import { describeValue, requireRecord } from '../../require.ts';
import type { DeprivationData } from '../data/deprivationData.ts';
import { packedColumn } from '../data/packedColumn.ts';
import { readDeprivation } from '../data/readDeprivation.ts';
import { readTable } from '../data/readTable.ts';
import { columnsOf } from '../scoring/bandTest.ts';

/**
 * One row of a table of deprivations, as {@link explainScore} takes it.
 *
 * Convention: it has the indicators of the index and, where the table brings them, the columns of its
 * bands; what is not known is `null`, however the column spells that.
 *
 * @param data - the columns of 0 and 1 by indicator
 * @param row - the number of the row, from 0
 * @param index - the index whose indicators are taken
 * @returns `true`, `false` or `null` by indicator
 * @throws PovertyError `invalidNumber` for a row that the table does not have or a value that is not 0, 1
 * or nothing, `missingValue` for a lacking column, `unequalColumns`, `invalidType`, and those of a
 * faulty index
 * @example
 * import { deprivationRow } from 'poverty-indicators/multidimensional';
 *
 * const indicators = [{ id: 'nutrition', weight: '1/2' }, { id: 'water', weight: '1/2' }];
 * const index = { id: 'example', dimensions: [{ id: 'living', indicators }] };
 * const deprivations = { nutrition: Uint8Array.of(1, 255), water: [true, false] };
 * deprivationRow({ deprivations }, 1, index); // => { nutrition: null, water: false }
 */
export function deprivationRow(
  data: DeprivationData,
  row: number,
  index: MultidimensionalIndex,
): { [indicator: string]: boolean | null } {
  const ids = checkIndexAt(index, ['index']).indicators.map(({ id }) => id);
  requireRecord(data, ['data'], 'a table { deprivations, … }');
  const { deprivations } = data;
  requireRecord(deprivations, ['deprivations'], 'columns by indicator');
  const others = (index.bands ?? []).flatMap((band) => columnsOf(index, band));
  const brought = [...new Set(others)].filter((id) => packedColumn(deprivations, id) !== null);
  const { columns, length } = readTable(data, [...ids, ...brought]);
  if (!Number.isInteger(row) || row < 0 || row >= length) {
    throw new PovertyError('invalidNumber', {
      path: ['row'],
      expected: length === 0 ? 'a table with rows' : `a row from 0 to ${length - 1}`,
      got: describeValue(row),
    });
  }
  // fromEntries defines its keys, so that one named __proto__ is a column like any other.
  return Object.fromEntries(
    columns.map(({ id, values, missing }) => {
      const value = typeof values === 'function' ? values(row) : values[row];
      return [id, readDeprivation(value, missing, ['deprivations', id, row])];
    }),
  );
}
