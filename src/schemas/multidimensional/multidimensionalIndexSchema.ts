import * as z from 'zod';
import { countUnits } from '../../model/countUnit.ts';
import { checkMultidimensionalIndex } from '../../model/multidimensional/checkMultidimensionalIndex.ts';
import { localTextSchema } from '../basic/localTextSchema.ts';
import { textSchema } from '../basic/textSchema.ts';
import { heldBy } from '../faults/refusal.ts';
import { legalSourceSchema } from '../standard/legalSourceSchema.ts';
import { provenanceSchema } from '../standard/provenanceSchema.ts';
import { fractionInputSchema } from './fractionInputSchema.ts';
import { identificationSchema } from './identificationSchema.ts';

/**
 * A multidimensional index, `MultidimensionalIndex`; it refuses whatever `checkMultidimensionalIndex`
 * refuses.
 */
export const multidimensionalIndexSchema = /* @__PURE__ */ (() => {
  const name = z.exactOptional(localTextSchema);
  const provenance = z.exactOptional(provenanceSchema);
  const indicator = z
    .strictObject({
      id: textSchema,
      name,
      weight: fractionInputSchema,
      deprivedWhen: z.exactOptional(localTextSchema),
      provenance,
    })
    .readonly();
  const dimension = z
    .strictObject({ id: textSchema, name, indicators: z.array(indicator).readonly() })
    .readonly();
  const band = z
    .strictObject({
      id: textSchema,
      name,
      from: fractionInputSchema,
      below: z.exactOptional(fractionInputSchema),
      columns: z.exactOptional(z.record(z.string(), textSchema).readonly()),
      provenance,
    })
    .readonly();
  return z
    .strictObject({
      id: textSchema,
      name,
      place: z.exactOptional(textSchema),
      unit: z.exactOptional(z.enum(countUnits)),
      dimensions: z.array(dimension).readonly(),
      cutoff: z.exactOptional(fractionInputSchema),
      identification: z.exactOptional(identificationSchema),
      bands: z.exactOptional(z.array(band).readonly()),
      sources: z.exactOptional(z.array(legalSourceSchema).readonly()),
      provenance,
    })
    .check(heldBy(checkMultidimensionalIndex, 'value'))
    .readonly();
})();
