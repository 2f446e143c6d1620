import * as z from 'zod';
import { says } from '../faults/rules.ts';

/** A count: a whole number from 0 to 2^53 − 1. */
export const countSchema = /* @__PURE__ */ (() =>
  z.number(says('count')).int(says('count')).nonnegative(says('count')))();
