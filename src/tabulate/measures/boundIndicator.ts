import type { PlanIndicator } from '../../model/plan/planIndicator.ts';
import type { PlanLine } from '../../model/plan/planLine.ts';
import type { MissingPolicy } from '../../model/sample/missingPolicy.ts';
import type { OutsideSupport } from '../../model/sample/outsideSupport.ts';
import type { PatternCounts } from '../../multidimensional/data/deprivationData.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';
import type { SampleValue } from '../../sample/sampleValue.ts';
import type { Support } from '../../sample/support.ts';
import type { SortedSample, WelfareSample } from '../../sample/welfareSample.ts';
import type { StatusRows } from '../status/statusRows.ts';
import type { TableIndicator } from '../table.ts';

/** An indicator of a plan whose settings were checked, ready to be had of rows. */
export type BoundIndicator = BoundWelfare | BoundCounting | BoundStatus;

/** What every one has. */
interface Bound {
  /** The indicator. */
  readonly indicator: PlanIndicator;
  /** Its place in the plan. */
  readonly place: number;
  /** What a table says of it. */
  readonly described: TableIndicator;
}

/** What a measure says of the rows of a group. */
export type BoundValue = Pick<SampleValue, 'value' | 'rows' | 'population' | 'treated'>;

/** A measure of welfare. */
export interface BoundWelfare extends Bound {
  /** Of a distribution of welfare. */
  readonly family: 'welfare';
  /** The column of welfare. */
  readonly column: string;
  /** The values of it that the measure accepts. */
  readonly support: Support;
  /** What is done about the others. */
  readonly outsideSupport: OutsideSupport;
  /** What is done about rows that lack a value in any column of the measure. */
  readonly missing: MissingPolicy;
  /** The line; `null` for a measure that has none. */
  readonly line: PlanLine | null;
  /** What rows with lines of their own become (see `PovertyFormula`); `null` for a measure without a line. */
  readonly perRow: 'ratio' | 'difference' | null;
  /**
   * Columns of numbers that go along with each row beside welfare and a line, by the name that they have in the
   * sample: `'tax'`, `'variable'` or `'sources'`.
   */
  readonly companions: readonly {
    readonly name: 'tax' | 'variable' | 'sources';
    readonly column: string;
  }[];
  /** Columns of labels that go along with each row: the sample has them in `by`, under their own names. */
  readonly labels: readonly string[];
  /** Whether it is faster of a sorted sample. */
  readonly ordered: boolean;
  /** Whether it needs the rows of a group together, so that sums and distributions of parts are not enough. */
  readonly joint: boolean;
  /**
   * The value of the rows of a group. `line` is a number to measure against: what a line of the whole table was
   * found to be; 1 where welfare stands for its ratio to the line of the row. With `null` the plan's own line
   * says all; rows with lines of their own, by a column or by their group, then have them in `sample.line`
   * (see `rowLines`). Other columns are in the sample under the names of `companions` and `labels`.
   */
  evaluate(sample: WelfareSample | SortedSample, line: number | null): SampleValue;
  /** How it is had from sums that parts of a table add up; `null` where it needs the distribution. */
  readonly sums: WelfareSums | null;
}

/** A measure that is made of sums over rows, which parts of a table add up. */
export interface WelfareSums {
  /** How many sums. */
  readonly count: number;
  /**
   * Whether the value has all its digits from the sums. Where not (moments, which lose digits where
   * incomes are nearly equal), the distribution is asked as long as it keeps all values apart.
   */
  readonly exact: boolean;
  /**
   * The sums of rows that were read and fit the support, at a line. Rows with lines of their own have them as
   * the first companion; `line` is then ignored, as it is by measures that have none.
   */
  of(columns: SampleColumns, line: number | null): Float64Array;
  /** The value from the sums and the weight of all rows; `null` where there is nobody or nothing to divide by. */
  value(sums: ArrayLike<number>, population: number): number | null;
}

/** A counting measure of deprivations. */
export interface BoundCounting extends Bound {
  /** Of deprivations under an index. */
  readonly family: 'multidimensional';
  /** The ids of the deprivations it needs: those of the index, and those of a band's own. */
  readonly deprivations: readonly string[];
  /**
   * The value of the patterns of a group, which hold at least those deprivations. A deprivation that is not
   * known and that the plan refuses has the path `['patterns', 'missing', cell]`.
   */
  evaluate(patterns: PatternCounts): BoundValue;
}

/** A share or a number of households of a status, or the share deprived in an indicator of the standard. */
export interface BoundStatus extends Bound {
  /** Of statuses or deprivations under a standard. */
  readonly family: 'status';
  /** For each row 1 where it counts, 0 where it does not, 255 where it is left out because it is not known. */
  codes(rows: StatusRows): Uint8Array;
  /** A share of the population, or a sum of weights. */
  readonly as: 'share' | 'population';
}
