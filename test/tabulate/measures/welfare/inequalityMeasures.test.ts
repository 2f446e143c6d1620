import { expect, test } from 'vitest';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import {
  entropySupport,
  inequalityMeasures,
} from '../../../../src/tabulate/measures/welfare/inequalityMeasures.ts';
import { bindAll, expectSums, expectSupport, indicatorsOf } from '../boundMeasures.ts';

const own = indicatorsOf(Object.keys(inequalityMeasures()));
const others: readonly PlanIndicator[] = [
  ...[-1, 0, 0.5, 1, 3].map(
    (alpha) =>
      ({
        id: `entropy${alpha}`.replace('-', 'm').replace('.', 'p'),
        measure: 'generalizedEntropyIndex',
        alpha,
      }) as const,
  ),
  { id: 'atkinson1', measure: 'atkinsonIndex', epsilon: 1 },
  { id: 'atkinson2', measure: 'atkinsonIndex', epsilon: 2 },
  { id: 'variationRows', measure: 'coefficientOfVariation', correction: 'rows' },
  { id: 'logsRows', measure: 'varianceOfLogs', correction: 'rows' },
];
const all = [...own, ...others].map((one) => [one.id, one] as const);

test.each(all)('what is said of the support is what the function does: %s', (_id, one) => {
  expectSupport(one);
});

test('the support of a generalized entropy hangs on its α', () => {
  const values = [-1, 0, 0.5, 1, 2, 3].map((alpha) => entropySupport(alpha).values);
  const [low, log, root, theil, square, cube] = values;
  expect([low, log]).toEqual(['positive', 'positive']);
  expect([root, theil, square, cube]).toEqual(Array(4).fill('nonNegative'));
  expect(entropySupport(2).also).toEqual(['keep']);
});

const withoutSums = ['giniIndex', 'sGiniIndex', 'hooverIndex', 'kolmIndex'];

test('moments are sums, none of which has all digits', () => {
  for (const { indicator, ordered, joint, perRow, sums } of bindAll(all.map(([, one]) => one))) {
    const { measure } = indicator;
    const isGini = measure === 'giniIndex' || measure === 'sGiniIndex';
    expect([measure, ordered, joint, perRow]).toEqual([measure, isGini, false, null]);
    expect([measure, sums?.exact ?? null]).toEqual([
      measure,
      withoutSums.includes(measure) ? null : false,
    ]);
  }
});

test.each(all.filter(([, { measure }]) => !withoutSums.includes(measure)))(
  'parts add up to the whole: %s',
  (_id, one) => {
    // Roots of nearly equal incomes lose half of the digits of what they are roots of.
    const slack = one.measure === 'coefficientOfVariation' ? 1e-7 : 1e-11;
    expectSums({ ...one, outsideSupport: 'omit' } as PlanIndicator, false, slack);
  },
);

test('zeros that add nothing add nothing to sums', () => {
  const zero = { outsideSupport: 'zeroIsZero' } as const;
  const [bound] = bindAll([{ id: 'mld', measure: 'meanLogDeviation', ...zero }]);
  const columns = {
    welfare: Float64Array.of(0, 10, 30),
    weights: null,
    population: 3,
    companions: [],
    ascending: false,
    rowAt: null,
  };
  const sums = bound?.sums?.of(columns, null) ?? [];
  const value = bound?.sums?.value(sums, 3);
  expect(value).toBeCloseTo(bound?.evaluate({ welfare: [0, 10, 30] }, null).value as number, 14);
});
