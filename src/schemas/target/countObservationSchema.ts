import * as z from 'zod';
import { countSchema } from '../basic/countSchema.ts';
import { periodSchema } from '../basic/periodSchema.ts';

/** What was counted within a period, `CountObservation`. */
export const countObservationSchema = /* @__PURE__ */ (() =>
  z.strictObject({ period: periodSchema, count: countSchema }).readonly())();
