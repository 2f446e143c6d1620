import type { ErrorPath } from '../../errors.ts';
import type { NumberColumn } from '../../model/sample/weight.ts';
import { refuse, requireChoice, requireRecord } from '../../require.ts';
import { type ReadNumbers, readNumbers } from '../columns/readNumbers.ts';
import { rowWeights } from '../columns/rowWeights.ts';
import type { MissingPolicy, SampleInput, SortedSample, WelfareSample } from '../welfareSample.ts';
import { noRows, pickRows, placesWhere } from './pickRows.ts';
import type { ReadSample } from './sampleColumns.ts';

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
 * Of a sorted sample nothing is read again, and it has no columns beside.
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
  if (policy !== null && policy !== sample.missingPolicy) {
    refuse('unknownOption', ['missing'], `'${sample.missingPolicy}', as it was sorted`, policy);
  }
  const [other] = companions;
  if (other !== undefined) {
    refuse('invalidType', other.path, 'a sample that is not sorted beside this column', sample);
  }
  return {
    columns: { welfare, weights, population, companions: [], ascending: true, rowAt: order },
    least: welfare[0] ?? Number.POSITIVE_INFINITY,
    length,
    population: population + missing.weight,
    conventions: conventionsOf(sample.unit, sample.weighting, sample.missingPolicy),
    missing,
  };
}

function ofColumns(
  sample: WelfareSample,
  policy: MissingPolicy,
  companions: readonly Companion[],
): ReadSample {
  const read = readNumbers(sample.welfare, ['welfare'], policy);
  const { length } = read.values;
  const others = companions.map(({ path, column }) => {
    const other = readNumbers(column, path, policy);
    if (other.values.length !== length) {
      refuse('unequalColumns', path, `${length} rows`, other.values.length);
    }
    return other;
  });
  const { weights, population, weighting, unit } = rowWeights(sample, length);
  if (population === Number.POSITIVE_INFINITY) {
    refuse('overflow', ['weight'], 'weights whose sum is a finite double', population);
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
  const places = placesWhere(all.length, (place) => {
    if (Number.isNaN(welfare[place])) return false;
    return companions.every((column) => !Number.isNaN(column[place]));
  });
  const columns = pickRows(all.columns, places);
  const rows = all.length - places.length;
  return {
    ...all,
    columns,
    least: leastOf(columns.welfare),
    missing: { rows, weight: Math.max(0, all.population - columns.population) },
  };
}

function leastOf(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < least) least = value;
  return least;
}

function conventionsOf(unit: string, weighting: string, missing: MissingPolicy) {
  return { unit, weighting, missing };
}
