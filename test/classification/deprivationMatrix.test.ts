import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DeprivationMatrixOptions,
  deprivationMatrix,
} from '../../src/classification/deprivationMatrix.ts';
import { deprivationsOf } from '../../src/classification/deprivationsOf.ts';
import type { PovertyErrorCode } from '../../src/errors.ts';
import { generateHouseholds } from '../../src/fixtures/generateHouseholds.ts';
import { householdGenerator } from '../../src/fixtures/householdGenerator.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { multidimensionalHeadcount } from '../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import { patternCounts } from '../../src/multidimensional/patternCounts.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badChoices, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { adult, anyHousehold, household } from '../support/households.ts';
import { watch } from '../support/watch.ts';

const byHousehold = { unit: 'household' } as const;

/** The columns that {@link deprivationsOf} gives, household by household. */
function recount(
  households: readonly Household[],
  standard: Standard,
  options: Omit<DeprivationMatrixOptions, 'unit' | 'by'> = {},
): Record<string, number[]> {
  const columns: Record<string, number[]> = {};
  for (const { indicators } of households.map((each) => deprivationsOf(each, standard, options))) {
    for (const { indicator, deprived } of indicators) {
      columns[indicator] ??= [];
      columns[indicator].push(deprived === null ? 255 : deprived ? 1 : 0);
    }
  }
  return columns;
}

const plain = (columns: { readonly [indicator: string]: Uint8Array }) =>
  Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, [...column]]));

describe('three households by hand', () => {
  const three = deepFreeze([
    household({ id: 'A', water: 'surface', toilet: null }),
    household({ id: 'B', members: [adult({ insured: false, birthDate: '1990-05-01' }), adult()] }),
    household({ id: 'C', dwelling: { floorArea: 7.9 } }),
  ]);
  const { deprivations, ...rest } = deprivationMatrix(three, vietnam2022, byHousehold);

  test('each indicator is a column of bytes, in the order of the rows', () => {
    expect(deprivations).toMatchObject({
      water: Uint8Array.from([1, 0, 0]),
      toilet: Uint8Array.from([255, 0, 0]),
      healthInsurance: Uint8Array.from([0, 1, 0]),
      housingArea: Uint8Array.from([0, 1, 1]),
      housingQuality: Uint8Array.from([0, 0, 255]),
      informationMeans: Uint8Array.from([0, 0, 0]),
    });
    expect(Object.keys(deprivations)).toHaveLength(12);
  });

  test('the rows are households by id, and nothing else is there unless asked for', () => {
    expect(rest).toEqual({
      standard: 'vietnam2022',
      ids: ['A', 'B', 'C'],
      rowUnit: 'household',
      conventions: {
        standard: 'vietnam2022',
        unit: 'household',
        unpublished: 'refuse',
        outsidePeriod: 'refuse',
        unknown: '255',
      },
    });
  });

  test('persons are counted by the size of their household', () => {
    const matrix = deprivationMatrix(three, vietnam2022, { unit: 'person' });
    expect(matrix.size).toEqual(Float64Array.from([1, 2, 1]));
    expect(matrix.deprivations).toEqual(deprivations);
    expect(patternCounts(matrix).unit).toBe('person');
    expect(patternCounts(deprivationMatrix(three, vietnam2022, byHousehold)).unit).toBe(
      'household',
    );
  });

  test('groups are read from the household', () => {
    const { by } = deprivationMatrix(three, vietnam2022, {
      ...byHousehold,
      by: { size: ({ members }) => members.length, first: ({ id }) => (id === 'C' ? 'c' : 'ab') },
    });
    expect(by).toEqual({
      size: { codes: Uint32Array.from([0, 1, 0]), labels: [1, 2] },
      first: { codes: Uint32Array.from([0, 0, 1]), labels: ['ab', 'c'] },
    });
  });
});

