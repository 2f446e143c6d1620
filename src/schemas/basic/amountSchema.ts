import * as z from 'zod';
import { says } from '../faults/rules.ts';

/** A `DecimalInput` of 0 or more, as an amount of money is. */
export const amountSchema = /* @__PURE__ */ (() =>
  z.union(
    [
      z.number().nonnegative(says('amount')),
      z
        .string()
        .max(100, says('amountText'))
        .regex(/^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/, says('amountText')),
    ],
    says('decimal'),
  ))();
