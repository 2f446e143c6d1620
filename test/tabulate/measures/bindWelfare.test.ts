import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { bindPlan } from '../../../src/tabulate/measures/bindPlan.ts';
import { welfareMeasures } from '../../../src/tabulate/measures/bindWelfare.ts';
import type { BoundWelfare } from '../../../src/tabulate/measures/boundIndicator.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

/** The only indicator of a plan. */
function bind(indicator: object, changes: Partial<Plan> = {}): BoundWelfare {
  const plan = {
    version: 1,
    welfare: 'income',
    indicators: [{ id: 'one', measure: 'povertyHeadcount', ...indicator }],
    ...changes,
  };
  return bindPlan(plan as Plan)[0] as BoundWelfare;
}

test('every measure of welfare of a plan is known', () => {
  const names = Object.keys(planMeasures) as (keyof typeof planMeasures)[];
  const ofWelfare = names.filter((name) => planMeasures[name].family === 'welfare');
  expect(Object.keys(welfareMeasures()).sort()).toEqual(ofWelfare.sort());
});

test('a line is that of the plan, the one given, or the one asked for', () => {
  const bound = bind({ line: 'low' }, { lines: { low: 15 } });
  const sample = { welfare: [10, 20, 30] };
  expect(bound.evaluate(sample, null).value).toBe(1 / 3);
  expect(bound.evaluate(sample, 25).value).toBe(2 / 3);
  expect(bound).toMatchObject({ line: 15, perRow: 'ratio', missing: 'refuse' });
});

test('lines of rows are a column of the sample, also those by label', () => {
  const amounts = [{ label: 'a', amount: 1 }];
  const sample = { welfare: [10, 20], line: [15, 15] };
  for (const line of [
    { kind: 'column', column: 'z' },
    { kind: 'byGroup', by: 'class', amounts },
  ]) {
    expect(bind({ line }).evaluate(sample, null).value).toBe(0.5);
  }
});

test('a line of the group is made of the sample; one of the table is given', () => {
  const median = bind({ line: { kind: 'relative', of: 'median', share: 0.6, scope: 'group' } });
  expect(median.evaluate({ welfare: [10, 20, 30] }, null).value).toBe(1 / 3);
  expect(median.evaluate({ welfare: [10, 20, 30] }, 31).value).toBe(1);
});

test('a measure without a line is asked for none', () => {
  const gini = bind({ measure: 'giniIndex', correction: 'rows' });
  // |1 − 3| / 2 over 2 is 1/4 … of two rows, times 2.
  expect(gini.evaluate({ welfare: [1, 3] }, 5).value).toBe(0.5);
  expect(gini).toMatchObject({ line: null, perRow: null, ordered: true, joint: false });
});

test('columns beside welfare are named', () => {
  expect(bind({ measure: 'kakwaniIndex', tax: 't' })).toMatchObject({
    companions: [{ name: 'tax', column: 't' }],
    joint: true,
  });
  const between = bind({ measure: 'betweenGroupShare', by: 'class', alpha: 0 });
  expect(between).toMatchObject({ companions: [], labels: ['class'] });
});

describe('settings are refused as by the measure, in their place of the plan', () => {
  const relative = { kind: 'relative', of: 'median', share: 0.5 };
  const weight = { kind: 'sampling', column: 'w' } as const;

  test.each([
    [{ measure: 'fgtIndex', line: 1, alpha: -1 }, {}, 'invalidNumber', ['indicators', 0, 'alpha']],
    [{ measure: 'sGiniIndex', nu: 1 }, {}, 'invalidNumber', ['indicators', 0, 'nu']],
    [
      { measure: 'meanWelfare', outsideSupport: 'omit' },
      {},
      'unknownOption',
      ['indicators', 0, 'outsideSupport'],
    ],
    [
      { measure: 'giniIndex', outsideSupport: { floor: -1 } },
      {},
      'invalidNumber',
      ['indicators', 0, 'outsideSupport', 'floor'],
    ],
    [
      { measure: 'kakwaniIndex', tax: 't', outsideSupport: 'zeroIsZero' },
      {},
      'unknownOption',
      ['indicators', 0, 'outsideSupport'],
    ],
    [
      { measure: 'senIndex', line: relative, version: 'original' },
      { weight },
      'unknownOption',
      ['indicators', 0, 'version'],
    ],
    [
      { measure: 'duclosEstebanRayIndex', alpha: 2 },
      {},
      'invalidNumber',
      ['indicators', 0, 'alpha'],
    ],
    [
      { measure: 'duclosEstebanRayIndex', alpha: 1, bandwidth: 0 },
      {},
      'invalidNumber',
      ['indicators', 0, 'bandwidth'],
    ],
    [
      { measure: 'welfareQuantile', probability: 2 },
      {},
      'invalidNumber',
      ['indicators', 0, 'probability'],
    ],
  ] as const)('%j', (indicator, changes, code, path) => {
    expectPovertyError(() => bind(indicator, changes), { code, path });
  });

  test('an index of persons counted one by one takes frequencies, or no weights', () => {
    const sen = { measure: 'senIndex', line: 1, version: 'original' };
    const frequency = { weight: { kind: 'frequency', column: 'w' } } as const;
    expect(bind(sen, frequency).described.conventions.version).toBe('original');
    expect(bind(sen).described.conventions.version).toBe('original');
  });
});
