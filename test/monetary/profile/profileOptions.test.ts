import { expect, test } from 'vitest';
import { readProfileOptions } from '../../../src/monetary/profile/profileOptions.ts';
import { badLists, badNumbers, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('what is left out has a value, and the words say so', () => {
  expect(readProfileOptions(deepFreeze({ lines: [125] }))).toEqual({
    lines: [125],
    boundary: 'below',
    alphas: [],
    watts: 'null',
    outsideSupport: 'refuse',
    conventions: { boundary: 'below', outsideSupport: 'refuse', watts: 'null' },
  });
});

test('what is asked for is what there is', () => {
  const options = deepFreeze({
    lines: [125, { kind: 'relative', of: 'mean', share: 0.5 }],
    boundary: 'atOrBelow',
    alphas: [0, 1.5],
    watts: { floor: 1 },
    outsideSupport: 'keep',
    missing: 'omit',
  } as const);
  const { missing: _, ...settings } = options;
  expect(readProfileOptions(options)).toEqual({
    ...settings,
    conventions: { boundary: 'atOrBelow', outsideSupport: 'keep', watts: 'floor 1' },
  });
  for (const watts of ['null', 'omit', 'zeroIsZero', 'skip'] as const) {
    expect(readProfileOptions({ lines: [1], watts }).conventions.watts).toBe(watts);
  }
});

test.each([
  ['no lines', { lines: [] }, 'missingValue', ['lines']],
  ['a line of 0', { lines: [1, 0] }, 'invalidNumber', ['lines', 1]],
  ['a hole for a line', { lines: Array(1) }, 'missingValue', ['lines', 0]],
  ['another boundary', { boundary: 'at' }, 'unknownOption', ['boundary']],
  ['null for the boundary', { boundary: null }, 'missingValue', ['boundary']],
  ['a negative α', { alphas: [0, -1] }, 'invalidNumber', ['alphas', 1]],
  ['a bare α', { alphas: 2 }, 'invalidType', ['alphas']],
  ['a Watts policy there is not', { watts: 'keep' }, 'unknownOption', ['watts']],
  ['null for it', { watts: null }, 'missingValue', ['watts']],
  ['a floor of 0', { watts: { floor: 0 } }, 'invalidNumber', ['watts', 'floor']],
  ['a floor with more', { watts: { floor: 1, at: 2 } }, 'unknownOption', ['watts', 'at']],
  ['a policy it has not', { outsideSupport: 'zeroIsZero' }, 'unknownOption', ['outsideSupport']],
  ['a misspelled setting', { line: 1 }, 'unknownOption', ['line']],
] as const)('%s is refused', (_, changed, code, path) => {
  expectPovertyError(() => readProfileOptions(untyped({ lines: [1], ...changed })), { code, path });
});

test.each(badNumbers)('%s is no α', (_, alpha, code) => {
  expectPovertyError(() => readProfileOptions({ lines: [1], alphas: [untyped(alpha)] }), {
    code,
    path: ['alphas', 0],
  });
});

test.each(badLists)('%s is no list of lines', (_, lines, code) => {
  expectPovertyError(() => readProfileOptions({ lines: untyped(lines) }), {
    code,
    path: ['lines'],
  });
});

test.each(badRecords)('%s is no record of settings', (_, options, code) => {
  expectPovertyError(() => readProfileOptions(untyped(options)), { code, path: ['options'] });
});
