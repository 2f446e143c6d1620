import { weightTotal } from '../columns/weightTotal.ts';
import { gather } from './gather.ts';
import type { SampleColumns } from './sampleColumns.ts';

/**
 * The columns of each of so many groups, by its code. Rows keep their order, so that each group ascends if
 * all do; `rowAt` of a group are the places of its rows in the columns of all.
 */
export function splitByGroup(
  columns: SampleColumns,
  codeAt: (place: number) => number,
  count: number,
): SampleColumns[] {
  const { welfare, weights, companions, ascending } = columns;
  const ends = new Uint32Array(count + 1);
  for (let place = 0; place < welfare.length; place++) (ends[codeAt(place) + 1] as number)++;
  for (let code = 1; code < ends.length; code++) {
    ends[code] = (ends[code] as number) + (ends[code - 1] as number);
  }
  // Now each is where its group starts; as rows are dealt out it moves to where the group ends.
  const places = new Uint32Array(welfare.length);
  for (let place = 0; place < welfare.length; place++) {
    const code = codeAt(place);
    places[ends[code] as number] = place;
    (ends[code] as number)++;
  }
  const dealt = gather(welfare, places);
  const dealtWeights = weights === null ? null : gather(weights, places);
  const others = companions.map((column) => gather(column, places));
  return Array.from({ length: count }, (_, code) => {
    const [from, to] = [code === 0 ? 0 : (ends[code - 1] as number), ends[code] as number];
    const own = dealtWeights === null ? null : dealtWeights.subarray(from, to);
    return {
      welfare: dealt.subarray(from, to),
      weights: own,
      population: own === null ? to - from : weightTotal(own),
      companions: others.map((column) => column.subarray(from, to)),
      ascending,
      rowAt: places.subarray(from, to),
    };
  });
}

/** A function for the code of a place, where codes stand by row of the sample. */
export function codesByRow(
  { rowAt }: Pick<SampleColumns, 'rowAt'>,
  codes: ArrayLike<number>,
): (place: number) => number {
  if (rowAt === null) return (place) => codes[place] as number;
  return (place) => codes[rowAt[place] as number] as number;
}
