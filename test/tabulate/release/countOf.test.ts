import { expect, test } from 'vitest';
import type { PlanMeasure } from '../../../src/model/plan/planIndicator.ts';
import { planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { countKind, countOf, givesAway } from '../../../src/tabulate/release/countOf.ts';
import type { TableIndicator } from '../../../src/tabulate/table.ts';
import { smallTable } from '../output/tables.ts';

const all = Object.keys(planMeasures) as PlanMeasure[];
const of = (measure: PlanMeasure, conventions: Record<string, string> = {}): TableIndicator => ({
  id: measure,
  label: null,
  measure,
  conventions,
});

test('these count people', () => {
  expect(all.filter((measure) => countKind(of(measure)) === 'share')).toEqual([
    ...['povertyHeadcount', 'multidimensionalHeadcount', 'uncensoredHeadcount'],
    ...['censoredHeadcount', 'bandHeadcount', 'statusShare', 'standardDeprivationShare'],
  ]);
  expect(all.filter((measure) => countKind(of(measure)) === 'count')).toEqual([
    ...['poorPopulation', 'statusPopulation'],
  ]);
  expect(countKind(of('fgtIndex', { alpha: '0' }))).toBe('share');
  expect(countKind(of('fgtIndex', { alpha: '1' }))).toBeNull();
});

const away = (counted: TableIndicator) => all.filter((measure) => givesAway(of(measure), counted));

test('all measures of a line give its headcount away, and no other', () => {
  const ofLine = all.filter((measure) => planMeasures[measure].required.includes('line'));
  expect(ofLine).toContain('incomeGapRatio');
  expect(away(of('povertyHeadcount'))).toEqual(ofLine);
  expect(away(of('poorPopulation'))).toEqual(ofLine);
  expect(away(of('fgtIndex', { alpha: '0' }))).toEqual(ofLine);
  expect(away(of('giniIndex'))).toEqual([]);
});

test('two lines, or two columns, are independent; where it is not told, they are not', () => {
  const counted = of('povertyHeadcount', { line: '2', column: 'income' });
  const gives = (conventions: Record<string, string>) =>
    givesAway(of('povertyGapIndex', conventions), counted);
  expect(gives({ line: '2', column: 'income' })).toBe(true);
  expect(gives({ line: '3', column: 'income' })).toBe(false);
  expect(gives({ line: '2', column: 'consumption' })).toBe(false);
  expect(gives({ line: '2' })).toBe(true);
  expect(gives({})).toBe(true);
  // The same line, by its name in the plan.
  expect(gives({ line: 'national: 2' })).toBe(true);
  expect(gives({ line: 'national: 3' })).toBe(false);
});

test('an indicator gives itself away', () => {
  const counted = of('standardDeprivationShare', { indicator: 'water' });
  expect(givesAway(counted, counted)).toBe(true);
  expect(givesAway(of('standardDeprivationShare', { indicator: 'school' }), counted)).toBe(false);
  expect(givesAway(of('standardDeprivationShare', { indicator: 'water' }), counted)).toBe(true);
});

test('of an index: who is poor, what the poor lack, and what anybody lacks', () => {
  expect(away(of('multidimensionalHeadcount'))).toContain('deprivationIntensity');
  expect(away(of('multidimensionalHeadcount'))).not.toContain('uncensoredHeadcount');
  expect(away(of('censoredHeadcount', { indicator: 'water' }))).toContain('adjustedHeadcount');
  expect(away(of('censoredHeadcount'))).not.toContain('multidimensionalHeadcount');
  expect(away(of('uncensoredHeadcount'))).toEqual(['uncensoredHeadcount', 'meanDeprivations']);
  expect(away(of('statusShare'))).toEqual(['statusShare', 'statusPopulation']);
});

test('a count is a value, or a share of the population, whole where it is so but for the last digits', () => {
  const [cell] = smallTable.cells;
  if (cell === undefined) throw new Error('no cell');
  const counts = (value: number | null, population: number | null) =>
    (['share', 'count'] as const).map((kind) => countOf({ ...cell, value, population }, kind));
  expect(counts(0.07, 100)).toEqual([7, 0.07]);
  expect(0.07 * 100).not.toBe(7);
  expect(counts(1 / 3, 3e9)).toEqual([1e9, 1 / 3]);
  expect(counts(0.25, 10.5)).toEqual([2.625, 0.25]);
  expect(counts(null, 3)).toEqual([null, null]);
  expect(counts(1, null)).toEqual([null, null]);
});
