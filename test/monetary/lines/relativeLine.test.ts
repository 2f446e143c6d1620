import { expect, test } from 'vitest';
import { relativeLine } from '../../../src/monetary/lines/relativeLine.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const sample = { welfare: [10, 20, 40, 90] };

test('a share of the median by each rule, and of the mean', () => {
  const amountOf = (options: Parameters<typeof relativeLine>[1]) =>
    relativeLine(sample, options).amount;
  expect(amountOf({ of: 'median', share: 0.5 })).toBe(15);
  expect(amountOf({ of: 'median', share: 0.5, rule: 'step' })).toBe(10);
  expect(amountOf({ of: 'median', share: 0.5, rule: 'linear' })).toBe(15);
  expect(relativeLine(sample, { of: 'mean', share: 0.5 })).toMatchObject({
    amount: 20,
    of: 'mean',
    reference: 40,
    conventions: { line: '0.5 of the mean' },
  });
});

test('nobody has no line', () => {
  const nobody = relativeLine({ welfare: [] }, { of: 'median', share: 0.6 });
  expect(nobody).toMatchObject({ amount: null, reference: null, rows: 0, population: 0 });
});

test.each([
  [{ share: 1 }, 'missingValue', ['of']],
  [{ of: 'median' }, 'missingValue', ['share']],
  [{ of: 'median', share: '0.6' }, 'invalidType', ['share']],
  [{ of: 'median', share: 1, floor: 3 }, 'unknownOption', ['floor']],
  [{ of: 'median', share: 1, missing: 'drop' }, 'unknownOption', ['missing']],
] as const)('%o is refused', (options, code, path) => {
  expectPovertyError(() => relativeLine(sample, untyped(options)), { code, path });
});

test('no sample is refused', () => {
  expectPovertyError(() => relativeLine(untyped(null), { of: 'mean', share: 1 }), {
    code: 'missingValue',
    path: [],
  });
});
