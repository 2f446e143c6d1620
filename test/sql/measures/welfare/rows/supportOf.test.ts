import { expect, test } from 'vitest';
import { PovertyError } from '../../../../../src/errors.ts';
import type { PlanIndicator } from '../../../../../src/model/plan/planIndicator.ts';
import { supportOf } from '../../../../../src/sql/measures/welfare/rows/supportOf.ts';
import {
  inMemory,
  planOf,
  type Unnamed,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import {
  distributionIndicators,
  jointIndicators,
  lineIndicators,
} from '../../../../support/everyWelfareIndicator.ts';

/** Whether memory takes a value, or a policy. */
function takes(indicator: Unnamed, x: number): boolean {
  const rows = [4, 5, 6, x].map((welfare, place) => welfareRowOf(welfare, 1, place));
  try {
    inMemory(planOf(indicator), rows);
    return true;
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    return error.code !== 'outsideSupport' && error.code !== 'unknownOption';
  }
}

const joint = [
  { measure: 'estebanRayIndex', by: 'area', alpha: 1 },
  { measure: 'estebanRayIndex', by: 'area', alpha: 1, scale: 'none' },
  { measure: 'betweenGroupShare', by: 'area', alpha: 1 },
  { measure: 'betweenGroupShare', by: 'area', alpha: 0 },
  { measure: 'betweenGroupShare', by: 'area', alpha: 2 },
] as const;

test('the support of every indicator is that of its function', () => {
  for (const indicator of [...lineIndicators, ...distributionIndicators, ...jointIndicators]) {
    const { values, also } = supportOf({ ...indicator, id: 'it' } as PlanIndicator);
    const name = JSON.stringify(indicator);
    expect(takes(indicator, -1), name).toBe(values === 'all');
    expect(takes(indicator, 0), name).toBe(values !== 'positive');
    for (const policy of ['keep', 'zeroIsZero'] as const) {
      const asked = { ...indicator, outsideSupport: policy } as Unnamed;
      expect(takes(asked, 7), `${name} ${policy}`).toBe(also.includes(policy));
    }
  }
});

test.each(joint)('of %j', (indicator) => {
  const { values } = supportOf({ ...indicator, id: 'it' } as PlanIndicator);
  const kind = 'scale' in indicator ? 'all' : indicator.alpha === 0 ? 'positive' : 'nonNegative';
  expect(values).toBe(kind);
});
