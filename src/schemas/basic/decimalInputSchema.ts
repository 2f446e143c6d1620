import * as z from 'zod';
import { says } from '../faults/rules.ts';

/** A decimal number, `DecimalInput`: finite, or its text with a decimal point. */
export const decimalInputSchema = /* @__PURE__ */ (() =>
  z.union(
    [
      z.number(),
      z
        .string()
        .max(100, says('decimal'))
        .regex(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/, says('decimal')),
    ],
    says('decimal'),
  ))();