test('households and persons give different rates', () => {
  const lone = household({ id: 'A', water: 'surface' });
  const three = household({ id: 'B', members: [adult(), adult(), adult()] });
  const index = {
    id: 'water',
    dimensions: [{ id: 'water', indicators: [{ id: 'water', weight: 1 }] }],
    cutoff: 1,
  };
  const rate = (unit: 'household' | 'person') =>
    multidimensionalHeadcount(deprivationMatrix([lone, three], vietnam2022, { unit }), { index });
  expect(rate('household').value).toBe(1 / 2);
  expect(rate('person').value).toBe(1 / 4);
});

test.each([
  ['vietnam2022', vietnam2022, '2023-12-31', 0.1, {}],
  ['vietnam2022, everything known', vietnam2022, '2023-12-31', 0, {}],
  ['vietnam2016', vietnam2016, '2019-12-31', 0.1, {}],
  ['vietnam2027, its draft', vietnam2027, '2028-12-31', 0.1, { unpublished: 'useDraft' }],
  ['vietnam2027', vietnam2027, '2028-12-31', 0.1, { unpublished: 'undetermined' }],
  ['another day', vietnam2022, '2021-12-31', 0.1, { outsidePeriod: 'allow' }],
] as const)('2,000 generated households are judged one by one: %s', (...given) => {
  const [, standard, date, missing, options] = given;
  const households = generateHouseholds({ seed: 7, count: 2000, date, missing });
  const matrix = deprivationMatrix(households, standard, { ...options, unit: 'person' });
  expect(plain(matrix.deprivations)).toEqual(recount(households, standard, options));
  expect(matrix.ids).toEqual(households.map(({ id }) => id));
  expect([...(matrix.size ?? [])]).toEqual(households.map(({ members }) => members.length));
});

test('any household has the answers that it has alone', () => {
  const days = ['2022-12-31', '2023-12-31', '2024-02-29'];
  fc.assert(
    fc.property(fc.array(anyHousehold(...days), { maxLength: 4 }), (list) => {
      const households = deepFreeze(list.map((each, row) => ({ ...each, id: `H${row}` })));
      const { deprivations } = deprivationMatrix(households, vietnam2022, byHousehold);
      const expected = recount(households, vietnam2022);
      for (const [indicator, column] of Object.entries(deprivations)) {
        expect([...column]).toEqual(expected[indicator] ?? []);
      }
    }),
  );
});

test('anything that can be gone through once has the same columns as a list', () => {
  const options = { seed: 1, count: 3000, date: '2023-12-31', missing: 0.05 };
  const settings = { unit: 'person', by: { area: ({ area }: Household) => area ?? '?' } } as const;
  const fromList = deprivationMatrix(generateHouseholds(options), vietnam2022, settings);
  expect(deprivationMatrix(householdGenerator(options), vietnam2022, settings)).toEqual(fromList);
  expect(fromList.deprivations.water).toHaveLength(3000);
  // Columns end where they end, so that they can be sent as they are.
  expect(fromList.deprivations.water?.buffer.byteLength).toBe(3000);
});

test.each([
  ['an empty list', []],
  ['a generator of nothing', new Set<Household>()],
])('%s has columns without rows', (_, households) => {
  const by = { area: () => 'x' };
  const matrix = deprivationMatrix(households, vietnam2022, { unit: 'person', by });
  expect(matrix.ids).toEqual([]);
  expect(matrix.size).toEqual(new Float64Array(0));
  expect(matrix.by).toEqual({ area: { codes: new Uint32Array(0), labels: [] } });
  expect(Object.values(matrix.deprivations)).toEqual(Array(12).fill(new Uint8Array(0)));
  expect(patternCounts(matrix).patterns.rows).toHaveLength(0);
});

test('a list is gone through once, and nothing is written to it', () => {
  const { watched, reads } = watch([household({ id: 'A' }), household({ id: 'B' })]);
  deprivationMatrix(watched, vietnam2022, { unit: 'person' });
  expect(reads.get('.0')).toBe(1);
  expect(reads.get('.1')).toBe(1);
});

