import * as z from 'zod';
import { countUnits } from '../../model/countUnit.ts';
import { countSchema } from '../basic/countSchema.ts';
import { countSum } from './countSum.ts';

/** Whole counts of one place, `PovertyCounts`. */
export const povertyCountsSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      unit: z.enum(countUnits),
      total: countSchema,
      poor: countSchema,
      nearPoor: countSchema,
    })
    .check(countSum)
    .readonly())();
