import { refuse, requireRecord } from '../../require.ts';
import type { CountedSample } from '../sampleValue.ts';
import { outsideSupportText } from '../support.ts';
import type { SampleInput } from '../welfareSample.ts';
import { applySupport } from './applySupport.ts';
import { ascending } from './ascending.ts';
import { readSample } from './readSample.ts';
import type { SampleColumns } from './sampleColumns.ts';
import type { SampleFormula } from './sampleFormula.ts';

/** A sample as its policies have it. */
export interface CountedColumns {
  /** The columns, in the order asked for. */
  readonly columns: SampleColumns;
  /** How they were made, for the result. */
  readonly counted: CountedSample;
}

/** Reads a sample for a record of many numbers, by the same steps as a measure. */
export function countSample<Data extends SampleInput>(
  data: Data,
  formula: Omit<SampleFormula<Data>, 'measure' | 'value' | 'influence'>,
): CountedColumns {
  requireRecord(data, [], 'a sample: { welfare, weight }');
  const read = readSample(data, formula.missing, formula.companions?.(data));
  const { columns, treated } = applySupport(read, formula.support, formula.outsideSupport);
  const made = formula.transform?.(columns) ?? columns;
  const outsideSupport = outsideSupportText(formula.outsideSupport);
  return {
    columns: formula.order === 'ascending' ? ascending(made, false) : made,
    counted: {
      rows: columns.welfare.length,
      population: columns.population,
      conventions: { ...formula.conventions, outsideSupport, ...read.conventions },
      treated,
    },
  };
}

/** Holds that every number of a record is finite; what is `null` may be. */
export function requireFiniteParts(parts: Iterable<number | null>): void {
  for (const part of parts) {
    if (part !== null && !Number.isFinite(part)) {
      refuse('overflow', ['welfare'], 'welfare whose sums and powers are finite doubles', part);
    }
  }
}
