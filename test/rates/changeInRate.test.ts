import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsBetween } from '../../src/model/yearsBetween.ts';
import { addRationals } from '../../src/numeric/rational/addRationals.ts';
import { rational } from '../../src/numeric/rational/rational.ts';
import { changeInRate } from '../../src/rates/changeInRate.ts';
import { countRate } from '../../src/rates/countRate.ts';
import type { RateObservation } from '../../src/rates/rateObservation.ts';
import {
  badChoices,
  badCounts,
  badDates,
  badDecimals,
  badRecords,
  untyped,
} from '../support/badValues.ts';
import { recentDate } from '../support/dates.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { expectFewReads } from '../support/watch.ts';

function printed(year: number, percent: string | number): RateObservation {
  return deepFreeze({ date: `${year}-12-31`, percent, unit: 'household' });
}

function counted(year: number, numerator: number, denominator: number): RateObservation {
  return deepFreeze({ date: `${year}-12-31`, numerator, denominator, unit: 'household' });
}

const [paCheo2021, paCheo2023] = [printed(2021, '90'), printed(2023, '55.6')];

describe('figures that were published', () => {
  test('Pa Cheo fell by 34.4 points in two years', () => {
    expect(changeInRate(paCheo2021, paCheo2023)).toEqual({
      intervals: 2,
      shareChange: -0.344,
      percentagePoints: '-34.40',
      percentagePointsPerYear: '-17.20',
      relativeChange: -344 / 900,
      relativePercent: '-38.22',
      compoundPerYear: expect.closeTo(Math.sqrt(0.556 / 0.9) - 1, 14),
      compoundPercentPerYear: '-21.40',
      basis: 'publishedPercents',
      breaks: [],
      unverified: ['standard', 'series', 'area', 'population', 'indicator'],
    });
  });

  test('ten communes fell from 50.54 to 39.48', () => {
    const change = changeInRate(printed(2023, 50.54), printed(2024, 39.48));
    expect([change.percentagePoints, change.percentagePointsPerYear]).toEqual(['-11.06', '-11.06']);
  });

  test('80 of the 590 households of Hoàng Thu Phố are 13.56 points', () => {
    expect(changeInRate(counted(2022, 400, 590), counted(2023, 320, 590)).percentagePoints).toBe(
      '-13.56',
    );
  });

  test('a fall of a tenth a year for three years is 27.1 percent, not 30', () => {
    const change = changeInRate(printed(2020, 60), printed(2023, '43.74'));
    expect(change).toMatchObject({ relativePercent: '-27.10', compoundPercentPerYear: '-10.00' });
  });
});

test('a rate can be spread into an observation', () => {
  const rate = (numerator: number) => countRate({ numerator, denominator: 590, unit: 'household' });
  const change = changeInRate(
    { date: '2022-12-31', ...rate(80) },
    { date: '2023-12-31', ...rate(40) },
  );
  expect(change).toMatchObject({
    basis: 'counts',
    percentagePoints: '-6.78',
    relativePercent: '-50.00',
  });
});

test('counts and printed percents may be compared, and the basis says so', () => {
  expect(changeInRate(counted(2022, 1, 2), printed(2023, 25)).basis).toBe('publishedPercents');
  expect(changeInRate(printed(2022, 25), counted(2023, 1, 2)).basis).toBe('publishedPercents');
});

test('is made from the exact counts, not from their rounded percents', () => {
  // 12.344 and 12.346 percent print 12.34 and 12.35, but are 0.002 points apart.
  const change = changeInRate(counted(2022, 12344, 100000), counted(2023, 12346, 100000));
  expect(change.percentagePoints).toBe('0.00');
  expect(change.shareChange).toBe(0.00002);
});

