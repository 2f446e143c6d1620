import { weightTotal } from '../columns/weightTotal.ts';
import type { RowsAndWeight } from '../welfareSample.ts';
import { gather } from './gather.ts';
import type { SampleColumns } from './sampleColumns.ts';

/** Some of the rows of columns, by place and in order. */
export function pickRows(columns: SampleColumns, places: Uint32Array): SampleColumns {
  const { weights, rowAt } = columns;
  const picked = weights === null ? null : gather(weights, places);
  return {
    welfare: gather(columns.welfare, places),
    weights: picked,
    population: picked === null ? places.length : weightTotal(picked),
    companions: columns.companions.map((column) => gather(column, places)),
    ascending: columns.ascending,
    rowAt: rowAt === null ? places : places.map((place) => rowAt[place] as number),
  };
}

/** The places that pass a test. */
export function placesWhere(length: number, keep: (place: number) => boolean): Uint32Array {
  const places = new Uint32Array(length);
  let kept = 0;
  for (let place = 0; place < length; place++) if (keep(place)) places[kept++] = place;
  return places.subarray(0, kept);
}

/** No rows, and no weight. */
export const noRows: RowsAndWeight = /* @__PURE__ */ Object.freeze({ rows: 0, weight: 0 });
