import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsBetween } from '../../src/model/yearsBetween.ts';
import { type ProjectOptions, project } from '../../src/progress/project.ts';
import { badChoices, badDates, badLists, badRecords, untyped } from '../support/badValues.ts';
import { hundredths, percentHundredths } from '../support/courses.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

const series = (values: readonly (number | string)[], first = 2021) =>
  deepFreeze(values.map((value, row) => ({ date: `${first + row}-12-31`, value })));
const houses = series([63, 70, 78]);

describe('temporary houses of Pa Cheo: 63, 70 and 78, projected to 2024', () => {
  test('a line by least squares gives 85.3', () => {
    // the slope is (78 − 63) / 2 = 7.5; the mean 211 / 3 lies in 2022; 211 / 3 + 2 × 7.5 = 256 / 3
    const result = project(houses, { to: '2024-12-31' });
    expect(result).toEqual({
      value: expect.closeTo(256 / 3, 12),
      perYear: expect.closeTo(7.5, 12),
      method: 'linear',
      fit: 'leastSquares',
      n: 3,
    });
  });

  test('a line through the end points gives 85.5', () => {
    expect(project(houses, { to: '2024-12-31', fit: 'endpoints' })).toEqual({
      value: 85.5,
      perYear: 7.5,
      method: 'linear',
      fit: 'endpoints',
      n: 2,
    });
  });

  test('a curve agrees with lm of R on the logarithms', () => {
    // m <- lm(log(c(63,70,78)) ~ c(0,1,2)); exp(sum(coef(m) * c(1,3))); expm1(coef(m)[2])
    const result = project(houses, { to: '2024-12-31', method: 'compound' });
    expect(result?.value).toBeCloseTo(86.749127864524183, 11);
    expect(result?.perYear).toBeCloseTo(0.1126972805283723, 14);
    expect(result).toMatchObject({ method: 'compound', fit: 'leastSquares', n: 3 });
  });

  test('a curve through the end points grows by the root of 78 / 63', () => {
    const growth = Math.sqrt(78 / 63);
    const result = project(houses, { to: '2024-12-31', method: 'compound', fit: 'endpoints' });
    expect(result?.value).toBeCloseTo(78 * growth, 11);
    expect(result?.perYear).toBeCloseTo(growth - 1, 14);
    expect(result?.n).toBe(2);
  });
});

test('lm of R on 90, 70, 55.6 agrees', () => {
  // m <- lm(log(c(90,70,55.6)) ~ c(0,1,2)); exp(sum(coef(m) * c(1,4))); expm1(coef(m)[2])
  const result = project(series([90, 70, '55.6']), { to: '2025-12-31', method: 'compound' });
  expect(result?.value).toBeCloseTo(34.22842140788326, 11);
  expect(result?.perYear).toBeCloseTo(-0.21401159182989465, 14);
});

test('a line does not fall below zero, but its slope is told', () => {
  // Pa Cheo at −17.2 a year is past zero in 2027
  const pace = project(series([90, '72.8', '55.6']), { to: '2027-12-31' });
  expect(pace?.value).toBe(0);
  expect(pace?.perYear).toBeCloseTo(-17.2, 12);
});

test('a value is not held to 100', () => {
  expect(project(series([80, 90]), { to: '2025-12-31' })?.value).toBe(120);
});

test('there is no curve through zero, but a line', () => {
  expect(project(series([0, 5, 10]), { to: '2025-12-31', method: 'compound' })).toBeNull();
  expect(project(series([5, 0, 10]), { to: '2025-12-31', method: 'compound' })).toBeNull();
  expect(project(series([0, 5, 10]), { to: '2025-12-31' })?.value).toBe(20);
});

test('a zero between the end points does not matter to a curve through them', () => {
  const result = project(series([40, 0, 10]), {
    to: '2025-12-31',
    method: 'compound',
    fit: 'endpoints',
  });
  expect(result?.value).toBeCloseTo(2.5, 12);
});

test('to the day of the first observation it goes back along the trend', () => {
  expect(project(houses, { to: '2021-12-31' })?.value).toBeCloseTo(211 / 3 - 7.5, 12);
  expect(project(houses, { to: '2021-12-31', fit: 'endpoints' })?.value).toBe(63);
});

test('29 February is a day like any', () => {
  const leap = [
    { date: '2020-02-29', value: 10 },
    { date: '2021-02-28', value: 20 },
  ];
  expect(project(leap, { to: '2024-02-29' })?.value).toBeCloseTo(50, 12);
});

test('records without a prototype are records', () => {
  const bare = (value: object) => Object.assign(Object.create(null), value);
  expect(project(houses.map(bare), bare({ to: '2024-12-31' }))).toEqual(
    project(houses, { to: '2024-12-31' }),
  );
});