test('prints as many decimals as asked, a tie away from zero', () => {
  const change = (decimals: number) =>
    changeInRate(paCheo2021, paCheo2023, { decimals }).relativePercent;
  expect([change(0), change(1), change(10)]).toEqual(['-38', '-38.2', '-38.2222222222']);
  const tie = changeInRate(printed(2022, '1.005'), printed(2023, '0'));
  expect(tie.percentagePoints).toBe('-1.01');
});

test('is null where one of the two had nobody to count', () => {
  const nothing = {
    shareChange: null,
    percentagePoints: null,
    percentagePointsPerYear: null,
    relativeChange: null,
    relativePercent: null,
    compoundPerYear: null,
    compoundPercentPerYear: null,
  };
  for (const [from, to] of [
    [counted(2022, 0, 0), counted(2023, 1, 2)],
    [counted(2022, 1, 2), counted(2023, 0, 0)],
  ] as const) {
    expect(changeInRate(from, to)).toMatchObject({ ...nothing, intervals: 1, basis: 'counts' });
  }
});

test('has no relative change from a rate of 0, and −100 percent to it', () => {
  expect(changeInRate(printed(2022, 0), printed(2023, 10))).toMatchObject({
    shareChange: 0.1,
    percentagePoints: '10.00',
    relativeChange: null,
    relativePercent: null,
    compoundPerYear: null,
    compoundPercentPerYear: null,
  });
  expect(changeInRate(printed(2022, 10), printed(2024, 0))).toMatchObject({
    relativeChange: -1,
    relativePercent: '-100.00',
    compoundPerYear: -1,
    compoundPercentPerYear: '-100.00',
  });
});

test('stays finite however small the percents', () => {
  const change = changeInRate(printed(2022, '1e-300'), printed(2023, '2e-300'));
  expect(change).toMatchObject({
    shareChange: 1e-302,
    relativeChange: 1,
    relativePercent: '100.00',
  });
});

describe('differences between the two', () => {
  const place = { code: 'X01', vintage: '2024' };
  const full = {
    standard: 'vietnam2022',
    series: 'ministryReview',
    population: 'all',
    indicator: 'poverty',
    place,
  } as const;
  const from = deepFreeze<RateObservation>({ ...paCheo2021, ...full });
  const other = (changes: object) => deepFreeze({ ...paCheo2023, ...full, ...changes });

  test('leave nothing unverified when both say all', () => {
    const { breaks, unverified } = changeInRate(from, other({}));
    expect([breaks, unverified]).toEqual([[], []]);
  });

  test.each([
    ['standard', { standard: 'vietnam2016' }, 'mixedStandards', ['to', 'standard']],
    ['series', { series: 'statisticalSurvey' }, 'mixedSeries', ['to', 'series']],
    ['unit', { unit: 'person' }, 'mixedUnits', ['to', 'unit']],
    ['area', { place: { code: 'X02', vintage: '2024' } }, 'redrawnArea', ['to', 'place']],
    ['area', { place: { code: 'X01', vintage: '2025' } }, 'mixedVintages', ['to', 'place']],
    ['population', { population: 'ethnicMinority' }, 'mixedPopulations', ['to', 'population']],
    ['indicator', { indicator: 'nearPoverty' }, 'mixedIndicators', ['to', 'indicator']],
  ] as const)('in %s %j are refused unless asked for', (kind, changes, code, path) => {
    const to = other(changes);
    expectPovertyError(() => changeInRate(from, to), {
      code,
      path,
      message: `across: ['${kind}']`,
    });
    const { breaks, percentagePoints } = changeInRate(from, to, { across: [kind] });
    expect([breaks, percentagePoints]).toEqual([[kind], '-34.40']);
  });

  test('that are not there do not stand among the breaks', () => {
    const across = deepFreeze(['standard', 'unit', 'area'] as const);
    expect(changeInRate(from, other({ unit: 'person' }), { across }).breaks).toEqual(['unit']);
  });
});

