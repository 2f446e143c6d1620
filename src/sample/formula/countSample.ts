import { refuse, requireRecord } from '../../require.ts';
import type { CountedSample } from '../sampleValue.ts';
import { outsideSupportText } from '../support.ts';
import type { SampleInput } from '../welfareSample.ts';
import { applySupport } from './applySupport.ts';
import { ascending } from './ascending.ts';
import { readSample } from './readSample.ts';
import type { ReadSample, SampleColumns } from './sampleColumns.ts';
import type { SampleFormula } from './sampleFormula.ts';

/** A sample as its policies have it. */
export interface CountedColumns {
  /** The columns, in the order asked for. */
  readonly columns: SampleColumns;
  /** How they were made, for the result. */
  readonly counted: CountedSample;
}

/** What becomes of a sample before anything is computed of it. */
export type Reading<Data> = Omit<SampleFormula<Data>, 'measure' | 'value' | 'influence'>;

/** Reads a sample as a formula asks for it: with its other columns, and before its policy. */
export function readFor<Data extends SampleInput>(data: Data, formula: Reading<Data>): ReadSample {
  requireRecord(data, [], 'a sample: { welfare, weight }');
  return readSample(data, formula.missing, formula.companions?.(data));
}

/** The rows of a sample that are counted, in the order asked for, and what is said of them. */
export function countRead(
  read: ReadSample,
  formula: Reading<never>,
  keepRows = false,
): CountedColumns {
  const { columns, treated } = applySupport(read, formula.support, formula.outsideSupport);
  const made = formula.transform?.(columns) ?? columns;
  return {
    columns: formula.order === 'ascending' ? ascending(made, keepRows) : made,
    counted: {
      rows: columns.welfare.length,
      population: columns.population,
      conventions: { ...conventionsOf(formula), ...read.conventions },
      treated,
    },
  };
}

/** Reads a sample for a record of many numbers, by the same steps as a measure. */
export function countSample<Data extends SampleInput>(
  data: Data,
  formula: Reading<Data>,
): CountedColumns {
  return countRead(readFor(data, formula), formula);
}

/** The settings of a formula and its policy, for a result. */
export function conventionsOf({
  conventions,
  outsideSupport,
}: Pick<Reading<never>, 'conventions' | 'outsideSupport'>) {
  return { ...conventions, outsideSupport: outsideSupportText(outsideSupport) };
}

/** Holds that every number of a record is finite; what is `null` may be. */
export function requireFiniteParts(parts: Iterable<number | null>): void {
  for (const part of parts) {
    if (part !== null && !Number.isFinite(part)) {
      refuse('overflow', ['welfare'], 'welfare whose sums and powers are finite doubles', part);
    }
  }
}
