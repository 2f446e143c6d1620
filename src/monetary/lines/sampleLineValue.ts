import { requireKeys, requireRecord } from '../../require.ts';
import { readSample } from '../../sample/formula/readSample.ts';
import type { Treatment } from '../../sample/sampleValue.ts';
import type { SampleInput, SampleOptions } from '../../sample/welfareSample.ts';
import type { RelativeLine, SocietalLine } from './povertyLine.ts';
import { lineText, requireLine } from './requireLine.ts';
import { sampleLine } from './resolveLine.ts';

/** A line that a sample makes, and how it was made. */
export interface SampleLineValue {
  /** The line, in the unit of welfare; `null` where there is nobody, or where it would not be above 0. */
  readonly amount: number | null;
  /** What it is made of. */
  readonly of: 'median' | 'mean';
  /** The median or the mean itself; `null` where there is nobody. */
  readonly reference: number | null;
  /** How many rows were counted. */
  readonly rows: number;
  /** The sum of their weights; the number of rows where they have none. */
  readonly population: number;
  /** Every setting and convention that the line depends on, by name. */
  readonly conventions: { readonly [name: string]: string };
  /** The rows that were left out because they have no value. */
  readonly missing: Treatment['missing'];
}

/** Settings of a line that a sample makes. */
export type SampleLineOptions = SampleOptions & Omit<RelativeLine | SocietalLine, 'kind'>;

/** The line of a sample by settings of one kind. */
export function sampleLineValue(
  sample: SampleInput,
  kind: (RelativeLine | SocietalLine)['kind'],
  options: SampleLineOptions,
  keys: readonly string[],
): SampleLineValue {
  requireRecord(options, ['options'], `options: { ${keys.slice(0, 2).join(', ')} }`);
  requireKeys(options, [...keys, 'missing'], []);
  const { missing, ...settings } = options;
  const line = requireLine({ ...settings, kind }, []) as RelativeLine | SocietalLine;
  const read = readSample(sample, missing);
  const { columns } = read;
  return {
    ...sampleLine(columns, line),
    of: line.kind === 'relative' ? line.of : 'median',
    rows: columns.welfare.length,
    population: columns.population,
    conventions: { line: lineText(line), ...read.conventions },
    missing: read.missing,
  };
}
