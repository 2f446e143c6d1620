import * as z from 'zod';
import { countSchema } from '../basic/countSchema.ts';
import { countSum } from './countSum.ts';

/** A total with its poor and near-poor, `PopulationCounts`; `null` where not published. */
export const populationCountsSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      total: countSchema.nullable(),
      poor: countSchema.nullable(),
      nearPoor: countSchema.nullable(),
    })
    .check(countSum)
    .readonly())();
