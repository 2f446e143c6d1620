import { type FactValue, type HouseholdFact, householdFacts } from '../../model/household/facts.ts';
import type { Person } from '../../model/household/person.ts';
import type { HouseholdCondition } from '../../model/standard/condition.ts';
import { readRational } from '../../numeric/rational/rational.ts';
import { refuse } from '../../require.ts';
import { type Answer, no, unknown, yes } from './answer.ts';
import { anyMember } from './anyMember.ts';
import { compareWithLine } from './compileLines.ts';
import type { PersonTest } from './compilePerson.ts';
import { answerFor, stranger } from './factAnswer.ts';
import { overAges } from './overAges.ts';
import { readHome, stepsTo } from './readFact.ts';
import type { Scratch } from './scratch.ts';

/** A question to the household on the scratch. */
export type HouseholdTest = (scratch: Scratch) => Answer;

/** Makes a function of a condition, so that a list does not interpret it for every household. */
export function compileHousehold(condition: HouseholdCondition): HouseholdTest {
  switch (condition.kind) {
    case 'anyMember':
      return anyMember(condition.where);
    case 'memberShare':
      return memberShare(overAges(condition.where), condition.above);
    case 'areaPerMember':
      return areaPerMember(condition.below);
    case 'fact':
      return homeFact(condition.fact, condition.isOneOf);
    case 'all':
      return atLeastOf(condition.of.map(compileHousehold), condition.of.length);
    case 'atLeast':
      return atLeastOf(condition.of.map(compileHousehold), condition.count);
  }
}

function memberShare(test: PersonTest, above: string): HouseholdTest {
  const { numerator, denominator } = readRational(above, []);
  const parts = Number(numerator);
  const whole = Number(denominator);
  return (scratch) => {
    const { members, size } = scratch;
    let least = 0;
    let most = 0;
    for (let member = 0; member < size; member++) {
      const one = test(members[member] as Person, member, scratch);
      if (one === yes) least += 1;
      if (one !== no) most += 1;
    }
    if (least * whole > parts * size) return yes;
    return most * whole > parts * size ? unknown : no;
  };
}

function areaPerMember(below: number): HouseholdTest {
  // Doubles multiply a whole number of square meters exactly, and hardly any other.
  const exact = Number.isInteger(below) ? null : readRational(below, []);
  return (scratch) => {
    const area: unknown = scratch.household.dwelling?.floorArea;
    if (typeof area === 'number' && area >= 0 && area < Number.POSITIVE_INFINITY) {
      if (exact !== null) return compareWithLine(area, scratch.size, exact) < 0 ? yes : no;
      return area < below * scratch.size ? yes : no;
    }
    if (area === undefined || area === null) return unknown;
    const path = [...scratch.path, ...stepsTo('floorArea')];
    const code = typeof area === 'number' ? 'invalidNumber' : 'invalidType';
    return refuse(code, path, 'square meters of 0 or more', area);
  };
}

function homeFact(fact: HouseholdFact, isOneOf: readonly FactValue[]): HouseholdTest {
  const read = readHome[fact];
  const answer = answerFor(householdFacts[fact], isOneOf);
  return (scratch) => {
    const value = read(scratch.household);
    return answer(value) ?? stranger(value, householdFacts[fact], scratch, stepsTo(fact));
  };
}

function atLeastOf(tests: readonly HouseholdTest[], count: number): HouseholdTest {
  return (scratch) => {
    let least = 0;
    let most = 0;
    for (let at = 0; at < tests.length; at++) {
      const one = (tests[at] as HouseholdTest)(scratch);
      if (one === yes) least += 1;
      if (one !== no) most += 1;
    }
    return least >= count ? yes : most >= count ? unknown : no;
  };
}
