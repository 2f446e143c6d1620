import { expect, test } from 'vitest';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import { povertyMeasures } from '../../../../src/tabulate/measures/welfare/povertyMeasures.ts';
import { bindAll, expectSums, expectSupport, indicatorsOf } from '../boundMeasures.ts';

const line = 1000;
const own = indicatorsOf(Object.keys(povertyMeasures()));
const others: readonly PlanIndicator[] = [
  { id: 'fgt0', measure: 'fgtIndex', alpha: 0, line },
  { id: 'fgt1', measure: 'fgtIndex', alpha: 1, line },
  { id: 'chu1', measure: 'clarkHemmingUlphIndex', beta: 1, line },
  { id: 'chu0', measure: 'clarkHemmingUlphIndex', beta: 0, line },
  { id: 'chuNegative', measure: 'clarkHemmingUlphIndex', beta: -1, line },
  { id: 'exitPoor', measure: 'averageExitTime', growth: 0.05, among: 'poor', line },
  { id: 'exitYearly', measure: 'averageExitTime', growth: 0.05, compounding: 'yearly', line },
  { id: 'shortfallPoor', measure: 'meanShortfall', among: 'poor', line },
  { id: 'onLine', measure: 'povertyHeadcount', boundary: 'atOrBelow', line },
  { id: 'onLinePopulation', measure: 'poorPopulation', boundary: 'atOrBelow', line },
  { id: 'onLineRatio', measure: 'incomeGapRatio', boundary: 'atOrBelow', line },
];
const all = [...own, ...others].map((one) => [one.id, one] as const);

test.each(all)('what is said of the support is what the function does: %s', (_id, one) => {
  expectSupport(one);
});

const ordered = ['senIndex', 'senShorrocksThonIndex', 'takayamaIndex', 'relativeMedianPovertyGap'];

test('those that need the order of incomes have no sums', () => {
  for (const bound of bindAll(own)) {
    const { measure } = bound.indicator;
    expect([measure, bound.ordered, bound.sums === null]).toEqual([
      measure,
      ordered.includes(measure),
      ordered.includes(measure),
    ]);
    expect([bound.joint, bound.perRow === null]).toEqual([false, measure === 'prosperityGap']);
  }
});

const summed = all.filter(([, { measure }]) => !ordered.includes(measure));
/** Rows with zeros and negative welfare, left out where the measure does not accept them. */
const omitting = (one: PlanIndicator): PlanIndicator => {
  const [bound] = bindAll([one]);
  const isAny = bound?.support.values === 'all';
  return isAny ? one : ({ ...one, outsideSupport: 'omit' } as PlanIndicator);
};

test.each(summed)('parts add up to the whole: %s', (_id, one) => {
  expectSums(omitting(one));
});

test.each(summed.filter(([, one]) => 'line' in one))(
  'parts add up where rows have lines of their own: %s',
  (_id, one) => {
    expectSums(omitting(one), true);
  },
);

test('all of them have all their digits, but for powers that may pass the doubles', () => {
  const bounds = bindAll(summed.map(([, one]) => one));
  const inexact = bounds.filter(({ sums }) => sums?.exact === false);
  expect(inexact.map(({ indicator }) => indicator.id)).toEqual(['chuNegative']);
});
