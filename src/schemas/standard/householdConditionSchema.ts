import * as z from 'zod';
import { type HouseholdFact, householdFacts } from '../../model/household/facts.ts';
import type { HouseholdCondition } from '../../model/standard/condition.ts';
import { textSchema } from '../basic/textSchema.ts';
import { says } from '../faults/rules.ts';
import { personConditionSchema } from './personConditionSchema.ts';

/**
 * A condition on a household, `HouseholdCondition`. Its form alone: `standardSchema` also holds that
 * the values are those of the fact.
 */
export const householdConditionSchema = /* @__PURE__ */ (() => {
  const anyMember = z
    .strictObject({ kind: z.literal('anyMember'), where: personConditionSchema })
    .readonly();
  const memberShare = z
    .strictObject({
      kind: z.literal('memberShare'),
      where: personConditionSchema,
      above: textSchema,
    })
    .readonly();
  const areaPerMember = z
    .strictObject({
      kind: z.literal('areaPerMember'),
      below: z.number(says('aboveZero')).positive(says('aboveZero')),
    })
    .readonly();
  const fact = z
    .strictObject({
      kind: z.literal('fact'),
      fact: z.enum(Object.keys(householdFacts) as HouseholdFact[]),
      isOneOf: z.array(z.union([z.string(), z.boolean()])).readonly(),
    })
    .readonly();
  const all = z
    .strictObject({
      kind: z.literal('all'),
      get of(): z.ZodReadonly<z.ZodArray<z.ZodType<HouseholdCondition>>> {
        return z.array(condition).readonly();
      },
    })
    .readonly();
  const atLeast = z
    .strictObject({
      kind: z.literal('atLeast'),
      count: z.number(says('count')).int(says('count')),
      get of(): z.ZodReadonly<z.ZodArray<z.ZodType<HouseholdCondition>>> {
        return z.array(condition).readonly();
      },
    })
    .readonly();
  const condition = z.discriminatedUnion('kind', [
    anyMember,
    memberShare,
    areaPerMember,
    fact,
    all,
    atLeast,
  ]);
  return condition;
})();
