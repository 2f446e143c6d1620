import type { Weight, WeightKind } from '../model/sample/weight.ts';
import { weightKinds } from '../model/sample/weight.ts';
import { refuse, requireChoice, requireKeys, requireList, requireRecord } from '../require.ts';
import { requireLabel } from './columns/readGroups.ts';
import type { GroupLabel } from './groupColumn.ts';

/** Where a value of a row is: the name of its field, or a function of the row. */
export type RowValue<Row> = keyof Row | ((row: Row, place: number) => unknown);

/** Where the columns of a sample are in rows. */
export interface RowFields<Row> {
  /** Income or consumption. */
  readonly welfare: RowValue<Row>;
  /** The weight and what it stands for. */
  readonly weight?: {
    /** What it stands for. */
    readonly kind: WeightKind;
    /** Where it is. */
    readonly values: RowValue<Row>;
  };
  /** The size of the household that a row is. */
  readonly size?: RowValue<Row>;
  /** The poverty line of a row. */
  readonly line?: RowValue<Row>;
  /** Labels of groups, by the name of the grouping. */
  readonly by?: { readonly [grouping: string]: RowValue<Row> };
}

/** A sample of columns made from rows. */
export interface RowSample {
  /** Welfare; NaN where a row has none. */
  readonly welfare: Float64Array;
  /** The weights and what they stand for. */
  readonly weight?: Weight;
  /** The sizes of households. */
  readonly size?: Float64Array;
  /** The lines of the rows; NaN where a row has none. */
  readonly line?: Float64Array;
  /** The labels of the rows by grouping. */
  readonly by?: { readonly [grouping: string]: readonly GroupLabel[] };
}

/** Groupings by the names they were asked for. */
export interface RowGroupings<Grouping extends string, Column> {
  /** A column of labels, or where a label is in a row. */
  readonly by: { readonly [by in Grouping]: Column };
}

/**
 * The columns of a sample from a list of rows, by the names of fields or by functions.
 *
 * Convention: each function is called once a row, in order, and in a row in the order welfare, weight,
 * size, line, groupings. A row without welfare or line (`null`, `undefined`, NaN) has NaN, which the
 * measures refuse or leave out as their `missing` says; a row without a weight, a size or a label is
 * refused here, and so is a field that no row has.
 *
 * @param rows - the rows, of any shape
 * @param fields - where welfare, weight, size, line and groupings are in a row
 * @returns the columns that were asked for: numbers as typed arrays, labels as lists
 * @throws PovertyError with the row and the field: `invalidType` for a value that is no number or label,
 * `invalidNumber` for an infinite one, `missingValue` for a weight, size or label that is absent or a field
 * that no row has, `unknownOption` for a kind of weight or a setting there is not
 * @example
 * import { sampleFromRows } from 'poverty-indicators/sample';
 *
 * const rows = [
 *   { income: 1200, persons: 4, province: 'Lai Châu' },
 *   { income: 3000, persons: 3, province: 'Hà Nội' },
 * ];
 * const sample = sampleFromRows(rows, {
 *   welfare: (row) => row.income / row.persons,
 *   size: 'persons',
 *   by: { province: 'province' },
 * });
 * Array.from(sample.welfare); // => [300, 1000]
 * sample.by.province; // => ['Lai Châu', 'Hà Nội']
 */
