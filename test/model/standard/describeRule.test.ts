import { expect, test } from 'vitest';
import { describeRule } from '../../../src/model/standard/describeRule.ts';
import type { StatusRule } from '../../../src/model/standard/standard.ts';
import { invented, smallStandard } from '../../support/smallStandard.ts';

type Asked = Pick<StatusRule, 'over' | 'under' | 'deprivations'>;

/** The words for a rule of the small standard, whose lower line is ≤ and whose upper line is <. */
function words(asked: Asked, atLeast = 3) {
  const standard = { ...smallStandard, deprivationCutoff: { atLeast, provenance: invented } };
  return describeRule(standard, { id: 'r', status: 'poor', provenance: invented, ...asked });
}

test.each<[Asked, string, string]>([
  [{ over: null, under: null, deprivations: 'any' }, 'mọi thu nhập', 'any income'],
  [
    { over: null, under: 'low', deprivations: 'any' },
    'thu nhập bằng hoặc dưới mức thấp',
    'income at or under the low line',
  ],
  [
    { over: 'low', under: null, deprivations: 'any' },
    'thu nhập trên mức thấp',
    'income over the low line',
  ],
  [
    { over: null, under: 'high', deprivations: 'any' },
    'thu nhập dưới mức cao',
    'income under the high line',
  ],
  [
    { over: 'high', under: null, deprivations: 'any' },
    'thu nhập bằng hoặc trên mức cao',
    'income at or over the high line',
  ],
  [
    { over: 'low', under: 'high', deprivations: 'atCutoff' },
    'thu nhập trên mức thấp và dưới mức cao và thiếu hụt từ 3 chỉ số trở lên',
    'income over the low line and under the high line and deprived in 3 indicators or more',
  ],
  [
    { over: null, under: null, deprivations: 'belowCutoff' },
    'thiếu hụt dưới 3 chỉ số',
    'deprived in fewer than 3 indicators',
  ],
])('%o in words', (asked, vi, en) => {
  expect(words(asked)).toEqual({ vi, en });
});

test('one indicator is not said in the plural', () => {
  const any = { over: null, under: null } as const;
  expect(words({ ...any, deprivations: 'atCutoff' }, 1).en).toBe('deprived in 1 indicator or more');
  expect(words({ ...any, deprivations: 'belowCutoff' }, 1).en).toBe(
    'deprived in fewer than 1 indicator',
  );
});
