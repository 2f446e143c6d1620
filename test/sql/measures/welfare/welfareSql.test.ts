import { describe, expect, test } from 'vitest';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import { planMeasures } from '../../../../src/model/plan/planMeasures.ts';
import { welfareSql } from '../../../../src/sql/measures/welfare/welfareSql.ts';
import {
  checkEach,
  inMemory,
  inSql,
  planOf,
  type Unnamed,
  welfareRowOf,
} from '../../../support/checkWelfareSql.ts';
import { deepFreeze } from '../../../support/deepFreeze.ts';
import {
  distributionIndicators,
  jointIndicators,
  lineIndicators,
} from '../../../support/everyWelfareIndicator.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const every = [...lineIndicators, ...distributionIndicators, ...jointIndicators];
const others = ['estebanRayIndex', 'betweenGroupShare', 'duclosEstebanRayIndex'];

const rowsOf = (welfare: readonly number[], weights: readonly number[] = []) =>
  welfare.map((x, place) => welfareRowOf(x, weights[place] ?? 1, place));

const samples = {
  'with ties at the line': rowsOf(
    [10, 10, 8, 12.5, 6, 10, 3, 20, 8, 40],
    [1, 2, 3, 1, 2, 0.5, 1, 1, 1, 2],
  ),
  'with fractions of weight': rowsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Array(10).fill(0.1)),
  'with zero weights': rowsOf([2, 0.5, 7, 30, 11, 9], [1, 0, 3, 0, 2, 1]),
  'with zeros': rowsOf([0, 4, 0, 10, 25, 3], [1, 2, 0.5, 1, 3, 1]),
  'with numbers below 0': rowsOf([-3, 4, 0, 10, 25, 3], [1, 2, 0.5, 1, 3, 1]),
  'of nothing but zeros': rowsOf([0, 0, 0]),
  'of one row': rowsOf([7]),
  'of one row on the line': rowsOf([10], [2.5]),
  'where all are equal': rowsOf([7.3, 7.3, 7.3], [0.1, 0.2, 0.7]),
  'where nobody is poor': rowsOf([100, 150, 230, 90]),
  'where all are poor': rowsOf([1, 1.5, 2, 0.25]),
  'where all are nearly equal': rowsOf([9.999, 10, 10.001, 9.9995, 10.0002]),
  'of a wide range': rowsOf([1e-3, 0.2, 5, 80, 1e3, 3e4, 2e6], [5, 4, 3, 3, 2, 1, 1]),
  'without weight': rowsOf([3, 4], [0, 0]),
  'of nobody': [],
};

describe.each(Object.entries(samples))('a sample %s', (_, rows) => {
  test('has the values that it has in memory', () => {
    checkEach(every, rows);
  });
});

test('rows without weights and whole weights do as well', () => {
  const rows = rowsOf([10, 10, 8, 12.5, 6, 10, 3, 20, 8, 40], [1, 2, 3, 1, 2, 5, 1, 1, 1, 2]);
  const whole = every.map((one) =>
    one.measure === 'senIndex' ? { ...one, version: 'original' as const } : one,
  );
  checkEach(whole, rows, { weight: { kind: 'frequency', column: 'w' } });
  const { weight, ...plan } = planOf(whole[0] as Unnamed);
  for (const one of whole) {
    const bare = { ...plan, indicators: [{ ...one, id: 'it' } as PlanIndicator] };
    const [memory, sql] = [inMemory(bare, rows).value, inSql(bare, rows).value];
    expect(sql, JSON.stringify(one)).toBeCloseTo(memory as number, 10);
  }
});

test('every measure of welfare is written, but for three', () => {
  const measures = Object.entries(planMeasures).filter(([, { family }]) => family === 'welfare');
  const written = new Set<string>(every.map(({ measure }) => measure));
  expect(
    measures
      .map(([name]) => name)
      .filter((name) => !written.has(name))
      .sort(),
  ).toEqual([...others].sort());
  for (const measure of others) {
    const settings = { measure, by: 'area', alpha: 1 } as unknown as Unnamed;
    const plan = planOf(settings);
    expectPovertyError(() => welfareSql(plan, plan.indicators[0] as PlanIndicator), {
      code: 'notSupported',
      path: ['indicators', 0, 'measure'],
      message: /one batch: tabulate/,
    });
  }
});

test('what is no measure of welfare is refused', () => {
  const plan = planOf({ measure: 'adjustedHeadcount' });
  expectPovertyError(() => welfareSql(plan, plan.indicators[0] as PlanIndicator), {
    code: 'notSupported',
    path: ['indicators', 0, 'measure'],
  });
});

test('a line by its name is that of the plan', () => {
  const rows = rowsOf([1, 2, 3, 4]);
  const plan = planOf(
    { measure: 'povertyHeadcount', line: '__proto__' },
    {
      lines: Object.fromEntries([['__proto__', 3]]),
    },
  );
  expect(inSql(plan, rows).value).toBe(0.5);
});

test.each([
  ['no such line', { measure: 'povertyHeadcount', line: 'constructor' }, {}, 'line'],
  ['no column', { measure: 'giniIndex' }, { welfare: undefined }, 'column'],
])('%s is an invalid plan', (_, indicator, settings, key) => {
  const plan = planOf(indicator as Unnamed, { lines: {}, ...settings } as object);
  expectPovertyError(() => inSql(plan, []), { code: 'invalidPlan', path: ['indicators', 0, key] });
});

test.each([
  [{ measure: 'meanLogDeviation', outsideSupport: 'keep' }, 'outsideSupport'],
  [{ measure: 'medianWelfare', outsideSupport: 'omit' }, 'outsideSupport'],
  [
    {
      measure: 'sourceShare',
      sources: ['x'],
      source: 'x',
      attribution: 'gini',
      outsideSupport: { floor: 1 },
    },
    'outsideSupport',
  ],
  [{ measure: 'senIndex', line: 3, version: 'original' }, 'version'],
])('%j is refused as in memory', (indicator, key) => {
  const plan = planOf(indicator as unknown as Unnamed);
  expectPovertyError(() => inSql(plan, []), {
    code: 'unknownOption',
    path: ['indicators', 0, key],
  });
});

test('an indicator has a column of its own if it says so', () => {
  const rows = rowsOf([1, 2, 3, 4, 10]);
  checkEach([{ measure: 'giniIndex', column: 'other' }], rows);
});

test('a plan that is frozen is not written to', () => {
  const plan = deepFreeze(planOf({ measure: 'redistributiveEffect', tax: 'tax' }));
  expect(welfareSql(plan, plan.indicators[0] as PlanIndicator)).toEqual(
    welfareSql(plan, plan.indicators[0] as PlanIndicator),
  );
});
