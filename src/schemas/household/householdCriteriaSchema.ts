import * as z from 'zod';
import { areas } from '../../model/area.ts';
import { amountSchema } from '../basic/amountSchema.ts';
import { countSchema } from '../basic/countSchema.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { maybe } from '../basic/maybe.ts';

/** What the rules of a standard ask of a household, `HouseholdCriteria`. */
export const householdCriteriaSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      area: z.enum(areas).nullable(),
      incomePerCapitaMonthly: amountSchema.nullable(),
      deprivations: countSchema.nullable(),
      date: maybe(isoDateSchema),
    })
    .readonly())();
