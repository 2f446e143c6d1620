import * as z from 'zod';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { maybe } from '../basic/maybe.ts';
import { periodSchema } from '../basic/periodSchema.ts';
import { says } from '../faults/rules.ts';
import { datedValueSchema } from './datedValueSchema.ts';
import { goalNumberSchema } from './goalNumberSchema.ts';
import { targetRule } from './targetRule.ts';

/** A target of any kind, `Target`. */
export const targetSchema = /* @__PURE__ */ (() => {
  const bound = z.exactOptional(goalNumberSchema);
  const goal = z
    .strictObject({ atLeast: bound, moreThan: bound, atMost: bound, lessThan: bound })
    .readonly();
  const unit = z.enum(['percent', 'count', 'amount']);
  const baseline = maybe(datedValueSchema);
  const deadline = isoDateSchema;
  const kind = <const K extends string>(name: K) => z.literal(name);
  return z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: kind('level'), unit, goal, baseline, deadline }).readonly(),
      z
        .strictObject({
          kind: kind('baselineMultiple'),
          unit,
          goal,
          baseline: datedValueSchema,
          deadline,
        })
        .readonly(),
      z
        .strictObject({
          kind: kind('yearlyChange'),
          unit,
          direction: z.enum(['fall', 'rise']),
          goal,
          baseline: datedValueSchema,
          deadline,
        })
        .readonly(),
      z.strictObject({ kind: kind('count'), goal, period: periodSchema }).readonly(),
      z.strictObject({ kind: kind('coverage'), goal, baseline, deadline }).readonly(),
      z
        .strictObject({
          kind: kind('eachHousehold'),
          atLeast: z
            .number(says('countFromOne'))
            .int(says('countFromOne'))
            .min(1, says('countFromOne')),
          deadline,
        })
        .readonly(),
      z.strictObject({ kind: kind('ratio'), goal, baseline, deadline }).readonly(),
    ])
    .check(targetRule);
})();
