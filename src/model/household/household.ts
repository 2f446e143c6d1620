import type { Area } from '../area.ts';
import type { Money } from '../money.ts';
import type { IsoDate } from '../period.ts';
import type { PlaceRef } from '../place/placeRef.ts';
import type { Material, Toilet, WaterSource } from './choices.ts';
import type { Person } from './person.ts';

/** The dwelling of a household. */
export interface Dwelling {
  /** Walls (tường). */
  readonly walls?: Material | null;
  /** Frame or pillars (khung, cột). */
  readonly frame?: Material | null;
  /** Roof (mái). */
  readonly roof?: Material | null;
  /** The floor area, in square meters, of all members together. */
  readonly floorArea?: number | null;
}

/** What a household has and uses to be informed. */
export interface Information {
  /** Whether at least one member uses an internet service. */
  readonly usesInternet?: boolean | null;
  /** Whether at least one member uses a telephone service. */
  readonly usesTelephone?: boolean | null;
  /** Whether there is a television set. */
  readonly television?: boolean | null;
  /** Whether there is a radio. */
  readonly radio?: boolean | null;
  /** Whether there is a desktop computer. */
  readonly desktopComputer?: boolean | null;
  /** Whether there is a laptop computer. */
  readonly laptop?: boolean | null;
  /** Whether there is a tablet computer. */
  readonly tablet?: boolean | null;
  /** Whether there is a smartphone. */
  readonly smartphone?: boolean | null;
  /** Whether there is a telephone of another kind. */
  readonly telephone?: boolean | null;
  /** Whether the loudspeaker of the commune or village is heard. */
  readonly loudspeaker?: boolean | null;
}

/**
 * A household (hộ) as a review found it on one day. A fact that is left out or `null` is unknown,
 * and unknown is not false.
 */
export interface Household {
  /** Its key, the same from year to year. */
  readonly id: string;
  /** The day of the review, which its facts describe and on which ages are counted. */
  readonly date: IsoDate;
  /** The commune. */
  readonly place?: PlaceRef | null;
  /** Rural or urban, by where it resides. */
  readonly area?: Area | null;
  /** Whether it counts as a household of an ethnic minority (hộ DTTS). */
  readonly ethnicMinority?: boolean | null;
  /** Its members, one or more. */
  readonly members: readonly Person[];
  /** Its income: of the whole household or a person of it, a month or a year, nominal. */
  readonly income?: Money | null;
  /** Its dwelling. */
  readonly dwelling?: Dwelling | null;
  /** Its main source of water. */
  readonly water?: WaterSource | null;
  /** Its toilet. */
  readonly toilet?: Toilet | null;
  /** Its means of information. */
  readonly information?: Information | null;
}
