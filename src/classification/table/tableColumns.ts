import type { Area } from '../../model/area.ts';
import type { IsoDate } from '../../model/period.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';

/** A column of households: NaN (of doubles), 255 (of bytes) or `null` (of a list) where it is not known. */
export type HouseholdColumn = Float64Array | Uint8Array | readonly (GroupLabel | boolean | null)[];

/** The columns that every table of households has, and one for each indicator and for each label asked for. */
export interface HouseholdColumns {
  /** The keys of the households. */
  readonly id: readonly string[];
  /** The days of the review. */
  readonly date: readonly IsoDate[];
  /** Rural or urban, or `null`. */
  readonly area: readonly (Area | null)[];
  /** The code of the commune, or `null`. */
  readonly commune: readonly (string | null)[];
  /** The code list that the code is of, or `null`. */
  readonly communeVintage: readonly (string | null)[];
  /** Whether the household counts as one of an ethnic minority, or `null`. */
  readonly ethnicMinority: readonly (boolean | null)[];
  /** How many members it has. */
  readonly members: Float64Array;
  /** The income for one person in the currency and period of the standard, or NaN. */
  readonly income: Float64Array;
  /** An indicator of the standard – 1 deprived, 0 not, 255 not known –, or labels that were asked for. */
  readonly [column: string]: HouseholdColumn;
}

/** The names of the columns that every table of households has, in their order. */
export const householdColumnNames: readonly string[] = [
  'id',
  'date',
  'area',
  'commune',
  'communeVintage',
  'ethnicMinority',
  'members',
  'income',
];
