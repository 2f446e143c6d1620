import * as z from 'zod';
import { says } from '../faults/rules.ts';

/** The key of a part of a standard. */
export const keySchema = /* @__PURE__ */ (() =>
  z.string(says('key')).regex(/^[a-z][A-Za-z0-9]*$/, says('key')))();
