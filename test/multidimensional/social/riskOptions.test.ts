import { describe, expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import {
  type RiskOptions,
  readRiskOptions,
} from '../../../src/multidimensional/social/riskOptions.ts';
import { badChoices, badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('left out, the settings are those of the European Union since 2021', () => {
  const { isLowWork, ...settings } = readRiskOptions({}, 13);
  expect(settings).toEqual({
    medianShare: { numerator: 3n, denominator: 5n },
    boundary: 'below',
    itemsAtLeast: 7,
    missing: 'refuse',
    conventions: {
      medianShare: '3/5',
      boundary: 'below',
      quantile: 'midpoint',
      medianOf: 'persons whose income is known',
      items: '7 of 13',
      workIntensity: 'atMost 1/5',
      outsideWorkIntensity: 'counted, not deprived',
    },
  });
  expect([0, 0.19, 0.2, 0.2000001, 1].map(isLowWork)).toEqual([true, true, true, false, false]);
});

test('those until 2020 are nine items, four of them, and less than a fifth of the work', () => {
  const options: RiskOptions = { itemsAtLeast: 4, workIntensityBelow: '20%' };
  const { isLowWork, conventions } = readRiskOptions(options, 9);
  expect(conventions).toMatchObject({ items: '4 of 9', workIntensity: 'below 1/5' });
  expect([0.19, 0.2].map(isLowWork)).toEqual([true, false]);
});

test('a share of work that is exactly the limit is recognized, whatever its denominator', () => {
  for (let months = 1; months <= 60; months++) {
    for (let worked = 0; worked <= months; worked++) {
      const limit = `${worked}/${months}`;
      const atMost = readRiskOptions({ workIntensityAtMost: limit }, 13).isLowWork;
      const below = readRiskOptions({ workIntensityBelow: limit }, 13).isLowWork;
      expect([atMost(worked / months), below(worked / months)]).toEqual([true, false]);
    }
  }
});

describe('refuses', () => {
  const read =
    (options: unknown, items = 13) =>
    () =>
      readRiskOptions(untyped(options), items);

  test.each(badRecords)('%s for options', (_, value, code) => {
    expectPovertyError(read(value), { code, path: ['options'] });
  });

  const shares: readonly (readonly [string, unknown, PovertyErrorCode])[] = [
    ['a percent without its sign', 60, 'invalidNumber'],
    ['a negative share', '-1/2', 'invalidNumber'],
    ['NaN', Number.NaN, 'invalidNumber'],
    ['null', null, 'missingValue'],
    ['a third as a double', 1 / 3, 'inexactNumber'],
    ['a word', 'half', 'invalidNumeral'],
    ['a list', ['60%'], 'invalidType'],
  ];
  test.each(shares)('%s for a share', (_, value, code) => {
    for (const option of ['medianShare', 'workIntensityAtMost', 'workIntensityBelow']) {
      expectPovertyError(read({ [option]: value }), { code, path: [option] });
    }
  });

  test('no share of the median at all', () => {
    expectPovertyError(read({ medianShare: 0 }), { code: 'invalidNumber', path: ['medianShare'] });
  });

  test('two limits of work intensity', () => {
    expectPovertyError(read({ workIntensityAtMost: 0.2, workIntensityBelow: 0.2 }), {
      code: 'unknownOption',
      path: ['workIntensityBelow'],
    });
  });

  test('items that are not thirteen without a number of them', () => {
    expectPovertyError(read({}, 9), { code: 'missingValue', path: ['itemsAtLeast'] });
  });

  test.each<[string, unknown, PovertyErrorCode]>([
    ['null', null, 'missingValue'],
    ['a text', '7', 'invalidType'],
    ['zero', 0, 'invalidNumber'],
    ['a fraction', 6.5, 'invalidNumber'],
    ['more than there are', 14, 'invalidNumber'],
    ['NaN', Number.NaN, 'invalidNumber'],
  ])('%s for a number of items', (_, itemsAtLeast, code) => {
    expectPovertyError(read({ itemsAtLeast }), { code, path: ['itemsAtLeast'] });
  });

  test.each(badChoices)('%s for a choice', (_, value, code) => {
    if (value === undefined) return;
    for (const option of ['boundary', 'missing']) {
      expectPovertyError(read({ [option]: value }), { code, path: [option] });
    }
  });

  test('reweighting, which means nothing without a score', () => {
    expectPovertyError(read({ missing: 'reweight' }), { code: 'unknownOption', path: ['missing'] });
  });
});
