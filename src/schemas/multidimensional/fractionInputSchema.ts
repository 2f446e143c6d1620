import * as z from 'zod';
import { says } from '../faults/rules.ts';

/**
 * A weight or a cut-off, `FractionInput`: a number, or its text, a fraction or a percentage too. Its form
 * alone: `multidimensionalIndexSchema` also refuses a double that no short decimal stands for.
 */
export const fractionInputSchema = /* @__PURE__ */ (() =>
  z.union(
    [
      z.number(),
      z
        .string()
        .max(400, says('goalNumber'))
        .regex(
          /^\s*(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?%?|[+-]?\d+\s*\/\s*0*[1-9]\d*)\s*$/,
          says('goalNumber'),
        ),
    ],
    says('goalNumber'),
  ))();
