import { describe, expect, test } from 'vitest';
import { apart, leavesOf } from './figures.ts';
import { expected, samples } from './goldenData.ts';
import { allFigures } from './ours/ourFigures.ts';
import { chosenOtherwise } from './ours/wantedFigures.ts';
import {
  type Disagreement,
  disagreements,
  type PeerFigure,
  peerFigures,
  peers,
} from './peersData.ts';
import { ofDistances, ofPeers } from './tolerances.ts';

// Programs were not asked about the other variants of the sample with zeros.
const asked = Object.keys(samples).filter((place) => !/floored|NonPositive/.test(place));
const ours = allFigures(asked);
const exact = leavesOf(expected);

/** Whether the figure here is that of the brute force, or neither has one. */
function isOurs(place: string): boolean {
  const [own, golden] = [ours.get(place), exact.get(place) ?? null];
  return (typeof own === 'number') === (golden !== null) && !chosenOtherwise.test(place);
}

/** Our figure; that of the brute force, to which the table belongs, where we chose otherwise. */
function wantedAt(place: string): number | null {
  const own = ours.get(place);
  return isOurs(place) && typeof own === 'number' ? own : (exact.get(place) ?? null);
}

const distanceOf = ({ figure, place }: PeerFigure) => apart(figure, wantedAt(place));
const differing = peerFigures.filter((each) => distanceOf(each) >= ofPeers);

/** The first reason in the table that holds for a figure. */
function reasonOf({ peer, place }: PeerFigure): Disagreement | undefined {
  return disagreements.figures.find(
    (reason) =>
      new RegExp(`^(${reason.peer})$`).test(peer) && new RegExp(reason.places).test(place),
  );
}

describe('twenty programs beside this package', () => {
  test('of 844 figures 833 are compared with our own', () => {
    const places = [...new Set(peerFigures.map(({ place }) => place))];
    expect(places.length).toBe(844);
    expect(places.filter((place) => !isOurs(place)).sort()).toEqual([
      // n counts rows that have weight, here; a ratio to what is less than nothing has no value.
      'withZeros/raw/inequality/giniRowsCorrected',
      'withZeros/raw/inequality/quintileMeanRatioWholeRows',
      'withZeros/raw/inequality/quintileShareRatio',
      'withZeros/raw/inequality/quintileShareRatioWholeRows',
      // Zeros are refused; the index would be 1.
      'withZeros/withoutNegative/inequality/atkinson/1',
      'withZeros/withoutNegative/inequality/atkinson/2',
      'withZeros/withoutNegative/inequality/giniRowsCorrected',
      // Zeros are accepted at a power above 0.
      'withZeros/withoutNegative/poverty/20/chakravarty/0.5',
      'withZeros/withoutNegative/poverty/20/clarkHemmingUlph/0.5',
      'withZeros/withoutNegative/poverty/40/chakravarty/0.5',
      'withZeros/withoutNegative/poverty/40/clarkHemmingUlph/0.5',
    ]);
  });

  test.each(Object.entries(peers.agreement))(
    '%s agrees with us as often as the table says',
    (peer, { figures, agree, refused, differ }) => {
      const answered = peerFigures.filter((each) => each.peer === peer).length;
      const differs = differing.filter((each) => each.peer === peer).length;
      const counted = { agree: answered - differs, refused: figures - answered, differ: differs };
      expect(counted).toEqual({ agree, refused, differ });
    },
  );

  test('every figure that differs from ours has a reason', () => {
    expect(differing.filter((each) => reasonOf(each) === undefined)).toEqual([]);
  });
});

describe('why programs differ', () => {
  test.each(disagreements.figures)('$peer at $places: $category – $why', (reason) => {
    const found = differing.filter((each) => reasonOf(each) === reason);
    expect(found.length).toBe(reason.figures);
    const distances = found.map(distanceOf).filter(Number.isFinite);
    const largest = Math.max(0, ...distances);
    expect(apart(largest, reason.largestRelativeDifference)).toBeLessThan(ofDistances);
    const { example } = reason;
    const same = found.find(({ peer, place }) => peer === example.peer && place === example.place);
    expect(same?.figure).toBe(example.figure);
    expect(apart(wantedAt(example.place), example.exact)).toBeLessThan(ofPeers);
  });
});
