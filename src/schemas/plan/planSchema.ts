import * as z from 'zod';
import { countUnits } from '../../model/countUnit.ts';
import { checkPlan } from '../../model/plan/checkPlan.ts';
import { planVersion } from '../../model/plan/plan.ts';
import { planChoices } from '../../model/plan/planChoices.ts';
import { countSchema } from '../basic/countSchema.ts';
import { textSchema } from '../basic/textSchema.ts';
import { heldBy } from '../faults/refusal.ts';
import { countingIndicators } from './countingIndicators.ts';
import { distributionIndicators } from './distributionIndicators.ts';
import { planClassification, planMultidimensional, planWeight } from './measurements.ts';
import { planLineSchema } from './planLineSchema.ts';
import { povertyIndicators } from './povertyIndicators.ts';
import { rowFilterSchema } from './rowFilterSchema.ts';
import { structureIndicators } from './structureIndicators.ts';

/**
 * A plan of a table, `Plan`; it refuses whatever `checkPlan` refuses. A record by name, such as that of the
 * lines, loses a key called `__proto__`, which `checkPlan` keeps.
 */
export const planSchema = /* @__PURE__ */ (() => {
  const indicator = z.discriminatedUnion('measure', [
    ...povertyIndicators,
    ...distributionIndicators,
    ...structureIndicators,
    ...countingIndicators,
  ]);
  return z
    .strictObject({
      version: z.literal(planVersion),
      welfare: z.exactOptional(textSchema),
      weight: z.exactOptional(planWeight),
      size: z.exactOptional(textSchema),
      rowUnit: z.exactOptional(z.enum(countUnits)),
      by: z.exactOptional(z.array(textSchema).readonly()),
      totals: z.exactOptional(z.enum(planChoices.totals)),
      where: z.exactOptional(rowFilterSchema),
      lines: z.exactOptional(z.record(z.string(), planLineSchema).readonly()),
      multidimensional: z.exactOptional(planMultidimensional),
      classification: z.exactOptional(planClassification),
      missing: z.exactOptional(z.enum(planChoices.missing)),
      mostValues: z.exactOptional(countSchema),
      indicators: z.array(indicator).readonly(),
    })
    .check(heldBy(checkPlan, 'value'))
    .readonly();
})();
