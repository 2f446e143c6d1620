import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deprivationAssociation } from '../../../src/multidimensional/association/deprivationAssociation.ts';
import { patternCounts } from '../../../src/multidimensional/patternCounts.ts';
import { badChoices, badRecords, untyped } from '../../support/badValues.ts';
import { bruteForce, type Row } from '../../support/bruteForce.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import {
  anyCase,
  type Case,
  dataOf,
  expectClose,
  idsOf,
  optionsOf,
  rowsOf,
  treatmentOf,
} from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import {
  asDouble,
  atLeast,
  type Fraction,
  minus,
  one,
  over,
  plus,
  sum,
  times,
  zero,
} from '../../support/fractions.ts';
import { expected, index, wave } from '../change/peers.ts';

const two = deepFreeze({
  id: 'two',
  dimensions: [
    {
      id: 'all',
      indicators: [
        { id: '__proto__', weight: '1/2' },
        { id: 'roof', weight: '1/2' },
      ],
    },
  ],
  cutoff: '1/2',
} as const);

/** The association of two columns of which the first has a difficult name. */
function pairOf(
  water: readonly (0 | 1 | null)[],
  roof: readonly (0 | 1 | null)[],
  among: 'everybody' | 'poor' | 'censored' = 'everybody',
) {
  const deprivations = Object.fromEntries([
    ['__proto__', water],
    ['roof', roof],
  ]);
  const result = deprivationAssociation({ deprivations }, { index: two, among });
  return { ...result, pair: result.pairs[0] };
}

describe('the figures of the survey', () => {
  test.each([
    ['everybody', 'uncensored'],
    ['censored', 'censored'],
  ] as const)('among %s', (among, name) => {
    const { pairs, indicators } = deprivationAssociation(wave, { index, among });
    const found = pairs.map(({ first, second }) => [first, second]);
    const wanted = expected.association[name] ?? [];
    expect(found).toEqual(wanted.map(({ indicators: ids }) => ids));
    expect(pairs.length).toBe(45);
    for (const [at, { p11, p10, p01, p00, phi, cramersV, redundancy }] of wanted.entries()) {
      const pair = pairs[at];
      expect(pair?.both).toBeCloseTo(p11, 13);
      expect(pair?.firstOnly).toBeCloseTo(p10, 13);
      expect(pair?.secondOnly).toBeCloseTo(p01, 13);
      expect(pair?.neither).toBeCloseTo(p00, 13);
      expect(pair?.phi).toBeCloseTo(phi, 13);
      expect(pair?.cramersV).toBeCloseTo(cramersV, 13);
      expect(pair?.redundancy).toBeCloseTo(redundancy, 13);
    }
    for (const { id, poorAmongDeprived } of indicators) {
      expect(poorAmongDeprived).toBeCloseTo(expected.poorAmongDeprived[id] as number, 13);
    }
  });
});

test('counts of patterns give what the rows give', () => {
  const { by: _, ...table } = wave;
  const options = { index, among: 'poor' } as const;
  expect(deprivationAssociation(patternCounts(table), options)).toEqual(
    deprivationAssociation(table, options),
  );
});

test('says how it was made', () => {
  const { pairs: _, indicators: __, ...rest } = pairOf([1, 0, 0], [1, 1, 0], 'poor');
  expect(rest).toEqual({
    index: 'two',
    unit: null,
    rows: 2,
    population: 2,
    conventions: {
      index: 'two',
      identification: 'score',
      cutoff: '1/2',
      missing: 'refuse',
      among: 'poor',
      unit: 'row',
      weighting: 'none',
    },
    missing: { policy: 'refuse', rows: 0, population: 0, rowsLeftOut: 0, populationLeftOut: 0 },
    pair: rest.pair,
  });
});

test('two that always come together have 1, two that never do have −1', () => {
  expect(pairOf([1, 1, 0], [1, 1, 0]).pair).toMatchObject({
    first: '__proto__',
    phi: 1,
    cramersV: 1,
    redundancy: 1,
  });
  expect(pairOf([1, 0, 0, 1], [0, 1, 1, 0]).pair).toMatchObject({
    phi: -1,
    cramersV: 1,
    redundancy: 0,
  });
});

