import type { PovertyErrorCode } from '../../../../src/errors.ts';
import type { Expression } from '../../../../src/sql/expression/expression.ts';
import type { SqlPart } from '../../../../src/sql/measures/sqlMeasure.ts';
import { type Columns, evaluate, toNumber, type Value } from './interpret.ts';

/** Rows of a table; a number is a double. */
export type TableRow = { readonly [column: string]: number | string | boolean | null };

/** What an engine says of a measure: its value, or what has to be refused. */
export interface PartResult {
  readonly value: number | null;
  readonly rows: number;
  readonly population: number;
  /** The faults there are, as code and column. */
  readonly faults: readonly (readonly [PovertyErrorCode, string])[];
  /** Rows that were treated, by what was done. */
  readonly treated: Readonly<Record<string, number>>;
}

/** The derived columns of each row. */
export function derivedRows({ rows }: SqlPart, table: readonly TableRow[]): Map<string, Value>[] {
  const names = Object.entries(rows.columns);
  return table.map((row) => new Map(names.map(([name, of]) => [name, evaluate(of, ofTable(row))])));
}

const ofTable =
  (row: TableRow): Columns =>
  (name, of) => {
    if (of !== 'table') throw new Error(`'${name}' is no column of the table`);
    if (!Object.hasOwn(row, name)) throw new Error(`the table has no '${name}'`);
    return row[name] as Value;
  };

/** Names that are known at a step. */
export const named =
  (known: ReadonlyMap<string, Value>): Columns =>
  (name, of) => {
    if (of !== undefined) throw new Error(`'${name}' is of the table`);
    const value = known.get(name);
    if (value === undefined) throw new Error(`'${name}' is not known here`);
    return value;
  };

/** A measure of a table in one group, step by step as the contract of `SqlMeasure` says. */
export function runPart(
  part: SqlPart,
  table: readonly TableRow[],
  weights: readonly number[],
): PartResult {
  const { rows, measure } = part;
  const derived = derivedRows(part, table).map(
    (row, at) => new Map<string, Value>([...row, ['w', weights[at] as number]]),
  );
  const holds = (when: Expression, row: ReadonlyMap<string, Value>) =>
    evaluate(when, named(row)) === true;
  const { counted } = rows;
  const kept = counted === null ? derived : derived.filter((row) => holds(counted, row));
  const population = kept.reduce((sum, row) => sum + toNumber(row.get('w') ?? null), 0);
  const group = new Map<string, Value>([
    ['n', kept.length],
    ['p', population],
  ]);
  for (const [name, aggregate] of Object.entries(measure.first)) {
    if (aggregate.kind !== 'aggregate' || aggregate.name !== 'sum' || aggregate.of === null) {
      throw new Error('sums alone');
    }
    const { of } = aggregate;
    const terms = kept.map((row) => evaluate(of, named(row)));
    group.set(
      name,
      terms.reduce((sum: number, term) => (term === null ? sum : sum + toNumber(term)), 0),
    );
  }
  const value = evaluate(measure.value, named(group));
  return {
    value: value === null ? null : toNumber(value),
    rows: kept.length,
    population,
    faults: rows.faults
      .filter(({ when }) => derived.some((row) => holds(when, row)))
      .map(({ code, column }) => [code, column]),
    treated: Object.fromEntries(
      rows.treated.map(({ as, when }) => [as, derived.filter((row) => holds(when, row)).length]),
    ),
  };
}
