import * as z from 'zod';
import type { EachHouseholdObservation } from '../../model/target.ts';
import { countSchema } from '../basic/countSchema.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { acrossFields } from '../faults/across.ts';
import { says } from '../faults/rules.ts';

/** How many there are in how many households, `EachHouseholdObservation`. */
export const eachHouseholdObservationSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      date: isoDateSchema,
      count: countSchema,
      households: countSchema.min(1, says('aboveZero')),
      covered: z.exactOptional(countSchema),
    })
    .check(
      acrossFields<EachHouseholdObservation>(({ covered, households }, report) => {
        if (Number(covered) > Number(households)) report('covered', ['covered'], covered);
      }),
    )
    .readonly())();
