import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deprivationMatrix } from '../../src/classification/deprivationMatrix.ts';
import {
  type HouseholdTableOptions,
  householdTable,
} from '../../src/classification/householdTable.ts';
import type { PovertyErrorCode } from '../../src/errors.ts';
import { generateHouseholds } from '../../src/fixtures/generateHouseholds.ts';
import { householdGenerator } from '../../src/fixtures/householdGenerator.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { adult, household, income } from '../support/households.ts';
import { watch } from '../support/watch.ts';

describe('three households by hand', () => {
  const three = deepFreeze([
    household({ id: 'A', water: 'surface', toilet: null, ethnicMinority: true }),
    household({
      id: 'B',
      area: 'urban',
      place: { code: '00004', vintage: '2024' },
      members: [adult({ insured: false, birthDate: '1990-05-01' }), adult()],
      income: income(48_000_000, 'year', 'household'),
      ethnicMinority: false,
    }),
    household({ id: 'C', area: null, income: null, dwelling: null }),
  ]);
  const table = householdTable(three, vietnam2022);

  test('are columns, each of what it is', () => {
    expect(table.columns).toMatchObject({
      id: ['A', 'B', 'C'],
      date: ['2023-12-31', '2023-12-31', '2023-12-31'],
      area: ['rural', 'urban', null],
      commune: [null, '00004', null],
      communeVintage: [null, '2024', null],
      ethnicMinority: [true, false, null],
      members: Float64Array.from([1, 2, 1]),
      // 48 million of two persons and twelve months.
      income: Float64Array.from([1_500_000, 2_000_000, Number.NaN]),
      water: Uint8Array.from([1, 0, 0]),
      toilet: Uint8Array.from([255, 0, 0]),
      healthInsurance: Uint8Array.from([0, 1, 0]),
      housingArea: Uint8Array.from([0, 1, 255]),
    });
    expect(Object.keys(table.columns)).toHaveLength(8 + 12);
  });

  test('the table says how it was made', () => {
    const { columns: _, ...rest } = table;
    expect(rest).toEqual({
      standard: 'vietnam2022',
      rows: 3,
      conventions: {
        standard: 'vietnam2022',
        currency: 'VND',
        per: 'month',
        missing: 'undetermined',
        unpublished: 'refuse',
        outsidePeriod: 'refuse',
        implausible: 'refuse',
        unknown: '255',
      },
    });
  });

  test('labels are columns of their own, under any name', () => {
    const by = { ['__proto__']: () => 7, size: ({ members }: Household) => members.length };
    const { columns } = householdTable(three, vietnam2022, { by });
    expect(Object.entries(columns).slice(-2)).toEqual([
      ['__proto__', [7, 7, 7]],
      ['size', [1, 2, 1]],
    ]);
  });

  test('what is not known may be taken for one or the other', () => {
    const toilets = (['deprived', 'notDeprived'] as const).map((missing) => [
      ...(householdTable(three, vietnam2022, { missing }).columns.toilet as Uint8Array),
    ]);
    expect(toilets).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });
});

test.each<[string, Standard, string, HouseholdTableOptions]>([
  ['vietnam2022', vietnam2022, '2023-12-31', {}],
  ['vietnam2016', vietnam2016, '2019-12-31', {}],
  ['vietnam2027, its draft', vietnam2027, '2028-12-31', { unpublished: 'useDraft' }],
  ['vietnam2027', vietnam2027, '2028-12-31', { unpublished: 'undetermined' }],
  ['another day', vietnam2022, '2021-12-31', { outsidePeriod: 'allow' }],
])('2,000 households have the deprivations and sizes of their matrix: %s', (...given) => {
  const [, standard, date, options] = given;
  const households = generateHouseholds({ seed: 8, count: 2000, date, missing: 0.05 });
  const matrix = deprivationMatrix(households, standard, { ...options, unit: 'person' });
  const { columns, rows } = householdTable(households, standard, options);
  expect(columns).toMatchObject(matrix.deprivations);
  expect(columns).toMatchObject({ id: matrix.ids, members: matrix.size });
  expect(rows).toBe(2000);
});

test('an income is the amount over persons and months, and NaN where there is none', () => {
  const anyIncome = fc.record({
    amount: fc.integer({ min: 0, max: 4_000_000 }),
    per: fc.constantFrom('month' as const, 'year' as const),
    holder: fc.constantFrom('household' as const, 'person' as const),
    size: fc.integer({ min: 1, max: 9 }),
    known: fc.boolean(),
  });
  const options = { implausible: 'accept' } as const;
  fc.assert(
    fc.property(anyIncome, ({ amount, per, holder, size, known }) => {
      const members = Array.from({ length: size }, () => adult());
      const given = known ? income(amount, per, holder) : null;
      const one = household({ members, income: given });
      const { columns } = householdTable([one], vietnam2022, options);
      const persons = holder === 'household' ? size : 1;
      const months = per === 'year' ? 12 : 1;
      expect([...columns.income]).toEqual([known ? amount / (persons * months) : Number.NaN]);
    }),
  );
});

test('anything that can be gone through once has the same columns as a list', () => {
  const options = { seed: 1, count: 3000, date: '2023-12-31', missing: 0.05 };
  const settings = { by: { age: ({ members }: Household) => members.length } };
  const fromList = householdTable(generateHouseholds(options), vietnam2022, settings);
  expect(householdTable(householdGenerator(options), vietnam2022, settings)).toEqual(fromList);
  // Columns end where they end, so that they can be sent as they are.
  expect((fromList.columns.water as Uint8Array).buffer.byteLength).toBe(3000);
  expect(fromList.columns.income.buffer.byteLength).toBe(24_000);
});

