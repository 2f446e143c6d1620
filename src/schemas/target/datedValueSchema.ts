import * as z from 'zod';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { goalNumberSchema } from './goalNumberSchema.ts';

/** A value on a day, `DatedValue`: the baseline of a target, and what it is judged by. */
export const datedValueSchema = /* @__PURE__ */ (() =>
  z.strictObject({ date: isoDateSchema, value: goalNumberSchema }).readonly())();
