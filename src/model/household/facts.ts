import {
  attendedLevels,
  cares,
  completedLevels,
  materials,
  monthlyAllowances,
  sexes,
  toilets,
  waterSources,
  works,
} from './choices.ts';

/** The answers to a question of yes or no. */
const yesNo: readonly boolean[] = [true, false];

/** The facts of a person that a condition can ask for, each with the values it can have. */
export const personFacts = {
  sex: sexes,
  attending: attendedLevels,
  completed: completedLevels,
  trained: yesNo,
  insured: yesNo,
  care: cares,
  work: works,
  contract: yesNo,
  stunted: yesNo,
  underweight: yesNo,
  allowance: monthlyAllowances,
} as const satisfies Record<string, readonly (string | boolean)[]>;

/** The facts of a household that a condition can ask for, each with the values it can have. */
export const householdFacts = {
  walls: materials,
  frame: materials,
  roof: materials,
  water: waterSources,
  toilet: toilets,
  usesInternet: yesNo,
  usesTelephone: yesNo,
  television: yesNo,
  radio: yesNo,
  desktopComputer: yesNo,
  laptop: yesNo,
  tablet: yesNo,
  smartphone: yesNo,
  telephone: yesNo,
  loudspeaker: yesNo,
} as const satisfies Record<string, readonly (string | boolean)[]>;

/** The record of a household in which a fact stands, where it is not the household itself. */
export const recordOfFact = {
  walls: 'dwelling',
  frame: 'dwelling',
  roof: 'dwelling',
  floorArea: 'dwelling',
  water: null,
  toilet: null,
  usesInternet: 'information',
  usesTelephone: 'information',
  television: 'information',
  radio: 'information',
  desktopComputer: 'information',
  laptop: 'information',
  tablet: 'information',
  smartphone: 'information',
  telephone: 'information',
  loudspeaker: 'information',
} as const satisfies Record<HouseholdFact | 'floorArea', 'dwelling' | 'information' | null>;

/** A fact of a person by its name. */
export type PersonFact = keyof typeof personFacts;

/** A fact of a household by its name. */
export type HouseholdFact = keyof typeof householdFacts;

/** A value that a fact can have. */
export type FactValue = string | boolean;