test('a list is gone through once, and nothing is written to it', () => {
  const { watched, reads } = watch([household({ id: 'A' }), household({ id: 'B' })]);
  householdTable(watched, vietnam2022);
  expect(reads.get('.0')).toBe(1);
  expect(reads.get('.1')).toBe(1);
});

test('of nobody there are columns without rows', () => {
  const { columns, rows } = householdTable(new Set<Household>(), vietnam2022);
  expect(rows).toBe(0);
  for (const column of Object.values(columns)) expect(column).toHaveLength(0);
});

describe('refuses', () => {
  const tableOf =
    (list: unknown, options?: unknown, standard: Standard = vietnam2022) =>
    () =>
      householdTable(untyped(list), standard, untyped(options));

  test.each(badRecords)('%s for options, a standard, labels or a household', (_, value, code) => {
    const path = ['households', 1];
    expectPovertyError(tableOf([household(), value]), { code, path });
    expectPovertyError(() => householdTable([], untyped(value)), { code, path: ['standard'] });
    if (value === undefined) return;
    expectPovertyError(tableOf([], value), { code, path: ['options'] });
    expectPovertyError(tableOf([], { by: value }), { code, path: ['by'] });
  });

  test.each<[string, Partial<Household>, PovertyErrorCode, readonly (string | number)[]]>([
    ['no members', { members: [] }, 'invalidHousehold', ['members']],
    ['no day', { date: 'today' }, 'invalidDate', ['date']],
    ['a day before the standard', { date: '2021-12-31' }, 'standardNotInForce', ['date']],
    ['an area that is none', { area: untyped('suburb') }, 'unknownOption', ['area']],
    [
      'a place without a code',
      { place: untyped({ vintage: '2024' }) },
      'missingValue',
      ['place', 'code'],
    ],
    [
      'a text for a minority',
      { ethnicMinority: untyped('yes') },
      'invalidType',
      ['ethnicMinority'],
    ],
    ['a negative income', { income: income(-1) }, 'invalidNumber', ['income', 'amount']],
    ['a share for an income', { income: income('1/2') }, 'invalidNumeral', ['income', 'amount']],
    [
      'a year for a month',
      { income: income(90_000_000) },
      'implausibleAmount',
      ['income', 'amount'],
    ],
    [
      'dollars',
      { income: { ...income(1), currency: 'USD' } },
      'mixedMoney',
      ['income', 'currency'],
    ],
    ['a fact misspelled', { water: untyped('tap') }, 'unknownOption', ['water']],
  ])('a household with %s, with its row', (_, changes, code, steps) => {
    expectPovertyError(tableOf([household(), household({ id: 'H2', ...changes })]), {
      code,
      path: ['households', 1, ...steps],
    });
  });

  test('a household that stands twice', () => {
    expectPovertyError(tableOf([household(), household()]), {
      code: 'duplicateHousehold',
      path: ['households', 1, 'id'],
    });
  });

  test.each([
    ['a column there is', 'income'],
    ['an indicator', 'water'],
  ])('a label with the name of %s', (_, name) => {
    expectPovertyError(tableOf([], { by: { [name]: () => 1 } }), {
      code: 'duplicateLabel',
      path: ['by', name],
    });
  });

  test('an indicator with the name of a column', () => {
    const [first, ...others] = vietnam2022.dimensions;
    const standard = {
      ...vietnam2022,
      dimensions: [
        {
          ...first,
          indicators: first?.indicators.map((one, at) => (at === 1 ? { ...one, id: 'area' } : one)),
        },
        ...others,
      ],
    };
    expectPovertyError(tableOf([], {}, untyped(standard)), {
      code: 'duplicateLabel',
      path: ['standard', 'dimensions', 0, 'indicators', 1, 'id'],
      row: 0,
    });
  });

  test('labels that are none, and ways to them that are no functions', () => {
    expectPovertyError(tableOf([household()], { by: { area: undefined, size: undefined } }), {
      code: 'missingValue',
      path: ['by', 'area'],
    });
    expectPovertyError(tableOf([household()], { by: { province: () => null } }), {
      code: 'missingValue',
      path: ['by', 'province', 0],
    });
  });

  test('law that was not published, before it looks at a household', () => {
    expectPovertyError(tableOf([null], {}, vietnam2027), {
      code: 'notPublished',
      path: ['standard', 'dimensions', 0, 'indicators', 0, 'cutoff'],
    });
  });

  test.each([
    ['refuse for what is not known', { missing: 'refuse' }, ['missing']],
    ['a policy misspelled', { unpublished: 'maybe' }, ['unpublished']],
    ['an option that there is not', { unit: 'person' }, ['options', 'unit']],
  ])('%s', (_, options, path) => {
    expectPovertyError(tableOf([], options), { code: 'unknownOption', path });
  });

  test('a label that throws, with the row and the cause', () => {
    const cause = new TypeError('no place');
    const by = {
      commune: () => {
        throw cause;
      },
    };
    const error = expectPovertyError(tableOf([household()], { by: { own: by.commune } }), {
      code: 'invalidType',
      path: ['households', 0],
    });
    expect(error.cause).toBe(cause);
  });
});
