import type { OutsideSupport, Support } from '../support.ts';
import type { MissingPolicy } from '../welfareSample.ts';
import type { Companion } from './readSample.ts';
import type { SampleColumns } from './sampleColumns.ts';

/** A measure with its settings bound, as it works on columns that were read and checked. */
export interface SampleFormula<Data> {
  /** The name of the measure. */
  readonly measure: string;
  /** Its settings and conventions. */
  readonly conventions: { readonly [name: string]: string };
  /** The values it accepts. */
  readonly support: Support;
  /** What is done about the others. */
  readonly outsideSupport: OutsideSupport;
  /** What is done about rows without a value; as the sample was sorted, else `'refuse'`. */
  readonly missing: MissingPolicy | undefined;
  /** Whether it needs welfare in ascending order. */
  readonly order: 'any' | 'ascending';
  /** The columns of the data that it needs beside welfare and weights. */
  companions?(data: Data): readonly Companion[];
  /** What becomes of the columns that are counted before they are put in order. */
  transform?(columns: SampleColumns): SampleColumns;
  /** The value; `null` where there is nobody to count or nothing to divide by. */
  value(columns: SampleColumns): number | null;
  /** The influence at each place, whose weighted mean is 0, where the value is that. */
  influence(columns: SampleColumns, value: number): Float64Array;
}
