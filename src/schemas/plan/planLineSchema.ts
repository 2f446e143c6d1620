import * as z from 'zod';
import { planChoices, settingChoices } from '../../model/plan/planChoices.ts';
import { textSchema } from '../basic/textSchema.ts';
import { says } from '../faults/rules.ts';

/** A poverty line of a plan, `PlanLine`; `planSchema` also holds that it is above 0, and that no group has two. */
export const planLineSchema = /* @__PURE__ */ (() => {
  const positive = z.number().positive(says('aboveZero'));
  const rule = z.exactOptional(z.enum(settingChoices.rule));
  const scope = z.exactOptional(z.enum(planChoices.scope));
  const amount = z
    .strictObject({ label: z.union([z.string(), z.number()]), amount: positive })
    .readonly();
  const record = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('column'), column: textSchema }).readonly(),
    z
      .strictObject({
        kind: z.literal('byGroup'),
        by: textSchema,
        amounts: z.array(amount).readonly(),
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('relative'),
        of: z.enum(planChoices.lineOf),
        share: positive,
        rule,
        scope,
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('societal'),
        floor: positive,
        intercept: z.number(),
        share: positive,
        rule,
        scope,
      })
      .readonly(),
  ]);
  // That a number is above 0 is held by `checkPlan`: of a faulty record its field is told, and not the number.
  return z.union([record, z.number().meta({ exclusiveMinimum: 0 })]);
})();
