import { describe, expect, test } from 'vitest';
import { readYears } from '../../../src/multidimensional/change/readYears.ts';
import { badDates, badNumbers, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('years are years, whole or not', () => {
  expect([3, 0.5, 4.5].map(readYears)).toEqual([3, 0.5, 4.5]);
});

test('between two days the anniversaries are counted', () => {
  expect(readYears({ from: '2016-07-01', to: '2020-07-01' })).toBe(4);
  // 1 July to 31 December are 183 of the 365 days.
  expect(readYears({ from: '2021-07-01', to: '2021-12-31' })).toBe(183 / 365);
});

describe('refusals', () => {
  const others = badNumbers.filter(([name]) => name !== 'a list' && name !== 'an object');

  test.each(others)('refuses %s', (_, value, code) => {
    expectPovertyError(() => readYears(untyped(value)), { code, path: ['years'] });
  });

  test('refuses a list', () => {
    expectPovertyError(() => readYears(untyped([2])), { code: 'invalidType', path: ['years'] });
  });

  test.each([0, -0, -1])('refuses %d years', (years) => {
    expectPovertyError(() => readYears(years), { code: 'invalidNumber', path: ['years'] });
  });

  test.each(badDates)('refuses %s for either day', (_, value, code) => {
    const bad = untyped<string>(value);
    expectPovertyError(() => readYears({ from: bad, to: '2020-01-01' }), {
      code,
      path: ['years', 'from'],
    });
    expectPovertyError(() => readYears({ from: '2020-01-01', to: bad }), {
      code,
      path: ['years', 'to'],
    });
  });

  test.each(['2020-01-01', '2019-12-31'])('refuses %s after 1 January 2020', (to) => {
    expectPovertyError(() => readYears({ from: '2020-01-01', to }), {
      code: 'dateOrder',
      path: ['years', 'to'],
    });
  });
});
