import type { FactValue } from '../../model/household/facts.ts';
import { describeValue, refuse } from '../../require.ts';
import { type Answer, no, unknown, yes } from './answer.ts';
import type { Scratch } from './scratch.ts';

/** The answer for each value a fact can have; `undefined` for a value it cannot. */
export function answerFor(
  possible: readonly FactValue[],
  isOneOf: readonly FactValue[],
): (value: unknown) => Answer | undefined {
  const inside = possible.filter((value) => isOneOf.includes(value));
  const outside = possible.filter((value) => !isOneOf.includes(value));
  const [wanted] = inside;
  const [other] = outside;
  if (inside.length === 1 && outside.length === 1) {
    return (value) => {
      if (value === wanted) return yes;
      if (value === other) return no;
      return value === undefined || value === null ? unknown : undefined;
    };
  }
  return (value) => {
    for (let at = 0; at < inside.length; at++) if (value === inside[at]) return yes;
    for (let at = 0; at < outside.length; at++) if (value === outside[at]) return no;
    return value === undefined || value === null ? unknown : undefined;
  };
}

/** Refuses a value that a fact cannot have. */
export function stranger(
  value: unknown,
  possible: readonly FactValue[],
  scratch: Scratch,
  steps: readonly (string | number)[],
): never {
  const expected = `${possible.map(describeValue).join(', ')}, or null where unknown`;
  const code = typeof value === 'string' ? 'unknownOption' : 'invalidType';
  return refuse(code, [...scratch.path, ...steps], expected, value);
}
