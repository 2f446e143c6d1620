import * as z from 'zod';
import { countUnits } from '../../model/countUnit.ts';
import { populations } from '../../model/population.ts';
import { seriesList } from '../../model/series.ts';
import { countSchema } from '../basic/countSchema.ts';
import { isoDateSchema } from '../basic/isoDateSchema.ts';
import { maybe } from '../basic/maybe.ts';
import { textSchema } from '../basic/textSchema.ts';
import { placeRefSchema } from '../place/placeRefSchema.ts';
import { countSum } from './countSum.ts';

/** Counts with their place, date, standard and series, `ObservedCounts`. */
export const observedCountsSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      unit: z.enum(countUnits),
      total: countSchema.nullable(),
      poor: countSchema.nullable(),
      nearPoor: countSchema.nullable(),
      date: maybe(isoDateSchema),
      place: maybe(placeRefSchema),
      standard: maybe(textSchema),
      series: maybe(z.enum(seriesList)),
      population: maybe(z.enum(populations)),
    })
    .check(countSum)
    .readonly())();