export function sampleFromRows<Row, Grouping extends string>(
  rows: readonly Row[],
  fields: RowFields<Row> & RowGroupings<Grouping, RowValue<Row>>,
): RowSample & RowGroupings<Grouping, readonly GroupLabel[]>;
export function sampleFromRows<Row>(rows: readonly Row[], fields: RowFields<Row>): RowSample;
export function sampleFromRows<Row>(rows: readonly Row[], fields: RowFields<Row>): RowSample {
  requireList(rows, ['rows'], 'a list of rows');
  requireRecord(fields, ['fields'], 'fields: { welfare }');
  requireKeys(fields, ['welfare', 'weight', 'size', 'line', 'by'], []);
  const { welfare, weight, size, line, by } = fields;
  if (weight !== undefined) {
    requireRecord(weight, ['weight'], 'a weight: { kind, values }');
    requireKeys(weight, ['kind', 'values'], ['weight']);
    requireChoice(weight.kind, weightKinds, ['weight', 'kind']);
  }
  if (by !== undefined) requireRecord(by, ['by'], 'groupings by name');
  const count = rows.length;
  const numbers = (field: RowValue<Row>, path: readonly string[], mayMiss: boolean) =>
    numberReader(field, path, mayMiss, new Float64Array(count));
  const columns = {
    welfare: numbers(welfare, ['welfare'], true),
    weight: weight && numbers(weight.values, ['weight', 'values'], false),
    size: size === undefined ? undefined : numbers(size, ['size'], false),
    line: line === undefined ? undefined : numbers(line, ['line'], true),
  };
  const groupings = Object.entries(by ?? {}).map(
    ([name, field]) => [name, labelReader(field, ['by', name])] as const,
  );
  const readers = [...Object.values(columns), ...groupings.map(([, reader]) => reader)];
  for (let place = 0; place < count; place++) {
    const row = rows[place] as Row;
    if (row === undefined || row === null) refuse('missingValue', [place], 'a row', row);
    for (const reader of readers) reader?.read(row, place);
  }
  for (const reader of readers) reader?.end(count);
  return {
    welfare: columns.welfare.values,
    ...(weight && columns.weight
      ? { weight: { kind: weight.kind, values: columns.weight.values } }
      : {}),
    ...(columns.size ? { size: columns.size.values } : {}),
    ...(columns.line ? { line: columns.line.values } : {}),
    ...(by === undefined
      ? {}
      : { by: Object.fromEntries(groupings.map(([name, { values }]) => [name, values])) }),
  };
}

/** Reads one column, row after row. */
interface Reader<Row, Values> {
  readonly values: Values;
  read(row: Row, place: number): void;
  end(rows: number): void;
}

function numberReader<Row>(
  field: RowValue<Row>,
  path: readonly string[],
  mayMiss: boolean,
  values: Float64Array,
): Reader<Row, Float64Array> {
  return reader(field, path, values, (value, at, place) => {
    if (typeof value === 'number' && Number.isFinite(value)) values[place] = value;
    else if (mayMiss && (value === undefined || value === null || Number.isNaN(value))) {
      values[place] = Number.NaN;
    } else refuse(codeOf(value), at(), 'a finite number', value);
  });
}

function codeOf(value: unknown) {
  if (value === undefined || value === null) return 'missingValue';
  return typeof value === 'number' ? 'invalidNumber' : 'invalidType';
}

function labelReader<Row>(
  field: RowValue<Row>,
  path: readonly string[],
): Reader<Row, readonly GroupLabel[]> {
  const labels: GroupLabel[] = [];
  return reader(field, path, labels, (value, at) => {
    if (typeof value !== 'string') requireLabel(value, at());
    labels.push(value as GroupLabel);
  });
}

/** What both have in common: a field that no row has is a misspelled one. */
function reader<Row, Values>(
  field: RowValue<Row>,
  path: readonly string[],
  values: Values,
  take: (value: unknown, at: () => (string | number)[], place: number) => void,
): Reader<Row, Values> {
  if (field === undefined || field === null) refuse('missingValue', path, 'a field', field);
  const isFunction = typeof field === 'function';
  if (!isFunction && typeof field !== 'string' && typeof field !== 'number') {
    refuse('invalidType', path, 'the name of a field or a function of a row', field);
  }
  let found = isFunction;
  return {
    values,
    read(row, place) {
      const value = isFunction ? field(row, place) : row[field];
      if (value !== undefined) found = true;
      take(value, () => [place, ...(isFunction ? path : [String(field)])], place);
    },
    end(rows) {
      if (!found && rows > 0) refuse('missingValue', path, 'a field that some row has', field);
    },
  };
}
