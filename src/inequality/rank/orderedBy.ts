import { ascending } from '../../sample/formula/ascending.ts';
import type { SampleColumns } from '../../sample/formula/sampleColumns.ts';

/** Columns in ascending order of another column in the place of welfare. */
export interface Reordered {
  /** The columns. */
  readonly columns: SampleColumns;
  /** Brings what stands at their places back to the places of the columns before. */
  back(values: Float64Array): Float64Array;
}

/** Puts columns in ascending order of a column beside welfare. */
export function orderedBy(before: SampleColumns, values: Float64Array): Reordered {
  const { weights, population } = before;
  const welfare = values;
  const columns = ascending(
    { welfare, weights, population, companions: [], ascending: false, rowAt: null },
    true,
  );
  const placeAt = columns.rowAt as Uint32Array;
  return {
    columns,
    back(ordered) {
      const placed = new Float64Array(ordered.length);
      for (let place = 0; place < ordered.length; place++) {
        placed[placeAt[place] as number] = ordered[place] as number;
      }
      return placed;
    },
  };
}
