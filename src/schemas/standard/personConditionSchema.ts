import * as z from 'zod';
import { type PersonFact, personFacts } from '../../model/household/facts.ts';
import type { PersonCondition } from '../../model/standard/condition.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { says } from '../faults/rules.ts';

/**
 * A condition on one person, `PersonCondition`. Its form alone: `standardSchema` also holds that the
 * values are those of the fact.
 */
export const personConditionSchema = /* @__PURE__ */ (() => {
  const age = z
    .strictObject({
      kind: z.literal('age'),
      from: z.number(says('age')).int(says('age')).nullable(),
      before: z.number(says('age')).int(says('age')).nullable(),
    })
    .readonly();
  const born = z.strictObject({ kind: z.literal('bornFrom'), date: isoDateSchema }).readonly();
  const fact = z
    .strictObject({
      kind: z.literal('fact'),
      fact: z.enum(Object.keys(personFacts) as PersonFact[]),
      isOneOf: z.array(z.union([z.string(), z.boolean()])).readonly(),
    })
    .readonly();
  const all = z
    .strictObject({
      kind: z.literal('all'),
      get of(): z.ZodReadonly<z.ZodArray<z.ZodType<PersonCondition>>> {
        return z.array(condition).readonly();
      },
    })
    .readonly();
  const atLeast = z
    .strictObject({
      kind: z.literal('atLeast'),
      count: z.number(says('count')).int(says('count')),
      get of(): z.ZodReadonly<z.ZodArray<z.ZodType<PersonCondition>>> {
        return z.array(condition).readonly();
      },
    })
    .readonly();
  const condition = z.discriminatedUnion('kind', [age, born, fact, all, atLeast]);
  return condition;
})();
