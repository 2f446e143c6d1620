import * as z from 'zod';

/** A field that may be left out or `null`: both say that it is unknown. */
export function maybe<T extends z.ZodType>(schema: T): z.ZodExactOptional<z.ZodNullable<T>> {
  return z.exactOptional(z.nullable(schema));
}

/** A field that is not given; JSON has no way to give it as `undefined`. */
export function absent(): z.ZodExactOptional<z.ZodUndefined> {
  const schema = z.undefined();
  schema._zod.toJSONSchema = () => ({ not: {} });
  return z.exactOptional(schema);
}
