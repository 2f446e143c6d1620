import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { deprivationDominance } from '../../../src/multidimensional/robustness/deprivationDominance.ts';
import type { DominanceOptions } from '../../../src/multidimensional/robustness/dominance.ts';
import { badChoices, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expected, indexes, persons } from './peers.ts';
import {
  dataOf,
  everyCutoff,
  indexOf,
  isWithin,
  labels,
  parts,
  rowTables,
  sumsOf,
} from './tables.ts';

const { globalStructure: index } = indexes;
const measures = ['headcount', 'adjustedHeadcount'] as const;

test.each(measures)('the regions of the survey by %s, compared in exact fractions', (measure) => {
  const { pairs } = deprivationDominance(deepFreeze(persons), { index, measure });
  const higher = pairs.flatMap(({ first, second, verdict }) => {
    if (verdict === 'firstIsPoorer') return [[first, second]];
    return verdict === 'secondIsPoorer' ? [[second, first]] : [];
  });
  expect(pairs).toHaveLength(15);
  const golden = expected.survey.dominance[measure] ?? [];
  expect(higher.map(String).sort()).toEqual(golden.map(String).sort());
});

test.each(measures)('verdict and ranges are those of every cut-off one by one: %s', (measure) => {
  fc.assert(
    fc.property(rowTables, fc.constantFrom(1, 7), (table, divisor) => {
      const options = { index: indexOf(table), measure };
      const { pairs } = deprivationDominance(dataOf(table, divisor), options);
      expect(pairs).toHaveLength(6);
      for (const { first, second, verdict, firstPoorer, secondPoorer } of pairs) {
        const [x, y] = [labels.indexOf(first as 'north'), labels.indexOf(second as 'north')];
        expect(x).toBeLessThan(y);
        const signs = everyCutoff(table).map((k) => {
          const one = sumsOf(table, table.points, k, x);
          const other = sumsOf(table, table.points, k, y);
          const part = measure === 'headcount' ? 'poor' : 'points';
          const sign = Math.sign(one[part] * other.population - other[part] * one.population);
          if (one.population > 0 && other.population > 0) {
            expect(firstPoorer.filter((range) => isWithin(k, range))).toHaveLength(+(sign > 0));
            expect(secondPoorer.filter((range) => isWithin(k, range))).toHaveLength(+(sign < 0));
          } else expect([...firstPoorer, ...secondPoorer]).toEqual([]);
          return { sign, empty: one.population * other.population === 0 };
        });
        const [more, less] = [
          signs.some(({ sign }) => sign > 0),
          signs.some(({ sign }) => sign < 0),
        ];
        const named = more
          ? less
            ? 'crossing'
            : 'firstIsPoorer'
          : less
            ? 'secondIsPoorer'
            : 'equal';
        expect(verdict).toBe(signs[0]?.empty ? null : named);
        // Neighbors are one range.
        for (const ranges of [firstPoorer, secondPoorer]) {
          const ends = ranges.map(({ upTo }) => upTo);
          expect(ranges.filter(({ above }) => ends.includes(above))).toEqual([]);
        }
      }
    }),
  );
});

// M₀(k) = k H(k) + ∫ₖ¹ H(t) dt.
test('whoever is poorer by every headcount is not less poor by any adjusted headcount', () => {
  fc.assert(
    fc.property(rowTables, (table) => {
      const verdicts = (measure: (typeof measures)[number]) =>
        deprivationDominance(dataOf(table), { index: indexOf(table), measure }).pairs.map(
          ({ verdict }) => verdict,
        );
      const adjusted = verdicts('adjustedHeadcount');
      for (const [place, verdict] of verdicts('headcount').entries()) {
        if (verdict !== 'crossing') expect(adjusted[place]).toBe(verdict);
      }
    }),
  );
});

