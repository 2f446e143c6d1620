import * as z from 'zod';
import type { Period } from '../../model/period.ts';
import { acrossFields } from '../faults/across.ts';
import { isoDateSchema } from './isoDateSchema.ts';

/** A span of days, `Period`, whose last day is not before its first. */
export const periodSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({ from: isoDateSchema, to: isoDateSchema })
    .check(
      acrossFields<Period>(({ from, to }, report) => {
        if (to < from) report('periodOrder', ['to'], to);
      }),
    )
    .readonly())();
