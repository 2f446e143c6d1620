import { expect, test } from 'vitest';
import { sampleLineValue } from '../../../src/monetary/lines/sampleLineValue.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const keys = ['of', 'share', 'rule'];
const options = deepFreeze({ of: 'median', share: 0.6 } as const);
const sample = deepFreeze({ welfare: [10, 20, Number.NaN, 40], weight: [1, 1, 5, 2] });

test('a line says how it was made, what was left out, and is JSON', () => {
  const value = sampleLineValue(sample, 'relative', untyped({ ...options, missing: 'omit' }), keys);
  expect(value).toEqual({
    amount: 18,
    of: 'median',
    reference: 30,
    rows: 3,
    population: 4,
    conventions: {
      line: '0.6 of the median (midpoint)',
      missing: 'omit',
      unit: 'row',
      weighting: 'sampling',
    },
    missing: { rows: 1, weight: 5 },
  });
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
});

test('a sorted sample has the same line', () => {
  const whole = { welfare: [40, 10, 20], weight: [2, 1, 1] };
  const sorted = sampleLineValue(sortSample(whole), 'relative', options, keys);
  expect(sorted).toEqual(sampleLineValue(whole, 'relative', options, keys));
});

test('missing rows are refused unless it is said', () => {
  expectPovertyError(() => sampleLineValue(sample, 'relative', options, keys), {
    code: 'missingValue',
    path: ['welfare', 2],
  });
});

test.each(badRecords)('%s is no record of settings', (_, settings, code) => {
  expectPovertyError(() => sampleLineValue(sample, 'relative', untyped(settings), keys), {
    code,
    path: ['options'],
  });
});

test('a setting that is not among the keys is refused, kind too', () => {
  for (const key of ['kind', 'shares']) {
    const settings = { ...options, [key]: 'relative' };
    expectPovertyError(() => sampleLineValue(sample, 'relative', settings, keys), {
      code: 'unknownOption',
      path: [key],
    });
  }
});

test('a faulty setting is named where the caller wrote it', () => {
  const settings = { of: 'median', share: 0 };
  expectPovertyError(() => sampleLineValue(sample, 'relative', settings, keys), {
    code: 'invalidNumber',
    path: ['share'],
  });
});
