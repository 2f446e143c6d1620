import { totalOf } from '../../numeric/sums/totalOf.ts';
import type { SampleColumns } from './sampleColumns.ts';

/** Some of the rows of columns, by place and in order. */
export function pickRows(columns: SampleColumns, places: Uint32Array): SampleColumns {
  const { weights, rowAt } = columns;
  const pick = (column: Float64Array) => {
    const picked = new Float64Array(places.length);
    for (let place = 0; place < places.length; place++) {
      picked[place] = column[places[place] as number] as number;
    }
    return picked;
  };
  const picked = weights === null ? null : pick(weights);
  return {
    welfare: pick(columns.welfare),
    weights: picked,
    population: picked === null ? places.length : totalOf(picked),
    companions: columns.companions.map(pick),
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
export const noRows = { rows: 0, weight: 0 } as const;
