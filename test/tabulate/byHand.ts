import { classifyByCriteria } from '../../src/classification/classifyByCriteria.ts';
import * as inequality from '../../src/inequality/index.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import type { PlanLine } from '../../src/model/plan/planLine.ts';
import * as monetary from '../../src/monetary/index.ts';
import * as multidimensional from '../../src/multidimensional/index.ts';
import type { TableCell } from '../../src/tabulate/table.ts';

/** A row of a table made for a test. */
export type HandRow = Readonly<Record<string, unknown>>;

/** What of a cell is had by hand. */
export type HandCell = Pick<
  TableCell,
  'group' | 'indicator' | 'value' | 'rows' | 'population' | 'treated'
>;

/** The public functions by name. */
const functions: Readonly<Record<string, unknown>> = {
  ...monetary,
  ...inequality,
  ...multidimensional,
};

const nothing = { rows: 0, weight: 0 };

/**
 * The cells of a table by hand: rows filtered with Array.filter, group by group and indicator by indicator, and given to
 * the public functions as their callers would. `where` is what the filter of the plan says.
 */
export function cellsByHand(
  plan: Plan,
  table: readonly HandRow[],
  where: (row: HandRow) => boolean = () => true,
): HandCell[] {
  const rows = table.filter(where);
  const by = plan.by ?? [];
  const groups = masksOf(by.length, plan.totals ?? 'grand').flatMap((mask) => {
    const tuples = new Map<string, (string | number | null)[]>();
    if (!mask.includes(true))
      tuples.set(
        'everybody',
        by.map(() => null),
      );
    for (const row of rows) {
      const tuple = by.map((column, at) => (mask[at] ? (row[column] as string | number) : null));
      tuples.set(JSON.stringify(tuple), tuple);
    }
    if (!mask.includes(true)) return [by.map(() => null)];
    return [...tuples.values()];
  });
  groups.sort(compareTuples);
  return groups.flatMap((group) => {
    const own = rows.filter((row) =>
      by.every((column, at) => group[at] === null || row[column] === group[at]),
    );
    return plan.indicators.map((indicator) => ({
      group,
      indicator: indicator.id,
      ...valuedBy(plan, indicator, own, rows),
    }));
  });
}

/** Which columns of `by` are kept in each kind of group. */
function masksOf(columns: number, totals: NonNullable<Plan['totals']>): boolean[][] {
  const all = Array.from({ length: 2 ** columns }, (_, bits) =>
    Array.from({ length: columns }, (_, at) => (bits & (1 << at)) !== 0),
  );
  const kept = (mask: boolean[]) => mask.filter(Boolean).length;
  switch (totals) {
    case 'none':
      return all.filter((mask) => kept(mask) === columns);
    case 'grand':
      return all.filter((mask) => kept(mask) === columns || kept(mask) === 0);
    case 'rollup':
      return all.filter((mask) => mask.slice(0, kept(mask)).every(Boolean));
    case 'cube':
      return all;
  }
}

/** Totals, then numbers, then texts, the first column first. */
function compareTuples(
  a: readonly (string | number | null)[],
  b: readonly (string | number | null)[],
): number {
  const rank = (label: unknown) => (label === null ? 0 : typeof label === 'number' ? 1 : 2);
  for (const [at, label] of a.entries()) {
    const other = b[at] as string | number | null;
    if (rank(label) !== rank(other)) return rank(label) - rank(other);
    if (label === null || other === null || label === other) continue;
    return label < other ? -1 : 1;
  }
  return 0;
}

type Value = Pick<HandCell, 'value' | 'rows' | 'population' | 'treated'>;