describe('laws', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });
  const both = fc.constantFrom('leastSquares' as const, 'endpoints' as const);
  const dates = (steps: readonly number[]) => {
    let year = 2000;
    return [year, ...steps.map((step) => (year += step))];
  };

  test('a straight line is reproduced', () => {
    const slope = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(
        percentHundredths,
        slope,
        gaps,
        fc.nat({ max: 40 }),
        both,
        (a, b, steps, to, fit) => {
          const start = 10_000 + a;
          const line = (year: number) => start + b * (year - 2000);
          const values = dates(steps).map((year) => ({
            date: `${year}-12-31`,
            value: hundredths(line(year)),
          }));
          const result = project(values, { to: `${2000 + to}-12-31`, fit });
          const expected = line(2000 + to) / 100;
          expect(Math.abs((result?.value ?? 0) / expected - 1)).toBeLessThan(1e-12);
          expect(Math.abs((result?.perYear ?? 0) - b / 100)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  test('an exponential is reproduced', () => {
    const rate = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(
        percentHundredths,
        rate,
        gaps,
        fc.nat({ max: 40 }),
        both,
        (a, b, steps, to, fit) => {
          const curve = (year: number) => (a / 100) * (1 + b / 100) ** (year - 2000);
          const values = dates(steps).map((year) => ({
            date: `${year}-12-31`,
            value: curve(year),
          }));
          const result = project(values, { to: `${2000 + to}-12-31`, method: 'compound', fit });
          expect(Math.abs((result?.value ?? 0) / curve(2000 + to) - 1)).toBeLessThan(1e-12);
          expect(Math.abs((result?.perYear ?? 0) - b / 100)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  test('least squares and end points agree on two values', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((of) => `2023-02-${String(of).padStart(2, '0')}`);
    const method = fc.constantFrom('linear' as const, 'compound' as const);
    fc.assert(
      fc.property(percentHundredths, percentHundredths, day, method, (a, b, to, how) => {
        const two = [
          { date: '2020-06-15', value: hundredths(a) },
          { date: '2022-12-31', value: hundredths(b) },
        ];
        const [one, other] = (['leastSquares', 'endpoints'] as const).map((fit) =>
          project(two, { to, fit, method: how }),
        );
        expect(one).toEqual({ ...other, fit: 'leastSquares' });
      }),
    );
  });

  test('a value is never negative, and none is NaN or infinite', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 6 });
    const method = fc.constantFrom('linear' as const, 'compound' as const);
    fc.assert(
      fc.property(values, method, both, (counts, how, fit) => {
        const result = project(series(counts), { to: '2040-12-31', method: how, fit });
        if (result === null) return;
        expect(result.value).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(result.value) && Number.isFinite(result.perYear)).toBe(true);
      }),
    );
  });

  test('part years count by their days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        (day, month) => {
          const to = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const value = project(series([10, 20], 2022), { to, fit: 'endpoints' })?.value as number;
          expect(value).toBeCloseTo(10 + 10 * yearsBetween('2022-12-31', to), 10);
        },
      ),
    );
  });
});

describe('refuses', () => {
  const to: ProjectOptions = { to: '2024-12-31' };

  test.each(badLists)('%s for the observations', (_, value, code) => {
    expectPovertyError(() => project(untyped(value), to), { code, path: ['observations'] });
  });

  test.each(badRecords)('%s for the options or an observation', (_, value, code) => {
    expectPovertyError(() => project(houses, untyped(value)), { code, path: ['options'] });
    expectPovertyError(() => project([...houses.slice(0, 1), untyped(value)], to), {
      code,
      path: ['observations', 1],
      row: 1,
    });
  });

  test.each([0, 1])('%d observations', (count) => {
    expectPovertyError(() => project(houses.slice(0, count), to), {
      code: 'missingValue',
      path: ['observations'],
      message: `at least two observations, got a list of ${count}`,
    });
  });

  test('a hole in the list', () => {
    const list = [...houses];
    delete list[1];
    expectPovertyError(() => project(list, to), {
      code: 'missingValue',
      path: ['observations', 1],
    });
  });

  test('days that are unordered or the same', () => {
    const [a, b, c] = houses as [(typeof houses)[0], (typeof houses)[0], (typeof houses)[0]];
    expectPovertyError(() => project([a, c, b], to), {
      code: 'dateOrder',
      path: ['observations', 2, 'date'],
      row: 2,
    });
    expectPovertyError(() => project([a, a], to), {
      code: 'dateOrder',
      path: ['observations', 1, 'date'],
    });
  });

  test('a day before the first observation', () => {
    expectPovertyError(() => project(houses, { to: '2021-12-30' }), {
      code: 'dateOrder',
      path: ['to'],
      message: 'a day on or after 2021-12-31',
    });
  });

  test.each(badDates)('%s for a day', (_, value, code) => {
    expectPovertyError(() => project(houses, { to: untyped(value) }), { code, path: ['to'] });
    expectPovertyError(() => project([{ date: untyped(value), value: 1 }], to), {
      code,
      path: ['observations', 0, 'date'],
    });
  });

  test.each(badChoices.slice(2))('%s for method or fit', (_, value, code) => {
    for (const name of ['method', 'fit']) {
      const options = untyped<ProjectOptions>({ ...to, [name]: value });
      expectPovertyError(() => project(houses, options), { code, path: [name] });
    }
  });

  test.each([
    [-1, 'invalidNumber'],
    [Number.NaN, 'invalidNumber'],
    ['78%', 'invalidNumeral'],
    ['1/2', 'invalidNumeral'],
    [null, 'missingValue'],
    [[78], 'invalidType'],
  ] as const)('%s for a value', (value, code) => {
    const bad = { date: '2024-12-31', value: untyped<number>(value) };
    expectPovertyError(() => project([...houses, bad], to), {
      code,
      path: ['observations', 3, 'value'],
      row: 3,
    });
  });
});
