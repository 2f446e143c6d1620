import { dayCode } from '../../model/household/dayCode.ts';
import { type FactValue, type PersonFact, personFacts } from '../../model/household/facts.ts';
import type { Person } from '../../model/household/person.ts';
import type { PersonCondition } from '../../model/standard/condition.ts';
import { type Answer, no, unknown, yes } from './answer.ts';
import { answerFor, stranger } from './factAnswer.ts';
import { readPerson } from './readFact.ts';
import type { Scratch } from './scratch.ts';

/** Above every age; a whole number, because ages are compared as such. */
export const anyAge = 1000;

/** A question to one member. */
export type PersonTest = (person: Person, member: number, scratch: Scratch) => Answer;

/** Makes a function of a condition on one member. */
export function compilePerson(condition: PersonCondition): PersonTest {
  switch (condition.kind) {
    case 'age':
      return aged(condition.from ?? 0, condition.before ?? anyAge);
    case 'bornFrom':
      return bornFrom(dayCode(condition.date));
    case 'fact':
      return personFact(condition.fact, condition.isOneOf);
    case 'all':
      // In order, so that an age outside the range spares the questions that follow.
      return condition.of.map(compilePerson).reduceRight((rest, first) => both(first, rest));
    case 'atLeast': {
      const tests = condition.of.map(compilePerson);
      return condition.count === 1 ? tests.reduce(either) : atLeastOf(tests, condition.count);
    }
  }
}

function personFact(fact: PersonFact, isOneOf: readonly FactValue[]): PersonTest {
  const read = readPerson[fact];
  const answer = answerFor(personFacts[fact], isOneOf);
  return (person, member, scratch) => {
    const value = read(person);
    return answer(value) ?? stranger(value, personFacts[fact], scratch, ['members', member, fact]);
  };
}

function aged(from: number, before: number): PersonTest {
  return (_, member, scratch) => {
    const least = scratch.ageLeast[member] as number;
    const most = scratch.ageMost[member] as number;
    if (least >= from && most < before) return yes;
    return most < from || least >= before ? no : unknown;
  };
}

function bornFrom(first: number): PersonTest {
  return (_, member, scratch) => {
    if ((scratch.bornFirst[member] as number) >= first) return yes;
    return (scratch.bornLast[member] as number) < first ? no : unknown;
  };
}

function both(first: PersonTest, second: PersonTest): PersonTest {
  return (person, member, scratch) => {
    const one = first(person, member, scratch);
    if (one === no) return no;
    const other = second(person, member, scratch);
    return one < other ? one : other;
  };
}

function either(first: PersonTest, second: PersonTest): PersonTest {
  return (person, member, scratch) => {
    const one = first(person, member, scratch);
    const other = second(person, member, scratch);
    return one > other ? one : other;
  };
}

function atLeastOf(tests: readonly PersonTest[], count: number): PersonTest {
  return (person, member, scratch) => {
    let least = 0;
    let most = 0;
    for (let at = 0; at < tests.length; at++) {
      const one = (tests[at] as PersonTest)(person, member, scratch);
      if (one === yes) least += 1;
      if (one !== no) most += 1;
    }
    return least >= count ? yes : most >= count ? unknown : no;
  };
}