function valuedBy(
  plan: Plan,
  indicator: PlanIndicator,
  rows: readonly HandRow[],
  all: readonly HandRow[],
): Value {
  if (indicator.measure === 'statusShare' || indicator.measure === 'statusPopulation') {
    return statusByHand(plan, indicator, rows);
  }
  if (indicator.measure === 'standardDeprivationShare') {
    return deprivationByHand(plan, indicator.indicator, rows);
  }
  const { id, label, measure, ...settings } = indicator;
  const call = functions[measure] as (data: unknown, options: unknown) => Called;
  if (isCounting(measure)) return countedByHand(plan, settings, rows, call);
  const { column, line, tax, variable, sources, ...own } = settings as Readonly<
    Record<string, never>
  >;
  const named = (lineOf(plan, line) ?? null) as PlanLine | null;
  const options: Record<string, unknown> = { ...own };
  if (plan.missing !== undefined) options.missing = plan.missing;
  const sample = sampleByHand(plan, rows, {
    column,
    tax,
    variable,
    sources,
    line: named,
    by: own.by,
  });
  if (named === null) return pick(call(sample, options));
  const isMade =
    typeof named === 'object' && (named.kind === 'relative' || named.kind === 'societal');
  if (!isMade) {
    options.line =
      typeof named === 'object' && named.kind === 'column' ? { kind: 'column' } : named;
    return pick(call(sample, options));
  }
  const { scope = 'table', ...made } = named;
  if (scope === 'group') return pick(call(sample, { ...options, line: made }));
  const { kind, ...lineSettings } = made;
  const make = functions[`${kind}Line`] as (data: unknown, options: unknown) => { amount: number };
  const everybody = sampleByHand(plan, all, { column });
  const { amount } = make(everybody, {
    ...lineSettings,
    ...(plan.missing === undefined ? {} : { missing: plan.missing }),
  });
  if (amount !== null) return pick(call(sample, { ...options, line: amount }));
  // Nobody can be measured; who would be is the same whatever the line.
  return { ...pick(call(sample, { ...options, line: 1 })), value: null };
}

interface Called extends Value {
  readonly missing?: {
    rows: number;
    population: number;
    rowsLeftOut: number;
    populationLeftOut: number;
  };
}

function pick({ value, rows, population, treated }: Called): Value {
  return { value, rows, population, treated };
}

function lineOf(plan: Plan, line: string | PlanLine | undefined): PlanLine | undefined {
  return typeof line === 'string' ? plan.lines?.[line] : line;
}

interface Columns {
  readonly column?: string | undefined;
  readonly tax?: string | undefined;
  readonly variable?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly line?: PlanLine | null;
  readonly by?: string | undefined;
}

/** A sample as a caller of a measure makes one. */
function sampleByHand(plan: Plan, rows: readonly HandRow[], columns: Columns): object {
  const values = (column: string) => rows.map((row) => row[column] ?? null);
  const { column = plan.welfare as string, tax, variable, sources, line, by } = columns;
  const own = typeof line === 'object' && line !== null ? line : null;
  const labels = own?.kind === 'byGroup' ? own.by : by;
  return {
    welfare: values(column),
    ...weightByHand(plan, rows),
    ...(own?.kind === 'column' ? { line: values(own.column) } : {}),
    ...(tax === undefined ? {} : { tax: values(tax) }),
    ...(variable === undefined ? {} : { variable: values(variable) }),
    ...(sources === undefined
      ? {}
      : { sources: Object.fromEntries(sources.map((source) => [source, values(source)])) }),
    ...(labels === undefined ? {} : { by: { [labels]: values(labels) } }),
  };
}

function weightByHand({ weight, size }: Plan, rows: readonly HandRow[]): object {
  return {
    ...(weight === undefined
      ? {}
      : { weight: { kind: weight.kind, values: rows.map((row) => row[weight.column]) } }),
    ...(size === undefined ? {} : { size: rows.map((row) => row[size]) }),
  };
}

function weightOf({ weight, size }: Plan, row: HandRow): number {
  const own = weight === undefined ? 1 : (row[weight.column] as number);
  return own * (size === undefined ? 1 : (row[size] as number));
}

const countingNames = [
  ...['multidimensionalHeadcount', 'adjustedHeadcount', 'deprivationIntensity'],
  ...['uncensoredHeadcount', 'censoredHeadcount', 'contributionShare', 'meanDeprivations'],
  'bandHeadcount',
];

function isCounting(measure: string): boolean {
  return countingNames.includes(measure);
}

