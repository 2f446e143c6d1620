import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertToPpp } from '../../../src/monetary/conversion/convertToPpp.ts';
import { internationalLine } from '../../../src/monetary/lines/internationalLine.ts';
import { worldBankLines } from '../../../src/standards/worldBankLines.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

// 8000 to the dollar: 730000 a month are 24000 a day and 3 dollars.
test.each([
  ['day', 24_000],
  ['month', 730_000],
  ['year', 8_760_000],
] as const)('local money of a %s becomes dollars a day', (per, three) => {
  expect(Array.from(convertToPpp([three, 2 * three, -three], { factor: 8000, per }))).toEqual([
    3, 6, -3,
  ]);
  const priceIndex = { pppYear: 100, welfare: 125 };
  expect(Array.from(convertToPpp([three * 1.25], { factor: 8000, per, priceIndex }))).toEqual([3]);
});

test('factors and indices may be those of the country of a row', () => {
  const options = deepFreeze({
    factor: [10, 20],
    priceIndex: { pppYear: [100, 1], welfare: [200, 4] },
    per: 'day',
  } as const);
  expect(Array.from(convertToPpp(deepFreeze([40, 240]), options))).toEqual([2, 3]);
});

test('who is below the line in dollars is below it in local money', () => {
  const { ppp2021 } = worldBankLines;
  const priceIndex = { pppYear: 87.5, welfare: 103.25 };
  const line = internationalLine(ppp2021, {
    id: 'upperMiddle',
    ppp: { year: 2021, factor: 7473.67 },
    priceIndex,
    per: 'month',
  }).amount;
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (share) => {
      fc.pre(Math.abs(share - 1) > 1e-12);
      const [dollars] = convertToPpp([share * line], { factor: 7473.67, priceIndex, per: 'month' });
      expect((dollars as number) < 8.3).toBe(share < 1);
    }),
  );
});

test('a row without a value, a factor or an index is missing where that is kept', () => {
  const values = [Number.NaN, 1, 1, 4];
  const factor = [1, Number.NaN, 1, 2];
  const welfare = [1, 1, Number.NaN, 1];
  const options = { factor, priceIndex: { pppYear: 1, welfare }, per: 'day' } as const;
  const kept = Array.from(convertToPpp(values, { ...options, missing: 'keep' }));
  expect(kept).toEqual([Number.NaN, Number.NaN, Number.NaN, 2]);
  expectPovertyError(() => convertToPpp(values, options), {
    code: 'invalidNumber',
    path: ['values', 0],
  });
  expectPovertyError(() => convertToPpp([1, 1, 1, 1], options), {
    code: 'invalidNumber',
    path: ['factor', 1],
  });
});

const fine = { factor: 1, per: 'day' } as const;
test.each([
  ['no factor', [1], { per: 'day' }, 'missingValue', ['factor']],
  ['a factor of 0', [1], { factor: [0], per: 'day' }, 'invalidNumber', ['factor', 0]],
  ['factors of too few rows', [1, 2], { factor: [1], per: 'day' }, 'unequalColumns', ['factor']],
  ['no period', [1], { factor: 1 }, 'missingValue', ['per']],
  ['a week', [1], { factor: 1, per: 'week' }, 'unknownOption', ['per']],
  ['a bare index', [1], { ...fine, priceIndex: 1.2 }, 'invalidType', ['priceIndex']],
  [
    'half an index',
    [1],
    { ...fine, priceIndex: { pppYear: 1 } },
    'missingValue',
    ['priceIndex', 'welfare'],
  ],
  [
    'another index',
    [1],
    { ...fine, priceIndex: { from: 1, to: 1 } },
    'unknownOption',
    ['priceIndex', 'from'],
  ],
  [
    'an index of 0',
    [1],
    { ...fine, priceIndex: { pppYear: [0], welfare: 1 } },
    'invalidNumber',
    ['priceIndex', 'pppYear', 0],
  ],
  ['a text', ['1'], fine, 'invalidType', ['values', 0]],
  [
    'a result past the largest double',
    [1e300],
    { factor: 1e-300, per: 'day' },
    'overflow',
    ['values', 0],
  ],
  ['a misspelled setting', [1], { ...fine, year: 2021 }, 'unknownOption', ['year']],
] as const)('%s is refused', (_, values, options, code, path) => {
  expectPovertyError(() => convertToPpp(untyped(values), untyped(options)), { code, path });
});

test.each(badRecords)('%s is no record of settings', (_, options, code) => {
  expectPovertyError(() => convertToPpp([1], untyped(options)), { code, path: ['options'] });
});
