/** The parts of a standard, each as its type in the model. */
import * as z from 'zod';
import { householdStatuses } from '../../model/standard/status.ts';
import { amountSchema } from '../basic/amountSchema.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { localTextSchema } from '../basic/localTextSchema.ts';
import { periodSchema } from '../basic/periodSchema.ts';
import { says } from '../faults/rules.ts';
import { householdConditionSchema } from './householdConditionSchema.ts';
import { keySchema } from './keySchema.ts';
import { provenanceSchema } from './provenanceSchema.ts';

const periodInForce = /* @__PURE__ */ (() =>
  z
    .strictObject({ from: isoDateSchema, to: isoDateSchema, provenance: provenanceSchema })
    .readonly())();

const incomeLine = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: keySchema,
      name: localTextSchema,
      amount: z
        .strictObject({ rural: amountSchema.nullable(), urban: amountSchema.nullable() })
        .readonly(),
      boundary: z.enum(['atOrBelow', 'below']),
      provenance: provenanceSchema,
    })
    .readonly())();

const indicator = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: keySchema,
      name: localTextSchema,
      provenance: provenanceSchema,
      cutoff: z
        .strictObject({
          text: localTextSchema.nullable(),
          condition: householdConditionSchema.nullable(),
          provenance: provenanceSchema,
        })
        .readonly(),
    })
    .readonly())();

const dimension = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: keySchema,
      name: localTextSchema,
      provenance: provenanceSchema,
      indicators: z.array(indicator).readonly(),
    })
    .readonly())();

const deprivationCutoff = /* @__PURE__ */ (() =>
  z
    .strictObject({
      atLeast: z
        .number(says('countFromOne'))
        .int(says('countFromOne'))
        .min(1, says('countFromOne')),
      provenance: provenanceSchema,
    })
    .readonly())();

const statusRule = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: keySchema,
      status: z.enum(householdStatuses),
      over: keySchema.nullable(),
      under: keySchema.nullable(),
      deprivations: z.enum(['atCutoff', 'belowCutoff', 'any']),
      provenance: provenanceSchema,
    })
    .readonly())();

const personGroup = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: keySchema,
      name: localTextSchema,
      statuses: z.array(z.enum(householdStatuses)).readonly(),
      under: keySchema,
      from: isoDateSchema.nullable(),
      to: isoDateSchema.nullable(),
      provenance: provenanceSchema,
    })
    .readonly())();

const pointsForm = /* @__PURE__ */ (() => {
  const points = z.number(says('amount')).nonnegative(says('amount')).nullable();
  const line = z
    .strictObject({
      line: keySchema,
      atMost: z.strictObject({ rural: points, urban: points }).readonly(),
      provenance: provenanceSchema,
    })
    .readonly();
  return z
    .strictObject({
      id: keySchema,
      inUse: periodSchema,
      lines: z.array(line).readonly(),
      perDeprivation: z.number(says('aboveZero')).positive(says('aboveZero')),
      provenance: provenanceSchema,
    })
    .readonly();
})();

export {
  deprivationCutoff,
  dimension,
  incomeLine,
  indicator,
  periodInForce,
  personGroup,
  pointsForm,
  statusRule,
};
