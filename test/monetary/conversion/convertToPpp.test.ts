import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertToPpp } from '../../../src/monetary/conversion/convertToPpp.ts';
import { internationalLine } from '../../../src/monetary/lines/internationalLine.ts';
import { worldBankLines } from '../../../src/standards/worldBankLines.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

// 8000 to the dollar: 730000 a month are 24000 a day and 3 dollars.
const ppp = { year: 2021, factor: 8000 };

test.each([
  ['day', 24_000],
  ['month', 730_000],
  ['year', 8_760_000],
] as const)('local money of a %s becomes dollars a day', (per, three) => {
  expect(Array.from(convertToPpp([three, 2 * three, -three], { ppp, per }))).toEqual([3, 6, -3]);
  const priceIndex = { atPppYear: 100, atWelfare: 125 };
  expect(Array.from(convertToPpp([three * 1.25], { ppp, per, priceIndex }))).toEqual([3]);
});

test('factors and indices may be those of the country of a row', () => {
  const options = deepFreeze({
    ppp: { year: 2021, factor: [10, 20] },
    priceIndex: { atPppYear: [100, 1], atWelfare: [200, 4] },
    per: 'day',
  } as const);
  expect(Array.from(convertToPpp(deepFreeze([40, 240]), options))).toEqual([2, 3]);
});

test('who is below the line in dollars is below it in local money', () => {
  const { ppp2021 } = worldBankLines;
  const priceIndex = { atPppYear: 87.5, atWelfare: 103.25 };
  const parity = { ppp: { year: 2021, factor: 7473.67 }, priceIndex, per: 'month' } as const;
  const line = internationalLine(ppp2021, { id: 'upperMiddle', ...parity }).amount;
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (share) => {
      fc.pre(Math.abs(share - 1) > 1e-12);
      const [dollars] = convertToPpp([share * line], parity);
      expect((dollars as number) < 8.3).toBe(share < 1);
    }),
  );
});

test('a row without a value, a factor or an index is missing where that is kept', () => {
  const values = [Number.NaN, 1, 1, 4];
  const dear = { year: 2021, factor: [1, Number.NaN, 1, 2] };
  const priceIndex = { atPppYear: 1, atWelfare: [1, 1, Number.NaN, 1] };
  const options = { ppp: dear, priceIndex, per: 'day' } as const;
  const kept = Array.from(convertToPpp(values, { ...options, missing: 'keep' }));
  expect(kept).toEqual([Number.NaN, Number.NaN, Number.NaN, 2]);
  expectPovertyError(() => convertToPpp(values, options), {
    code: 'missingValue',
    path: ['values', 0],
  });
  expectPovertyError(() => convertToPpp([1, 1, 1, 1], options), {
    code: 'missingValue',
    path: ['ppp', 'factor', 1],
  });
});

const fine = { ppp: { year: 2021, factor: 1 }, per: 'day' } as const;
const withFactor = (factor: unknown) => ({ ppp: { year: 2021, factor }, per: 'day' });
test.each([
  ['no parity', [1], { per: 'day' }, 'missingValue', ['ppp']],
  ['a bare factor', [1], { ppp: 8000, per: 'day' }, 'invalidType', ['ppp']],
  ['no year', [1], { ppp: { factor: 1 }, per: 'day' }, 'missingValue', ['ppp', 'year']],
  ['no factor', [1], withFactor(undefined), 'missingValue', ['ppp', 'factor']],
  ['a factor of 0', [1], withFactor([0]), 'invalidNumber', ['ppp', 'factor', 0]],
  ['factors of too few rows', [1, 2], withFactor([1]), 'unequalColumns', ['ppp', 'factor']],
  ['a factor without its year', [1], { ...fine, factor: 1 }, 'unknownOption', ['factor']],
  ['no period', [1], { ...fine, per: undefined }, 'missingValue', ['per']],
  ['a week', [1], { ...fine, per: 'week' }, 'unknownOption', ['per']],
  ['a bare index', [1], { ...fine, priceIndex: 1.2 }, 'invalidType', ['priceIndex']],
  [
    'half an index',
    [1],
    { ...fine, priceIndex: { atPppYear: 1 } },
    'missingValue',
    ['priceIndex', 'atWelfare'],
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
    { ...fine, priceIndex: { atPppYear: [0], atWelfare: 1 } },
    'invalidNumber',
    ['priceIndex', 'atPppYear', 0],
  ],
  ['a text', ['1'], fine, 'invalidType', ['values', 0]],
  ['a result past the largest double', [1e300], withFactor(1e-300), 'overflow', ['values', 0]],
  ['a misspelled setting', [1], { ...fine, year: 2021 }, 'unknownOption', ['year']],
] as const)('%s is refused', (_, values, options, code, path) => {
  expectPovertyError(() => convertToPpp(untyped(values), untyped(options)), { code, path });
});

test.each(badRecords)('%s is no record of settings', (_, options, code) => {
  expectPovertyError(() => convertToPpp([1], untyped(options)), { code, path: ['options'] });
});
