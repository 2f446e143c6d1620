import { describe, expect, test } from 'vitest';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { type Cell, cellsOf, indicatorsOf, statusesIn } from '../../support/standards.ts';

/** NĐ 351/2025/NĐ-CP as far as it was found, by hand: above the line nobody can tell. */
function byDecree351({ area, income, deprivations }: Cell): string[] {
  if (income > (area === 'rural' ? 2_200_000 : 2_800_000)) return ['averageLiving', 'aboveAverage'];
  return [deprivations >= 3 ? 'poor' : 'nearPoor'];
}

test('gives the status of the decree in every cell at or under the line, and two above it', () => {
  const cells = cellsOf(vietnam2027);
  // 2 areas × (3 incomes around the one line with amounts, none, a great one) × 0 to 12 deprivations
  expect(cells).toHaveLength(2 * 5 * 13);
  for (const cell of cells) {
    expect([cell, statusesIn(vietnam2027, cell)]).toEqual([cell, byDecree351(cell)]);
  }
});

test('has the lines of the decree, and none of average living standard', () => {
  expect(vietnam2027.lines.map(({ id, amount, boundary }) => [id, amount, boundary])).toEqual([
    ['poverty', { rural: 2_200_000, urban: 2_800_000 }, 'atOrBelow'],
    ['averageLiving', { rural: null, urban: null }, 'atOrBelow'],
  ]);
  expect([vietnam2027.currency, vietnam2027.per, vietnam2027.place]).toEqual([
    'VND',
    'month',
    'VN',
  ]);
  expect([vietnam2027.base, vietnam2027.deprivationCutoff.atLeast]).toEqual([null, 3]);
});

test('is in force from 2027 to 2030, not from 2026', () => {
  expect(vietnam2027.inForce.map(({ from, to }) => [from, to])).toEqual([
    ['2027-01-01', '2030-12-31'],
  ]);
});

test('does not say when the decree takes effect, for that was not found', () => {
  const decree = vietnam2027.sources.find(({ id }) => id === 'nd351of2025');
  expect([decree?.issued, decree?.effective]).toEqual(['2025-12-30', null]);
});

describe('dimensions and indicators', () => {
  const indicators = indicatorsOf(vietnam2027);

  test('are six and twelve, with waste and without means of information', () => {
    expect(vietnam2027.dimensions).toHaveLength(6);
    const ids = indicators.map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(ids).toContain('wasteTreatment');
    expect(ids).not.toContain('informationMeans');
  });

  test('have names and cut-offs that nobody has seen in the decree', () => {
    const sure = indicators.filter(
      ({ provenance, cutoff }) =>
        !['draft', 'notFound'].includes(cutoff.provenance.confidence) ||
        (provenance.confidence !== 'draft' && provenance.source !== 'nd351of2025'),
    );
    expect(sure.map(({ id }) => id)).toEqual([]);
  });

  test('have cut-offs of the draft in three, and none in the others', () => {
    const drafted = indicators.filter(({ cutoff }) => cutoff.condition !== null);
    expect(drafted.map(({ id }) => id)).toEqual(['employment', 'dependants', 'nutrition']);
    expect(new Set(drafted.map(({ cutoff }) => cutoff.provenance.confidence))).toEqual(
      new Set(['draft']),
    );
    const others = indicators.filter(({ cutoff }) => cutoff.condition === null);
    expect(others.filter(({ cutoff }) => cutoff.text !== null)).toEqual([]);
  });
});

test('has no groups and no points: they were not found', () => {
  expect([vietnam2027.groups, vietnam2027.forms]).toEqual([[], []]);
});

test('gives no rule of the average as seen', () => {
  const rules = vietnam2027.rules.filter(
    ({ status }) => status.endsWith('verage') || status === 'averageLiving',
  );
  expect(rules.map(({ status, provenance }) => [status, provenance.confidence])).toEqual([
    ['averageLiving', 'notFound'],
    ['aboveAverage', 'notFound'],
  ]);
});
