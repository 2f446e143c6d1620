import { describe, expect, test } from 'vitest';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { type Cell, cellsOf, doubt, indicatorsOf, statusesIn } from '../../support/standards.ts';

/** QĐ 59/2015/QĐ-TTg, Điều 2, by hand. */
function byDecision59({ area, income, deprivations }: Cell): string {
  const [poverty, nearPoverty, average] =
    area === 'rural' ? [700_000, 1_000_000, 1_500_000] : [900_000, 1_300_000, 1_950_000];
  if (income <= poverty) return 'poor';
  if (income <= nearPoverty) return deprivations >= 3 ? 'poor' : 'nearPoor';
  return income <= average ? 'averageLiving' : 'aboveAverage';
}

test('gives the status of the decision in every cell', () => {
  const cells = cellsOf(vietnam2016);
  // 2 areas × (3 incomes around each of 3 lines, none, a great one) × 0 to 10 deprivations
  expect(cells).toHaveLength(2 * 11 * 11);
  for (const cell of cells) {
    expect([cell, statusesIn(vietnam2016, cell)]).toEqual([cell, [byDecision59(cell)]]);
  }
});

test.each([
  ['rural', 700_000, 0, 'poor'],
  ['rural', 700_001, 2, 'nearPoor'],
  ['rural', 700_001, 3, 'poor'],
  ['rural', 1_000_000, 3, 'poor'],
  ['rural', 1_000_001, 10, 'averageLiving'],
  ['rural', 1_500_001, 10, 'aboveAverage'],
  ['urban', 900_000, 0, 'poor'],
  ['urban', 900_001, 2, 'nearPoor'],
  ['urban', 1_300_000, 3, 'poor'],
  ['urban', 1_300_001, 3, 'averageLiving'],
  ['urban', 1_950_000, 0, 'averageLiving'],
  ['urban', 1_950_001, 0, 'aboveAverage'],
] as const)('%s, %i đồng, %i deprivations: %s', (area, income, deprivations, status) => {
  expect(statusesIn(vietnam2016, { area, income, deprivations })).toEqual([status]);
});

test('has the lines of the decision, for a person a month', () => {
  expect(vietnam2016.lines.map(({ id, amount, boundary }) => [id, amount, boundary])).toEqual([
    ['poverty', { rural: 700_000, urban: 900_000 }, 'atOrBelow'],
    ['nearPoverty', { rural: 1_000_000, urban: 1_300_000 }, 'atOrBelow'],
    ['averageLiving', { rural: 1_500_000, urban: 1_950_000 }, 'atOrBelow'],
  ]);
  expect([vietnam2016.currency, vietnam2016.per, vietnam2016.place]).toEqual([
    'VND',
    'month',
    'VN',
  ]);
  expect([vietnam2016.base, vietnam2016.groups, vietnam2016.deprivationCutoff.atLeast]).toEqual([
    null,
    [],
    3,
  ]);
});

test('was in force from 2016 to 2020 by the decision and in 2021 by Decree 07/2021', () => {
  expect(
    vietnam2016.inForce.map(({ from, to, provenance }) => [from, to, provenance.source]),
  ).toEqual([
    ['2016-01-01', '2020-12-31', 'qd59of2015'],
    ['2021-01-01', '2021-12-31', 'nd07of2021'],
  ]);
  const [decision] = vietnam2016.sources;
  expect([decision?.issued, decision?.effective]).toEqual(['2015-11-19', '2016-01-05']);
});

describe('dimensions and indicators', () => {
  test('are five and ten', () => {
    const shape = vietnam2016.dimensions.map(({ id, indicators }) => [
      id,
      indicators.map((indicator) => indicator.id),
    ]);
    expect(shape).toEqual([
      ['health', ['healthCare', 'healthInsurance']],
      ['education', ['adultEducation', 'childSchooling']],
      ['housing', ['housingQuality', 'housingArea']],
      ['waterSanitation', ['water', 'toilet']],
      ['information', ['telecommunications', 'informationMeans']],
    ]);
  });

  test('have names that were seen and cut-offs that are recalled, every one', () => {
    for (const { provenance, cutoff } of indicatorsOf(vietnam2016)) {
      expect(provenance.confidence).toBe('seen');
      expect(doubt(cutoff.provenance.confidence)).toBeGreaterThanOrEqual(doubt('recalled'));
    }
  });
});

describe('points', () => {
  const [form, ...others] = vietnam2016.forms;

  test('of one form, in use from 2018 to 2021', () => {
    expect(others).toEqual([]);
    expect([form?.perDeprivation, form?.inUse.to]).toEqual([10, '2021-12-31']);
    expect(form?.inUse.from.slice(0, 4)).toBe('2018');
  });

  test('are 120 and 140 for the poverty line, seen, and 150 and 175 for the other, in part recalled', () => {
    const lines = form?.lines.map(({ line, atMost, provenance }) => [
      line,
      atMost,
      provenance.confidence,
    ]);
    expect(lines).toEqual([
      ['poverty', { rural: 120, urban: 140 }, 'seen'],
      ['nearPoverty', { rural: 150, urban: 175 }, 'recalled'],
    ]);
  });
});