describe('refuses', () => {
  const matrixOf =
    (list: unknown, options: unknown = byHousehold) =>
    () =>
      deprivationMatrix(untyped(list), vietnam2022, untyped(options));

  test.each(badChoices)('%s for the unit', (_, unit, code) => {
    expectPovertyError(matrixOf([household()], { unit }), { code, path: ['unit'] });
  });

  test.each(badRecords)(
    '%s for options, a standard, groupings or a household',
    (_, value, code) => {
      expectPovertyError(() => deprivationMatrix([household()], vietnam2022, untyped(value)), {
        code,
        path: ['options'],
      });
      expectPovertyError(() => deprivationMatrix([household()], untyped(value), byHousehold), {
        code,
        path: ['standard'],
      });
      const second = [household(), value];
      expectPovertyError(matrixOf(second), { code, path: ['households', 1] });
      if (value === undefined) return;
      expectPovertyError(matrixOf([], { ...byHousehold, by: value }), { code, path: ['by'] });
    },
  );

  test.each<[string, unknown, PovertyErrorCode]>([
    ['undefined', undefined, 'missingValue'],
    ['null', null, 'missingValue'],
    ['a text', 'H1', 'invalidType'],
    ['a record', {}, 'invalidType'],
  ])('%s for a list', (_, value, code) => {
    expectPovertyError(matrixOf(value), { code, path: ['households'] });
  });

  test.each<[string, unknown, PovertyErrorCode]>([
    ['undefined', undefined, 'missingValue'],
    ['the name of a field', 'area', 'invalidType'],
  ])('%s for the way to a label', (_, labelOf, code) => {
    const by = { area: labelOf };
    expectPovertyError(matrixOf([], { ...byHousehold, by }), { code, path: ['by', 'area'] });
  });

  test('a label that is none, with its row', () => {
    const by = { area: ({ area }: Household) => area };
    const list = [household(), household({ id: 'H2', area: null })];
    expectPovertyError(matrixOf(list, { ...byHousehold, by }), {
      code: 'missingValue',
      path: ['by', 'area', 1],
    });
  });

  test('a way to a label that throws, with the row and the cause', () => {
    const cause = new TypeError('no place');
    const by = {
      commune: () => {
        throw cause;
      },
    };
    const error = expectPovertyError(matrixOf([household()], { ...byHousehold, by }), {
      code: 'invalidType',
      path: ['households', 0],
    });
    expect(error.cause).toBe(cause);
  });

  test('a household that stands twice', () => {
    expectPovertyError(matrixOf([household(), household({ id: 'H2' }), household()]), {
      code: 'duplicateHousehold',
      path: ['households', 2, 'id'],
    });
  });

  test.each<[string, Partial<Household>, PovertyErrorCode, readonly (string | number)[]]>([
    ['no members', { members: [] }, 'invalidHousehold', ['members']],
    ['a blank id', { id: ' ' }, 'invalidType', ['id']],
    ['no day', { date: 'today' }, 'invalidDate', ['date']],
    ['a day before the standard', { date: '2021-12-31' }, 'standardNotInForce', ['date']],
    ['a fact misspelled', { water: untyped('tap') }, 'unknownOption', ['water']],
  ])('a household with %s, with its row', (_, changes, code, steps) => {
    expectPovertyError(matrixOf([household(), household({ id: 'H2', ...changes })]), {
      code,
      path: ['households', 1, ...steps],
    });
  });

  test('law that was not published, before it looks at a household', () => {
    expectPovertyError(() => deprivationMatrix([untyped(null)], vietnam2027, byHousehold), {
      code: 'notPublished',
      path: ['standard', 'dimensions', 0, 'indicators', 0, 'cutoff'],
    });
  });

  test.each(['unpublished', 'outsidePeriod'])('the policy %s misspelled', (policy) => {
    expectPovertyError(matrixOf([], { ...byHousehold, [policy]: 'maybe' }), {
      code: 'unknownOption',
      path: [policy],
    });
  });
});