test('two that know nothing of each other have 0', () => {
  expect(pairOf([1, 1, 0, 0], [1, 0, 1, 0]).pair).toMatchObject({ phi: 0, redundancy: 0.5 });
});

describe('null', () => {
  test('where a margin is empty there is neither φ nor redundancy', () => {
    const { pair, indicators } = pairOf([0, 0, 0], [1, 0, 0]);
    expect(pair).toMatchObject({ both: 0, phi: null, cramersV: null, redundancy: null });
    expect(indicators[0]).toEqual({
      id: '__proto__',
      uncensoredHeadcount: 0,
      censoredHeadcount: 0,
      poorAmongDeprived: null,
    });
  });

  test('where a margin is full there is redundancy alone', () => {
    expect(pairOf([1, 1, 1], [1, 0, 0]).pair).toMatchObject({ phi: null, redundancy: 1 });
  });

  test('where nobody is poor there is nothing among the poor', () => {
    const { pair, rows, population, indicators } = pairOf([0, 0], [0, 0], 'poor');
    expect([rows, population]).toEqual([0, 0]);
    const nothing = { both: null, firstOnly: null, secondOnly: null, neither: null };
    expect(pair).toMatchObject({ ...nothing, phi: null, cramersV: null, redundancy: null });
    expect(indicators[1]?.uncensoredHeadcount).toBe(0);
  });

  test('where nobody was counted there is nothing', () => {
    const { indicators, pair } = pairOf([], []);
    expect([pair?.both, indicators[0]?.uncensoredHeadcount]).toEqual([null, null]);
  });

  test('an index of one indicator has no pairs', () => {
    const lone = { id: 'one', dimensions: [{ id: 'd', indicators: [{ id: 'a', weight: 1 }] }] };
    const options = { index: lone, cutoff: 1, among: 'everybody' } as const;
    expect(deprivationAssociation({ deprivations: { a: [1] } }, options).pairs).toEqual([]);
  });
});

test('weights as large and as small as they may be leave φ as it is', () => {
  for (const scale of [1e99, 1e-99]) {
    const weight = [1, 2, 3, 4].map((value) => value * scale);
    const deprivations = Object.fromEntries([
      ['__proto__', [1, 1, 0, 0]],
      ['roof', [1, 0, 1, 0]],
    ]);
    const { pairs } = deprivationAssociation(
      { deprivations, weight },
      { index: two, among: 'everybody' },
    );
    // (0.1 · 0.4 − 0.2 · 0.3) / √(0.3 · 0.7 · 0.4 · 0.6)
    expect(pairs[0]?.phi).toBeCloseTo(-0.02 / Math.sqrt(0.0504), 14);
  }
});

/** What a pair has, row by row in fractions. */
function pairByHand(rows: readonly Row[], { index: own, missing, ...rest }: Case, among: string) {
  const treatment = treatmentOf({ index: own, missing, ...rest });
  const counted = rows.flatMap((row) => {
    const { rows: number, headcount } = bruteForce(own, [{ ...row, weight: one }], treatment);
    return number === 0 ? [] : [{ ...row, poor: headcount?.[0] !== 0n }];
  });
  return (first: number, second: number) => {
    const cells = new Map<string, Fraction>();
    for (const { cells: known, weight, poor } of counted) {
      if (among === 'poor' && !poor) continue;
      const bits = [known[first], known[second]];
      if (missing === 'reweight' && bits.includes(null)) continue;
      const isOn = (bit: unknown) => (bit === null ? missing === 'deprived' : bit === 1);
      const key = among === 'censored' && !poor ? 'false false' : bits.map(isOn).join(' ');
      cells.set(key, plus(cells.get(key) ?? zero, weight));
    }
    const of = (key: string) => cells.get(key) ?? zero;
    return {
      both: of('true true'),
      firstOnly: of('true false'),
      secondOnly: of('false true'),
      neither: of('false false'),
    };
  };
}

