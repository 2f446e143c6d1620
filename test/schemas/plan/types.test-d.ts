/** `tsc -p test/tsconfig.json` proves that each schema gives exactly the type of the model. */
import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../src/model/plan/planIndicator.ts';
import type { PlanLine } from '../../../src/model/plan/planLine.ts';
import type { RowFilter } from '../../../src/model/plan/rowFilter.ts';
import type { planLineSchema } from '../../../src/schemas/plan/planLineSchema.ts';
import type { planSchema } from '../../../src/schemas/plan/planSchema.ts';
import type { rowFilterSchema } from '../../../src/schemas/plan/rowFilterSchema.ts';

type Parsed = z.infer<typeof planSchema>;
type Indicator = Parsed['indicators'][number];

expectTypeOf<z.infer<typeof rowFilterSchema>>().toEqualTypeOf<RowFilter>();
expectTypeOf<z.infer<typeof planLineSchema>>().toEqualTypeOf<PlanLine>();
expectTypeOf<Indicator>().toEqualTypeOf<PlanIndicator>();
expectTypeOf<Parsed>().toEqualTypeOf<Plan>();

// A proof that can fail: one key more, one less, one that may be left out.
expectTypeOf<Parsed>().not.toEqualTypeOf<Plan & { readonly more: string }>();
expectTypeOf<Parsed>().not.toEqualTypeOf<Omit<Plan, 'where'>>();
expectTypeOf<Parsed>().not.toEqualTypeOf<Partial<Plan>>();
expectTypeOf<Indicator>().not.toEqualTypeOf<Exclude<PlanIndicator, { measure: 'fgtIndex' }>>();
