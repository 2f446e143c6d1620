import * as z from 'zod';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { localTextSchema } from '../basic/localTextSchema.ts';
import { textSchema } from '../basic/textSchema.ts';
import { keySchema } from './keySchema.ts';

/** A text of law, or a publication, `LegalSource`. */
export const legalSourceSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: keySchema,
      title: localTextSchema,
      issued: isoDateSchema.nullable(),
      effective: isoDateSchema.nullable(),
      readAt: z.array(textSchema).readonly(),
    })
    .readonly())();
