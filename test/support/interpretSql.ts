/**
 * A plain reading of expressions and measures of SQL over rows in memory, by the words of their contract: what an
 * engine is asked to compute, without an engine.
 */
import { compensatedSum } from '../../src/numeric/compensatedSum.ts';
import { quantileOf } from '../../src/sample/quantile/quantilesOf.ts';
import type { Expression } from '../../src/sql/expression/expression.ts';
import type {
  SqlFault,
  SqlMeasure,
  SqlRows,
  SqlSums,
  SqlTableLine,
} from '../../src/sql/measures/sqlMeasure.ts';

export type SqlValue = number | string | boolean | null;
export type Row = { readonly [column: string]: SqlValue };

/** What an engine would give for one group. */
export interface Interpreted {
  readonly value: number | null;
  readonly rows: number;
  readonly population: number;
  readonly treated: readonly {
    readonly as: string;
    readonly rows: number;
    readonly weight: number;
  }[];
  /** The faults of rows or of the group, with how many. */
  readonly faults: readonly { readonly fault: SqlFault; readonly rows: number }[];
}

/** The value of an expression of one row; `table` are the columns of the table. */
export function evaluateSql(of: Expression, row: Row, table: Row = {}): SqlValue {
  const value = (one: Expression) => evaluateSql(one, row, table);
  switch (of.kind) {
    case 'column': {
      const from = of.of === 'table' ? table : row;
      if (!Object.hasOwn(from, of.name)) throw new Error(`no column ${of.name}`);
      return from[of.name] ?? null;
    }
    case 'number':
    case 'integer':
    case 'text':
    case 'boolean':
      return of.value;
    case 'null':
      return null;
    case 'operation':
      return operate(of.operator, value(of.left), value(of.right));
    case 'all':
    case 'any': {
      const decides = of.kind === 'any';
      const values = of.of.map(value);
      if (values.includes(decides)) return decides;
      return values.includes(null) ? null : !decides;
    }
    case 'not': {
      const truth = value(of.of);
      return truth === null ? null : !truth;
    }
    case 'isNull':
      return value(of.of) === null;
    case 'case': {
      for (const branch of of.branches) if (value(branch.when) === true) return value(branch.then);
      return of.otherwise === null ? null : value(of.otherwise);
    }
    case 'function':
      return applyFunction(of.name, of.arguments.map(value));
    case 'cast':
      return value(of.of);
    default:
      throw new Error(`${of.kind} of one row`);
  }
}

function operate(operator: string, left: SqlValue, right: SqlValue): SqlValue {
  if (left === null || right === null) return null;
  if (typeof left !== typeof right) throw new Error(`${left} ${operator} ${right}`);
  const [a, b] = [left as number, right as number];
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      if (b === 0) throw new Error('a division by zero');
      return a / b;
    case '=':
      return left === right;
    case '<>':
      return left !== right;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      throw new Error(operator);
  }
}

function applyFunction(name: string, values: readonly SqlValue[]): SqlValue {
  if (name === 'coalesce') return values.find((one) => one !== null) ?? null;
  if (values.includes(null)) return null;
  const [a, b] = values as [number, number];
  switch (name) {
    case 'ln':
      return a > 0 ? Math.log(a) : null;
    case 'exp':
      return Math.exp(a);
    case 'power':
      if (a === 0) return b === 0 ? 1 : b > 0 ? 0 : null;
      return a < 0 ? null : a ** b;
    case 'sqrt':
      return a < 0 ? null : Math.sqrt(a);
    case 'abs':
      return Math.abs(a);
    case 'floor':
      return Math.floor(a);
    case 'least':
      return Math.min(...(values as number[]));
    case 'greatest':
      return Math.max(...(values as number[]));
    case 'nullIf':
      return a === b ? null : a;
    case 'isNan':
      return Number.isNaN(a);
    case 'isInfinite':
      return Math.abs(a) === Number.POSITIVE_INFINITY;
    default:
      throw new Error(name);
  }
}

/** An aggregate of some rows. */
function aggregate(of: Expression, rows: readonly Row[]): SqlValue {
  if (of.kind !== 'aggregate') throw new Error(`${of.kind} is no aggregate`);
  const { name, of: term } = of;
  if (term === null) return rows.length;
  const values = rows.map((row) => evaluateSql(term, row)).filter((one) => one !== null);
  if (name === 'count') return values.length;
  if (name === 'sum') return sumOf(values as number[]);
  if (values.length === 0) return null;
  const numbers = values as number[];
  return numbers.reduce((a, b) => (name === 'min' ? Math.min(a, b) : Math.max(a, b)));
}

