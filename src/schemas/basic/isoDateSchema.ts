import * as z from 'zod';
import { dayCode } from '../../model/household/dayCode.ts';
import { says } from '../faults/rules.ts';

/** A calendar day, `IsoDate`: a day that there was or will be, written YYYY-MM-DD. */
export const isoDateSchema = /* @__PURE__ */ (() =>
  z.stringFormat('date', (text) => dayCode(text) !== 0, says('day')))();
