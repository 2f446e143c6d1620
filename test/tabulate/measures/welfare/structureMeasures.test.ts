import { expect, test } from 'vitest';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import { structureMeasures } from '../../../../src/tabulate/measures/welfare/structureMeasures.ts';
import { bindAll, expectSupport, indicatorsOf } from '../boundMeasures.ts';

const own = indicatorsOf(Object.keys(structureMeasures()));
const others: readonly PlanIndicator[] = [
  { id: 'money', measure: 'estebanRayIndex', by: 'class', alpha: 1, scale: 'none' },
  { id: 'between', measure: 'betweenGroupShare', by: 'class', alpha: 0 },
  {
    id: 'covariance',
    measure: 'sourceShare',
    sources: ['wage', 'transfer'],
    source: 'wage',
    attribution: 'covariance',
  },
];

test.each([...own, ...others].map((one) => [one.id, one] as const))(
  'what is said of the support is what the function does: %s',
  (_id, one) => {
    expectSupport(one);
  },
);

test('all of them need the rows of a group together', () => {
  const bounds = bindAll([...own, ...others]);
  expect(bounds.every(({ joint, sums, perRow }) => joint && sums === null && perRow === null)).toBe(
    true,
  );
  expect(own).toHaveLength(9);
});
