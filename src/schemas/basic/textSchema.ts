import * as z from 'zod';
import { says } from '../faults/rules.ts';

/** A text with something in it. */
export const textSchema = /* @__PURE__ */ (() =>
  z.string(says('text')).regex(/\S/, says('text')))();
