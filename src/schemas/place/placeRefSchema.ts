import * as z from 'zod';
import { textSchema } from '../basic/textSchema.ts';

/** A place by its code, `PlaceRef`. Codes are text and keep their zeros. */
export const placeRefSchema = /* @__PURE__ */ (() =>
  z.strictObject({ code: textSchema, vintage: textSchema }).readonly())();