test('groups in another order are told the other way round', () => {
  const pair = (codes: readonly number[]) => {
    const data = {
      deprivations: { a: [1, 0, 1], b: [1, 0, 0] },
      by: { g: { codes, labels: [0, 1] } },
    };
    const one = {
      id: 'i',
      dimensions: [{ id: 'd', indicators: ['a', 'b'].map((id) => ({ id, weight: 1 })) }],
    };
    return deprivationDominance(data, { index: one, measure: 'headcount' }).pairs[0];
  };
  expect(pair([0, 1, 1])?.verdict).toBe('firstIsPoorer');
  expect(pair([1, 0, 0])?.verdict).toBe('secondIsPoorer');
  expect(pair([1, 0, 0])?.secondPoorer).toEqual(pair([0, 1, 1])?.firstPoorer);
});

const four = {
  id: 'four',
  dimensions: [{ id: 'all', indicators: ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 1 })) }],
};
/** Scores 2/4 and 1/4 against 4/4 and 0. */
const crossing = {
  deprivations: { a: [1, 1, 1, 0], b: [1, 0, 1, 0], c: [0, 0, 1, 0], d: [0, 0, 1, 0] },
  by: { area: ['rural', 'rural', 'urban', 'urban'] },
};

test('the whole result, by hand', () => {
  const result = deprivationDominance(crossing, { index: four, measure: 'headcount' });
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    index: 'four',
    unit: null,
    measure: 'headcount',
    by: 'area',
    conventions: {
      index: 'four',
      identification: 'score',
      cutoffs: 'all in (0, 1]',
      comparison: 'exact',
      missing: 'refuse',
      unit: 'row',
      weighting: 'none',
    },
    missing: { policy: 'refuse', rows: 0, population: 0, rowsLeftOut: 0, populationLeftOut: 0 },
    pairs: [
      {
        first: 'rural',
        second: 'urban',
        verdict: 'crossing',
        firstPoorer: [{ above: '0', upTo: '1/4' }],
        secondPoorer: [{ above: '1/2', upTo: '1' }],
      },
    ],
  });
});

test.each([
  [{ to: '1/4' }, 'firstIsPoorer', 'above 0 up to 1/4'],
  // Between 1/4 and 1/2 both have one half.
  [{ from: '26%', to: '50%' }, 'equal', 'from 13/50 up to 1/2'],
  // A range touches whole steps: its cut-offs from 1/4 on are with 1/4 itself.
  [{ from: '1/4' }, 'crossing', 'from 1/4 up to 1'],
  [{ from: '0.3' }, 'secondIsPoorer', 'from 3/10 up to 1'],
  [{}, 'crossing', 'above 0 up to 1'],
] as const)('within the cut-offs %j the verdict is %s', (cutoffs, verdict, text) => {
  const options = { index: four, measure: 'headcount', cutoffs } as const;
  const { pairs, conventions } = deprivationDominance(crossing, options);
  expect([pairs[0]?.verdict, conventions.cutoffs]).toEqual([verdict, text]);
});

test('weights that are fractions are compared within a tolerance, and that is said', () => {
  // Thrice a tenth is not three tenths in doubles; both groups are poor by 3 of 10.
  const data = {
    deprivations: {
      a: [1, 1, 1, 0, 1, 0],
      b: [1, 1, 1, 0, 1, 0],
      c: [0, 0, 0, 0, 0, 0],
      d: [0, 0, 0, 0, 0, 0],
    },
    weight: [0.1, 0.1, 0.1, 0.7, 0.3, 0.7],
    by: { area: ['x', 'x', 'x', 'x', 'y', 'y'] },
  };
  const { pairs, conventions } = deprivationDominance(data, { index: four, measure: 'headcount' });
  expect(pairs[0]).toMatchObject({ verdict: 'equal', firstPoorer: [], secondPoorer: [] });
  expect(conventions.comparison).toBe('equal within 1e-12 of the larger');
});

test('weights whose sums are whole over all groups but not in each', () => {
  const bits = [1, 1, 0, 0];
  const data = {
    deprivations: { a: bits, b: bits, c: bits, d: bits },
    weight: [0.25, 0.75, 0.25, 0.75],
    by: { area: ['x', 'y', 'x', 'y'] },
  };
  const { pairs, conventions } = deprivationDominance(data, { index: four, measure: 'headcount' });
  expect(pairs[0]?.verdict).toBe('equal');
  expect(conventions.comparison).toBe('equal within 1e-12 of the larger');
});

