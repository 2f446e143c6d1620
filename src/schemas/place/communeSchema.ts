import * as z from 'zod';
import { areas } from '../../model/area.ts';
import type { Commune } from '../../model/place/commune.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { textSchema } from '../basic/textSchema.ts';
import { acrossFields } from '../faults/across.ts';
import { placeRefSchema } from './placeRefSchema.ts';

/** A commune of a register, `Commune`; `checkCommunes` holds that a list of them is one. */
export const communeSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      code: textSchema,
      vintage: textSchema,
      name: textSchema,
      area: z.enum(areas),
      parent: placeRefSchema.nullable(),
      validFrom: isoDateSchema.nullable(),
      validTo: isoDateSchema.nullable(),
      predecessors: z.array(placeRefSchema).readonly(),
      successors: z.array(placeRefSchema).readonly(),
    })
    .check(
      acrossFields<Commune>(({ validFrom, validTo }, report) => {
        if (validFrom !== null && validTo !== null && validTo < validFrom) {
          report('periodOrder', ['validTo'], validTo);
        }
      }),
    )
    .readonly())();