test('is the brute force in fractions on random tables, whoever is looked at', () => {
  const among = fc.constantFrom('everybody', 'poor', 'censored');
  fc.assert(
    fc.property(anyCase(), among, (example, whose) => {
      const options = { ...optionsOf(example), among: whose };
      const result = deprivationAssociation(dataOf(example), options);
      const rows = rowsOf(example);
      const cells = pairByHand(rows, example, whose);
      const ids = idsOf(example.index);
      expect(result.pairs.length).toBe((ids.length * (ids.length - 1)) / 2);
      for (const pair of result.pairs) {
        const { both, firstOnly, secondOnly, neither } = cells(
          ids.indexOf(pair.first),
          ids.indexOf(pair.second),
        );
        const name = `${pair.first} ${pair.second}`;
        const population = sum([both, firstOnly, secondOnly, neither]);
        expectClose(pair.population, population, `population ${name}`);
        expectClose(pair.both, over(both, population), `both ${name}`);
        expectClose(pair.firstOnly, over(firstOnly, population), `firstOnly ${name}`);
        expectClose(pair.secondOnly, over(secondOnly, population), `secondOnly ${name}`);
        expectClose(pair.neither, over(neither, population), `neither ${name}`);
        const [first, second] = [plus(both, firstOnly), plus(both, secondOnly)];
        const rarer = atLeast(first, second) ? second : first;
        expectClose(pair.redundancy, over(both, rarer), `redundancy ${name}`);
        const margins = [first, minus(population, first), second, minus(population, second)];
        if (margins.some(([above]) => above === 0n)) {
          expect([name, pair.phi, pair.cramersV]).toEqual([name, null, null]);
          continue;
        }
        const shares = margins.map((margin) => asDouble(over(margin, population) ?? zero));
        const scale = Math.sqrt(shares.reduce((product, share) => product * share, 1));
        const determinant = minus(times(both, neither), times(firstOnly, secondOnly));
        const exact = asDouble(over(determinant, times(population, population)) ?? zero) / scale;
        // The difference of two products of shares is sure to the last digit of the larger, no more.
        const tolerance = 1e-12 + 4e-16 / scale;
        expect(Math.abs((pair.phi ?? Number.NaN) - exact)).toBeLessThanOrEqual(tolerance);
        expect(pair.cramersV).toBe(Math.abs(pair.phi ?? Number.NaN));
        expect(pair.cramersV).toBeLessThanOrEqual(1);
      }
      const { indicators } = bruteForce(example.index, rows, treatmentOf(example));
      for (const [at, own] of indicators.entries()) {
        const found = result.indicators[at];
        expect(found?.id).toBe(own.id);
        const { uncensored, censored, uncensoredOfAll, censoredOfAll } = own;
        expectClose(found?.uncensoredHeadcount, uncensored, `uncensored ${own.id}`);
        expectClose(found?.censoredHeadcount, censored, `censored ${own.id}`);
        const share =
          censoredOfAll === null || uncensoredOfAll === null
            ? null
            : over(censoredOfAll, uncensoredOfAll);
        expectClose(found?.poorAmongDeprived, share, `poor among deprived ${own.id}`);
      }
    }),
  );
});

describe('refusals', () => {
  const data = {
    deprivations: Object.fromEntries([
      ['__proto__', [1]],
      ['roof', [1]],
    ]),
  };

  test.each(badRecords)('refuses %s for the options', (_, value, code) => {
    expectPovertyError(() => deprivationAssociation(data, untyped(value)), {
      code,
      path: ['options'],
    });
  });

  test.each(badChoices)('refuses %s for whose deprivations', (_, value, code) => {
    expectPovertyError(() => deprivationAssociation(data, { index: two, among: untyped(value) }), {
      code,
      path: ['among'],
    });
  });

  test('asks for a cut-off, since who is poor is told of every indicator', () => {
    const { cutoff: _, ...open } = two;
    expectPovertyError(() => deprivationAssociation(data, { index: open, among: 'everybody' }), {
      code: 'missingValue',
      path: ['cutoff'],
    });
  });

  test('refuses what is not known unless a policy is named', () => {
    const gap = {
      deprivations: Object.fromEntries([
        ['__proto__', [1, 1]],
        ['roof', [1, null]],
      ]),
    };
    expectPovertyError(() => deprivationAssociation(gap, { index: two, among: 'everybody' }), {
      code: 'missingValue',
      path: ['deprivations', 'roof', 1],
    });
  });
});
