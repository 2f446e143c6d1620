import type { PovertyErrorRecord } from '../../errors.ts';
import type { CommuneYear } from '../../model/communeYear.ts';
import type { ObservedCounts } from '../../model/counts.ts';
import type { IsoDate } from '../../model/period.ts';
import type { PlaceRef } from '../../model/place/placeRef.ts';
import type { Population } from '../../model/population.ts';
import type { HouseholdStatus } from '../../model/standard/status.ts';
import type { ResolvedPolicies } from '../policies.ts';

/** A number for each status. */
export type ByStatus = { readonly [status in HouseholdStatus]: number };

/**
 * Households (or persons in them) by status: what `povertyRates` and `rollUpCounts` take. A count that
 * undetermined households leave open is `null`, with its bounds in `least` and `most`.
 */
export interface StatusCounts extends ObservedCounts {
  /** Everybody. */
  readonly total: number;
  /** The place; `null` for rows without one, and for all together. */
  readonly place: PlaceRef | null;
  /** The day the counts describe. */
  readonly date: IsoDate;
  /** The standard. */
  readonly standard: string;
  /** Everybody, or ethnic minorities alone. */
  readonly population: Population;
  /** Of average living standard. */
  readonly averageLiving: number | null;
  /** Above it. */
  readonly aboveAverage: number | null;
  /** Poor or near-poor, which can be known where neither is. */
  readonly poorOrNearPoor: number | null;
  /** How many have each status for certain. */
  readonly least: ByStatus;
  /** How many can have it at the most. */
  readonly most: ByStatus;
  /** How many are undetermined. */
  readonly undetermined: number;
}

/** How many poor (or near-poor) households are deprived in each indicator, for forms 4 to 7. */
export interface ReviewDeprivations {
  /** Households. */
  readonly unit: 'household';
  /** All households that have that status for certain. */
  readonly among: number;
  /** How many of them are deprived in each indicator for certain. */
  readonly deprived: { readonly [indicator: string]: number };
  /** For how many of them it cannot be told. */
  readonly unknown: { readonly [indicator: string]: number };
  /** All deprivations together (tổng số thiếu hụt); `null` where some cannot be told. */
  readonly total: number | null;
}

/** One place of a review. */
export interface ReviewedPlace {
  /** The place; `null` for rows without one, and for all together. */
  readonly place: PlaceRef | null;
  /** Households by status. */
  readonly households: StatusCounts;
  /** Persons living in them, by the household's status. */
  readonly persons: StatusCounts;
  /** Households of ethnic minorities; `null` where it is not known of every household. */
  readonly ethnicMinorityHouseholds: StatusCounts | null;
  /** Persons living in them; `null` likewise. */
  readonly ethnicMinorityPersons: StatusCounts | null;
  /** How many households each rule of the standard decided. */
  readonly byRule: { readonly [rule: string]: number };
  /** What the poor and the near-poor lack. */
  readonly deprivations: {
    /** Of the poor (forms 4 and 5). */
    readonly poor: ReviewDeprivations;
    /** Of the near-poor (forms 6 and 7). */
    readonly nearPoor: ReviewDeprivations;
  };
  /** The same counts as a commune's year, for `communeRates`; `null` without a place. */
  readonly year: CommuneYear | null;
}

/** A household of a list with its status: what `flowReports` takes. */
export interface ReviewedHousehold {
  /** Its row in the list. */
  readonly row: number;
  /** Its key. */
  readonly household: string;
  /** Its place. */
  readonly place: PlaceRef | null;
  /** Its status. */
  readonly status: HouseholdStatus | 'undetermined';
  /** The statuses that are possible. */
  readonly possible: readonly HouseholdStatus[];
  /** How many members it has. */
  readonly members: number;
  /** The standard. */
  readonly standard: string;
  /** The day of its review. */
  readonly date: IsoDate;
}

/** A row that could not be read. */
export interface RowFault {
  /** The row, from 0. */
  readonly row: number;
  /** The household's key, where it has one. */
  readonly household: string | null;
  /** What is wrong with it. */
  readonly error: PovertyErrorRecord;
}

/** A list of households under a standard. */
export interface HouseholdReview {
  /** The id of the standard. */
  readonly standard: string;
  /** The day the counts describe; `null` where none was given and no row could be read. */
  readonly date: IsoDate | null;
  /** The policies applied. */
  readonly policies: ResolvedPolicies;
  /** How many rows the list has. */
  readonly rows: number;
  /** All places together; `null` where no row could be read. */
  readonly total: ReviewedPlace | null;
  /** Each place, by vintage and code; rows without a place come last. */
  readonly communes: readonly ReviewedPlace[];
  /** Each household with its status, in the order of the list, where it was asked for. */
  readonly households: readonly ReviewedHousehold[] | null;
  /** Rows that could not be read and are in no count, where they were to be collected. */
  readonly faults: readonly RowFault[];
}
