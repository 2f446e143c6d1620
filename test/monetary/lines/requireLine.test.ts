import { describe, expect, test } from 'vitest';
import type { PovertyLine } from '../../../src/monetary/lines/povertyLine.ts';
import { lineText, requireLine } from '../../../src/monetary/lines/requireLine.ts';
import { badNumbers, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const byArea = {
  kind: 'byGroup',
  by: 'area',
  amounts: [
    { label: 'rural', amount: 1_500_000 },
    { label: 'urban', amount: 2_000_000 },
  ],
} as const;
const lines: readonly (readonly [string, PovertyLine])[] = [
  ['1500000', 1_500_000],
  ['5e-324', Number.MIN_VALUE],
  ['column', { kind: 'column' }],
  ['by area: rural 1500000, urban 2000000', byArea],
  ['0.6 of the median (midpoint)', { kind: 'relative', of: 'median', share: 0.6 }],
  ['1.5 of the median (step)', { kind: 'relative', of: 'median', share: 1.5, rule: 'step' }],
  ['0.5 of the mean', { kind: 'relative', of: 'mean', share: 0.5 }],
  [
    'max(3, 1.3 + 0.5 of the median (midpoint))',
    { kind: 'societal', floor: 3, intercept: 1.3, share: 0.5 },
  ],
  [
    'max(3, -1 + 0.5 of the median (linear))',
    { kind: 'societal', floor: 3, intercept: -1, share: 0.5, rule: 'linear' },
  ],
];

test.each(lines)('%s is a line, and these are its words', (text, line) => {
  expect(requireLine(deepFreeze(line))).toEqual(line);
  expect(lineText(line)).toBe(text);
});

describe('no line', () => {
  test.each(badNumbers.filter(([, value]) => typeof value !== 'object'))(
    'is %s',
    (_, value, code) => {
      expectPovertyError(() => requireLine(value), { code, path: ['line'] });
    },
  );

  test.each([0, -0, -1, -Number.MIN_VALUE])('is the number %d', (line) => {
    expectPovertyError(() => requireLine(line), {
      code: 'invalidNumber',
      path: ['line'],
      message: 'a line above 0',
    });
  });

  test.each([
    ['a list', [1], 'invalidType', []],
    ['a record without a kind', {}, 'missingValue', ['kind']],
    ['another kind', { kind: 'absolute' }, 'unknownOption', ['kind']],
    ['a kind of Object.prototype', { kind: 'constructor' }, 'unknownOption', ['kind']],
    ['a column with an amount', { kind: 'column', amount: 1 }, 'unknownOption', ['amount']],
    ['groups without a grouping', { ...byArea, by: undefined }, 'missingValue', ['by']],
    ['an empty grouping', { ...byArea, by: '' }, 'invalidType', ['by']],
    ['groups without amounts', { kind: 'byGroup', by: 'area' }, 'missingValue', ['amounts']],
    ['amounts by label', { ...byArea, amounts: { rural: 1 } }, 'invalidType', ['amounts']],
    ['groups with a share', { ...byArea, share: 1 }, 'unknownOption', ['share']],
    ['an amount that is none', { ...byArea, amounts: [1] }, 'invalidType', ['amounts', 0]],
    ['a hole', { ...byArea, amounts: Array(1) }, 'missingValue', ['amounts', 0]],
    [
      'an amount without a label',
      { ...byArea, amounts: [{ amount: 1 }] },
      'missingValue',
      ['amounts', 0, 'label'],
    ],
    [
      'a label that is NaN',
      { ...byArea, amounts: [{ label: Number.NaN, amount: 1 }] },
      'invalidNumber',
      ['amounts', 0, 'label'],
    ],
    [
      'a label twice',
      { ...byArea, amounts: [...byArea.amounts, { label: 'rural', amount: 3 }] },
      'duplicateLabel',
      ['amounts', 2, 'label'],
    ],
    [
      'zero and minus zero',
      {
        ...byArea,
        amounts: [
          { label: 0, amount: 1 },
          { label: -0, amount: 1 },
        ],
      },
      'duplicateLabel',
      ['amounts', 1, 'label'],
    ],
    [
      'an amount of 0',
      { ...byArea, amounts: [{ label: 'rural', amount: 0 }] },
      'invalidNumber',
      ['amounts', 0, 'amount'],
    ],
    [
      'a misspelled amount',
      { ...byArea, amounts: [{ label: 'rural', amount: 1, unit: 'VND' }] },
      'unknownOption',
      ['amounts', 0, 'unit'],
    ],
    ['a share of the mode', { kind: 'relative', of: 'mode', share: 1 }, 'unknownOption', ['of']],
    ['a share of nothing', { kind: 'relative', share: 1 }, 'missingValue', ['of']],
    ['no share', { kind: 'relative', of: 'mean' }, 'missingValue', ['share']],
    ['a share of 0', { kind: 'relative', of: 'mean', share: 0 }, 'invalidNumber', ['share']],
    [
      'another rule',
      { kind: 'relative', of: 'median', share: 1, rule: 'type7' },
      'unknownOption',
      ['rule'],
    ],
    [
      'a relative floor',
      { kind: 'relative', of: 'mean', share: 1, floor: 1 },
      'unknownOption',
      ['floor'],
    ],
    ['no floor', { kind: 'societal', intercept: 1, share: 1 }, 'missingValue', ['floor']],
    [
      'a floor of 0',
      { kind: 'societal', floor: 0, intercept: 1, share: 1 },
      'invalidNumber',
      ['floor'],
    ],
    ['no intercept', { kind: 'societal', floor: 1, share: 1 }, 'missingValue', ['intercept']],
    [
      'an infinite intercept',
      { kind: 'societal', floor: 1, intercept: Infinity, share: 1 },
      'invalidNumber',
      ['intercept'],
    ],
    [
      'a negative share',
      { kind: 'societal', floor: 1, intercept: 1, share: -1 },
      'invalidNumber',
      ['share'],
    ],
  ] as const)('is %s', (_, line, code, path) => {
    expectPovertyError(() => requireLine(untyped(line)), { code, path: ['line', ...path] });
    expectPovertyError(() => requireLine(untyped(line), ['lines', 3]), {
      code,
      path: ['lines', 3, ...path],
    });
  });
});

test('groups may be named by what objects inherit', () => {
  const amounts = ['__proto__', 'constructor', 'toString'].map((label) => ({ label, amount: 1 }));
  expect(() => requireLine({ kind: 'byGroup', by: '__proto__', amounts })).not.toThrow();
});

test.each([
  ['a record without a kind', { amount: 5 }, 'missingValue', ['line', 'kind']],
  ['a list', [5], 'invalidType', ['line']],
  ['a text', '5', 'invalidType', ['line']],
] as const)('%s for a line is told the remedy', (_, line, code, path) => {
  expectPovertyError(() => requireLine(line), {
    code,
    path,
    message: 'a number (such as the `amount` of internationalLine) or { kind }',
  });
});

test('a line is a copy, which stays as it was', () => {
  const relative = { kind: 'relative', of: 'median', share: 0.6 };
  const amount = { label: 'rural', amount: 5 };
  const lines = [relative, { kind: 'byGroup', by: 'area', amounts: [amount] }];
  const read = lines.map((line) => requireLine(line));
  relative.share = 0.5;
  amount.amount = 6;
  expect(read.map(lineText)).toEqual(['0.6 of the median (midpoint)', 'by area: rural 5']);
});
