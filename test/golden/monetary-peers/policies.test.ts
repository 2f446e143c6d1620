import { describe, expect, test } from 'vitest';
import { generalizedEntropyIndex } from '../../../src/inequality/measures/generalizedEntropyIndex.ts';
import { giniIndex } from '../../../src/inequality/measures/giniIndex.ts';
import { meanLogDeviation } from '../../../src/inequality/measures/meanLogDeviation.ts';
import { wattsIndex } from '../../../src/monetary/measures/wattsIndex.ts';
import {
  type Accepts,
  apart,
  type Entry,
  type Figure,
  figuresOf,
  type Policies,
} from './figures.ts';
import { sampleAt } from './goldenData.ts';
import { inequalityAt, povertyAt, settingsAt } from './ours/ourFigures.ts';
import { wantedInequality, wantedPoverty } from './ours/wantedFigures.ts';
import { meanOf, rowsOf } from './rows.ts';
import { relative } from './tolerances.ts';

const raw = 'withZeros/raw';
const sample = sampleAt(raw);
const rows = rowsOf(sample);

/** For the welfare a measure accepts the sample that its policy makes of the raw one; `null`: refused. */
type Made = { readonly [accepts in Exclude<Accepts, 'derived'>]: string | null };

const cases: readonly [string, Policies, Made][] = [
  ['none', {}, { all: 'raw', nonNegativeOrKept: null, nonNegative: null, positive: null }],
  [
    "'omit'",
    policy({ outsideSupport: 'omit' }),
    {
      all: 'raw',
      nonNegativeOrKept: 'withoutNegative',
      nonNegative: 'withoutNegative',
      positive: 'withoutNonPositive',
    },
  ],
  [
    '{ floor: 0 }',
    { ...policy({ outsideSupport: { floor: 0 } }), positive: {} },
    {
      all: 'raw',
      nonNegativeOrKept: 'flooredAtZero',
      nonNegative: 'flooredAtZero',
      positive: null,
    },
  ],
  [
    '{ floor: 1 }',
    policy({ outsideSupport: { floor: 1 } }),
    {
      all: 'raw',
      nonNegativeOrKept: 'flooredAtOne',
      nonNegative: 'flooredAtOne',
      positive: 'flooredAtOne',
    },
  ],
];

function policy(options: Policies[Accepts] & object): Policies {
  return { nonNegativeOrKept: options, nonNegative: options, positive: options };
}

describe.each(cases)(
  'equal to the brute force in fractions: a sample with zeros and negatives, policy %s',
  (_, policies, made) => {
    test.each(settingsAt(raw).lines)('poverty at %d is that of the sample it makes', (line) => {
      expectAsMade(povertyAt(raw, line), (place) => wantedPoverty(place, line));
    });

    test('inequality is that of the sample it makes', () => {
      expectAsMade(inequalityAt(raw), wantedInequality);
    });

    function expectAsMade(
      entries: readonly Entry[],
      wantedOf: (place: string) => ReadonlyMap<string, Figure>,
    ): void {
      const off: string[] = [];
      const offered = entries.filter(({ accepts }) => accepts !== 'derived');
      const ours = figuresOf(offered, sample, policies);
      for (const { place, accepts } of offered) {
        const variant = made[accepts as keyof Made];
        const wanted =
          variant === null ? 'refused' : (wantedOf(`withZeros/${variant}`).get(place) ?? null);
        const figure = ours.get(place);
        if (!(apart(figure, wanted) <= relative)) off.push(`${place}: ${figure} for ${wanted}`);
      }
      expect(offered.length).toBeGreaterThan(20);
      expect(off).toEqual([]);
    }
  },
);

describe('the result says what was done', () => {
  const countOf = (isOne: (income: number) => boolean) => {
    const found = rows.filter(({ income }) => isOne(income));
    return { rows: found.length, weight: found.reduce((sum, { weight }) => sum + weight, 0) };
  };
  const none = { rows: 0, weight: 0 };
  const negative = countOf((income) => income < 0);
  const notPositive = countOf((income) => income <= 0);

  test('about negative incomes and zeros', () => {
    expect([negative.rows, notPositive.rows]).toEqual([3, 8]);
    const omitted = { outsideSupport: 'omit' } as const;
    expect(giniIndex(sample, omitted).treated).toMatchObject({ omitted: negative, changed: none });
    expect(wattsIndex(sample, { line: 20, ...omitted }).treated).toMatchObject({
      omitted: notPositive,
      changed: none,
    });
    const floored = { outsideSupport: { floor: 1 } };
    expect(wattsIndex(sample, { line: 20, ...floored }).treated).toMatchObject({
      omitted: none,
      changed: notPositive,
    });
  });
});

describe("zeros that add nothing, policy 'zeroIsZero'", () => {
  const withZeros = sampleAt('withZeros/withoutNegative');
  const policy = { outsideSupport: 'zeroIsZero' } as const;

  test.each([20, 40])('Watts at %d: they stay in the population', (line) => {
    const byHand = meanOf(withZeros, (income) =>
      income > 0 && income < line ? Math.log(line / income) : 0,
    );
    expect(apart(wattsIndex(withZeros, { line, ...policy }).value, byHand)).toBeLessThan(relative);
  });

  test('the mean log deviation: they stay in the mean', () => {
    const mean = meanOf(withZeros, (income) => income);
    const byHand = meanOf(withZeros, (income) => (income > 0 ? Math.log(mean / income) : 0));
    for (const { value } of [
      meanLogDeviation(withZeros, policy),
      generalizedEntropyIndex(withZeros, { alpha: 0, ...policy }),
    ]) {
      expect(apart(value, byHand)).toBeLessThan(relative);
    }
  });
});
