import * as z from 'zod';
import {
  attendedLevels,
  cares,
  completedLevels,
  monthlyAllowances,
  sexes,
  works,
} from '../../model/household/choices.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { maybe } from '../basic/maybe.ts';
import { textSchema } from '../basic/textSchema.ts';
import { yearSchema } from '../basic/yearSchema.ts';

/** A member of a household, `Person`. */
export const personSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: maybe(textSchema),
      birthDate: maybe(isoDateSchema),
      birthYear: maybe(yearSchema),
      sex: maybe(z.enum(sexes)),
      ethnicity: maybe(textSchema),
      attending: maybe(z.enum(attendedLevels)),
      completed: maybe(z.enum(completedLevels)),
      trained: maybe(z.boolean()),
      insured: maybe(z.boolean()),
      care: maybe(z.enum(cares)),
      work: maybe(z.enum(works)),
      contract: maybe(z.boolean()),
      stunted: maybe(z.boolean()),
      underweight: maybe(z.boolean()),
      allowance: maybe(z.enum(monthlyAllowances)),
    })
    .readonly())();
