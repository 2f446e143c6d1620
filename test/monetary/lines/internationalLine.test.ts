import { expect, test } from 'vitest';
import { dollarsOf, internationalLine } from '../../../src/monetary/lines/internationalLine.ts';
import { fgtIndex } from '../../../src/monetary/measures/fgtIndex.ts';
import { worldBankLines } from '../../../src/standards/worldBankLines.ts';
import { badChoices, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const { ppp2017, ppp2021 } = deepFreeze(worldBankLines);
const options = deepFreeze({
  id: 'extreme',
  ppp: { year: 2021, factor: 1000 },
  per: 'day',
} as const);

// The World Bank's factsheets, a thousand of local currency to the dollar.
test.each([
  [ppp2017, 2017, [2150, 3650, 6850]],
  [ppp2021, 2021, [3000, 4200, 8300]],
] as const)('the lines of a vintage in local money', (lines, year, amounts) => {
  const ppp = { year, factor: 1000 };
  const found = (['extreme', 'lowerMiddle', 'upperMiddle'] as const).map(
    (id) => internationalLine(lines, { id, ppp, per: 'day' }).amount,
  );
  expect(found).toEqual(amounts);
});

test('it says which line of which vintage it is, who is poor, and is JSON', () => {
  const line = internationalLine(ppp2021, options);
  expect(line).toEqual({
    amount: 3000,
    boundary: 'below',
    id: 'extreme',
    lines: 'worldBank2021',
    conventions: {
      dollarsADay: '3',
      pppYear: '2021',
      pppFactor: '1000',
      priceIndex: 'none',
      days: '1',
    },
  });
  expect(JSON.parse(JSON.stringify(line))).toEqual(line);
});

test('it goes into a measure with its boundary', () => {
  const { amount: line, boundary } = internationalLine(ppp2021, options);
  expect(fgtIndex({ welfare: [2999, 3000] }, { line, boundary, alpha: 0 }).value).toBe(0.5);
});

test('a factor of another vintage is refused', () => {
  expectPovertyError(() => internationalLine(ppp2017, options), {
    code: 'mixedSeries',
    path: ['ppp', 'year'],
  });
});

test.each(badChoices)('%s is no line of them', (_, id, code) => {
  expectPovertyError(() => internationalLine(ppp2021, { ...options, id: untyped(id) }), {
    code,
    path: ['id'],
  });
});

test.each(badRecords)('%s is no record of lines or settings', (_, value, code) => {
  expectPovertyError(() => internationalLine(untyped(value), options), { code, path: ['lines'] });
  expectPovertyError(() => internationalLine(ppp2021, untyped(value)), { code, path: ['options'] });
});

test('a misspelled setting is refused', () => {
  const misspelled = { ...options, priceindex: { atPppYear: 1, atWelfare: 1 } };
  expectPovertyError(() => internationalLine(ppp2021, misspelled), {
    code: 'unknownOption',
    path: ['priceindex'],
  });
});

test('dollars are digits or a number above 0', () => {
  expect(dollarsOf('2.15', [])).toBe(2.15);
  expect(dollarsOf(3, [])).toBe(3);
  for (const [amount, code] of [
    ['2,15', 'invalidType'],
    ['0x3', 'invalidType'],
    ['', 'invalidType'],
    ['0.00', 'invalidNumber'],
    [undefined, 'missingValue'],
  ] as const) {
    expectPovertyError(() => dollarsOf(amount, ['lines', 0]), { code, path: ['lines', 0] });
  }
});
