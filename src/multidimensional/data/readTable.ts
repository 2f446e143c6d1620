import { refuse, requireKeys, requireRecord } from '../../require.ts';
import { readWeights } from '../../sample/columns/readWeights.ts';
import type { PackedTable } from './block.ts';
import type { DeprivationData } from './deprivationData.ts';
import { packedColumn } from './packedColumn.ts';

/** Finds the columns of a table and holds that they have one length. */
export function readTable(data: DeprivationData, indicators: readonly string[]): PackedTable {
  requireRecord(data, ['data'], 'a table { deprivations, … }');
  const { deprivations } = data;
  requireRecord(deprivations, ['deprivations'], 'columns by indicator');
  requireKeys(data, keys, []);
  const columns = indicators.map(
    (id) =>
      packedColumn(deprivations, id) ??
      refuse('missingValue', ['deprivations', id], 'a column of 0 and 1', undefined),
  );
  const length = columns[0]?.length ?? 0;
  for (const column of columns) requireLength(column.length, length, ['deprivations', column.id]);
  const weights = readWeights(data);
  for (const column of weights.columns) requireLength(column.length, length, column.path);
  return { length, columns, weights };
}

/** What a table has, with what other functions of the package put beside it. */
const keys = [
  ...['deprivations', 'weight', 'size', 'rowUnit', 'by', 'gaps'],
  ...['standard', 'ids', 'conventions'],
];

function requireLength(found: number, length: number, path: readonly (string | number)[]): void {
  if (found !== length) refuse('unequalColumns', path, `${length} rows`, found);
}
