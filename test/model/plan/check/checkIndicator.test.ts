import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../../src/errors.ts';
import { checkIndicator } from '../../../../src/model/plan/check/checkIndicator.ts';
import type { PlanContext } from '../../../../src/model/plan/check/planContext.ts';
import { planMeasures } from '../../../../src/model/plan/planMeasures.ts';
import { badRecords } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { everyIndicator } from '../../../support/plans.ts';

const context: PlanContext = {
  hasWelfare: true,
  lines: ['national'],
  index: {
    indicators: ['schooling', 'electricity'],
    dimensions: ['living'],
    bands: ['vulnerable'],
    hasCutoff: true,
  },
  standard: { indicators: ['toilet'], byIndicator: true },
};
const bare: PlanContext = { hasWelfare: false, lines: [], index: null, standard: null };
const at = ['indicators', 2];
const gini = { id: 'gini', measure: 'giniIndex' };
const share = { id: 'share', measure: 'contributionShare' };
const source = {
  id: 'source',
  measure: 'sourceShare',
  sources: ['wage'],
  source: 'wage',
  attribution: 'gini',
};

test.each(everyIndicator)('$measure is taken, and needs each key that it needs', (indicator) => {
  expect(checkIndicator(indicator, context, at)).toBe(indicator.id);
  for (const key of planMeasures[indicator.measure].required) {
    expectPovertyError(() => checkIndicator({ ...indicator, [key]: undefined }, context, at), {
      code: 'missingValue',
      path: [...at, key],
    });
  }
});

test.each(badRecords)('%s is no indicator', (_, value, code) => {
  expectPovertyError(() => checkIndicator(value, context, at), { code, path: at });
});

const faults: readonly (readonly [object, PovertyErrorCode, ...string[]])[] = [
  [{ id: 'a' }, 'missingValue', 'measure'],
  [{ ...gini, measure: 5 }, 'invalidType', 'measure'],
  [{ ...gini, measure: 'gini' }, 'unknownOption', 'measure'],
  [{ ...gini, measure: 'toString' }, 'unknownOption', 'measure'],
  [{ ...gini, measure: '__proto__' }, 'unknownOption', 'measure'],
  [{ ...gini, measure: 'adjustedPovertyGap' }, 'unknownOption', 'measure'],
  [{ ...gini, line: 5 }, 'unknownOption', 'line'],
  [{ ...gini, alpha: 1 }, 'unknownOption', 'alpha'],
  [
    { id: 'm', measure: 'meanWelfare', outsideSupport: 'refuse' },
    'unknownOption',
    'outsideSupport',
  ],
  [{ measure: 'giniIndex' }, 'missingValue', 'id'],
  [{ ...gini, id: '' }, 'invalidType', 'id'],
  [{ ...gini, id: '__proto__' }, 'invalidPlan', 'id'],
  [{ ...gini, id: '1st' }, 'invalidPlan', 'id'],
  [{ ...gini, id: 'tỷ_lệ' }, 'invalidPlan', 'id'],
  [{ ...gini, id: 'a"; DROP TABLE x; --' }, 'invalidPlan', 'id'],
  [{ ...gini, id: 'a\n' }, 'invalidPlan', 'id'],
  [{ ...gini, id: 'a'.repeat(49) }, 'invalidPlan', 'id'],
  [{ ...gini, label: 'Gini' }, 'invalidType', 'label'],
  [{ ...gini, label: { en: 'Gini' } }, 'missingValue', 'label', 'vi'],
  [{ ...gini, label: { vi: 'Gini', en: 'Gini', fr: 'Gini' } }, 'unknownOption', 'label', 'fr'],
  [{ ...gini, correction: 'n - 1' }, 'unknownOption', 'correction'],
  [share, 'missingValue', 'indicator'],
  [{ ...share, indicator: 'schooling', dimension: 'living' }, 'invalidPlan', 'dimension'],
  [{ ...source, source: 'transfer' }, 'invalidPlan', 'source'],
];

test.each(faults.map(([value, code, ...steps]) => ({ value, code, steps })))(
  '$value is refused ($code)',
  ({ value, code, steps }) => {
    const path = [...at, ...steps];
    expectPovertyError(() => checkIndicator(value, context, at), { code, path });
  },
);

test('an id may have 48 characters of three kinds', () => {
  for (const id of ['a', 'P0', 'Z_9', 'a'.repeat(48), 'constructor']) {
    expect(checkIndicator({ ...gini, id }, context, at)).toBe(id);
  }
});

test('an indicator of welfare has its column, or the plan has one', () => {
  expect(checkIndicator({ ...gini, column: 'income' }, bare, at)).toBe('gini');
  expectPovertyError(() => checkIndicator(gini, bare, at), {
    code: 'invalidPlan',
    path: [...at, 'column'],
  });
});

test('an indicator of deprivations or of statuses needs what it is of', () => {
  for (const one of everyIndicator) {
    const { family } = planMeasures[one.measure];
    if (family === 'welfare') continue;
    const without = { ...context, [family === 'status' ? 'standard' : 'index']: null };
    expectPovertyError(() => checkIndicator(one, without, at), {
      code: 'invalidPlan',
      path: [...at, 'measure'],
    });
  }
});

test('a number of deprivations does not tell which they are', () => {
  const counted = { ...context, standard: { indicators: ['toilet'], byIndicator: false } };
  const one = { id: 'a', measure: 'standardDeprivationShare', indicator: 'toilet' };
  expectPovertyError(() => checkIndicator(one, counted, at), {
    code: 'invalidPlan',
    path: [...at, 'measure'],
  });
  expect(checkIndicator({ id: 'a', measure: 'statusShare', status: 'poor' }, counted, at)).toBe(
    'a',
  );
});
