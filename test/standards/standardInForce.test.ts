import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLater } from '../../src/model/period.ts';
import { standardInForce } from '../../src/standards/standardInForce.ts';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { badDates, badLists, badRecords, badTexts, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { smallStandard } from '../support/smallStandard.ts';
import { allStandards, nationalStandards } from '../support/standards.ts';
import { expectFewReads } from '../support/watch.ts';
import { withValue } from '../support/withValue.ts';

describe('a national standard', () => {
  test.each([
    ['2016-01-01', 'vietnam2016'],
    ['2020-12-31', 'vietnam2016'],
    ['2021-01-01', 'vietnam2016'],
    ['2021-12-31', 'vietnam2016'],
    ['2022-01-01', 'vietnam2022'],
    ['2025-12-31', 'vietnam2022'],
    ['2026-01-01', 'vietnam2022'],
    ['2026-12-31', 'vietnam2022'],
    ['2027-01-01', 'vietnam2027'],
    ['2030-12-31', 'vietnam2027'],
  ])('on %s is %s', (date, id) => {
    expect(standardInForce(nationalStandards, date).id).toBe(id);
    expect(standardInForce([...allStandards].reverse(), date).id).toBe(id);
    expect(standardInForce(nationalStandards, date, { place: 'VN' }).id).toBe(id);
  });

  test('is given back as it is', () => {
    expect(standardInForce(nationalStandards, '2023-12-31')).toBe(nationalStandards[1]);
  });

  test('is one on every day of 2016 to 2030, by the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5478 }), (days) => {
        const date = daysLater('2016-01-01', days);
        const year = Number(date.slice(0, 4));
        const since = year < 2022 ? 2016 : year < 2027 ? 2022 : 2027;
        expect(standardInForce(nationalStandards, date).id).toBe(`vietnam${since}`);
      }),
    );
    expect(daysLater('2016-01-01', 5478)).toBe('2030-12-31');
  });
});

describe('a local standard', () => {
  const inDongNai = { place: 'VN-39' };

  test('goes before the national one, on the days of its own', () => {
    expect(standardInForce(allStandards, '2023-12-31', inDongNai).id).toBe('dongNai2022');
    expect(standardInForce(allStandards, '2025-12-31', inDongNai).id).toBe('dongNai2022');
    expect(standardInForce(allStandards, '2026-01-01', inDongNai).id).toBe('vietnam2022');
    expect(standardInForce(allStandards, '2021-12-31', inDongNai).id).toBe('vietnam2016');
  });

  test('is not taken for the whole country or another province', () => {
    expect(standardInForce(allStandards, '2023-12-31').id).toBe('vietnam2022');
    expect(standardInForce(allStandards, '2023-12-31', { place: 'VN-02' }).id).toBe('vietnam2022');
    expectPovertyError(() => standardInForce([dongNai2022], '2023-12-31'), {
      code: 'standardNotInForce',
      path: ['date'],
    });
  });
});

