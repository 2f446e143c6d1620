/** The fields that many indicators of a plan have. */
import * as z from 'zod';
import { supportChoices } from '../../model/plan/planChoices.ts';
import { localTextSchema } from '../basic/localTextSchema.ts';
import { textSchema } from '../basic/textSchema.ts';
import { says } from '../faults/rules.ts';

/** Those of every indicator. The pattern of an id is told in JSON Schema, and held by `checkPlan`. */
const named = /* @__PURE__ */ (() => ({
  id: z.string(says('text')).meta({ pattern: '^[A-Za-z][A-Za-z0-9_]{0,47}$' }),
  label: z.exactOptional(localTextSchema),
}))();

/** Those of an indicator of welfare whose measure accepts every number. */
const ofNumbers = /* @__PURE__ */ (() => ({ ...named, column: z.exactOptional(textSchema) }))();

/** Those of any other indicator of welfare. */
const ofWelfare = /* @__PURE__ */ (() => ({
  ...ofNumbers,
  outsideSupport: z.exactOptional(
    z.union([z.enum(supportChoices), z.strictObject({ floor: z.number() }).readonly()]),
  ),
}))();

export { named, ofNumbers, ofWelfare };
