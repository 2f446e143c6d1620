import type { Boundary } from '../../model/standard/standard.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { Support } from '../../sample/support.ts';

/** A measure of poverty: a number, how it was made, and the line. */
export interface PovertyValue extends SampleValue {
  /** The line of everybody in the unit of welfare; `null` where rows have lines of their own or there is none. */
  readonly line: number | null;
}

/** A line for everybody, and the rule at it. */
export interface LineAt {
  /** The line, above 0; 1 where welfare is a ratio to lines of their own, 0 where it is what rows have above them. */
  readonly line: number;
  /** Whether whoever is on it is poor. */
  readonly boundary: Boundary;
  /** The bandwidth asked for, if any. */
  readonly bandwidth: number | undefined;
}

/** A measure of poverty with its settings bound, as it works on columns that were read. */
export interface PovertyFormula {
  /** The name of the measure. */
  readonly measure: string;
  /** Its own settings, beside the line and the boundary. */
  readonly settings: { readonly [name: string]: string };
  /** The welfare it accepts. */
  readonly support: Support;
  /**
   * What rows with lines of their own become: `'ratio'` welfare over the line, with a line of 1, for
   * measures that only know that ratio; `'difference'` welfare above the line, with a line of 0.
   */
  readonly perRow: 'ratio' | 'difference';
  /** Whether it needs welfare in ascending order. */
  readonly order: 'any' | 'ascending';
  /** The value; `null` where there is nobody to count or nothing to divide by. */
  value(columns: SampleColumns, at: LineAt): number | null;
  /** The influence at each place where the line is given; its weighted mean is 0. */
  influence(columns: SampleColumns, at: LineAt, value: number): Float64Array;
  /** How the value moves as the line does: for a line that the sample makes. */
  slope(columns: SampleColumns, at: LineAt, value: number): number;
}

/** Whether welfare is poor at a line. */
export function isPoor(welfare: number, { line, boundary }: LineAt): boolean {
  return boundary === 'below' ? welfare < line : welfare <= line;
}
