import type { FactValue, HouseholdFact, PersonFact } from '../household/facts.ts';
import type { IsoDate } from '../period.ts';

/** The person's age in completed years lies in a range. */
export interface AgeCondition {
  /** Says that it is this. */
  readonly kind: 'age';
  /** From this age on, or `null` for any. */
  readonly from: number | null;
  /** Before this age is complete, or `null` for any. */
  readonly before: number | null;
}

/** The person was born on a day or later. */
export interface BornCondition {
  /** Says that it is this. */
  readonly kind: 'bornFrom';
  /** The first day. */
  readonly date: IsoDate;
}

/** A fact has one of some values. */
export interface FactCondition<Fact extends string> {
  /** Says that it is this. */
  readonly kind: 'fact';
  /** Which fact. */
  readonly fact: Fact;
  /** The values. */
  readonly isOneOf: readonly FactValue[];
}

/** All of some conditions hold. */
export interface AllCondition<Condition> {
  /** Says that it is this. */
  readonly kind: 'all';
  /** The conditions. */
  readonly of: readonly Condition[];
}

/** At least so many of some conditions hold. */
export interface AtLeastCondition<Condition> {
  /** Says that it is this. */
  readonly kind: 'atLeast';
  /** How many. */
  readonly count: number;
  /** The conditions. */
  readonly of: readonly Condition[];
}

/** A condition on one person: a fact that is unknown makes it unknown, not false. */
export type PersonCondition =
  | AgeCondition
  | BornCondition
  | FactCondition<PersonFact>
  | AllCondition<PersonCondition>
  | AtLeastCondition<PersonCondition>;

/** A condition holds for at least one member. */
export interface AnyMemberCondition {
  /** Says that it is this. */
  readonly kind: 'anyMember';
  /** The condition on a person. */
  readonly where: PersonCondition;
}

/** The share of members for whom a condition holds is above a fraction: more than half. */
export interface MemberShareCondition {
  /** Says that it is this. */
  readonly kind: 'memberShare';
  /** The condition on a person. */
  readonly where: PersonCondition;
  /** The fraction as text, such as `'1/2'`; a share exactly on it is not above it. */
  readonly above: string;
}

/** The floor area of the dwelling, for each member, is below so many square meters. */
export interface AreaPerMemberCondition {
  /** Says that it is this. */
  readonly kind: 'areaPerMember';
  /** Square meters; an area exactly on it is not below it. */
  readonly below: number;
}

/** A condition on a household: a fact that is unknown makes it unknown, not false. */
export type HouseholdCondition =
  | AnyMemberCondition
  | MemberShareCondition
  | AreaPerMemberCondition
  | FactCondition<HouseholdFact>
  | AllCondition<HouseholdCondition>
  | AtLeastCondition<HouseholdCondition>;
