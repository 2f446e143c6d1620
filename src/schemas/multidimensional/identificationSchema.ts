import * as z from 'zod';
import { localTextSchema } from '../basic/localTextSchema.ts';
import { textSchema } from '../basic/textSchema.ts';
import { says } from '../faults/rules.ts';

/** Who is poor, `Identification`; of its number of dimensions and conditions, the form alone. */
export const identificationSchema = /* @__PURE__ */ (() => {
  const atLeast = z
    .number(says('countFromOne'))
    .int(says('countFromOne'))
    .min(1, says('countFromOne'));
  const condition = z
    .strictObject({
      id: textSchema,
      name: z.exactOptional(localTextSchema),
      indicators: z.array(textSchema).readonly(),
      atLeast,
    })
    .readonly();
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('score') }).readonly(),
    z.strictObject({ kind: z.literal('union') }).readonly(),
    z.strictObject({ kind: z.literal('intersection') }).readonly(),
    z
      .strictObject({ kind: z.literal('dimensions'), atLeast, within: z.enum(['any', 'all']) })
      .readonly(),
    z
      .strictObject({ kind: z.literal('conditions'), anyOf: z.array(condition).readonly() })
      .readonly(),
  ]);
})();
