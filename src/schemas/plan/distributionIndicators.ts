import * as z from 'zod';
import { settingChoices } from '../../model/plan/planChoices.ts';
import { ofNumbers, ofWelfare } from './settings.ts';

/** The indicators of a distribution, each as its type in the model. */
export const distributionIndicators = /* @__PURE__ */ (() => {
  const number = z.number();
  const rule = z.exactOptional(z.enum(settingChoices.rule));
  const plain = z.enum(['theilIndex', 'meanLogDeviation', 'hooverIndex', 'palmaRatio']);
  const corrected = z.enum(['giniIndex', 'coefficientOfVariation', 'varianceOfLogs']);
  return [
    z.strictObject({ ...ofWelfare, measure: plain }).readonly(),
    z.strictObject({ ...ofNumbers, measure: z.literal('meanWelfare') }).readonly(),
    z
      .strictObject({
        ...ofWelfare,
        measure: corrected,
        correction: z.exactOptional(z.enum(settingChoices.correction)),
      })
      .readonly(),
    z
      .strictObject({
        ...ofWelfare,
        measure: z.literal('generalizedEntropyIndex'),
        alpha: number,
      })
      .readonly(),
    z
      .strictObject({ ...ofWelfare, measure: z.literal('atkinsonIndex'), epsilon: number })
      .readonly(),
    z.strictObject({ ...ofWelfare, measure: z.literal('kolmIndex'), kappa: number }).readonly(),
    z.strictObject({ ...ofWelfare, measure: z.literal('sGiniIndex'), nu: number }).readonly(),
    z.strictObject({ ...ofNumbers, measure: z.literal('medianWelfare'), rule }).readonly(),
    z
      .strictObject({
        ...ofNumbers,
        measure: z.literal('welfareQuantile'),
        probability: number,
        rule,
      })
      .readonly(),
    z
      .strictObject({
        ...ofNumbers,
        measure: z.literal('quantileRatio'),
        numerator: number,
        denominator: number,
        rule,
      })
      .readonly(),
    z
      .strictObject({
        ...ofWelfare,
        measure: z.literal('quintileShareRatio'),
        marginalRows: z.exactOptional(z.enum(settingChoices.marginalRows)),
        of: z.exactOptional(z.enum(settingChoices.of)),
      })
      .readonly(),
    z
      .strictObject({
        ...ofWelfare,
        measure: z.literal('welfareShare'),
        from: number,
        to: number,
      })
      .readonly(),
    z
      .strictObject({
        ...ofWelfare,
        measure: z.literal('lorenzOrdinate'),
        share: number,
        kind: z.exactOptional(z.enum(settingChoices.kind)),
      })
      .readonly(),
  ] as const;
})();
