import { expect, test } from 'vitest';
import { societalLine } from '../../../src/monetary/lines/societalLine.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

// The World Bank's parameters of 2021: max(3.00, 1.30 + 0.5 · median); they meet at a median of 3.40.
const settings = { floor: 3, intercept: 1.3, share: 0.5 };

test.each([
  [[1, 2, 3], 3, 2],
  [[1, 3.4, 9], 3, 3.4],
  [[1, 4, 9], 3.3, 4],
  [[1, 4, 6, 9], 3.8, 5],
])('of %o it is %d', (welfare, amount, reference) => {
  const line = societalLine({ welfare }, settings);
  expect(line.amount).toBeCloseTo(amount, 14);
  expect(line).toMatchObject({ of: 'median', reference });
});

test('the rule of the median is an option, and the words say it', () => {
  const line = societalLine({ welfare: [1, 4, 6, 9] }, { ...settings, rule: 'step' });
  expect(line).toMatchObject({
    amount: 3.3,
    reference: 4,
    conventions: { line: 'max(3, 1.3 + 0.5 of the median (step))' },
  });
});

test.each([
  [{ ...settings, floor: 0 }, 'invalidNumber', ['floor']],
  [{ ...settings, share: undefined }, 'missingValue', ['share']],
  [{ ...settings, of: 'median' }, 'unknownOption', ['of']],
] as const)('%o is refused', (options, code, path) => {
  expectPovertyError(() => societalLine({ welfare: [1] }, untyped(options)), { code, path });
});