function countedByHand(
  plan: Plan,
  settings: object,
  rows: readonly HandRow[],
  call: (data: unknown, options: unknown) => Called,
): Value {
  const {
    index,
    cutoff,
    missing,
    columns = {},
  } = plan.multidimensional as NonNullable<Plan['multidimensional']>;
  const ids = new Set([
    ...index.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    ...(index.bands ?? []).flatMap((band) => Object.values(band.columns ?? {})),
  ]);
  const data = {
    deprivations: Object.fromEntries(
      [...ids].map((id) => [id, rows.map((row) => row[columns[id] ?? id] ?? null)]),
    ),
    ...weightByHand(plan, rows),
    ...(plan.rowUnit === undefined ? {} : { rowUnit: plan.rowUnit }),
  };
  const called = call(data, {
    index,
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(missing === undefined ? {} : { missing }),
    ...settings,
  });
  const report = called.missing as NonNullable<Called['missing']>;
  return {
    value: called.value,
    rows: called.rows,
    population: called.population,
    treated: {
      missing: { rows: report.rowsLeftOut, weight: report.populationLeftOut },
      omitted: nothing,
      changed: {
        rows: report.rows - report.rowsLeftOut,
        weight: report.population - report.populationLeftOut,
      },
    },
  };
}

/** The possible statuses of a row: those of every number of deprivations that it can have. */
export function statusesByHand(plan: Plan, row: HandRow): ReadonlySet<string> {
  const classification = plan.classification as NonNullable<Plan['classification']>;
  const { standard, area, income, deprivations = {}, missing, unpublished } = classification;
  const ids = standard.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const columns = deprivations as Readonly<Record<string, string>>;
  const counts: number[] = [];
  if (columns.count !== undefined) {
    const count = row[columns.count] as number | null;
    if (count === null) counts.push(...ids.map((_, at) => at), ids.length);
    else counts.push(count);
  } else {
    const values = ids.map((id) => row[columns[id] ?? id]);
    const known = values.filter((value) => value === 1).length;
    const open = values.filter((value) => value === null).length;
    if (missing === 'deprived') counts.push(known + open);
    else if (missing === 'notDeprived') counts.push(known);
    else for (let more = 0; more <= open; more++) counts.push(known + more);
  }
  const possible = counts.flatMap(
    (count) =>
      classifyByCriteria(
        {
          area: row[area] as 'rural' | 'urban' | null,
          incomePerCapitaMonthly: row[income] as number | null,
          deprivations: count,
        },
        {
          standard,
          implausible: 'accept',
          ...(unpublished === undefined ? {} : { unpublished }),
        },
      ).possible,
  );
  return new Set(possible);
}

function statusByHand(
  plan: Plan,
  { status, measure }: Extract<PlanIndicator, { readonly status: string }>,
  rows: readonly HandRow[],
): Value {
  let [population, counted] = [0, 0];
  for (const row of rows) {
    const possible = statusesByHand(plan, row);
    const isOne =
      status === 'undetermined'
        ? possible.size > 1
        : status === 'poorOrNearPoor'
          ? [...possible].every((each) => each === 'poor' || each === 'nearPoor')
          : possible.size === 1 && possible.has(status);
    population += weightOf(plan, row);
    if (isOne) counted += weightOf(plan, row);
  }
  const share = measure === 'statusShare' ? counted / population : counted;
  return {
    value: population === 0 ? null : share,
    rows: rows.length,
    population,
    treated: { missing: nothing, omitted: nothing, changed: nothing },
  };
}

function deprivationByHand(plan: Plan, indicator: string, rows: readonly HandRow[]): Value {
  const { deprivations = {}, missing } = plan.classification as NonNullable<Plan['classification']>;
  const column = (deprivations as Readonly<Record<string, string>>)[indicator] ?? indicator;
  const assumed = missing === 'deprived' ? 1 : missing === 'notDeprived' ? 0 : null;
  const valued = rows.map((row) => ({
    value: row[column] ?? assumed,
    weight: weightOf(plan, row),
  }));
  const known = valued.filter(({ value }) => value !== null);
  const sum = (those: typeof valued) => those.reduce((total, { weight }) => total + weight, 0);
  const population = sum(known);
  return {
    value: population === 0 ? null : sum(known.filter(({ value }) => value === 1)) / population,
    rows: known.length,
    population,
    treated: {
      missing: { rows: valued.length - known.length, weight: sum(valued) - population },
      omitted: nothing,
      changed: nothing,
    },
  };
}
