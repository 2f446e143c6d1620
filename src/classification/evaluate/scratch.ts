import type { ErrorPath } from '../../errors.ts';
import type { Household } from '../../model/household/household.ts';
import type { Person } from '../../model/household/person.ts';

/**
 * What is known of the household being read, in columns that are used again for the next one, so
 * that a list of a million allocates nothing for each. Internal.
 */
export interface Scratch {
  /** Where the household stands in the arguments. */
  path: ErrorPath;
  household: Household;
  members: readonly Person[];
  /** How many members there are. */
  size: number;
  /** The day of the review, as text and as a code. */
  day: string;
  date: number;
  /** The least and most completed years of each member. */
  readonly ageLeast: number[];
  readonly ageMost: number[];
  /** The earliest and latest day of birth of each member, as codes. */
  readonly bornFirst: number[];
  readonly bornLast: number[];
}

/** A scratch with nobody on it. */
export function newScratch(): Scratch {
  return {
    path: [],
    household: { id: '', date: '', members: [] },
    members: [],
    size: 0,
    day: '',
    date: 0,
    ageLeast: [],
    ageMost: [],
    bornFirst: [],
    bornLast: [],
  };
}