function sumOf(values: readonly number[]): number {
  return values.every(Number.isFinite) ? compensatedSum(values) : values.reduce((a, b) => a + b, 0);
}

function aggregates(sums: SqlSums, rows: readonly Row[]): Row {
  return Object.fromEntries(Object.entries(sums).map(([name, of]) => [name, aggregate(of, rows)]));
}

/** What stands in a table is NULL where it is `undefined`. */
type Table = readonly { readonly [column: string]: SqlValue | undefined }[];

/** The value of an indicator of one group that is the whole table, and what is told of it. */
export function interpretSql(
  { rows, measure }: { readonly rows: SqlRows; readonly measure: SqlMeasure },
  table: Table,
  weights: readonly number[] = table.map(() => 1),
): Interpreted {
  const z = rows.line === null ? {} : { z: tableLine(rows.line, table as readonly Row[], weights) };
  const derived = (table as readonly Row[]).map((row, place): Row => {
    const columns = Object.entries(rows.columns);
    const own = columns.map(([name, of]) => [name, evaluateSql(of, {}, row)] as const);
    return { ...z, ...Object.fromEntries(own), w: weights[place] as number };
  });
  const where = (when: Expression) => derived.filter((row) => evaluateSql(when, row) === true);
  const counted = rows.counted === null ? derived : where(rows.counted);
  const treated = rows.treated.map(({ as, when }) => {
    const some = where(when);
    return { as, rows: some.length, weight: sumOf(some.map(({ w }) => w as number)) };
  });
  const known = groupOf(measure, counted, (part) => interpretSql(part, table, weights).value);
  const groupFaults = (measure.faults ?? [])
    .filter(({ when }) => (known.p as number) > 0 && evaluateSql(when, known) === true)
    .map((fault) => ({ fault, rows: 1 }));
  return {
    value: evaluateSql(measure.value, known) as number | null,
    rows: counted.length,
    population: known.p as number,
    treated,
    faults: [
      ...rows.faults.map((fault) => ({ fault, rows: where(fault.when).length })),
      ...groupFaults,
    ].filter(({ rows: count }) => count > 0),
  };
}

/** All that is known of a group. */
function groupOf(
  measure: SqlMeasure,
  counted: readonly Row[],
  worthOf: (part: { readonly rows: SqlRows; readonly measure: SqlMeasure }) => number | null,
): Row {
  const p = sumOf(counted.map(({ w }) => w as number));
  const s = sumOf(counted.map((row) => (row.w as number) * (row.x as number)));
  const group: Row = {
    n: counted.length,
    p,
    s,
    m: p === 0 ? null : s / p,
    ...aggregates(measure.first, counted),
  };
  const beside = counted.map((row) => ({ ...group, ...row }));
  const parts = Object.entries(measure.parts ?? {}).map(([name, part]) => [name, worthOf(part)]);
  return {
    ...group,
    ...aggregates(measure.second, beside),
    ...aggregates(measure.ordered, values(measure, counted, group)),
    ...Object.fromEntries(parts),
  };
}

/** The different values of `x`, ascending. */
function values({ tied = {} }: SqlMeasure, counted: readonly Row[], group: Row): Row[] {
  const different = [...new Set(counted.map(({ x }) => x as number))].sort((a, b) => a - b);
  const weights: number[] = [];
  const amounts: number[] = [];
  return different.map((x) => {
    const own = counted.filter((row) => row.x === x);
    const w = sumOf(own.map((row) => row.w as number));
    const at = { ...group, x, w, c: sumOf(weights), b: sumOf(amounts), ...aggregates(tied, own) };
    weights.push(w);
    amounts.push(w * x);
    return at;
  });
}

function tableLine(
  { welfare, of, rule, share, intercept, floor }: SqlTableLine,
  table: readonly Row[],
  weights: readonly number[],
): number | null {
  const read = table.map((row, place) => ({
    value: evaluateSql(welfare, {}, row) as number | null,
    weight: weights[place] as number,
  }));
  const some = read.filter((row): row is { value: number; weight: number } => row.value !== null);
  const population = sumOf(some.map(({ weight }) => weight));
  if (population === 0) return null;
  const columns = {
    welfare: Float64Array.from(some, ({ value }) => value),
    weights: Float64Array.from(some, ({ weight }) => weight),
    population,
    ascending: false,
  };
  const reference =
    of === 'median'
      ? quantileOf(columns, 0.5, rule)
      : sumOf(some.map(({ value, weight }) => value * weight)) / population;
  const line = Math.max(floor ?? Number.NEGATIVE_INFINITY, intercept + share * reference);
  return line > 0 ? line : null;
}
