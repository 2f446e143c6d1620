import { refuse, requireRecord } from '../../../require.ts';
import { readNumbers } from '../../../sample/columns/readNumbers.ts';
import { type Companion, isSorted } from '../../../sample/formula/readSample.ts';
import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import type { OutsideSupport } from '../../../sample/support.ts';
import type { WelfareSample } from '../../../sample/welfareSample.ts';
import type { SourcesSample } from './sourcesSample.ts';

/** A sample with its sources as columns beside welfare. */
export interface ReadSources {
  /** The sample, its welfare made where it was left out. */
  readonly sample: WelfareSample;
  /** The names of the sources. */
  readonly names: readonly string[];
  /** Their columns. */
  readonly companions: readonly Companion[];
  /** Holds that the sources of each row add up to its welfare. */
  requireSums(columns: SampleColumns): SampleColumns;
}

/** How far a sum of sources may be from welfare, as a share of the amounts: rounding of doubles. */
const slack = 1e-9;

/** Reads the sources of a sample, and makes its welfare where it was left out. */
export function readSources(sample: SourcesSample, missing: unknown): ReadSources {
  requireRecord(sample, [], 'a sample: { sources, weight }');
  const { sources, welfare } = sample;
  if (isSorted(sample as never)) {
    refuse('invalidType', ['sources'], 'a sample that is not sorted', sample);
  }
  requireRecord(sources, ['sources'], 'columns by source, such as { wage, transfer }');
  const names = Object.keys(sources);
  if (names.length === 0) refuse('missingValue', ['sources'], 'a source at least', sources);
  const companions = names.map((name) => ({
    path: ['sources', name],
    column: sources[name] as (typeof sources)[string],
  }));
  if (welfare !== undefined) {
    return { sample: { ...sample, welfare }, names, companions, requireSums };
  }
  const policy = missing === 'omit' ? 'omit' : 'refuse';
  const columns = companions.map(({ path, column }) => readNumbers(column, path, policy).values);
  const { length } = columns[0] as Float64Array;
  for (const [place, column] of columns.entries()) {
    if (column.length === length) continue;
    const path = companions[place]?.path ?? [];
    refuse('unequalColumns', path, `${length} rows`, column.length);
  }
  return {
    sample: { ...sample, welfare: sumsOf(columns) },
    names,
    companions: companions.map(({ path }, place) => ({
      path,
      column: columns[place] as Float64Array,
    })),
    requireSums: (made) => made,
  };
}

/** The sum of each row, with compensation; NaN where a source has no value. */
function sumsOf(columns: readonly Float64Array[]): Float64Array {
  const { length } = columns[0] as Float64Array;
  const sums = new Float64Array(length);
  for (let row = 0; row < length; row++) sums[row] = sumAt(columns, row);
  return sums;
}

function sumAt(columns: readonly Float64Array[], row: number): number {
  let [sum, lost] = [0, 0];
  for (const column of columns) {
    const value = column[row] as number;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Math.abs(sum) === Number.POSITIVE_INFINITY ? sum : sum + lost;
}

function requireSums(columns: SampleColumns): SampleColumns {
  const { welfare, companions, rowAt } = columns;
  for (let place = 0; place < welfare.length; place++) {
    const sum = sumAt(companions, place);
    let size = 0;
    for (const column of companions) size += Math.abs(column[place] as number);
    const own = welfare[place] as number;
    if (Math.abs(sum - own) <= slack * Math.max(size, Math.abs(own))) continue;
    const row = rowAt === null ? place : (rowAt[place] as number);
    refuse('invalidNumber', ['welfare', row], `the sum of the sources, ${sum}`, own);
  }
  return columns;
}

/** A floor would change welfare and leave its sources: their sum would be another. */
export function refuseFloor(policy: OutsideSupport): void {
  if (typeof policy !== 'object') return;
  refuse('unknownOption', ['outsideSupport'], "'refuse' or 'omit' or 'keep'", policy);
}
