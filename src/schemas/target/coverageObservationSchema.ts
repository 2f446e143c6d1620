import * as z from 'zod';
import type { CoverageObservation } from '../../model/target.ts';
import { countSchema } from '../basic/countSchema.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { absent } from '../basic/maybe.ts';
import { acrossFields } from '../faults/across.ts';
import { says } from '../faults/rules.ts';
import { goalNumberSchema } from './goalNumberSchema.ts';
import { readValue } from './readGoalNumber.ts';

/** A coverage, `CoverageObservation`: counted, or a percent as it was published. */
export const coverageObservationSchema = /* @__PURE__ */ (() => {
  const counted = z
    .strictObject({
      date: isoDateSchema,
      covered: countSchema,
      total: countSchema.min(1, says('aboveZero')),
      percent: absent(),
    })
    .readonly();
  const published = z
    .strictObject({ date: isoDateSchema, percent: goalNumberSchema, covered: absent() })
    .readonly();
  return z.union([counted, published]).check(
    acrossFields<CoverageObservation>((observation, report) => {
      if (observation.percent !== undefined) {
        readValue(observation.percent, 'percent', ['percent'], report);
      } else if (Number(observation.covered) > Number(observation.total)) {
        report('covered', ['covered'], observation.covered);
      }
    }),
  );
})();
