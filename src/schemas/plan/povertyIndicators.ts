import * as z from 'zod';
import { amongChoices, settingChoices } from '../../model/plan/planChoices.ts';
import { textSchema } from '../basic/textSchema.ts';
import { planLineSchema } from './planLineSchema.ts';
import { ofWelfare } from './settings.ts';

/** The indicators of monetary poverty, each as its type in the model. */
export const povertyIndicators = /* @__PURE__ */ (() => {
  const ofLine = {
    ...ofWelfare,
    line: z.union([planLineSchema, textSchema]),
    boundary: z.exactOptional(z.enum(settingChoices.boundary)),
  };
  const among = z.exactOptional(z.enum(amongChoices.welfare));
  const plain = z.enum([
    'povertyHeadcount',
    'povertyGapIndex',
    'squaredPovertyGap',
    'wattsIndex',
    'senShorrocksThonIndex',
    'takayamaIndex',
    'incomeGapRatio',
    'poorPopulation',
    'totalShortfall',
  ]);
  return [
    z.strictObject({ ...ofLine, measure: plain }).readonly(),
    z.strictObject({ ...ofLine, measure: z.literal('fgtIndex'), alpha: z.number() }).readonly(),
    z
      .strictObject({
        ...ofLine,
        measure: z.literal('senIndex'),
        version: z.exactOptional(z.enum(settingChoices.version)),
      })
      .readonly(),
    z
      .strictObject({
        ...ofLine,
        measure: z.literal('clarkHemmingUlphIndex'),
        beta: z.number(),
      })
      .readonly(),
    z
      .strictObject({
        ...ofLine,
        measure: z.literal('relativeMedianPovertyGap'),
        rule: z.exactOptional(z.enum(settingChoices.rule)),
      })
      .readonly(),
    z
      .strictObject({
        ...ofLine,
        measure: z.literal('averageExitTime'),
        growth: z.number(),
        among,
        compounding: z.exactOptional(z.enum(settingChoices.compounding)),
      })
      .readonly(),
    z.strictObject({ ...ofLine, measure: z.literal('meanShortfall'), among }).readonly(),
    z
      .strictObject({ ...ofWelfare, measure: z.literal('prosperityGap'), standard: z.number() })
      .readonly(),
  ] as const;
})();
