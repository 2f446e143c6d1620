import type { GroupLabel } from '../../model/sample/groupLabel.ts';
import type { KeptRows } from '../data/kept/keptRows.ts';
import type { GivenColumn } from '../data/source/givenColumn.ts';
import type { GroupIndex } from '../data/tableBlock.ts';
import { type LabelCodes, newLabelCodes } from './labelCodes.ts';
import { newPairPlaces, type PairPlaces } from './pairPlaces.ts';

/** The finest groups of a table, which reads the groups of rows, too. */
export interface GroupPlaces {
  /** The groups of all parts read so far. */
  readonly index: GroupIndex;
  /** The place of the group of each row of a part, by the columns of `by` in their order. */
  placesOf(columns: readonly GivenColumn[], kept: KeptRows): Uint32Array;
}

/** A group of rows by as many labels, in the order in which their rows come. */
export function newGroupPlaces(count: number): GroupPlaces {
  const codes: readonly LabelCodes[] = Array.from({ length: count }, newLabelCodes);
  // One column makes groups of its labels; each further one parts those that are there.
  const pairs: readonly PairPlaces[] = Array.from(
    { length: Math.max(count - 1, 0) },
    newPairPlaces,
  );
  const labels: (readonly GroupLabel[])[] = [];
  const listNew = (groups: number): void => {
    while (labels.length < groups) labels.push(labelsOf(codes, pairs, labels.length));
  };
  const groupCount = () => pairs.at(-1)?.count() ?? codes[0]?.labels.length ?? 0;
  return {
    index: {
      labels,
      placeOf: (group) => {
        let place = 0;
        for (const [column, label] of group.entries()) {
          const code = (codes[column] as LabelCodes).codeOf(label);
          place = column === 0 ? code : (pairs[column - 1] as PairPlaces).placeOf(place, code);
        }
        listNew(count === 0 ? 1 : groupCount());
        return place;
      },
    },
    placesOf: (columns, kept) => {
      const [first, ...others] = columns;
      if (first === undefined) {
        listNew(kept.rows > 0 ? 1 : 0);
        return new Uint32Array(kept.rows);
      }
      let places = (codes[0] as LabelCodes).codesOf(first, kept);
      for (const [column, other] of others.entries()) {
        const codesOfOther = (codes[column + 1] as LabelCodes).codesOf(other, kept);
        places = (pairs[column] as PairPlaces).placesOf(places, codesOfOther);
      }
      listNew(groupCount());
      return places;
    },
  };
}

/** The labels of a group, from the last column to the first. */
function labelsOf(
  codes: readonly LabelCodes[],
  pairs: readonly PairPlaces[],
  group: number,
): readonly GroupLabel[] {
  const labels: GroupLabel[] = [];
  let place = group;
  for (let column = codes.length - 1; column >= 0; column--) {
    const pair = column === 0 ? null : (pairs[column - 1] as PairPlaces).pairAt(place);
    labels.unshift((codes[column] as LabelCodes).labels[pair?.code ?? place] as GroupLabel);
    place = pair?.first ?? place;
  }
  return labels;
}
