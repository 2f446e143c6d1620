import * as z from 'zod';
import { textSchema } from './textSchema.ts';

/** A text in both languages, `LocalText`. */
export const localTextSchema = /* @__PURE__ */ (() =>
  z.strictObject({ vi: textSchema, en: textSchema }).readonly())();