describe('laws', () => {
  const rate = fc
    .tuple(fc.integer({ min: 1, max: 10 ** 7 }), fc.integer({ min: 1, max: 10 ** 7 }))
    .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
  const dates = fc
    .uniqueArray(recentDate, { minLength: 2, maxLength: 2 })
    .map((pair) => pair.sort() as [string, string])
    .filter(([first, last]) => yearsBetween(first, last) >= 1);
  const observed = (date: string, counts: { numerator: number; denominator: number }) => ({
    date,
    unit: 'household' as const,
    ...counts,
  });

  test('there and back is antisymmetric in points, and (1 + r)(1 + r′) is 1', () => {
    fc.assert(
      fc.property(rate, rate, dates, (a, b, [first, last]) => {
        const there = changeInRate(observed(first, a), observed(last, b));
        const back = changeInRate(observed(first, b), observed(last, a));
        expect(addRationals(points(there), points(back)).numerator).toBe(0n);
        expect((there.shareChange ?? 0) + (back.shareChange ?? 0)).toBe(0);
        const product = (1 + (there.relativeChange ?? 0)) * (1 + (back.relativeChange ?? 0));
        expect(product).toBeCloseTo(1, 6);
        const yearly = (1 + (there.compoundPerYear ?? 0)) * (1 + (back.compoundPerYear ?? 0));
        expect(yearly).toBeCloseTo(1, 6);
      }),
    );
  });

  test('points add up over the years between', () => {
    fc.assert(
      fc.property(rate, rate, rate, (a, b, c) => {
        const options = { decimals: 10 };
        const first = changeInRate(observed('2021-12-31', a), observed('2022-12-31', b), options);
        const second = changeInRate(observed('2022-12-31', b), observed('2023-12-31', c), options);
        const whole = changeInRate(observed('2021-12-31', a), observed('2023-12-31', c), options);
        const sum = addRationals(points(first), points(second));
        const miss = addRationals(sum, { ...points(whole), numerator: -points(whole).numerator });
        // Three roundings, each of at most half a unit of the tenth decimal
        expect(Math.abs(Number(miss.numerator) / Number(miss.denominator))).toBeLessThan(1.6e-10);
        expect(Number(whole.percentagePointsPerYear)).toBeCloseTo(
          Number(whole.percentagePoints) / 2,
          9,
        );
      }),
    );
  });

  test('the compound change, compounded, gives the later rate', () => {
    const level = fc.integer({ min: 1000, max: 10_000 });
    fc.assert(
      fc.property(level, level, dates, (a, b, [first, last]) => {
        const of = (numerator: number) => ({ numerator, denominator: 10_000 });
        const change = changeInRate(observed(first, of(a)), observed(last, of(b)));
        const end = a * (1 + (change.compoundPerYear as number)) ** change.intervals;
        expect(end / b).toBeCloseTo(1, 9);
        const percent = Number(change.compoundPercentPerYear);
        const exact = 100 * (change.compoundPerYear as number);
        expect(Math.abs(percent - exact)).toBeLessThan(0.00501);
      }),
    );
  });

  test('scaling both counts of a rate changes nothing', () => {
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 1, max: 1000 }), (a, b, factor) => {
        const scaled = { numerator: a.numerator * factor, denominator: a.denominator * factor };
        const later = observed('2023-12-31', b);
        expect(changeInRate(observed('2021-12-31', scaled), later)).toEqual(
          changeInRate(observed('2021-12-31', a), later),
        );
      }),
    );
  });

  function points(change: { percentagePoints: string | null }) {
    return rational(change.percentagePoints as string);
  }
});

test('takes records without a prototype, and reads each field a few times', () => {
  const bare = Object.assign(Object.create(null), paCheo2021);
  expect(changeInRate(bare, paCheo2023)).toEqual(changeInRate(paCheo2021, paCheo2023));
  const place = { code: 'X01', vintage: '2024' };
  expectFewReads({ from: { ...paCheo2021, place }, to: { ...paCheo2023, place } }, ({ from, to }) =>
    changeInRate(from, to),
  );
});