test('one row of a hundred million is seen where weights are whole', () => {
  const data = {
    deprivations: { a: [1, 0, 1, 0], b: [1, 0, 1, 0], c: [1, 0, 1, 0], d: [1, 0, 1, 0] },
    // p/q and (p + 1)/(q + 3), which differ by 10⁻¹⁶.
    weight: [33333333, 66666665, 33333334, 66666667],
    by: { area: ['x', 'x', 'y', 'y'] },
  };
  const { pairs } = deprivationDominance(data, { index: four, measure: 'headcount' });
  expect(pairs[0]?.verdict).toBe('firstIsPoorer');
  expect(33333333n * 100000001n > 33333334n * 99999998n).toBe(true);
});

test('a group alone has no pair, and one without rows no verdict', () => {
  const alone = { ...crossing, by: { area: ['x', 'x', 'x', 'x'] } };
  expect(deprivationDominance(alone, { index: four, measure: 'headcount' }).pairs).toEqual([]);
  const empty = { ...crossing, by: { area: { codes: [0, 0, 0, 0], labels: ['__proto__', 'b'] } } };
  expect(deprivationDominance(empty, { index: four, measure: 'headcount' }).pairs).toEqual([
    { first: '__proto__', second: 'b', verdict: null, firstPoorer: [], secondPoorer: [] },
  ]);
});

test('patterns that were counted before give the same, and a grouping can be named', () => {
  const data = { ...crossing, by: { ...crossing.by, other: [1, 2, 1, 2] } };
  const options = { index: four, measure: 'adjustedHeadcount', by: 'area' } as const;
  const fresh = deprivationDominance(data, options);
  expect(fresh.pairs[0]?.first).toBe('rural');
  expect(deprivationDominance(patternCounts(data), options)).toEqual(fresh);
});

describe('a call that means nothing is refused', () => {
  const call =
    (options: object, data: Parameters<typeof deprivationDominance>[0] = crossing) =>
    () =>
      deprivationDominance(
        data,
        untyped<DominanceOptions>({ index: four, measure: 'headcount', ...options }),
      );

  test.each(badChoices)('%s for a measure', (_, measure, code) => {
    expectPovertyError(call({ measure }), { code, path: ['measure'] });
  });

  test('a table without a grouping, several and none named, and one it does not have', () => {
    const { deprivations } = crossing;
    expectPovertyError(call({}, { deprivations }), { code: 'missingValue', path: ['by'] });
    const several = { deprivations, by: { a: [1, 1, 1, 1], b: [1, 1, 1, 1] } };
    expectPovertyError(call({}, several), { code: 'missingValue', path: ['by'] });
    expectPovertyError(call({ by: 'toString' }), { code: 'unknownOption', path: ['by'] });
  });

  test.each([
    [{ from: 0 }, 'invalidIndex', 'from'],
    [{ to: '3/2' }, 'invalidIndex', 'to'],
    [{ from: '1/2', to: '1/3' }, 'invalidIndex', 'to'],
    [{ to: 2 / 3 }, 'inexactNumber', 'to'],
    [{ from: 'k' }, 'invalidNumeral', 'from'],
  ] as const)('the cut-offs %j', (cutoffs, code, end) => {
    expectPovertyError(call({ cutoffs }), { code, path: ['cutoffs', end] });
  });

  test('a list for the range of cut-offs, reweighting, and a union', () => {
    expectPovertyError(call({ cutoffs: ['1/3'] }), { code: 'invalidType', path: ['cutoffs'] });
    expectPovertyError(call({ missing: 'reweight' }), { code: 'unknownOption', path: ['missing'] });
    const union = { ...four, identification: { kind: 'union' } };
    expectPovertyError(call({ index: union }), {
      code: 'invalidIndex',
      path: ['index', 'identification'],
    });
  });
});

test('the ranges are exact fractions', () => {
  const { pairs } = deprivationDominance(persons, { index, measure: 'headcount' });
  const texts = pairs.flatMap(({ firstPoorer, secondPoorer }) =>
    [...firstPoorer, ...secondPoorer].flatMap(({ above, upTo }) => [above, upTo]),
  );
  for (const text of texts) expect((parts(text)[0] * 18) % parts(text)[1]).toBe(0);
});
