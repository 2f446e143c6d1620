import type { CountUnit } from '../countUnit.ts';
import type {
  FractionInput,
  MultidimensionalIndex,
} from '../multidimensional/multidimensionalIndex.ts';
import type { MissingPolicy } from '../sample/missingPolicy.ts';
import type { WeightKind } from '../sample/weight.ts';
import type { Standard } from '../standard/standard.ts';
import type { PlanIndicator } from './planIndicator.ts';
import type { PlanLine } from './planLine.ts';
import type { RowFilter } from './rowFilter.ts';

/** The version of plans that this package writes and reads. */
export const planVersion = 1;

/** The column of weights, and what they stand for. */
export interface PlanWeight {
  /** What they stand for. */
  readonly kind: WeightKind;
  /** The column. */
  readonly column: string;
}

/**
 * Which totals stand beside the groups: `'none'`; `'grand'`, of everybody; `'rollup'`, of everybody and
 * within each first column of `by`, each first two …; `'cube'`, of every choice of columns.
 */
export type PlanTotals = 'none' | 'grand' | 'rollup' | 'cube';

/** An Alkire–Foster measurement of a table of deprivations. */
export interface PlanMultidimensional {
  /** The index: dimensions, indicators, weights. */
  readonly index: MultidimensionalIndex;
  /** The cut-off in place of that of the index. */
  readonly cutoff?: FractionInput;
  /** The column of an indicator, or of a column that a band has of its own, where the table names it otherwise. */
  readonly columns?: { readonly [indicator: string]: string };
  /** What is done about deprivations that are not known; `'refuse'` if left out. */
  readonly missing?: 'refuse' | 'omit' | 'notDeprived' | 'deprived' | 'reweight';
}

/** One column with the number of deprivations of each household. */
export interface DeprivationCountColumn {
  /** The column. */
  readonly count: string;
}

/** A classification of a table of households by a standard: income, area and deprivations as columns. */
export interface PlanClassification {
  /** The standard. */
  readonly standard: Standard;
  /** The column of `'rural'` or `'urban'`. */
  readonly area: string;
  /** The column of income, for one person, in the currency and period of the standard. */
  readonly income: string;
  /**
   * The column of 0 and 1 of an indicator of the standard, where the table names it otherwise; or
   * `{ count }`, that key alone, for one column with the number of deprivations.
   */
  readonly deprivations?: { readonly [indicator: string]: string } | DeprivationCountColumn;
  /**
   * What is done about deprivations that are not known: `'undetermined'`, if left out, says so where the
   * status hangs on them; `'refuse'` throws there; `'deprived'` and `'notDeprived'` take them for one or
   * the other, which a column of their number does not allow.
   */
  readonly missing?: 'undetermined' | 'refuse' | 'deprived' | 'notDeprived';
  /** What is done where the status hangs on a line that was not published; `'refuse'` if left out. */
  readonly unpublished?: 'refuse' | 'undetermined';
}

/**
 * A table of indicators as plain JSON: what is measured, of whom, by which conventions. The same plan runs
 * in memory, on parts that are merged, and as SQL.
 */
export interface Plan {
  /** The version of the form of plans. */
  readonly version: typeof planVersion;
  /** The column of welfare of indicators that name none. */
  readonly welfare?: string;
  /** The weights of the rows; left out, 1 each. */
  readonly weight?: PlanWeight;
  /**
   * The column of the sizes of households, where rows are households and persons are counted: whole numbers,
   * by which weights are multiplied. Not beside a weight of kind `'household-size'`.
   */
  readonly size?: string;
  /** Whether a row is a person or a household, for an index that asks for it. */
  readonly rowUnit?: CountUnit;
  /** The columns of the labels that part the rows into groups; at most 12 with a cube. */
  readonly by?: readonly string[];
  /** Which totals stand beside the groups; `'grand'` if left out. */
  readonly totals?: PlanTotals;
  /** Which rows are counted; all if left out. */
  readonly where?: RowFilter;
  /** Poverty lines by name, which indicators may give for their line. */
  readonly lines?: { readonly [name: string]: PlanLine };
  /** The index that multidimensional indicators are of. */
  readonly multidimensional?: PlanMultidimensional;
  /** The standard that indicators of status are of. */
  readonly classification?: PlanClassification;
  /** What is done about rows without welfare (or line, or tax); `'refuse'` if left out. */
  readonly missing?: MissingPolicy;
  /**
   * How many different values of welfare a group of a table made of parts keeps apart, from 256 to
   * 1,048,576; 16,384 if left out. Past that, near values are put together, and the table says how near.
   */
  readonly mostValues?: number;
  /** The indicators, one at least, each with an id of its own. */
  readonly indicators: readonly PlanIndicator[];
}
