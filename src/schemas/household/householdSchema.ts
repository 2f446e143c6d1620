import * as z from 'zod';
import { areas } from '../../model/area.ts';
import { toilets, waterSources } from '../../model/household/choices.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { maybe } from '../basic/maybe.ts';
import { moneySchema } from '../basic/moneySchema.ts';
import { textSchema } from '../basic/textSchema.ts';
import { says } from '../faults/rules.ts';
import { placeRefSchema } from '../place/placeRefSchema.ts';
import { birthRule } from './birthRule.ts';
import { dwellingSchema } from './dwellingSchema.ts';
import { informationSchema } from './informationSchema.ts';
import { personSchema } from './personSchema.ts';

/** A household as a review found it, `Household`. */
export const householdSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: textSchema,
      date: isoDateSchema,
      place: maybe(placeRefSchema),
      area: maybe(z.enum(areas)),
      ethnicMinority: maybe(z.boolean()),
      members: z.array(personSchema).min(1, says('members')).readonly(),
      income: maybe(moneySchema),
      dwelling: maybe(dwellingSchema),
      water: maybe(z.enum(waterSources)),
      toilet: maybe(z.enum(toilets)),
      information: maybe(informationSchema),
    })
    .check(birthRule)
    .readonly())();
