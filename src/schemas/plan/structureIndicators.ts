import * as z from 'zod';
import { settingChoices } from '../../model/plan/planChoices.ts';
import { textSchema } from '../basic/textSchema.ts';
import { ofNumbers, ofWelfare } from './settings.ts';

/** The indicators of polarization, of taxes and of sources, each as its type in the model. */
export const structureIndicators = /* @__PURE__ */ (() => {
  const number = z.number();
  const taxes = z.enum([
    'kakwaniIndex',
    'reynoldsSmolenskyIndex',
    'rerankingIndex',
    'redistributiveEffect',
  ]);
  return [
    z
      .strictObject({
        ...ofWelfare,
        measure: z.literal('wolfsonIndex'),
        rule: z.exactOptional(z.enum(settingChoices.rule)),
      })
      .readonly(),
    z
      .strictObject({
        ...ofWelfare,
        measure: z.literal('duclosEstebanRayIndex'),
        alpha: number,
        bandwidth: z.exactOptional(number),
      })
      .readonly(),
    z
      .strictObject({
        ...ofWelfare,
        measure: z.literal('estebanRayIndex'),
        by: textSchema,
        alpha: number,
        scale: z.exactOptional(z.enum(settingChoices.scale)),
      })
      .readonly(),
    z
      .strictObject({
        ...ofWelfare,
        measure: z.literal('betweenGroupShare'),
        by: textSchema,
        alpha: number,
      })
      .readonly(),
    z
      .strictObject({
        ...ofNumbers,
        measure: z.literal('concentrationIndex'),
        variable: textSchema,
      })
      .readonly(),
    z.strictObject({ ...ofWelfare, measure: taxes, tax: textSchema }).readonly(),
    z
      .strictObject({
        ...ofWelfare,
        measure: z.literal('sourceShare'),
        sources: z.array(textSchema).readonly(),
        source: textSchema,
        attribution: z.enum(settingChoices.attribution),
      })
      .readonly(),
  ] as const;
})();
