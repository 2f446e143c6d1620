import { describe, expect, test } from 'vitest';
import type { RateObservation } from '../../src/rates/rateObservation.ts';
import { type Break, requireComparable } from '../../src/rates/requireComparable.ts';
import { badChoices, badLists, badTexts, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const from = deepFreeze<RateObservation>({
  date: '2021-12-31',
  percent: '90',
  unit: 'household',
  standard: 'vietnam2022',
  series: 'ministryReview',
  population: 'all',
  indicator: 'multidimensional',
  place: { code: 'X01', vintage: '2024' },
});

const all: readonly Break[] = ['standard', 'series', 'unit', 'area', 'population', 'indicator'];

/** The other value of each field; the place of another vintage and code. */
const different = deepFreeze<RateObservation>({
  ...from,
  unit: 'person',
  standard: 'vietnam2016',
  series: 'statisticalSurvey',
  population: 'ethnicMinority',
  indicator: 'poverty',
  place: { code: 'X02', vintage: '2025' },
});

test('finds nothing between equals, also when places are other records alike', () => {
  const to = { ...from, place: { vintage: '2024', code: 'X01' } };
  expect(requireComparable(from, to, [])).toEqual({ breaks: [], unverified: [] });
});

test('lists all breaks that were accepted', () => {
  expect(requireComparable(from, different, deepFreeze([...all]))).toEqual({
    breaks: all,
    unverified: [],
  });
});

test('stops at the first that was not', () => {
  expectPovertyError(() => requireComparable(from, different, ['standard', 'series']), {
    code: 'mixedUnits',
    path: ['to', 'unit'],
    message: 'expected "household" as in from (or across: [\'unit\']), got "person"',
  });
});

test('says of an area where it was and is', () => {
  expectPovertyError(
    () =>
      requireComparable(
        from,
        different,
        all.filter((k) => k !== 'area'),
      ),
    {
      code: 'redrawnArea',
      path: ['to', 'place'],
      message: "code 'X01' of vintage '2024' as in from",
    },
  );
});

test.each(['standard', 'series', 'population', 'indicator', 'place'] as const)(
  'takes no %s on either side for unverified, even beside another',
  (field) => {
    for (const unknown of [null, undefined]) {
      const silent = untyped<RateObservation>({ ...different, [field]: unknown });
      const kind = field === 'place' ? 'area' : field;
      const accepted = all.filter((other) => other !== kind);
      for (const pair of [
        [from, silent],
        [silent, from],
      ] as const) {
        expect(requireComparable(...pair, accepted)).toEqual({
          breaks: accepted,
          unverified: [kind],
        });
      }
    }
  },
);

describe('refusals', () => {
  test.each(badLists)('refuses %s for the breaks to accept', (_, value, code) => {
    expectPovertyError(() => requireComparable(from, from, untyped(value)), {
      code,
      path: ['across'],
    });
  });

  test('refuses an unknown break, with its row', () => {
    const across = ['unit', untyped<Break>('standards')] as const;
    expectPovertyError(() => requireComparable(from, from, across), {
      code: 'unknownOption',
      path: ['across', 1],
    });
  });

  const given = <T extends readonly [string, unknown, unknown]>(rows: readonly T[]) =>
    rows.filter(([, value]) => value !== undefined && value !== null);

  test.each(given(badChoices))(
    'refuses %s for a choice, though both sides say it',
    (_, value, code) => {
      for (const field of ['series', 'unit', 'population', 'indicator'] as const) {
        const faulty = untyped<RateObservation>({ ...from, [field]: value });
        expectPovertyError(() => requireComparable(faulty, faulty, []), {
          code,
          path: ['from', field],
        });
        expectPovertyError(() => requireComparable(from, faulty, [field]), {
          code,
          path: ['to', field],
        });
      }
    },
  );

  test.each(given(badTexts))('refuses %s for the standard', (_, value, code) => {
    const faulty = { ...from, standard: untyped<string>(value) };
    expectPovertyError(() => requireComparable(faulty, faulty, []), {
      code,
      path: ['from', 'standard'],
    });
  });

  test.each(badTexts)('refuses %s for the code and the vintage of a place', (_, value, code) => {
    for (const field of ['code', 'vintage'] as const) {
      const place = { code: 'X01', vintage: '2024', [field]: untyped<string>(value) };
      expectPovertyError(() => requireComparable(from, { ...from, place }, ['area']), {
        code,
        path: ['to', 'place', field],
      });
    }
  });
});
