/** `tsc -p test/tsconfig.json` proves that each schema gives exactly the type of the model. */
import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  FractionInput,
  Identification,
  MultidimensionalIndex,
} from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import type { fractionInputSchema } from '../../../src/schemas/multidimensional/fractionInputSchema.ts';
import type { identificationSchema } from '../../../src/schemas/multidimensional/identificationSchema.ts';
import type { multidimensionalIndexSchema } from '../../../src/schemas/multidimensional/multidimensionalIndexSchema.ts';

type Index = z.infer<typeof multidimensionalIndexSchema>;

expectTypeOf<z.infer<typeof fractionInputSchema>>().toEqualTypeOf<FractionInput>();
expectTypeOf<z.infer<typeof identificationSchema>>().toEqualTypeOf<Identification>();
expectTypeOf<Index>().toEqualTypeOf<MultidimensionalIndex>();

// A proof that can fail: one key more, one less, one that may be left out.
expectTypeOf<Index>().not.toEqualTypeOf<MultidimensionalIndex & { readonly more: string }>();
expectTypeOf<Index>().not.toEqualTypeOf<Omit<MultidimensionalIndex, 'bands'>>();
expectTypeOf<Index>().not.toEqualTypeOf<Partial<MultidimensionalIndex>>();