describe('refuses', () => {
  test.each(['2015-12-31', '2031-01-01'])('%s, on which none is in force', (date) => {
    expectPovertyError(() => standardInForce(nationalStandards, date), {
      code: 'standardNotInForce',
      path: ['date'],
      message: `a day on which one of 3 standards is in force, got "${date}"`,
    });
  });

  test('a place without one', () => {
    for (const place of ['LA', 'LA-VT', 'LA-1']) {
      expectPovertyError(() => standardInForce(nationalStandards, '2023-12-31', { place }), {
        code: 'standardNotInForce',
        path: ['date'],
        message: `in force in ${place}`,
      });
    }
  });

  test('a place that has no code of ISO 3166, asked for or in a standard', () => {
    const faulty = ['vn', 'VN39', '39', 'VN-', 'VN-39-1', 'VN-0390', 'Viet Nam', 'VN\n'];
    for (const place of faulty) {
      expectPovertyError(() => standardInForce(nationalStandards, '2023-12-31', { place }), {
        code: 'invalidPlace',
        path: ['place'],
        message: "an ISO 3166 code such as 'VN' or 'VN-39'",
      });
      expectPovertyError(() => standardInForce([{ ...smallStandard, place }], '2023-12-31'), {
        code: 'invalidPlace',
        path: ['standards', 0, 'place'],
      });
    }
  });

  test('an empty list', () => {
    expectPovertyError(() => standardInForce([], '2023-12-31'), {
      code: 'standardNotInForce',
      path: ['date'],
    });
  });

  test('two on one day, naming both and the row of the second', () => {
    const [first, second, third] = nationalStandards;
    const overlong = withValue(second, ['inForce', 1, 'to'], '2027-06-30');
    const standards = [first, overlong, third].filter((standard) => standard !== undefined);
    expect(standardInForce(standards, '2026-12-31').id).toBe('vietnam2022');
    expectPovertyError(() => standardInForce(standards, '2027-01-01'), {
      code: 'ambiguousStandard',
      path: ['standards', 2],
      message: "one standard in force on 2027-01-01, got 'vietnam2022' (VN) and 'vietnam2027' (VN)",
    });
  });

  test('one standard that stands twice', () => {
    expectPovertyError(() => standardInForce([smallStandard, smallStandard], '2021-01-01'), {
      code: 'ambiguousStandard',
      path: ['standards', 1],
    });
  });

  test('two local ones, and standards of two countries when no place is named', () => {
    const twice = [...allStandards, { ...dongNai2022, id: 'other' }];
    expectPovertyError(() => standardInForce(twice, '2023-12-31', { place: 'VN-39' }), {
      code: 'ambiguousStandard',
      path: ['standards', 4],
    });
    const countries = [...nationalStandards, smallStandard];
    expect(standardInForce(countries, '2021-06-30', { place: 'XX' }).id).toBe('small');
    expectPovertyError(() => standardInForce(countries, '2021-06-30'), {
      code: 'ambiguousStandard',
      path: ['standards', 3],
    });
  });

  test.each(badDates)('%s for the day', (_, value, code) => {
    expectPovertyError(() => standardInForce(nationalStandards, untyped(value)), {
      code,
      path: ['date'],
    });
  });

  test.each(badLists)('%s for the list', (_, value, code) => {
    expectPovertyError(() => standardInForce(untyped(value), '2023-12-31'), {
      code,
      path: ['standards'],
    });
  });

  test.each(badRecords)('%s in the list, and for a span', (_, value, code) => {
    const standards = [smallStandard, untyped<typeof smallStandard>(value)];
    expectPovertyError(() => standardInForce(standards, '2023-12-31'), {
      code,
      path: ['standards', 1],
    });
    const inForce = [untyped<(typeof smallStandard.inForce)[number]>(value)];
    expectPovertyError(() => standardInForce([{ ...smallStandard, inForce }], '2023-12-31'), {
      code,
      path: ['standards', 0, 'inForce', 0],
    });
  });

  test.each(badTexts)('%s for a place', (name, value, code) => {
    const place = untyped<string>(value);
    expectPovertyError(() => standardInForce([{ ...smallStandard, place }], '2021-12-31'), {
      code,
      path: ['standards', 0, 'place'],
    });
    if (name === 'undefined') return;
    expectPovertyError(() => standardInForce(nationalStandards, '2021-12-31', { place }), {
      code,
      path: ['place'],
    });
  });

  test.each(badRecords.filter(([name]) => name !== 'undefined'))(
    '%s for the options',
    (_, value, code) => {
      expectPovertyError(() => standardInForce(nationalStandards, '2021-12-31', untyped(value)), {
        code,
        path: ['options'],
      });
    },
  );

  test('a standard without spans', () => {
    const inForce = untyped<typeof smallStandard.inForce>(undefined);
    expectPovertyError(() => standardInForce([{ ...smallStandard, inForce }], '2021-12-31'), {
      code: 'missingValue',
      path: ['standards', 0, 'inForce'],
    });
  });
});

test('reads each field a few times and changes none', () => {
  expectFewReads([smallStandard], (standards) =>
    standardInForce(standards, '2021-12-31', { place: 'XX-1' }),
  );
});