describe('refusals', () => {
  test.each(badRecords)('refuses %s for an observation', (_, value, code) => {
    const bad = untyped<RateObservation>(value);
    expectPovertyError(() => changeInRate(bad, paCheo2023), { code, path: ['from'] });
    expectPovertyError(() => changeInRate(paCheo2021, bad), { code, path: ['to'] });
  });

  test.each(badDates)('refuses %s for the day', (_, value, code) => {
    const date = untyped<string>(value);
    expectPovertyError(() => changeInRate({ ...paCheo2021, date }, paCheo2023), {
      code,
      path: ['from', 'date'],
    });
    expectPovertyError(() => changeInRate(paCheo2021, { ...paCheo2023, date }), {
      code,
      path: ['to', 'date'],
    });
  });

  test('refuses days out of order and two figures of one day', () => {
    const error = { code: 'dateOrder', path: ['to', 'date'] } as const;
    expectPovertyError(() => changeInRate(paCheo2023, paCheo2021), error);
    expectPovertyError(() => changeInRate(paCheo2023, paCheo2023), {
      ...error,
      message: 'a day after 2023-12-31',
    });
  });

  test.each(badCounts.filter(([, value]) => value !== undefined))(
    'refuses %s for a count',
    (_, value, code) => {
      const bad = untyped<number>(value);
      expectPovertyError(() => changeInRate(counted(2022, bad, 590), paCheo2023), {
        code,
        path: ['from', 'numerator'],
      });
      expectPovertyError(() => changeInRate(counted(2022, 80, bad), paCheo2023), {
        code,
        path: ['from', 'denominator'],
      });
    },
  );

  test('refuses a part above its whole, and a numerator alone', () => {
    expectPovertyError(() => changeInRate(paCheo2021, counted(2023, 591, 590)), {
      code: 'countsExceedTotal',
      path: ['to', 'numerator'],
    });
    expectPovertyError(() => changeInRate(paCheo2021, counted(2023, 1, untyped(undefined))), {
      code: 'missingValue',
      path: ['to', 'denominator'],
    });
  });

  test.each([
    ['missing', undefined, 'missingValue', ['to']],
    ['null', null, 'missingValue', ['to']],
    ['below 0', -0.01, 'invalidNumber', ['to', 'percent']],
    ['above 100', '100.01', 'invalidNumber', ['to', 'percent']],
    ['NaN', Number.NaN, 'invalidNumber', ['to', 'percent']],
    ['infinite', Number.POSITIVE_INFINITY, 'invalidNumber', ['to', 'percent']],
    ['with a comma', '55,6', 'invalidNumeral', ['to', 'percent']],
    ['a fraction', '1/2', 'invalidNumeral', ['to', 'percent']],
    ['no number', 'half', 'invalidNumeral', ['to', 'percent']],
    ['empty', '', 'invalidNumeral', ['to', 'percent']],
    ['a record', {}, 'invalidType', ['to', 'percent']],
  ] as const)('refuses a percent that is %s', (_, percent, code, path) => {
    const to = { ...paCheo2023, percent: untyped<string>(percent) } as RateObservation;
    expectPovertyError(() => changeInRate(paCheo2021, to), { code, path });
  });

  test('takes 0 and 100 percent, and minus zero for zero', () => {
    expect(changeInRate(printed(2022, 100), printed(2023, -0)).percentagePoints).toBe('-100.00');
  });

  test.each(badChoices)('refuses %s for the unit', (_, value, code) => {
    const unit = untyped<'person'>(value);
    expectPovertyError(() => changeInRate({ ...paCheo2021, unit }, paCheo2023), {
      code,
      path: ['from', 'unit'],
    });
  });

  test.each(badDecimals)('refuses %o decimals', (decimals) => {
    expectPovertyError(
      () => changeInRate(paCheo2021, paCheo2023, { decimals: untyped(decimals) }),
      { code: 'invalidNumber', path: ['decimals'] },
    );
  });
});
