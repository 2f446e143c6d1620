import type { FactValue, HouseholdFact, PersonFact } from '../../model/household/facts.ts';
import type { Person } from '../../model/household/person.ts';
import type {
  AllCondition,
  AtLeastCondition,
  HouseholdCondition,
  PersonCondition,
} from '../../model/standard/condition.ts';
import { type Answer, no, unknown, yes } from '../evaluate/answer.ts';
import { compileHousehold } from '../evaluate/compileCondition.ts';
import { compilePerson } from '../evaluate/compilePerson.ts';
import { overAges } from '../evaluate/overAges.ts';
import { readHome, readPerson } from '../evaluate/readFact.ts';
import type { Scratch } from '../evaluate/scratch.ts';

/** The completed years that are possible: one number twice where the age is known. */
export interface AgeRange {
  /** The least. */
  readonly least: number;
  /** The most. */
  readonly most: number;
}

/** A fact that an indicator was read from. */
export interface FactReading {
  /** The number of the member in the list, or `null` for a fact of the household. */
  readonly member: number | null;
  /** The member's completed years, the least and most that are possible; `null` without a member. */
  readonly age: AgeRange | null;
  /** Which fact; `'age'` where the age itself is what counts. */
  readonly fact: PersonFact | HouseholdFact | 'floorArea' | 'age';
  /** Its value; `null` where unknown. */
  readonly value: FactValue | number | null;
  /** Whether it speaks for a deprivation; `null` where it cannot be told. */
  readonly speaksFor: boolean | null;
}

/** The facts that a condition was read from, in the order of the members and of the condition. */
export function readingsOf(condition: HouseholdCondition, scratch: Scratch): FactReading[] {
  switch (condition.kind) {
    case 'anyMember':
    case 'memberShare':
      return scratch.members.flatMap((person, member) =>
        readingsOfMember(condition.where, person, member, scratch),
      );
    case 'areaPerMember':
      return [
        {
          ...ofHousehold(condition, scratch),
          fact: 'floorArea',
          value: scratch.household.dwelling?.floorArea ?? null,
        },
      ];
    case 'fact': {
      const { fact } = condition;
      const value = (readHome[fact](scratch.household) ?? null) as FactValue | null;
      return [{ ...ofHousehold(condition, scratch), fact, value }];
    }
    default: {
      const ask = (inner: HouseholdCondition) => compileHousehold(inner)(scratch);
      return decisive(condition, ask).flatMap((inner) => readingsOf(inner, scratch));
    }
  }
}

/**
 * The parts of a condition that its answer hangs on: of "all of", those that do not hold, if any; of
 * "at least so many of", those that hold, if they suffice; of what cannot be told, those unknown.
 */
function decisive<Condition>(
  condition: AllCondition<Condition> | AtLeastCondition<Condition>,
  ask: (inner: Condition) => Answer,
): readonly Condition[] {
  const count = condition.kind === 'all' ? condition.of.length : condition.count;
  const those = (answer: Answer) => condition.of.filter((inner) => ask(inner) === answer);
  const holding = those(yes);
  if (holding.length >= count) return holding;
  const failing = those(no);
  if (failing.length <= condition.of.length - count) return those(unknown);
  return condition.kind === 'all' ? failing : condition.of;
}

function ofHousehold(condition: HouseholdCondition, scratch: Scratch) {
  return { member: null, age: null, speaksFor: told(compileHousehold(condition)(scratch)) };
}

/** The facts of one member; none where the member's age says that the condition is not about them. */
function readingsOfMember(
  condition: PersonCondition,
  person: Person,
  member: number,
  scratch: Scratch,
): FactReading[] {
  const least = scratch.ageLeast[member] as number;
  const most = scratch.ageMost[member] as number;
  const facts = concerned(condition, person, member, scratch);
  const age = { least, most };
  const speaksFor = told(overAges(condition)(person, member, scratch));
  return [...new Set(facts)].map((fact) => {
    if (fact === 'age')
      return { member, age, fact, value: least === most ? least : null, speaksFor };
    const value = (readPerson[fact](person) ?? null) as FactValue | null;
    return { member, age, fact, value, speaksFor };
  });
}

/** The facts that the answer about a member can hang on. */
function concerned(
  condition: PersonCondition,
  person: Person,
  member: number,
  scratch: Scratch,
): (PersonFact | 'age')[] {
  const ask = (inner: PersonCondition) => compilePerson(inner)(person, member, scratch);
  switch (condition.kind) {
    case 'fact':
      return [condition.fact];
    case 'age':
    case 'bornFrom':
      return ['age'];
    case 'all': {
      const ages = condition.of.filter(isAge);
      if (ages.some((inner) => ask(inner) === no)) return [];
      const others = condition.of.filter((inner) => !isAge(inner));
      if (others.length === 0) return ['age'];
      const facts = decisive({ kind: 'all', of: others }, ask).flatMap((inner) =>
        concerned(inner, person, member, scratch),
      );
      // Where the age decides whether the facts matter at all, it is one of them.
      const counts = ask(condition) === unknown && ages.some((inner) => ask(inner) === unknown);
      return counts ? ['age', ...facts] : facts;
    }
    case 'atLeast':
      return decisive(condition, ask).flatMap((inner) => concerned(inner, person, member, scratch));
  }
}

function isAge({ kind }: PersonCondition): boolean {
  return kind === 'age' || kind === 'bornFrom';
}

function told(answer: Answer): boolean | null {
  return answer === unknown ? null : answer === yes;
}
