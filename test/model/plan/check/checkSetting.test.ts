import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../../src/errors.ts';
import { checkSetting } from '../../../../src/model/plan/check/checkSetting.ts';
import type { PlanContext } from '../../../../src/model/plan/check/planContext.ts';
import { settingChoices } from '../../../../src/model/plan/planChoices.ts';
import type { PlanMeasureKeys } from '../../../../src/model/plan/planMeasures.ts';
import { planMeasures } from '../../../../src/model/plan/planMeasures.ts';
import { badNumbers } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const context: PlanContext = {
  hasWelfare: true,
  lines: ['national', '__proto__'],
  index: { indicators: ['water'], dimensions: ['living'], bands: ['severe'], hasCutoff: true },
  standard: { indicators: ['toilet'], byIndicator: true },
};
const at = ['indicators', 2, 'x'];

type Family = PlanMeasureKeys['family'];

const good: readonly (readonly [string, unknown, Family?])[] = [
  ...(['national', '__proto__', 5, { kind: 'column', column: 'a' }] as const).map(
    (line) => ['line', line] as const,
  ),
  ...(['column', 'variable', 'tax', 'by', 'source'] as const).map(
    (key) => [key, '__proto__'] as const,
  ),
  ['sources', ['wage', 'transfer']],
  ...(['refuse', 'omit', 'keep', 'zeroIsZero', { floor: -1 }] as const).map(
    (policy) => ['outsideSupport', policy] as const,
  ),
  ['among', 'all'],
  ['among', 'everybody', 'multidimensional'],
  ['cutoff', '1/3', 'multidimensional'],
  ['indicator', 'water', 'multidimensional'],
  ['indicator', 'toilet', 'status'],
  ['dimension', 'living', 'multidimensional'],
  ['band', 'severe', 'multidimensional'],
  ...Object.entries(settingChoices).flatMap(([key, choices]) =>
    choices.map((choice) => [key, choice] as const),
  ),
  ['alpha', -5],
];

test.each(good.map(([key, value, family = 'welfare']) => ({ key, value, family })))(
  '$key may be $value',
  ({ key, value, family }) => {
    expect(() => checkSetting(key, value, family, context, at)).not.toThrow();
  },
);

const bad: readonly (readonly [
  string,
  unknown,
  Family,
  PovertyErrorCode,
  ...(string | number)[],
])[] = [
  ['line', 'rural', 'welfare', 'invalidPlan'],
  ['line', 'constructor', 'welfare', 'invalidPlan'],
  ['line', '', 'welfare', 'invalidType'],
  ['line', undefined, 'welfare', 'missingValue'],
  ['line', { kind: 'column' }, 'welfare', 'missingValue', 'column'],
  ['column', ' ', 'welfare', 'invalidType'],
  ['by', ['area'], 'welfare', 'invalidType'],
  ['sources', 'wage', 'welfare', 'invalidType'],
  ['sources', [], 'welfare', 'invalidPlan'],
  ['sources', ['a', 'b', 'a'], 'welfare', 'invalidPlan', 2],
  ['sources', ['a', null], 'welfare', 'missingValue', 1],
  ['outsideSupport', 'drop', 'welfare', 'unknownOption'],
  ['outsideSupport', null, 'welfare', 'missingValue'],
  ['outsideSupport', 5, 'welfare', 'unknownOption'],
  ['outsideSupport', ['omit'], 'welfare', 'unknownOption'],
  ['outsideSupport', {}, 'welfare', 'missingValue', 'floor'],
  ['outsideSupport', { floor: '1' }, 'welfare', 'invalidType', 'floor'],
  ['outsideSupport', { floor: 1, cap: 2 }, 'welfare', 'unknownOption', 'cap'],
  ['among', 'everybody', 'welfare', 'unknownOption'],
  ['among', 'all', 'multidimensional', 'unknownOption'],
  ['cutoff', 2, 'multidimensional', 'invalidIndex'],
  ['indicator', 'toilet', 'multidimensional', 'invalidPlan'],
  ['indicator', 'water', 'status', 'invalidPlan'],
  ['dimension', 'education', 'multidimensional', 'invalidPlan'],
  ['band', undefined, 'multidimensional', 'missingValue'],
  ['band', 'vulnerable', 'multidimensional', 'invalidPlan'],
  ['status', 'rich', 'status', 'unknownOption'],
  ['rule', 7, 'welfare', 'unknownOption'],
];

test.each(bad.map(([key, value, family, code, ...steps]) => ({ key, value, family, code, steps })))(
  '$key may not be $value',
  ({ key, value, family, code, steps }) => {
    expectPovertyError(() => checkSetting(key, value, family, context, at), {
      code,
      path: [...at, ...steps],
    });
  },
);

test.each(badNumbers)('a number is not %s', (_, value, code) => {
  expectPovertyError(() => checkSetting('alpha', value, 'welfare', context, at), {
    code,
    path: at,
  });
});

test('whatever is no name and no choice is a number', () => {
  const known = new Set([...good.map(([key]) => key).filter((key) => key !== 'alpha')]);
  const keys = Object.values(planMeasures).flatMap((one) => [...one.required, ...one.optional]);
  expect(new Set(keys.filter((key) => !known.has(key)))).toEqual(
    new Set([
      ...['alpha', 'beta', 'epsilon', 'kappa', 'nu', 'growth', 'standard', 'probability'],
      ...['numerator', 'denominator', 'from', 'to', 'share', 'bandwidth'],
    ]),
  );
});
