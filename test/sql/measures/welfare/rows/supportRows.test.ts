import { describe, expect, test } from 'vitest';
import {
  nonNegative,
  nonNegativeOrKept,
  positive,
  positiveOrZero,
} from '../../../../../src/sample/support.ts';
import { always } from '../../../../../src/sql/expression/build.ts';
import { supportRows } from '../../../../../src/sql/measures/welfare/rows/supportRows.ts';
import {
  checkEach,
  inMemory,
  planOf,
  type Unnamed,
  welfareRowOf,
} from '../../../../support/checkWelfareSql.ts';
import { expectPovertyError } from '../../../../support/expectPovertyError.ts';
import { evaluateSql } from '../../../../support/interpretSql.ts';

const rows = [3, 0, 8, -2, 12, 6, 0, -30].map((x, place) =>
  welfareRowOf(x, (place % 3) + 0.5, place),
);
const notNegative = rows.filter(({ x }) => Number(x) >= 0);
const policies = ['refuse', 'omit', { floor: 1 }, { floor: 0.25 }] as const;

function under(policy: unknown): Unnamed[] {
  return [
    { measure: 'squaredPovertyGap', line: 10 },
    { measure: 'giniIndex' },
    { measure: 'wattsIndex', line: { kind: 'column', column: 'own' } },
    { measure: 'takayamaIndex', line: { kind: 'relative', of: 'median', share: 0.6 } },
    { measure: 'meanLogDeviation' },
    { measure: 'varianceOfLogs' },
    { measure: 'kakwaniIndex', tax: 'tax' },
  ].map((one) => ({ ...one, outsideSupport: policy }) as unknown as Unnamed);
}

describe('welfare that a measure does not accept', () => {
  test.each(policies.map((one) => [JSON.stringify(one), one] as const))(
    'is treated under %s as in memory',
    (_, policy) => {
      checkEach(under(policy), rows);
      checkEach(under(policy), notNegative);
      checkEach(under(policy), []);
    },
  );

  test('may be kept, or add nothing where it is zero', () => {
    const kept = under('keep').filter(({ measure }) =>
      ['squaredPovertyGap', 'giniIndex', 'kakwaniIndex'].includes(measure),
    );
    checkEach(kept, rows);
    const zero = under('zeroIsZero').filter(({ measure }) =>
      ['wattsIndex', 'meanLogDeviation'].includes(measure),
    );
    checkEach(zero, notNegative);
    checkEach(zero, rows);
  });
});

test.each([
  [nonNegativeOrKept, 'refuse', { measure: 'giniIndex' }, -1],
  [nonNegative, 'refuse', { measure: 'theilIndex' }, -1],
  [positive, 'refuse', { measure: 'varianceOfLogs' }, 0],
  [positiveOrZero, 'refuse', { measure: 'meanLogDeviation' }, 0],
  [positiveOrZero, 'zeroIsZero', { measure: 'meanLogDeviation' }, -1],
] as const)('what is expected is said as in memory: %j, %s', (support, policy, measure, x) => {
  const indicator = { ...measure, outsideSupport: policy } as Unnamed;
  const error = expectPovertyError(() => inMemory(planOf(indicator), [welfareRowOf(x, 1, 0)]), {
    code: 'outsideSupport',
    path: ['welfare', 0],
  });
  const { faults } = supportRows({ column: 'x', support, outsideSupport: policy }, always);
  expect(faults).toMatchObject([{ code: 'outsideSupport', column: 'x', expected: error.expected }]);
  expect(faults.map(({ when }) => evaluateSql(when, { income: x }))).toEqual([true]);
});
