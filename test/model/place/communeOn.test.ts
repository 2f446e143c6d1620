import { describe, expect, test } from 'vitest';
import { communeOn } from '../../../src/model/place/communeOn.ts';
import { badDates, badLists, badTexts, untyped } from '../../support/badValues.ts';
import { commune } from '../../support/communes.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectFewReads } from '../../support/watch.ts';

const yenBai = commune({ code: '15', vintage: '2024', name: 'Yên Bái' });
const laoCai = commune({
  code: '15',
  vintage: '2025',
  name: 'Lào Cai',
  validFrom: '2025-07-01',
  validTo: null,
});
const shortLived = commune({ code: '7', validFrom: '2020-02-29', validTo: '2020-02-29' });
const register = deepFreeze([yenBai, laoCai, shortLived]);

test.each([
  ['15', '1000-01-01', yenBai],
  ['15', '2025-06-30', yenBai],
  ['15', '2025-07-01', laoCai],
  ['15', '9999-12-31', laoCai],
  ['7', '2020-02-28', null],
  ['7', '2020-02-29', shortLived],
  ['7', '2020-03-01', null],
  ['07', '2020-02-29', null],
  ['constructor', '2020-02-29', null],
])('the code %s meant on %s its unit', (code, date, expected) => {
  expect(communeOn(register, { code, date })).toBe(expected);
});

test('reads each field a few times', () => {
  expectFewReads([yenBai, laoCai], (list) => communeOn(list, { code: '15', date: '2026-01-01' }));
});

describe('refusals', () => {
  const query = { code: '15', date: '2024-12-31' };

  test.each(badDates)('refuses %s for the day', (_, date, code) => {
    const faulty = { ...query, date: untyped<string>(date) };
    expectPovertyError(() => communeOn(register, faulty), { code, path: ['date'] });
  });

  test.each(badTexts)('refuses %s for the code', (_, value, code) => {
    const faulty = { ...query, code: untyped<string>(value) };
    expectPovertyError(() => communeOn(register, faulty), { code, path: ['code'] });
  });

  test.each(badLists)('refuses %s for the register', (_, value, code) => {
    expectPovertyError(() => communeOn(untyped(value), query), { code, path: ['communes'] });
  });

  test('refuses a call without a query', () => {
    expectPovertyError(() => communeOn(register, untyped(undefined)), {
      code: 'missingValue',
      path: ['code'],
    });
  });
});
