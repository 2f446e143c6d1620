/** The parts of a plan that say what its indicators are of. */
import * as z from 'zod';
import { planChoices } from '../../model/plan/planChoices.ts';
import { weightKinds } from '../../model/sample/weight.ts';
import { textSchema } from '../basic/textSchema.ts';
import { fractionInputSchema } from '../multidimensional/fractionInputSchema.ts';
import { multidimensionalIndexSchema } from '../multidimensional/multidimensionalIndexSchema.ts';
import { standardSchema } from '../standard/standardSchema.ts';

const planWeight = /* @__PURE__ */ (() =>
  z.strictObject({ kind: z.enum(weightKinds), column: textSchema }).readonly())();

const planMultidimensional = /* @__PURE__ */ (() =>
  z
    .strictObject({
      index: multidimensionalIndexSchema,
      cutoff: z.exactOptional(fractionInputSchema),
      columns: z.exactOptional(z.record(z.string(), textSchema).readonly()),
      missing: z.exactOptional(z.enum(planChoices.indexMissing)),
    })
    .readonly())();

const planClassification = /* @__PURE__ */ (() =>
  z
    .strictObject({
      standard: standardSchema,
      area: textSchema,
      income: textSchema,
      deprivations: z.exactOptional(
        z.union([
          z.record(z.string(), textSchema).readonly(),
          z.strictObject({ count: textSchema }).readonly(),
        ]),
      ),
      missing: z.exactOptional(z.enum(planChoices.standardMissing)),
      unpublished: z.exactOptional(z.enum(planChoices.unpublished)),
    })
    .readonly())();

export { planClassification, planMultidimensional, planWeight };
