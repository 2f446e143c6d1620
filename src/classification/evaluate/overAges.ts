import type { PersonCondition } from '../../model/standard/condition.ts';
import { unknown } from './answer.ts';
import { compilePerson, type PersonTest } from './compilePerson.ts';

/**
 * Asks a condition of a member whose age is not certain: once for every age that makes a difference. The
 * same answer at each of them is the answer, however old the member is; a person of 17 or 18 who lacks
 * both what 16 to 17 and what 18 to 30 must have lacks it.
 */
export function overAges(where: PersonCondition): PersonTest {
  const test = compilePerson(where);
  const limits = [...new Set(ageLimits(where))];
  return (person, member, scratch) => {
    const { ageLeast, ageMost } = scratch;
    const least = ageLeast[member] as number;
    const most = ageMost[member] as number;
    if (least === most) return test(person, member, scratch);
    const at = (age: number) => {
      ageLeast[member] = age;
      ageMost[member] = age;
      return test(person, member, scratch);
    };
    const answer = at(least);
    let differs = false;
    // At every age, so that a faulty fact is found whatever the others say.
    for (const age of limits) if (age > least && age <= most && at(age) !== answer) differs = true;
    ageLeast[member] = least;
    ageMost[member] = most;
    return differs ? unknown : answer;
  };
}

/** The ages at which the answer can turn. */
function ageLimits(where: PersonCondition): number[] {
  switch (where.kind) {
    case 'age':
      return [where.from, where.before].filter((age) => age !== null);
    case 'all':
    case 'atLeast':
      return where.of.flatMap(ageLimits);
    default:
      return [];
  }
}
