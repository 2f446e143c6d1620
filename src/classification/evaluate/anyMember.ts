import type { Person } from '../../model/household/person.ts';
import type { PersonCondition } from '../../model/standard/condition.ts';
import { type Answer, no, yes } from './answer.ts';
import { anyAge, compilePerson, type PersonTest } from './compilePerson.ts';
import { overAges } from './overAges.ts';
import type { Scratch } from './scratch.ts';

/**
 * One way of a condition to hold: an age, and what is asked of whoever has it. Most members are of
 * another age, and looking at two numbers spares them the questions.
 */
interface Way {
  readonly from: number;
  readonly before: number;
  readonly test: PersonTest | null;
}

/** Whether a condition holds for at least one member. */
export function anyMember(where: PersonCondition): (scratch: Scratch) => Answer {
  const ways = waysOf(where);
  const atAnyAge = overAges(where);
  return (scratch) => {
    const { members, size, ageLeast, ageMost } = scratch;
    let answer: Answer = no;
    // Every member is asked, so that a faulty fact is found wherever its member stands.
    for (let member = 0; member < size; member++) {
      const age = ageLeast[member] as number;
      if (age !== ageMost[member]) {
        const one = atAnyAge(members[member] as Person, member, scratch);
        if (one > answer) answer = one;
        continue;
      }
      for (let way = 0; way < ways.length; way++) {
        const { from, before, test } = ways[way] as Way;
        if (age < from || age >= before) continue;
        const one = test === null ? yes : test(members[member] as Person, member, scratch);
        if (one > answer) answer = one;
      }
    }
    return answer;
  };
}

/** "Any member with this or that" is "any with this, or any with that". */
function waysOf(where: PersonCondition): Way[] {
  if (where.kind === 'atLeast' && where.count === 1) return where.of.flatMap(waysOf);
  const [first, ...others] = where.kind === 'all' ? where.of : [where];
  if (first?.kind !== 'age') {
    return [{ from: 0, before: anyAge, test: compilePerson(where) }];
  }
  const rest: PersonCondition = { kind: 'all', of: others };
  return [
    {
      from: first.from ?? 0,
      before: first.before ?? anyAge,
      test: others.length === 0 ? null : compilePerson(rest),
    },
  ];
}
