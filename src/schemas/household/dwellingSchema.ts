import * as z from 'zod';
import { materials } from '../../model/household/choices.ts';
import { maybe } from '../basic/maybe.ts';
import { says } from '../faults/rules.ts';

/** The dwelling of a household, `Dwelling`. */
export const dwellingSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      walls: maybe(z.enum(materials)),
      frame: maybe(z.enum(materials)),
      roof: maybe(z.enum(materials)),
      floorArea: maybe(z.number(says('amount')).nonnegative(says('amount'))),
    })
    .readonly())();
