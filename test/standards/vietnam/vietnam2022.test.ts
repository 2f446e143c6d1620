import { describe, expect, test } from 'vitest';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { type Cell, cellsOf, doubt, indicatorsOf, statusesIn } from '../../support/standards.ts';

/** NĐ 07/2021/NĐ-CP, Điều 3, by hand. */
function byDecree07({ area, income, deprivations }: Cell): string {
  const [line, average] = area === 'rural' ? [1_500_000, 2_250_000] : [2_000_000, 3_000_000];
  if (income <= line) return deprivations >= 3 ? 'poor' : 'nearPoor';
  return income <= average ? 'averageLiving' : 'aboveAverage';
}

test('gives the status of the decree in every cell', () => {
  const cells = cellsOf(vietnam2022);
  // 2 areas × (3 incomes around each of 2 lines, none, a great one) × 0 to 12 deprivations
  expect(cells).toHaveLength(2 * 8 * 13);
  for (const cell of cells) {
    expect([cell, statusesIn(vietnam2022, cell)]).toEqual([cell, [byDecree07(cell)]]);
  }
});

test.each([
  ['rural', 1_500_000, 3, 'poor'],
  ['rural', 1_500_000, 2, 'nearPoor'],
  ['rural', 0, 0, 'nearPoor'],
  ['rural', 1_500_001, 12, 'averageLiving'],
  ['rural', 2_250_000, 12, 'averageLiving'],
  ['rural', 2_250_001, 12, 'aboveAverage'],
  ['urban', 1_999_999, 12, 'poor'],
  ['urban', 2_000_000, 3, 'poor'],
  ['urban', 2_000_000, 0, 'nearPoor'],
  ['urban', 2_000_001, 3, 'averageLiving'],
  ['urban', 3_000_001, 0, 'aboveAverage'],
] as const)('%s, %i đồng, %i deprivations: %s', (area, income, deprivations, status) => {
  expect(statusesIn(vietnam2022, { area, income, deprivations })).toEqual([status]);
});

test('has the lines of the decree, for a person a month', () => {
  expect(vietnam2022.lines.map(({ id, amount, boundary }) => [id, amount, boundary])).toEqual([
    ['poverty', { rural: 1_500_000, urban: 2_000_000 }, 'atOrBelow'],
    ['averageLiving', { rural: 2_250_000, urban: 3_000_000 }, 'atOrBelow'],
  ]);
  expect([vietnam2022.currency, vietnam2022.per, vietnam2022.place]).toEqual([
    'VND',
    'month',
    'VN',
  ]);
  expect([vietnam2022.base, vietnam2022.deprivationCutoff.atLeast]).toEqual([null, 3]);
});

test('is in force from 2022 to 2025 by the decree and in 2026 by Decree 351/2025', () => {
  expect(
    vietnam2022.inForce.map(({ from, to, provenance }) => [from, to, provenance.source]),
  ).toEqual([
    ['2022-01-01', '2025-12-31', 'nd07of2021'],
    ['2026-01-01', '2026-12-31', 'nd351of2025'],
  ]);
  const decree = vietnam2022.sources.find(({ id }) => id === 'nd07of2021');
  expect([decree?.issued, decree?.effective]).toEqual(['2021-01-27', '2021-03-15']);
});

describe('dimensions and indicators', () => {
  test('are six and twelve, in the order of the decree', () => {
    const shape = vietnam2022.dimensions.map(({ id, indicators }) => [
      id,
      indicators.map((indicator) => indicator.id),
    ]);
    expect(shape).toEqual([
      ['employment', ['employment', 'dependants']],
      ['health', ['nutrition', 'healthInsurance']],
      ['education', ['adultEducation', 'childSchooling']],
      ['housing', ['housingQuality', 'housingArea']],
      ['waterSanitation', ['water', 'toilet']],
      ['information', ['telecommunications', 'informationMeans']],
    ]);
  });

  // What copies of each cut-off were found: the text of the annex itself was not.
  test.each([
    ['employment', 'recalled'],
    ['dependants', 'secondHand'],
    ['nutrition', 'secondHand'],
    ['healthInsurance', 'secondHand'],
    ['adultEducation', 'secondHand'],
    ['childSchooling', 'recalled'],
    ['housingQuality', 'secondHand'],
    ['housingArea', 'secondHand'],
    ['water', 'secondHand'],
    ['toilet', 'secondHand'],
    ['telecommunications', 'secondHand'],
    ['informationMeans', 'recalled'],
  ] as const)('the cut-off of %s is no surer than %s, and has a note', (id, most) => {
    const cutoff = indicatorsOf(vietnam2022).find((indicator) => indicator.id === id)?.cutoff;
    expect(doubt(cutoff?.provenance.confidence ?? 'seen')).toBeGreaterThanOrEqual(doubt(most));
    expect(cutoff?.provenance.note).not.toBeNull();
    expect(cutoff?.condition).not.toBeNull();
  });

  test('ask for work of whoever is 15 or more, in a draft of the next decree too', () => {
    for (const standard of [vietnam2022, vietnam2027]) {
      const { cutoff } = indicatorsOf(standard).find(({ id }) => id === 'employment') ?? {};
      expect(cutoff?.condition).toEqual({
        kind: 'anyMember',
        where: {
          kind: 'all',
          of: [
            { kind: 'age', from: 15, before: null },
            {
              kind: 'atLeast',
              count: 1,
              of: [
                { kind: 'fact', fact: 'work', isOneOf: ['unemployed'] },
                {
                  kind: 'all',
                  of: [
                    { kind: 'fact', fact: 'work', isOneOf: ['wageWork'] },
                    { kind: 'fact', fact: 'contract', isOneOf: [false] },
                  ],
                },
              ],
            },
          ],
        },
      });
    }
  });

  test('have the strict thresholds: more than half are dependants, less than 8 m² a person', () => {
    const condition = (id: string) =>
      indicatorsOf(vietnam2022).find((indicator) => indicator.id === id)?.cutoff.condition;
    expect(condition('dependants')).toMatchObject({ kind: 'memberShare', above: '1/2' });
    expect(condition('housingArea')).toEqual({ kind: 'areaPerMember', below: 8 });
  });
});

test('has the low-income worker of Decree 30/2025, who moves no line', () => {
  const [group, ...others] = vietnam2022.groups;
  expect(others).toEqual([]);
  expect([group?.id, group?.under, group?.provenance.source]).toEqual([
    'lowIncomeWorker',
    'averageLiving',
    'nd30of2025',
  ]);
  expect(group?.statuses.filter((status) => status === 'poor' || status === 'nearPoor')).toEqual(
    [],
  );
  // From the day it was signed to the end of the program of 2021 to 2025; neither clause was read.
  expect([group?.from, group?.to, group?.provenance.confidence]).toEqual([
    '2025-02-24',
    '2025-12-31',
    'derived',
  ]);
});

test('has the points of Circular 07/2021: 140 and 175 for the line, 10 for a deprivation', () => {
  const [form, ...others] = vietnam2022.forms;
  expect(others).toEqual([]);
  expect([form?.id, form?.inUse, form?.perDeprivation]).toEqual([
    'tt07of2021',
    { from: '2021-09-01', to: '2026-12-31' },
    10,
  ]);
  expect(form?.lines.map(({ line, atMost }) => [line, atMost])).toEqual([
    ['poverty', { rural: 140, urban: 175 }],
  ]);
});
