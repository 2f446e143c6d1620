import { type ErrorPath, PovertyError } from '../../../errors.ts';
import type { DecimalInput } from '../../../exact/decimalInput.ts';
import { type CountUnit, countUnits } from '../../../model/countUnit.ts';
import {
  describeValue,
  refuse,
  requireChoice,
  requireFinite,
  requireList,
  requireRecord,
  requireText,
} from '../../../require.ts';
import {
  type Print,
  type Printing,
  type PrintOptions,
  readPrinting,
} from '../../print/printedPercent.ts';
import type {
  PublishedPartition,
  PublishedRow,
  PublishedSequence,
  PublishedTable,
} from './publishedTable.ts';
import { type ReadRow, readRow } from './readRow.ts';

/** A whole and its parts, checked. */
export interface ReadPartition {
  readonly whole: ReadRow;
  readonly parts: readonly ReadRow[];
  readonly complete: boolean;
}

/** Rows of one place over time, checked. */
export interface ReadSequence {
  readonly rows: readonly ReadRow[];
  /** The greatest yearly change of the total, as a share; `null` when totals are not compared. */
  readonly yearlyChange: number | null;
}

/** A table, checked. */
export interface ReadTable {
  readonly unit: CountUnit;
  readonly printing: Printing;
  readonly rows: readonly ReadRow[];
  readonly partitions: readonly ReadPartition[];
  readonly sequences: readonly ReadSequence[];
}

type RowsById = ReadonlyMap<string, ReadRow>;

/** Holds that a table means something, and reads every figure in it once. */
export function readTable(table: PublishedTable, options: PrintOptions): ReadTable {
  requireRecord(table, [], 'a table { unit, rows }');
  const printing = readPrinting(options);
  const { unit, rows: list, partitions = [], sequences = [] } = table;
  requireChoice(unit, countUnits, ['unit']);
  requireList(list, ['rows'], 'a list of rows');
  requireList(partitions, ['partitions'], 'a list of partitions');
  requireList(sequences, ['sequences'], 'a list of sequences');
  const byId = new Map<string, ReadRow>();
  const reader = { printing, known: new Map<DecimalInput, Print>() };
  const rows: ReadRow[] = [];
  for (let index = 0; index < list.length; index++) {
    const read = readRow(list[index] as PublishedRow, reader, index);
    if (byId.has(read.id)) refuseTwice(read.id, ['rows', index, 'id']);
    byId.set(read.id, read);
    rows.push(read);
  }
  return {
    unit,
    printing,
    rows,
    partitions: Array.from(partitions, (each, index) => readPartition(each, byId, index)),
    sequences: Array.from(sequences, (each, index) => readSequence(each, byId, index)),
  };
}

function readPartition(partition: PublishedPartition, byId: RowsById, index: number) {
  const path = ['partitions', index];
  requireRecord(partition, path, 'a partition { whole, parts }');
  const { whole: id, parts, complete = true } = partition;
  if (typeof complete !== 'boolean') {
    refuse('invalidType', [...path, 'complete'], 'true or false', complete);
  }
  const whole = findRow(id, byId, [...path, 'whole']);
  const found = findRows(parts, byId, [...path, 'parts'], [whole]);
  if (found.length === 0) refuse('missingValue', [...path, 'parts'], 'at least one part', parts);
  return { whole, parts: found, complete };
}

function readSequence(sequence: PublishedSequence, byId: RowsById, index: number) {
  const path = ['sequences', index];
  requireRecord(sequence, path, 'a sequence { rows }');
  const { rows: ids, maximumYearlyTotalChange: yearly = null } = sequence;
  const where = [...path, 'maximumYearlyTotalChange'];
  if (yearly !== null && requireFinite(yearly, where) < 0) {
    refuse('invalidNumber', where, 'a share of 0 or more, such as 0.03', yearly);
  }
  const rows = findRows(ids, byId, [...path, 'rows'], []);
  let last: string | null = null;
  for (const [step, { date }] of rows.entries()) {
    if (date === null) continue;
    if (last !== null && date <= last) {
      throw new PovertyError('dateOrder', {
        path: [...path, 'rows', step],
        expected: `a row dated after ${last}`,
        got: date,
      });
    }
    last = date;
  }
  return { rows, yearlyChange: yearly };
}

function findRows(
  ids: readonly string[],
  byId: RowsById,
  path: ErrorPath,
  taken: readonly ReadRow[],
): ReadRow[] {
  requireList(ids, path, 'a list of row ids');
  const seen = new Set(taken);
  return Array.from(ids, (id, index) => {
    const row = findRow(id, byId, [...path, index]);
    if (seen.has(row)) refuseTwice(id, [...path, index]);
    seen.add(row);
    return row;
  });
}

function findRow(id: string, byId: RowsById, path: ErrorPath): ReadRow {
  return byId.get(requireText(id, path)) ?? refuse('unknownOption', path, 'the id of a row', id);
}

function refuseTwice(id: string, path: ErrorPath): never {
  throw new PovertyError('duplicatePlace', {
    path,
    expected: 'every row once',
    got: `${describeValue(id)} a second time`,
  });
}
