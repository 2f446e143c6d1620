import { describe, expect, test } from 'vitest';
import { fgtCurve } from '../../../src/monetary/curves/fgtCurve.ts';
import {
  type LineDifference,
  povertyDominance,
} from '../../../src/monetary/curves/povertyDominance.ts';
import { apart, expectFigures, type Figure, leavesOf } from './figures.ts';
import { data, listAt, type Tree, treeAt } from './goldenData.ts';
import { relative } from './tolerances.ts';

interface Golden {
  readonly order: 1 | 2 | 3;
  readonly from: number;
  readonly to: number;
  readonly relation: keyof typeof dominants;
  readonly leastDifference: number;
  readonly greatestDifference: number;
}

/** Whose poverty is nowhere more, the first of the two being the earlier. */
const dominants = {
  equal: 'both',
  earlierHasMorePoverty: 'b',
  earlierHasLessPoverty: 'a',
  crossing: 'neither',
} as const;

describe.each(Object.keys(data.waves))(
  'equal to the brute force in fractions: waves, %s',
  (name) => {
    const waves = data.waves[name];
    if (waves === undefined) throw new Error(`no waves ${name}`);
    const sampleOf = ({ income, weight }: (typeof waves)['earlier']) => ({
      welfare: income,
      weight,
    });
    const [earlier, later] = [sampleOf(waves.earlier), sampleOf(waves.later)];
    const tree = treeAt(`waves/${name}`);

    test('dominance of three orders over every line of a range', () => {
      const goldens = tree.dominance as unknown as readonly Golden[];
      expect(goldens.length).toBe(name === 'survey' ? 9 : 3);
      for (const golden of goldens) {
        const { order, from, to, relation, leastDifference, greatestDifference } = golden;
        const options = { order, from, to, boundary: 'atOrBelow' } as const;
        const found = povertyDominance(earlier, later, options);
        expect([order, from, to, found.dominant]).toEqual([order, from, to, dominants[relation]]);
        const turned = povertyDominance(later, earlier, options).dominant;
        const swapped = { a: 'b', b: 'a', both: 'both', neither: 'neither' } as const;
        expect(turned).toBe(swapped[dominants[relation]]);
        for (const [furthest, wanted] of [
          [found.lessInA, Math.min(0, leastDifference)],
          [found.lessInB, Math.max(0, greatestDifference)],
        ] as const) {
          expectFurthest(furthest, wanted, order);
        }
      }
    });

    test('curves of poverty at some lines', () => {
      const curves = treeAt('curves', tree);
      const lines = listAt(curves, 'lines');
      for (const [wave, sample] of [
        ['earlier', earlier],
        ['later', later],
      ] as const) {
        const ours = new Map<string, Figure>();
        for (const alpha of [0, 1, 2] as const) {
          const { points } = fgtCurve(sample, { alpha, lines, boundary: 'atOrBelow' });
          for (const [step, { value }] of (points ?? []).entries())
            ours.set(`${alpha}/${step}`, value);
        }
        expectFigures(ours, leavesOf(curves[wave] as Tree), /^0\//);
      }
    });
  },
);

/**
 * The largest difference of one sign. Of the first order it is that of the brute force; of the others the
 * index is over the line, and over its square, so that another line may have the largest; it is not more.
 */
function expectFurthest(found: LineDifference | null, wanted: number, order: 1 | 2 | 3): void {
  if (wanted === 0) {
    expect(found).toBe(null);
    return;
  }
  const { line, difference } = found as LineDifference;
  expect(Math.sign(difference)).toBe(Math.sign(wanted));
  const inMoney = difference * line ** (order - 1);
  if (order === 1) expect(apart(inMoney, wanted)).toBeLessThan(relative);
  else expect(Math.abs(inMoney)).toBeLessThanOrEqual(Math.abs(wanted) * (1 + relative));
}
