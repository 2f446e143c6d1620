import type * as z from 'zod';

/** A schema of indicators as it is read here: the measures it is of, and its keys. */
interface IndicatorSchema {
  readonly _zod: { readonly def: { readonly innerType: z.ZodObject } };
}

/** The measures of indicators, each with the keys that it must and may have. */
export function keysOfSchemas(schemas: readonly IndicatorSchema[]) {
  return schemas.flatMap((schema) => {
    const { shape } = schema._zod.def.innerType as { readonly shape: Record<string, z.ZodType> };
    const { measure, id, label, ...settings } = shape;
    const { values } = (measure as z.ZodEnum | z.ZodLiteral)._zod;
    const keys = Object.keys(settings);
    const isOptional = (key: string) => settings[key]?._zod.optin === 'optional';
    return [...values].map((name) => ({
      measure: String(name),
      required: keys.filter((key) => !isOptional(key)).sort(),
      optional: keys.filter(isOptional).sort(),
    }));
  });
}
