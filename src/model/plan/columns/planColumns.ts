import type { WeightKind } from '../../sample/weight.ts';
import type { Plan } from '../plan.ts';
import type { PlanIndicator } from '../planIndicator.ts';
import { planMeasures } from '../planMeasures.ts';
import { filterColumns } from './filterColumns.ts';
import { deprivationColumn, lineOf, standardColumns, welfareColumn } from './indicatorParts.ts';

/** A column of numbers that a plan reads. */
export interface NumbersRead {
  /** The column. */
  readonly column: string;
  /** Whether a row may be without a number: everything that reads the column has a policy for it. */
  readonly mayMiss: boolean;
}

/** A column whose numbers make the weights of the rows. */
export interface WeightsRead {
  /** The column. */
  readonly column: string;
  /** What it stands for; all but `'sampling'` are whole numbers. */
  readonly kind: WeightKind;
}

/**
 * The columns of a table that a plan reads, and as what: each once in each list, in the order in which the
 * plan names them. One column may stand in several lists. What no indicator asks for is not read.
 */
export interface PlanColumns {
  /** Welfare, lines, taxes, sources, incomes, numbers of deprivations. */
  readonly numbers: readonly NumbersRead[];
  /** The labels that part the table into groups, and those of lines and measures by group. */
  readonly labels: readonly string[];
  /** Deprivations of 0 and 1. */
  readonly deprivations: readonly string[];
  /** Rural or urban. */
  readonly areas: readonly string[];
  /** Whatever the conditions on rows compare, as it is. */
  readonly filtered: readonly string[];
  /** The weights, to be multiplied; none where each row weighs 1. */
  readonly weights: readonly WeightsRead[];
  /** All of them. */
  readonly all: readonly string[];
}

/** Finds the columns that a plan reads. The plan was checked. */
export function planColumns(plan: Plan): PlanColumns {
  const reads = newReads();
  for (const column of plan.by ?? []) reads.labels.add(column);
  for (const indicator of plan.indicators) {
    const { family } = planMeasures[indicator.measure];
    if (family === 'welfare') readWelfare(plan, indicator, reads);
    else if (family === 'multidimensional') readIndex(plan, indicator, reads);
    else readStandard(plan, indicator, reads);
  }
  const numbers = [...reads.numbers].map(([column, mayMiss]) => ({ column, mayMiss }));
  const [labels, deprivations, areas] = [reads.labels, reads.deprivations, reads.areas];
  const filtered = plan.where === undefined ? [] : filterColumns(plan.where);
  const weights = weightsOf(plan);
  const counted = weights.map(({ column }) => column);
  return {
    numbers,
    labels: [...labels],
    deprivations: [...deprivations],
    areas: [...areas],
    filtered,
    weights,
    all: [
      ...new Set([
        ...labels,
        ...filtered,
        ...counted,
        ...reads.numbers.keys(),
        ...areas,
        ...deprivations,
      ]),
    ],
  };
}

interface Reads {
  /** Whether each may be without a number. */
  readonly numbers: Map<string, boolean>;
  readonly labels: Set<string>;
  readonly deprivations: Set<string>;
  readonly areas: Set<string>;
}

function newReads(): Reads {
  return { numbers: new Map(), labels: new Set(), deprivations: new Set(), areas: new Set() };
}

function readNumbers({ numbers }: Reads, column: string, mayMiss: boolean): void {
  numbers.set(column, mayMiss && (numbers.get(column) ?? true));
}

function readWelfare(plan: Plan, indicator: PlanIndicator, reads: Reads): void {
  const mayMiss = plan.missing === 'omit';
  const welfare = welfareColumn(plan, indicator);
  if (welfare !== null) readNumbers(reads, welfare, mayMiss);
  const line = lineOf(plan, indicator);
  if (typeof line === 'object' && line !== null) {
    if (line.kind === 'column') readNumbers(reads, line.column, mayMiss);
    if (line.kind === 'byGroup') reads.labels.add(line.by);
  }
  if ('by' in indicator) reads.labels.add(indicator.by);
  if ('tax' in indicator) readNumbers(reads, indicator.tax, mayMiss);
  if ('variable' in indicator) readNumbers(reads, indicator.variable, mayMiss);
  if (!('sources' in indicator)) return;
  for (const column of indicator.sources) readNumbers(reads, column, mayMiss);
}

/** A pattern is of all indicators; of bands, those asked for are read. */
function readIndex({ multidimensional }: Plan, indicator: PlanIndicator, reads: Reads): void {
  if (multidimensional === undefined) return;
  const { dimensions, bands = [] } = multidimensional.index;
  const ids = dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const band =
    indicator.measure === 'bandHeadcount' && bands.find(({ id }) => id === indicator.band);
  if (band) ids.push(...Object.values(band.columns ?? {}));
  for (const id of ids) reads.deprivations.add(deprivationColumn(multidimensional, id));
}

function readStandard(plan: Plan, indicator: PlanIndicator, reads: Reads): void {
  const { classification } = plan;
  if (classification === undefined) return;
  const { area, income, deprivations } = classification;
  const columns = standardColumns(plan);
  if (indicator.measure === 'standardDeprivationShare') {
    const column = columns?.get(indicator.indicator);
    if (column !== undefined) reads.deprivations.add(column);
    return;
  }
  reads.areas.add(area);
  // What is not known leaves the status open, or is refused where the status hangs on it.
  readNumbers(reads, income, true);
  if (columns === null)
    readNumbers(reads, (deprivations as { readonly count: string }).count, true);
  for (const column of columns?.values() ?? []) reads.deprivations.add(column);
}

function weightsOf({ weight, size }: Plan): WeightsRead[] {
  return [
    ...(weight === undefined ? [] : [weight]),
    ...(size === undefined ? [] : [{ kind: 'household-size' as const, column: size }]),
  ].map(({ kind, column }) => ({ column, kind }));
}
