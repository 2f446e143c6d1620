import * as z from 'zod';
import type { RatioObservation } from '../../model/target.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { acrossFields } from '../faults/across.ts';
import { goalNumberSchema } from './goalNumberSchema.ts';
import { readValue } from './readGoalNumber.ts';

/** A value and the one it is measured against, `RatioObservation`. */
export const ratioObservationSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({ date: isoDateSchema, value: goalNumberSchema, reference: goalNumberSchema })
    .check(
      acrossFields<RatioObservation>((observation, report) => {
        readValue(observation.value, 'plain', ['value'], report);
        const reference = readValue(observation.reference, 'plain', ['reference'], report);
        if (reference?.numerator === 0n) {
          report('aboveZero', ['reference'], observation.reference);
        }
      }),
    )
    .readonly())();
