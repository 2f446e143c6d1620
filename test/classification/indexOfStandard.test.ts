import { describe, expect, test } from 'vitest';
import { deprivationMatrix } from '../../src/classification/deprivationMatrix.ts';
import { deprivationsOf } from '../../src/classification/deprivationsOf.ts';
import { indexOfStandard } from '../../src/classification/indexOfStandard.ts';
import type { PovertyErrorCode } from '../../src/errors.ts';
import { generateHouseholds } from '../../src/fixtures/generateHouseholds.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { multidimensionalHeadcount } from '../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { smallStandard } from '../support/smallStandard.ts';
import { withValue } from '../support/withValue.ts';

// The numbers of indicators and deprivations are those of the decisions and decrees.
test.each<[Standard, string, string, readonly number[]]>([
  [vietnam2016, 'vietnam2016Index', '3/10', [2, 2, 2, 2, 2]],
  [vietnam2022, 'vietnam2022Index', '3/12', [2, 2, 2, 2, 2, 2]],
  [vietnam2027, 'vietnam2027Index', '3/12', [2, 2, 2, 2, 1, 3]],
  [dongNai2022, 'dongNai2022Index', '2/12', [2, 2, 2, 2, 2, 2]],
])('$id has the dimensions and the cut-off of its standard', (standard, id, cutoff, sizes) => {
  const index = indexOfStandard(deepFreeze(standard));
  expect(index).toMatchObject({ id, cutoff, place: standard.place, name: standard.name });
  const found = index.dimensions.map(({ indicators }) => indicators.length);
  expect([...found].sort()).toEqual([...sizes].sort());
  const ids = (dimensions: Standard['dimensions'] | typeof index.dimensions) =>
    dimensions.map((each) => [each.id, each.indicators.map((indicator) => indicator.id)]);
  expect(ids(index.dimensions)).toEqual(ids(standard.dimensions));
});

test('every indicator weighs one, and nothing is said of whom to count', () => {
  const index = indexOfStandard(vietnam2022);
  const weights = index.dimensions.flatMap(({ indicators }) =>
    indicators.map((each) => each.weight),
  );
  expect(weights).toEqual(Array(12).fill(1));
  expect('unit' in index).toBe(false);
});

test('it has the words, the sources and the provenance, and lacks what was not published', () => {
  const { sources, provenance, dimensions } = indexOfStandard(smallStandard);
  expect(sources).toEqual(smallStandard.sources);
  expect(provenance).toEqual(smallStandard.deprivationCutoff.provenance);
  const [toilet, water] = dimensions[0]?.indicators ?? [];
  expect(toilet).toEqual({
    id: 'toilet',
    name: { vi: 'nhà tiêu', en: 'toilet' },
    weight: 1,
    deprivedWhen: { vi: 'không có nhà tiêu', en: 'no toilet' },
    provenance: smallStandard.dimensions[0]?.indicators[0]?.cutoff.provenance,
  });
  expect(water).not.toHaveProperty('deprivedWhen');
});

test('another cut-off takes the place of the legal one, and its provenance', () => {
  const index = indexOfStandard(vietnam2022, { cutoff: '1/3' });
  expect(index.cutoff).toBe('1/3');
  expect('provenance' in index).toBe(false);
});

test('its poor are the households with three deprivations or more, rich or not', () => {
  const date = '2023-12-31';
  const households = generateHouseholds({ seed: 4, count: 500, date });
  const enough = households.filter(
    (household) => (deprivationsOf(household, vietnam2022).count ?? 0) >= 3,
  ).length;
  expect(enough).toBeGreaterThan(0);
  const matrix = deprivationMatrix(households, vietnam2022, { unit: 'household' });
  const { value } = multidimensionalHeadcount(matrix, { index: indexOfStandard(vietnam2022) });
  expect(value).toBe(enough / 500);
});

describe('refuses', () => {
  test.each(badRecords)('%s', (_, value, code) => {
    expectPovertyError(() => indexOfStandard(untyped(value)), { code, path: ['standard'] });
    if (value === undefined) return;
    expectPovertyError(() => indexOfStandard(vietnam2022, untyped(value)), {
      code,
      path: ['options'],
    });
  });

  test.each<[unknown, PovertyErrorCode]>([
    [0, 'invalidIndex'],
    ['4/3', 'invalidIndex'],
    [1 / 3, 'inexactNumber'],
    ['a third', 'invalidNumeral'],
    [Number.NaN, 'invalidNumber'],
    [null, 'missingValue'],
    [{}, 'invalidType'],
  ])('the cut-off %s', (cutoff, code) => {
    expectPovertyError(() => indexOfStandard(vietnam2022, untyped({ cutoff })), {
      code,
      path: ['cutoff'],
    });
  });

  test('a standard whose cut-off nobody can reach, unless another is given', () => {
    const path = ['deprivationCutoff', 'atLeast'];
    const beyond = withValue(smallStandard, path, 3);
    expectPovertyError(() => indexOfStandard(beyond), {
      code: 'invalidIndex',
      path: ['standard', ...path],
    });
    expect(indexOfStandard(beyond, { cutoff: '1/2' }).cutoff).toBe('1/2');
  });

  test('a standard that contradicts itself', () => {
    expectPovertyError(() => indexOfStandard(withValue(smallStandard, ['rules'], [])), {
      code: 'invalidStandard',
      path: ['standard', 'rules'],
    });
  });

  test('a dimension without indicators', () => {
    const bare = withValue(smallStandard, ['dimensions', 0, 'indicators'], []);
    expectPovertyError(() => indexOfStandard(bare), {
      code: 'invalidIndex',
      path: ['standard', 'dimensions', 0, 'indicators'],
    });
  });
});
