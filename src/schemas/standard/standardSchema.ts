import * as z from 'zod';
import { moneyPeriods } from '../../model/money.ts';
import { checkStandard } from '../../model/standard/checkStandard.ts';
import { localTextSchema } from '../basic/localTextSchema.ts';
import { textSchema } from '../basic/textSchema.ts';
import { heldBy } from '../faults/refusal.ts';
import { legalSourceSchema } from './legalSourceSchema.ts';
import {
  deprivationCutoff,
  dimension,
  incomeLine,
  periodInForce,
  personGroup,
  pointsForm,
  statusRule,
} from './parts.ts';

/** A poverty standard, `Standard`; it refuses whatever `checkStandard` refuses. */
export const standardSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: textSchema,
      name: localTextSchema,
      place: textSchema,
      base: textSchema.nullable(),
      inForce: z.array(periodInForce).readonly(),
      sources: z.array(legalSourceSchema).readonly(),
      currency: textSchema,
      per: z.enum(moneyPeriods),
      lines: z.array(incomeLine).readonly(),
      dimensions: z.array(dimension).readonly(),
      deprivationCutoff,
      rules: z.array(statusRule).readonly(),
      groups: z.array(personGroup).readonly(),
      forms: z.array(pointsForm).readonly(),
    })
    .check(heldBy(checkStandard, 'argument'))
    .readonly())();
