import type { FigureContext } from './counts.ts';
import type { Money } from './money.ts';
import type { IsoDate } from './period.ts';
import type { PlaceRef } from './place/placeRef.ts';

/** A total with its poor and near-poor; `null` where a count was not published. */
export interface PopulationCounts {
  /** Everybody. */
  readonly total: number | null;
  /** The poor among them. */
  readonly poor: number | null;
  /** The near-poor among them. */
  readonly nearPoor: number | null;
}

/** What one commune's review reports for one date. */
export interface CommuneYear extends Omit<FigureContext, 'population'> {
  /** The commune. */
  readonly place: PlaceRef;
  /** The day the figures describe: a yearly review describes 31 December. */
  readonly date: IsoDate;
  /** Households (hộ). */
  readonly households: PopulationCounts | null;
  /** Persons (nhân khẩu) living in them. */
  readonly persons: PopulationCounts | null;
  /** Households of ethnic minorities (hộ DTTS): a rate of theirs is out of their own total. */
  readonly ethnicMinorityHouseholds: PopulationCounts | null;
  /** Persons of ethnic minorities. */
  readonly ethnicMinorityPersons: PopulationCounts | null;
  /** Mean income. It says nothing of a household's status. */
  readonly meanIncome: Money | null;
}
