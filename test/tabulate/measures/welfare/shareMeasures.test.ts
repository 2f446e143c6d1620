import { expect, test } from 'vitest';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import { shareMeasures } from '../../../../src/tabulate/measures/welfare/shareMeasures.ts';
import { bindAll, expectSums, expectSupport, indicatorsOf } from '../boundMeasures.ts';

const own = indicatorsOf(Object.keys(shareMeasures()));
const others: readonly PlanIndicator[] = [
  { id: 'absolute', measure: 'lorenzOrdinate', share: 0.5, kind: 'absolute' },
  { id: 'generalized', measure: 'lorenzOrdinate', share: 0.5, kind: 'generalized' },
  { id: 'whole', measure: 'quintileShareRatio', marginalRows: 'whole' },
];

test.each([...own, ...others].map((one) => [one.id, one] as const))(
  'what is said of the support is what the function does: %s',
  (_id, one) => {
    expectSupport(one);
  },
);

test('all but the mean need the order of incomes', () => {
  for (const { indicator, ordered, joint, perRow, sums } of bindAll(own)) {
    const isMean = indicator.measure === 'meanWelfare';
    expect([ordered, joint, perRow, sums === null]).toEqual([!isMean, false, null, !isMean]);
  }
});

test('the means of parts add up to the mean', () => {
  expectSums({ id: 'mean', measure: 'meanWelfare' });
  const [mean] = bindAll([{ id: 'mean', measure: 'meanWelfare' }]);
  expect(mean?.sums?.exact).toBe(true);
});
