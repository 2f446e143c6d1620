import * as z from 'zod';
import { amongChoices, settingChoices } from '../../model/plan/planChoices.ts';
import { textSchema } from '../basic/textSchema.ts';
import { fractionInputSchema } from '../multidimensional/fractionInputSchema.ts';
import { named } from './settings.ts';

/** The indicators of deprivations and of statuses, each as its type in the model. */
export const countingIndicators = /* @__PURE__ */ (() => {
  const counting = { ...named, cutoff: z.exactOptional(fractionInputSchema) };
  const plain = z.enum(['multidimensionalHeadcount', 'adjustedHeadcount', 'deprivationIntensity']);
  const headcounts = z.enum(['uncensoredHeadcount', 'censoredHeadcount']);
  const statuses = z.enum(['statusShare', 'statusPopulation']);
  return [
    z.strictObject({ ...counting, measure: plain }).readonly(),
    z.strictObject({ ...counting, measure: headcounts, indicator: textSchema }).readonly(),
    z
      .strictObject({
        ...counting,
        measure: z.literal('contributionShare'),
        indicator: z.exactOptional(textSchema),
        dimension: z.exactOptional(textSchema),
      })
      .readonly(),
    z
      .strictObject({
        ...counting,
        measure: z.literal('meanDeprivations'),
        among: z.enum(amongChoices.multidimensional),
      })
      .readonly(),
    z
      .strictObject({ ...counting, measure: z.literal('bandHeadcount'), band: textSchema })
      .readonly(),
    z
      .strictObject({ ...named, measure: statuses, status: z.enum(settingChoices.status) })
      .readonly(),
    z
      .strictObject({
        ...named,
        measure: z.literal('standardDeprivationShare'),
        indicator: textSchema,
      })
      .readonly(),
  ] as const;
})();
