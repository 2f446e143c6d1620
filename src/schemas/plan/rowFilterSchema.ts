import * as z from 'zod';
import { filterKeys, rangeBounds } from '../../model/plan/planChoices.ts';
import type { RangeFilter, RowFilter } from '../../model/plan/rowFilter.ts';
import { textSchema } from '../basic/textSchema.ts';
import type { CheckContext } from '../faults/across.ts';
import type { RefusalParams } from '../faults/refusal.ts';

/**
 * A condition on rows, `RowFilter`. Its form alone: `planSchema` also holds that values are of one kind, and
 * how deep conditions are nested.
 */
export const rowFilterSchema = /* @__PURE__ */ (() => {
  const value = z.union([z.string(), z.number(), z.boolean()]);
  const bound = z.exactOptional(z.number());
  const equal = z.strictObject({ column: textSchema, is: value }).readonly();
  const oneOf = z
    .strictObject({ column: textSchema, isOneOf: z.array(value).readonly() })
    .readonly();
  const range = z
    .strictObject({ column: textSchema, atLeast: bound, above: bound, atMost: bound, below: bound })
    .check(hasBound)
    .readonly();
  const known = z.strictObject({ column: textSchema, known: z.boolean() }).readonly();
  const all = z
    .strictObject({
      get all(): z.ZodReadonly<z.ZodArray<z.ZodType<RowFilter>>> {
        return z.array(filter).readonly();
      },
    })
    .readonly();
  const any = z
    .strictObject({
      get any(): z.ZodReadonly<z.ZodArray<z.ZodType<RowFilter>>> {
        return z.array(filter).readonly();
      },
    })
    .readonly();
  const not = z
    .strictObject({
      get not(): z.ZodType<RowFilter> {
        return filter;
      },
    })
    .readonly();
  const filter = z.union([range, equal, oneOf, known, all, any, not]);
  return filter;
})();

/** Without a bound a condition is no range; any other form with a column would be taken for a misspelled one. */
function hasBound({ value, issues }: CheckContext<RangeFilter>): void {
  if (rangeBounds.some((key) => value[key] !== undefined)) return;
  const params: RefusalParams = { povertyError: 'missingValue' };
  const message = `expected ${filterKeys.join(' or ')}`;
  issues.push({ code: 'custom', input: value, path: [], message, params: { ...params } });
}
