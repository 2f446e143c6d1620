import type { ErrorPath } from '../../errors.ts';
import type { NumberColumn } from '../../model/sample/weight.ts';
import { refuse, requireChoice, requireKeys, requireRecord } from '../../require.ts';
import { type ReadNumbers, readNumbers } from '../columns/readNumbers.ts';
import { rowWeights } from '../columns/rowWeights.ts';
import type {
  MissingPolicy,
  RowsAndWeight,
  SampleInput,
  SortedSample,
  WelfareSample,
} from '../welfareSample.ts';
import { gather } from './gather.ts';
import { noRows, pickRows, placesWhere } from './pickRows.ts';
import type { ReadSample, SampleColumns } from './sampleColumns.ts';

/** A column beside welfare, and where it stands. */
export interface Companion {
  /** Where it stands in the sample. */
  readonly path: ErrorPath;
  /** Its values. */
  readonly column: NumberColumn;
}

/** Whether a sample was sorted before. */
export function isSorted(sample: SampleInput): sample is SortedSample {
  return (sample as Partial<SortedSample>).kind === 'sorted';
}

/**
 * Reads and checks a sample and the columns beside it. A row is missing where any of its columns is.
 * Of a sorted sample only the columns beside are read.
 */
export function readSample(
  sample: SampleInput,
  missing: unknown,
  companions: readonly Companion[] = [],
): ReadSample {
  requireRecord(sample, [], 'a sample: { welfare, weight }');
  const policy = requireMissing(missing) ?? null;
  if (isSorted(sample)) return ofSorted(sample, policy, companions);
  return ofColumns(sample, policy ?? 'refuse', companions);
}

/** The columns that a sample may have, those that only some measures read among them. */
const sampleKeys = [
  ...['welfare', 'weight', 'size', 'line', 'by'],
  ...['tax', 'variable', 'sources'],
] as const;

const policies: readonly MissingPolicy[] = ['refuse', 'omit'];

/** Holds that a policy for rows without a value is one, if there is any. */
export function requireMissing(policy: unknown): MissingPolicy | undefined {
  return policy === undefined ? undefined : requireChoice(policy, policies, ['missing']);
}

function ofSorted(
  sample: SortedSample,
  policy: MissingPolicy | null,
  companions: readonly Companion[],
): ReadSample {
  const { welfare, weights, order, length, population, missing } = sample;
  const isWhole =
    welfare instanceof Float64Array &&
    order instanceof Uint32Array &&
    order.length === welfare.length &&
    (weights === null || weights?.length === welfare.length);
  if (!isWhole) refuse('invalidType', [], 'a sample as sortSample made it', sample);
  if (policy !== null && policy !== sample.missingPolicy) {
    refuse('unknownOption', ['missing'], `'${sample.missingPolicy}', as it was sorted`, policy);
  }
  const others = readCompanions(companions, length, sample.missingPolicy);
  const beside = others.map(({ values }) => gather(values, order));
  const all: ReadSample = {
    columns: { welfare, weights, population, companions: beside, ascending: true, rowAt: order },
    least: welfare[0] ?? Number.POSITIVE_INFINITY,
    length,
    population: population + missing.weight,
    conventions: conventionsOf(sample.unit, sample.weighting, sample.missingPolicy),
    missing,
  };
  return others.some((other) => other.missing > 0) ? withoutMissing(all) : all;
}

function ofColumns(
  sample: WelfareSample,
  policy: MissingPolicy,
  companions: readonly Companion[],
): ReadSample {
  requireKeys(sample, sampleKeys, []);
  const read = readNumbers(sample.welfare, ['welfare'], policy);
  const { length } = read.values;
  const others = readCompanions(companions, length, policy);
  const { weights, population, weighting, unit } = rowWeights(sample, length);
  if (population === Number.POSITIVE_INFINITY || (population > 0 && population < least)) {
    refuse(
      'overflow',
      ['weight'],
      `weights whose sum is from ${least} to the largest double`,
      population,
    );
  }
  requireSums(read, population, ['welfare']);
  for (const [place, other] of others.entries()) {
    requireSums(other, population, companions[place]?.path ?? []);
  }
  const all: ReadSample = {
    columns: {
      welfare: read.values,
      weights,
      population,
      companions: others.map(({ values }) => values),
      ascending: false,
      rowAt: null,
    },
    least: read.least,
    length,
    population,
    conventions: conventionsOf(unit, weighting, policy),
    missing: noRows,
  };
  return [read, ...others].some(({ missing }) => missing > 0) ? withoutMissing(all) : all;
}

/** The columns beside welfare, of as many rows. */
function readCompanions(
  companions: readonly Companion[],
  rows: number,
  policy: MissingPolicy,
): ReadNumbers[] {
  return companions.map(({ path, column }) => {
    const other = readNumbers(column, path, policy);
    const { length } = other.values;
    if (length !== rows) refuse('unequalColumns', path, `${rows} rows`, length);
    return other;
  });
}

/** Below it a weight over their sum, or one times welfare, has no digits left. */
const least = 2 ** -900;

/** Holds that no weighted sum of the values or of their differences can pass the largest double. */
function requireSums({ least, greatest }: ReadNumbers, population: number, path: ErrorPath): void {
  const extreme = Math.max(-least, greatest);
  if (2 * extreme * Math.max(1, population) === Number.POSITIVE_INFINITY) {
    refuse('overflow', path, 'values whose weighted sum is a finite double', extreme);
  }
}

/** The sample without the rows that lack a value in any column. */
function withoutMissing(all: ReadSample): ReadSample {
  const { welfare, companions } = all.columns;
  const places = placesWhere(welfare.length, (place) => {
    if (Number.isNaN(welfare[place])) return false;
    return companions.every((column) => !Number.isNaN(column[place]));
  });
  const columns = pickRows(all.columns, places);
  return {
    ...all,
    columns,
    least: leastOf(columns.welfare),
    missing: together(all.missing, rowsBut(places, all.columns)),
  };
}

/** Rows of two kinds together. */
function together(a: RowsAndWeight, b: RowsAndWeight): RowsAndWeight {
  return { rows: a.rows + b.rows, weight: a.weight + b.weight };
}

/** How many rows there are beside those at some ascending places, and what they weigh. */
function rowsBut(places: Uint32Array, { welfare, weights }: SampleColumns): RowsAndWeight {
  const rows = welfare.length - places.length;
  if (weights === null) return { rows, weight: rows };
  let weight = 0;
  let next = 0;
  for (let place = 0; place < welfare.length; place++) {
    if (places[next] === place) next++;
    else weight += weights[place] as number;
  }
  return { rows, weight };
}

function leastOf(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < least) least = value;
  return least;
}

function conventionsOf(unit: string, weighting: string, missing: MissingPolicy) {
  return { unit, weighting, missing };
}
