import * as z from 'zod';
import { confidences } from '../../model/standard/provenance.ts';
import { localTextSchema } from '../basic/localTextSchema.ts';
import { textSchema } from '../basic/textSchema.ts';

/** Where an item of a standard comes from, `Provenance`. */
export const provenanceSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      source: textSchema.nullable(),
      article: textSchema.nullable(),
      confidence: z.enum(confidences),
      note: localTextSchema.nullable(),
    })
    .readonly())();
