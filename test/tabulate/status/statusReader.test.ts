import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyByCriteria } from '../../../src/classification/classifyByCriteria.ts';
import type { Plan, PlanClassification } from '../../../src/model/plan/plan.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { statusReader } from '../../../src/tabulate/status/statusReader.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallStandard } from '../../support/smallStandard.ts';

const bits = ['poor', 'nearPoor', 'averageLiving', 'aboveAverage'];

/** The possible statuses of rows, each as a list. */
function possibleOf(classification: PlanClassification, rows: readonly object[]) {
  const plan: Plan = {
    version: 1,
    classification,
    where: { column: 'skipped', known: false },
    indicators: [{ id: 'poor', measure: 'statusShare', status: 'poor' }],
  };
  const { possible } = statusReader(plan)(newTableReader(plan).read(rows));
  return Array.from(possible, (set) => bits.filter((_, at) => (set & (1 << at)) !== 0));
}

const small: PlanClassification = {
  standard: smallStandard,
  area: 'area',
  income: 'income',
  unpublished: 'undetermined',
};

test.each([
  ['vietnam2016', vietnam2016],
  ['vietnam2022', vietnam2022],
] as const)('statuses are those of classifyByCriteria row by row: %s', (_name, standard) => {
  const amounts = standard.lines.flatMap(({ amount }) => [amount.rural, amount.urban]).map(Number);
  const row = fc.record({
    area: fc.constantFrom('rural', 'urban', null),
    income: fc.oneof(
      fc.constant(null),
      fc.tuple(fc.constantFrom(...amounts), fc.constantFrom(-1, 0, 1)).map(([a, b]) => a + b),
      fc.double({ min: 0, max: 4e6, noNaN: true }),
    ),
    count: fc.option(fc.nat({ max: 10 })),
  });
  const classification: PlanClassification = {
    standard,
    area: 'area',
    income: 'income',
    deprivations: { count: 'count' },
  };
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(possibleOf(classification, rows)).toEqual(
        rows.map(
          ({ area, income, count }) =>
            classifyByCriteria(
              {
                area: area as 'rural' | 'urban' | null,
                incomePerCapitaMonthly: income,
                deprivations: count,
              },
              { standard, implausible: 'accept' },
            ).possible,
        ),
      );
    }),
  );
});

test('a yearly standard takes yearly incomes', () => {
  const yearly: Standard = { ...smallStandard, per: 'year' };
  const rows = [100, 101].map((income) => ({ area: 'rural', income, toilet: 1, water: 0 }));
  expect(possibleOf({ ...small, standard: yearly }, rows)).toEqual([['poor'], ['averageLiving']]);
});

test('a status is known where nothing that is not known makes a difference', () => {
  const rows = [
    { area: 'rural', income: 90, toilet: 1, water: null },
    { area: 'rural', income: 90, toilet: 0, water: null },
    { area: null, income: 90, toilet: 0, water: 0 },
    { area: 'rural', income: 500, toilet: null, water: null },
    { area: 'urban', income: 500, toilet: 0, water: 0 },
  ];
  expect(possibleOf(small, rows)).toEqual([
    ['poor'],
    ['poor', 'nearPoor'],
    ['nearPoor'],
    ['averageLiving'],
    ['averageLiving', 'aboveAverage'],
  ]);
});

describe('refusals have the column and the row of the table', () => {
  const skipped = { skipped: 'yes', income: -1, toilet: null, water: null };
  const refusal = (row: object, changes: Partial<PlanClassification>) => () =>
    possibleOf({ ...small, ...changes }, [skipped, row]);
  const known = { area: 'rural', income: 90, toilet: 0, water: 0 };
  const refuses = { missing: 'refuse' } as const;

  test.each([
    ['a negative income', { ...known, income: -1 }, {}, 'invalidNumber', ['income', 1]],
    [
      'a line that was not published',
      { ...known, area: 'urban', income: 500 },
      { unpublished: 'refuse' },
      'notPublished',
      ['income', 1],
    ],
    ['an area', { ...known, area: null, income: 150 }, refuses, 'missingValue', ['area', 1]],
    ['an income', { ...known, income: null }, refuses, 'missingValue', ['income', 1]],
    ['a deprivation', { ...known, water: null }, refuses, 'missingValue', ['water', 1]],
    [
      'a number of deprivations',
      { ...known, count: null },
      { ...refuses, deprivations: { count: 'count' } },
      'missingValue',
      ['count', 1],
    ],
    [
      'too many deprivations',
      { ...known, count: 3 },
      { deprivations: { count: 'count' } },
      'invalidCount',
      ['count', 1],
    ],
  ] as const)('of %s', (_name, row, changes, code, path) => {
    expectPovertyError(refusal(row, changes), { code, path });
  });

  test('but not where the status does not hang on it', () => {
    const row = { ...known, income: 500, water: null };
    expect(possibleOf({ ...small, missing: 'refuse' }, [row])).toEqual([['averageLiving']]);
    const low = { ...known, area: 'urban', income: 100 };
    expect(possibleOf({ ...small, unpublished: 'refuse' }, [low])).toEqual([['nearPoor']]);
  });

  test('of a plan without a standard', () => {
    const plan: Plan = { version: 1, indicators: [] };
    const expected = { code: 'missingValue', path: ['classification'] } as const;
    expectPovertyError(() => statusReader(plan), expected);
  });
});

test('deprivations are read without asking for a status', () => {
  const plan: Plan = { version: 1, classification: small, indicators: [] };
  // The income would be refused.
  const rows = [{ area: 'rural', income: -5, toilet: 1, water: 0 }];
  const columns: Plan = {
    ...plan,
    indicators: [{ id: 'one', measure: 'standardDeprivationShare', indicator: 'toilet' }],
  };
  const read = statusReader(columns)(newTableReader(columns).read(rows));
  expect([...read.deprived('toilet')]).toEqual([1]);
});
