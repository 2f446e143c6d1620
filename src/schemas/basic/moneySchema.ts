import * as z from 'zod';
import { moneyHolders, moneyPeriods } from '../../model/money.ts';
import { says } from '../faults/rules.ts';
import { amountSchema } from './amountSchema.ts';
import { yearSchema } from './yearSchema.ts';

/** An amount of money, `Money`. */
export const moneySchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      amount: amountSchema,
      currency: z.string(says('currency')).regex(/^[A-Z]{3}$/, says('currency')),
      per: z.enum(moneyPeriods),
      holder: z.enum(moneyHolders),
      prices: z.exactOptional(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('nominal') }).readonly(),
          z.strictObject({ kind: z.literal('real'), year: yearSchema }).readonly(),
        ]),
      ),
    })
    .readonly())();
