import * as z from 'zod';
import { says } from '../faults/rules.ts';

/** A calendar year from 1000 to 9999. */
export const yearSchema = /* @__PURE__ */ (() =>
  z.number(says('year')).int(says('year')).min(1000, says('year')).max(9999, says('year')))();
