/** Compares an indicator of welfare as SQL, read without an engine, with the function of its name in memory. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { PovertyError } from '../../src/errors.ts';
import * as inequality from '../../src/inequality/index.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import type { PlanLine } from '../../src/model/plan/planLine.ts';
import * as monetary from '../../src/monetary/index.ts';
import type { SampleValue } from '../../src/sample/sampleValue.ts';
import { welfareSql } from '../../src/sql/measures/welfare/welfareSql.ts';
import { type Interpreted, interpretSql, type SqlValue } from './interpretSql.ts';

export type WelfareRow = { readonly [column: string]: SqlValue | undefined };

/** An indicator without an id. */
export type Unnamed = PlanIndicator extends infer One
  ? One extends { readonly id: string }
    ? Omit<One, 'id'>
    : never
  : never;

/** A plan of one indicator: welfare is `x`, the weight of a row `w`. */
export function planOf(indicator: Unnamed, plan: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    welfare: 'x',
    weight: { kind: 'sampling', column: 'w' },
    ...plan,
    indicators: [{ ...indicator, id: 'it' } as PlanIndicator],
  };
}

/** The indicator as SQL, of rows in memory. */
export function inSql(plan: Plan, rows: readonly WelfareRow[]): Interpreted {
  const [indicator] = plan.indicators as [PlanIndicator];
  const weights = rows.map((row) => (plan.weight === undefined ? 1 : Number(row.w)));
  const table = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, Number.isNaN(value) ? null : value]),
    ),
  );
  return interpretSql(welfareSql(plan, indicator), table, weights);
}

type Evaluate = (sample: object, options: object) => SampleValue;

/** The same by the function of the measure. */
export function inMemory(plan: Plan, rows: readonly WelfareRow[]): SampleValue {
  const [indicator] = plan.indicators as [PlanIndicator];
  const {
    id,
    label,
    measure,
    column = plan.welfare,
    ...settings
  } = indicator as PlanIndicator & {
    readonly column?: string;
  };
  const evaluate = { ...monetary, ...inequality }[measure as 'giniIndex'] as Evaluate;
  const values = (name: string) => rows.map((row) => row[name]);
  const { line, tax, variable, sources, ...options } = settings as Record<string, unknown>;
  const given = typeof line === 'string' ? plan.lines?.[line] : line;
  const { scope, ...lineOptions } = Object(given) as { readonly scope?: string };
  const own = Object(given) as Exclude<PlanLine, number> & { readonly column: string };
  const sample = {
    ...(column === undefined ? {} : { welfare: values(column) }),
    ...(plan.weight && { weight: { kind: plan.weight.kind, values: values(plan.weight.column) } }),
    ...(own.kind === 'column' && { line: values(own.column) }),
    ...(own.kind === 'byGroup' && { by: { [own.by]: values(own.by) } }),
    ...(tax !== undefined && { tax: values(tax as string) }),
    ...(variable !== undefined && { variable: values(variable as string) }),
    ...(sources !== undefined && {
      sources: Object.fromEntries((sources as string[]).map((name) => [name, values(name)])),
    }),
  };
  const resolved = own.kind === 'column' ? { kind: 'column' } : lineOptions;
  return evaluate(sample, {
    ...options,
    ...(plan.missing && { missing: plan.missing }),
    ...(line !== undefined && { line: typeof given === 'number' ? given : resolved }),
  });
}

/** How near a value has to be: 1e-12 of it, and what rounding leaves of so much in the unit of the value. */
export function expectNear(actual: number | null, wanted: number | null, unit = 1): void {
  if (wanted === null || actual === null) {
    expect(actual).toBe(wanted);
    return;
  }
  const most = 1e-12 * Math.abs(wanted) + 1e-15 * unit;
  expect(Math.abs(actual - wanted), `${actual} for ${wanted}`).toBeLessThanOrEqual(most);
}

/** Holds that SQL and memory agree: in value, rows, weights and what was treated, or in the refusal. */
export function checkWelfareSql(plan: Plan, rows: readonly WelfareRow[], unit = 1): void {
  let wanted: SampleValue;
  try {
    wanted = inMemory(plan, rows);
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    const { faults } = inSql(plan, rows);
    expect(faults.map(({ fault }) => fault.code)).toContain(error.code);
    return;
  }
  const actual = inSql(plan, rows);
  expect(actual.faults).toEqual([]);
  expectNear(actual.value, wanted.value, unit);
  expect(actual.rows).toBe(wanted.rows);
  expectNear(actual.population, wanted.population);
  for (const as of ['missing', 'omitted', 'changed'] as const) {
    const { rows: count, weight } = wanted.treated[as];
    const own = actual.treated.find((one) => one.as === as) ?? { rows: 0, weight: 0 };
    expect(own.rows, as).toBe(count);
    expectNear(own.weight, weight);
  }
}

/** A row with everything that an indicator may ask for, of welfare and weight. */
export function welfareRowOf(x: number, w: number, place: number): WelfareRow {
  const tax = x <= 5 ? -1 : (x - 5) * (0.2 + (place % 3) / 10);
  const wage = place % 2 === 0 ? x / 4 : x / 2;
  return {
    x,
    w,
    own: 9 + (place % 4),
    area: place % 3 === 0 ? 'urban' : 'rural',
    other: ((place * 7) % 5) + x / 10,
    tax,
    wage,
    rest: x - wage,
  };
}

/** What rounding leaves is in proportion to the money, where a value is money. */
const ofMoney = /Shortfall|kolm|generalized|absolute|Welfare|Quantile|poorPopulation/;

/** Holds that every indicator agrees with memory on these rows. */
export function checkEach(
  indicators: readonly Unnamed[],
  rows: readonly WelfareRow[],
  plan: Partial<Plan> = {},
): void {
  const sizes = rows.map(({ x, w }) => Math.abs(Number(x)) * Math.max(1, Number(w)));
  const size = Math.max(1, ...sizes.filter(Number.isFinite));
  for (const indicator of indicators) {
    const name = JSON.stringify(indicator);
    try {
      checkWelfareSql(planOf(indicator, plan), rows, ofMoney.test(name) ? size : 1);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** Up to twelve rows, many of equal welfare and on lines, some without weight. */
function anyRows(least: number): fc.Arbitrary<WelfareRow[]> {
  const welfare = fc.oneof(
    fc.integer({ min: 1, max: 100 }),
    fc.constantFrom(10, 8, 12.5, 6, 500, least),
  );
  const weight = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(0.1, 0.3, 7.7));
  return fc
    .array(fc.tuple(welfare, weight), { maxLength: 12 })
    .map((rows) => rows.map(([x, w], place) => welfareRowOf(x, w, place)));
}

/** Holds that indicators agree with memory on any rows. */
export function checkOnAnyRows(indicators: readonly Unnamed[], plan: Partial<Plan> = {}): void {
  expect(indicators.length).toBeGreaterThan(0);
  const rows = fc.oneof(anyRows(0), anyRows(0.25), anyRows(0.25));
  fc.assert(
    fc.property(rows, (some) => checkEach(indicators, some, plan)),
    { numRuns: 20 },
  );
}
