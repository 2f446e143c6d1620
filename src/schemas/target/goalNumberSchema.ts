import * as z from 'zod';
import { says } from '../faults/rules.ts';

const decimal = '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})? ?%?';
const fraction = '[+-]?\\d+ ?/ ?0*[1-9]\\d*';

/** A number of a target, `GoalNumber`: finite, or its text, a fraction or a percentage too. */
export const goalNumberSchema = /* @__PURE__ */ (() =>
  z.union(
    [
      z.number(),
      z
        .string()
        .max(400, says('goalNumber'))
        .regex(new RegExp(`^(?:${decimal}|${fraction})$`), says('goalNumber')),
    ],
    says('goalNumber'),
  ))();
