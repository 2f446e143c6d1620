import { expect, test } from 'vitest';
import { internationalSocietalLine } from '../../../src/monetary/lines/internationalSocietalLine.ts';
import { requireLine } from '../../../src/monetary/lines/requireLine.ts';
import { fgtIndex } from '../../../src/monetary/measures/fgtIndex.ts';
import { worldBankLines } from '../../../src/standards/worldBankLines.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const { ppp2017, ppp2021 } = worldBankLines;

// max(2.15, 1.15 + 0.5 m) of 2017 and max(3.00, 1.30 + 0.5 m) of 2021, a thousand to the dollar
test('floor and intercept become local money, and the share stays', () => {
  const of2017 = internationalSocietalLine(ppp2017, {
    ppp: { year: 2017, factor: 1000 },
    per: 'day',
  });
  expect(of2017).toEqual({ kind: 'societal', floor: 2150, intercept: 1150, share: 0.5 });
  const of2021 = internationalSocietalLine(ppp2021, {
    ppp: { year: 2021, factor: 1000 },
    priceIndex: { atPppYear: 100, atWelfare: 200 },
    per: 'year',
  });
  expect(of2021).toEqual({ kind: 'societal', floor: 2_190_000, intercept: 949_000, share: 0.5 });
  expect(requireLine(of2021)).toEqual(of2021);
});

test('it is the line of a measure', () => {
  const line = internationalSocietalLine(ppp2021, { ppp: { year: 2021, factor: 10 }, per: 'day' });
  // The median is 100, the line 13 + 50.
  expect(fgtIndex({ welfare: [62, 63, 100, 120, 140] }, { line, alpha: 0 })).toMatchObject({
    line: 63,
    value: 0.2,
  });
});

test('a factor of another vintage and lines without parameters are refused', () => {
  const options = { ppp: { year: 2017, factor: 1 }, per: 'day' } as const;
  expectPovertyError(() => internationalSocietalLine(ppp2021, options), {
    code: 'mixedSeries',
    path: ['ppp', 'year'],
  });
  const { societal: _, ...without } = ppp2017;
  expectPovertyError(() => internationalSocietalLine(untyped(without), options), {
    code: 'missingValue',
    path: ['lines', 'societal'],
  });
  expectPovertyError(() => internationalSocietalLine(ppp2017, untyped({ ...options, id: 'x' })), {
    code: 'unknownOption',
    path: ['id'],
  });
});

test.each(badRecords)('%s is no record of lines or settings', (_, value, code) => {
  const options = { ppp: { year: 2021, factor: 1 }, per: 'day' } as const;
  expectPovertyError(() => internationalSocietalLine(untyped(value), options), {
    code,
    path: ['lines'],
  });
  expectPovertyError(() => internationalSocietalLine(ppp2021, untyped(value)), {
    code,
    path: ['options'],
  });
});
