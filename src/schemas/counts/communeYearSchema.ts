import * as z from 'zod';
import { seriesList } from '../../model/series.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { maybe } from '../basic/maybe.ts';
import { moneySchema } from '../basic/moneySchema.ts';
import { textSchema } from '../basic/textSchema.ts';
import { placeRefSchema } from '../place/placeRefSchema.ts';
import { populationCountsSchema } from './populationCountsSchema.ts';

/** What one commune's review reports for one date, `CommuneYear`. */
export const communeYearSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      place: placeRefSchema,
      date: isoDateSchema,
      standard: maybe(textSchema),
      series: maybe(z.enum(seriesList)),
      households: populationCountsSchema.nullable(),
      persons: populationCountsSchema.nullable(),
      ethnicMinorityHouseholds: populationCountsSchema.nullable(),
      ethnicMinorityPersons: populationCountsSchema.nullable(),
      meanIncome: moneySchema.nullable(),
    })
    .readonly())();
