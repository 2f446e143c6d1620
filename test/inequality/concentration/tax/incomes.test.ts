import { expect, test } from 'vitest';
import { incomesOf, taxFormula } from '../../../../src/inequality/concentration/tax/incomes.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { columnsOf } from '../../rank/columns.ts';

test('income after tax is what is left, each column with its mean', () => {
  const { before, tax, after } = incomesOf(columnsOf([10, 20], [1, 3], [4, -2]));
  expect(Array.from(after.values)).toEqual([6, 22]);
  expect([before.mean, tax.mean, after.mean]).toEqual([17.5, -0.5, 18]);
});

test('formulas of taxes have their options checked and rank by income before tax', () => {
  const formula = taxFormula({ outsideSupport: 'keep' });
  expect(formula).toMatchObject({
    order: 'ascending',
    outsideSupport: 'keep',
    conventions: { rankedBy: 'income before tax' },
  });
  expect(formula.companions?.({ welfare: [1], tax: [2] })).toEqual([
    { path: ['tax'], column: [2] },
  ]);
  expectPovertyError(() => taxFormula({ outsideSupport: 'zeroIsZero' }), {
    code: 'unknownOption',
    path: ['outsideSupport'],
  });
});
