import { describe, expect, test } from 'vitest';
import { checkCommunes } from '../../../src/model/place/checkCommunes.ts';
import type { Commune } from '../../../src/model/place/commune.ts';
import {
  badChoices,
  badDates,
  badLists,
  badRecords,
  badTexts,
  untyped,
} from '../../support/badValues.ts';
import { commune } from '../../support/communes.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectFewReads } from '../../support/watch.ts';

const paCheo = commune();
const banXeo = commune({
  vintage: '2025',
  name: 'Bản Xèo',
  validFrom: '2025-07-01',
  validTo: null,
});

test('returns the same list', () => {
  const list = deepFreeze([paCheo, banXeo, commune({ code: 'X02', name: 'Dền Thàng' })]);
  expect(checkCommunes(list)).toBe(list);
  expect(checkCommunes([])).toEqual([]);
});

test('takes records without a prototype, names in NFD, and codes that are keys of prototypes', () => {
  const bare = Object.assign(Object.create(null), paCheo, { name: 'Pa Cheo'.normalize('NFD') });
  const codes = ['__proto__', 'constructor', 'toString', '0'];
  const list = [bare, ...codes.map((code) => commune({ code }))];
  expect(checkCommunes(list)).toBe(list);
});

test('reads each field a few times', () => {
  expectFewReads([paCheo, banXeo], checkCommunes);
});

describe('one code in two vintages', () => {
  const spans = (first: Partial<Commune>, second: Partial<Commune>) => [
    commune(first),
    commune({ code: 'X02' }),
    commune({ vintage: '2025', ...second }),
  ];

  test.each([
    ['a day apart', { validTo: '2025-06-30' }, { validFrom: '2025-07-01', validTo: null }],
    ['years apart', { validTo: '2019-12-31' }, { validFrom: '2025-07-01', validTo: null }],
    ['in the other order', { validFrom: '2025-07-01', validTo: null }, { validTo: '2025-06-30' }],
  ])('stands when valid %s', (_, first, second) => {
    expect(() => checkCommunes(spans(first, second))).not.toThrow();
  });

  test.each([
    ['on one day', { validTo: '2025-07-01' }, { validFrom: '2025-07-01', validTo: null }],
    ['with an end not known', { validTo: null }, { validFrom: '2025-07-01', validTo: null }],
    ['with a beginning not known', { validTo: '2025-06-30' }, { validFrom: null, validTo: null }],
    ['with nothing known', { validTo: null }, { validTo: null }],
  ])('is refused when both are valid %s', (_, first, second) => {
    const error = { code: 'mixedVintages', path: ['communes', 2, 'code'] } as const;
    expectPovertyError(() => checkCommunes(spans(first, second)), {
      ...error,
      message: /end the validity of row 0.*X01 in vintages 2024 and 2025/,
    });
    const turned = spans(first, second).reverse();
    expectPovertyError(() => checkCommunes(turned), { ...error, message: 'row 0' });
  });
});

describe('refusals', () => {
  test('refuses a code twice in one vintage, even when their dates are apart', () => {
    const later = commune({ validFrom: '2025-07-01', validTo: null });
    expectPovertyError(() => checkCommunes([commune({ code: 'X02' }), paCheo, later]), {
      code: 'duplicatePlace',
      path: ['communes', 2, 'code'],
      message: 'X01 of vintage 2024 again (first in row 1)',
    });
  });

  test('compares a third with all before it', () => {
    const third = commune({ vintage: '2026', validFrom: '2025-01-01' });
    expectPovertyError(() => checkCommunes([paCheo, banXeo, third]), {
      code: 'mixedVintages',
      path: ['communes', 2, 'code'],
    });
    expectPovertyError(() => checkCommunes([paCheo, banXeo, { ...banXeo }]), {
      code: 'duplicatePlace',
      path: ['communes', 2, 'code'],
    });
  });

  test('refuses validity that ends before it begins', () => {
    const backward = commune({ validFrom: '2025-07-01', validTo: '2025-06-30' });
    expectPovertyError(() => checkCommunes([backward]), {
      code: 'dateOrder',
      path: ['communes', 0, 'validTo'],
    });
  });

  test.each(badLists)('refuses %s for the list', (_, value, code) => {
    expectPovertyError(() => checkCommunes(untyped(value)), { code, path: ['communes'] });
  });

  test.each(badRecords)('refuses %s for a commune', (_, value, code) => {
    expectPovertyError(() => checkCommunes([paCheo, untyped(value)]), {
      code,
      path: ['communes', 1],
    });
  });

  test('refuses a hole in the list', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    expectPovertyError(() => checkCommunes([paCheo, , banXeo] as Commune[]), {
      code: 'missingValue',
      path: ['communes', 1],
    });
  });

  const withFault = (field: keyof Commune, value: unknown) => [
    banXeo,
    untyped<Commune>({ ...paCheo, [field]: value }),
  ];

  test.each(badTexts)('refuses %s for code, vintage and name', (_, value, code) => {
    for (const field of ['code', 'vintage', 'name'] as const) {
      const path = ['communes', 1, field];
      expectPovertyError(() => checkCommunes(withFault(field, value)), { code, path });
    }
  });

  test.each(badChoices)('refuses %s for the area', (_, value, code) => {
    expectPovertyError(() => checkCommunes(withFault('area', value)), {
      code,
      path: ['communes', 1, 'area'],
      message: "'rural' or 'urban'",
    });
  });

  test.each(badDates.filter(([name]) => name !== 'null'))(
    'refuses %s for the dates of validity',
    (_, value, code) => {
      for (const field of ['validFrom', 'validTo'] as const) {
        const path = ['communes', 1, field];
        expectPovertyError(() => checkCommunes(withFault(field, value)), { code, path });
      }
    },
  );
});
