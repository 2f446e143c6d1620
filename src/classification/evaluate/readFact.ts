import type { HouseholdFact, PersonFact } from '../../model/household/facts.ts';
import { recordOfFact } from '../../model/household/facts.ts';
import type { Household } from '../../model/household/household.ts';
import type { Person } from '../../model/household/person.ts';

/** How each fact of a person is read: a function of its own, so that the engine knows its shape. */
export const readPerson: { readonly [fact in PersonFact]: (person: Person) => unknown } = {
  sex: (person) => person.sex,
  attending: (person) => person.attending,
  completed: (person) => person.completed,
  trained: (person) => person.trained,
  insured: (person) => person.insured,
  care: (person) => person.care,
  work: (person) => person.work,
  contract: (person) => person.contract,
  stunted: (person) => person.stunted,
  underweight: (person) => person.underweight,
  allowance: (person) => person.allowance,
};

/** How each fact of a household is read. */
export const readHome: { readonly [fact in HouseholdFact]: (household: Household) => unknown } = {
  walls: ({ dwelling }) => dwelling?.walls,
  frame: ({ dwelling }) => dwelling?.frame,
  roof: ({ dwelling }) => dwelling?.roof,
  water: (household) => household.water,
  toilet: (household) => household.toilet,
  usesInternet: ({ information }) => information?.usesInternet,
  usesTelephone: ({ information }) => information?.usesTelephone,
  television: ({ information }) => information?.television,
  radio: ({ information }) => information?.radio,
  desktopComputer: ({ information }) => information?.desktopComputer,
  laptop: ({ information }) => information?.laptop,
  tablet: ({ information }) => information?.tablet,
  smartphone: ({ information }) => information?.smartphone,
  telephone: ({ information }) => information?.telephone,
  loudspeaker: ({ information }) => information?.loudspeaker,
};

/** The steps from a household to one of its facts, for paths of errors and readings. */
export function stepsTo(fact: HouseholdFact | 'floorArea'): readonly string[] {
  const record = recordOfFact[fact];
  return record === null ? [fact] : [record, fact];
}
