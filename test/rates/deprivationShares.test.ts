import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deprivationShares } from '../../src/rates/deprivationShares.ts';
import { badChoices, badCounts, badDecimals, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { expectFewReads } from '../support/watch.ts';

/** Giáo Hiệu, about 2022: the first as published, the others made up */
const counts = deepFreeze({
  unit: 'household',
  among: 181,
  deprived: { adultEducation: 115, housingQuality: 181, internet: 0 },
} as const);

test('gives the share of each indicator out of the poor, in the order given', () => {
  expect(deprivationShares(counts).map(({ indicator, percent }) => [indicator, percent])).toEqual([
    ['adultEducation', '63.54'],
    ['housingQuality', '100.00'],
    ['internet', '0.00'],
  ]);
  expect(deprivationShares(counts, { decimals: 0 })[0]).toEqual({
    indicator: 'adultEducation',
    numerator: 115,
    denominator: 181,
    unit: 'household',
    share: 115 / 181,
    percent: '64',
  });
});

test('is null where there are no poor, and empty where no indicator was counted', () => {
  const [share] = deprivationShares({ unit: 'person', among: 0, deprived: { water: 0 } });
  expect(share).toMatchObject({ share: null, percent: null });
  expect(deprivationShares({ unit: 'person', among: 0, deprived: {} })).toEqual([]);
});

test('takes any label, those of prototypes and Vietnamese ones too', () => {
  const labels = [
    '__proto__',
    'constructor',
    'toString',
    'nhà ở',
    'nước sạch'.normalize('NFD'),
    '',
  ];
  const text = `{${labels.map((label) => `${JSON.stringify(label)}: 1`).join()}}`;
  const shares = deprivationShares({ unit: 'household', among: 2, deprived: JSON.parse(text) });
  expect(shares.map(({ indicator }) => indicator)).toEqual(labels);
  expect(shares.map(({ percent }) => percent)).toEqual(labels.map(() => '50.00'));
  expect(Object.getPrototypeOf(shares[0])).toBe(Object.prototype);
});

test('does not read what a record inherits', () => {
  const deprived = Object.assign(Object.create({ inherited: 1 }), { own: 1 });
  const shares = deprivationShares({ unit: 'household', among: 2, deprived });
  expect(shares.map(({ indicator }) => indicator)).toEqual(['own']);
});

test('takes records without a prototype, and reads each field a few times', () => {
  const deprived = Object.assign(Object.create(null), counts.deprived);
  expect(deprivationShares({ ...counts, deprived })).toEqual(deprivationShares(counts));
  expectFewReads(counts, (value) => deprivationShares(value));
});

test('every share lies between 0 and 1, and need not add to 1', () => {
  const label = fc.constantFrom('water', 'sanitation', 'housing', 'internet');
  const deprived = fc.dictionary(label, fc.nat(500), { noNullPrototype: true });
  fc.assert(
    fc.property(fc.integer({ min: 500, max: 10_000 }), deprived, (among, record) => {
      const shares = deprivationShares({ unit: 'household', among, deprived: record });
      expect(shares.map(({ indicator }) => indicator)).toEqual(Object.keys(record));
      for (const { share, indicator } of shares) {
        expect(share).toBe((record[indicator] as number) / among);
      }
    }),
  );
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for the counts and for the deprived', (_, value, code) => {
    expectPovertyError(() => deprivationShares(untyped<typeof counts>(value)), {
      code,
      path: [],
    });
    const faulty = { ...counts, deprived: untyped<Record<string, number>>(value) };
    expectPovertyError(() => deprivationShares(faulty), { code, path: ['deprived'] });
  });

  test.each(badCounts)('refuses %s for a count, and names the indicator', (_, value, code) => {
    const bad = untyped<number>(value);
    expectPovertyError(() => deprivationShares({ ...counts, among: bad }), {
      code,
      path: ['among'],
    });
    const deprived = JSON.parse('{ "water": 1, "__proto__": 0 }');
    Object.defineProperty(deprived, '__proto__', { value: bad, enumerable: true });
    expectPovertyError(() => deprivationShares({ ...counts, deprived }), {
      code,
      path: ['deprived', '__proto__'],
    });
  });

  test('refuses more deprived than poor', () => {
    expectPovertyError(() => deprivationShares({ ...counts, deprived: { water: 182 } }), {
      code: 'countsExceedTotal',
      path: ['deprived', 'water'],
      message: 'at most 181, got 182',
    });
  });

  test.each(badChoices)('refuses %s for the unit', (_, value, code) => {
    expectPovertyError(() => deprivationShares({ ...counts, unit: untyped(value) }), {
      code,
      path: ['unit'],
    });
  });

  test.each(badDecimals)('refuses %o decimals', (decimals) => {
    expectPovertyError(() => deprivationShares(counts, { decimals: untyped(decimals) }), {
      code: 'invalidNumber',
      path: ['decimals'],
    });
  });
});
