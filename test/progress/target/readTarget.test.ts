import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/model/target.ts';
import { rational } from '../../../src/numeric/rational/rational.ts';
import { readPoint, requireRange } from '../../../src/progress/target/readPoint.ts';
import { readTarget } from '../../../src/progress/target/readTarget.ts';
import { badChoices, badDates, badRecords, untyped } from '../../support/badValues.ts';
import { atLeast, atMost, hundredths, percentHundredths, point } from '../../support/courses.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

type Readable = Parameters<typeof readTarget>[0];
const read = (target: Readable) => readTarget(deepFreeze(target));
const without = (target: object, name: string) =>
  Object.fromEntries(Object.entries(target).filter(([key]) => key !== name));

const level = {
  kind: 'level',
  unit: 'percent',
  goal: { lessThan: 10 },
  baseline: { date: '2025-12-31', value: '12.55' },
  deadline: '2030-12-31',
} as const;
const halving = {
  kind: 'baselineMultiple',
  unit: 'percent',
  goal: { atMost: '1/2' },
  baseline: { date: '2022-12-31', value: '7.52' },
  deadline: '2025-12-31',
} as const;
const yearly = {
  kind: 'yearlyChange',
  unit: 'percent',
  direction: 'fall',
  goal: { atLeast: 1, atMost: 1.5 },
  baseline: { date: '2022-12-31', value: '7.52' },
  deadline: '2024-12-31',
} as const;
const count = {
  kind: 'count',
  goal: { atLeast: 80 },
  period: { from: '2024-01-01', to: '2024-12-31' },
} as const;
const coverage = { kind: 'coverage', goal: { moreThan: '90%' }, deadline: '2024-12-31' } as const;
const ratio = { kind: 'ratio', goal: { atLeast: '1/2' }, deadline: '2030-12-31' } as const;

describe('reads as a course', () => {
  test('a level', () => {
    expect(read(level)).toEqual({
      kind: 'level',
      unit: 'percent',
      baseline: point('2025-12-31', '12.55'),
      deadline: '2030-12-31',
      bound: atMost(10, true),
      far: null,
    });
  });

  test.each([undefined, null])('a level whose baseline is %s', (baseline) => {
    expect(readTarget(untyped({ ...level, baseline })).baseline).toBeNull();
  });

  test('a half of the baseline', () => {
    // 7.52 / 2 = 3.76
    expect(read(halving)).toMatchObject({ bound: atMost('3.76'), far: null });
    expect(read({ ...halving, goal: { lessThan: '50%' } }).bound).toEqual(atMost('3.76', true));
  });

  test('2.5 to 3 times the baseline, entered from below', () => {
    // 41.7 × 2.5 = 104.25; 41.7 × 3 = 125.1
    const income = { date: '2020-12-31', value: '41.7' };
    const target = { ...halving, unit: 'amount', goal: { atLeast: '2.5', atMost: 3 } } as const;
    const course = read({ ...target, baseline: income, deadline: '2030-12-31' });
    expect(course).toMatchObject({ bound: atLeast('104.25'), far: rational('125.1') });
  });

  test('a multiple is exact: a third of 0.1', () => {
    const baseline = { date: '2020-12-31', value: 0.1 };
    const course = read({ ...halving, baseline, goal: { atMost: '1/3' } });
    expect(course.bound.value).toEqual({ numerator: 1n, denominator: 30n });
  });

  test('a fall of 1 to 1.5 points a year over two years', () => {
    // 7.52 − 2 × 1 = 5.52; 7.52 − 2 × 1.5 = 4.52
    expect(read(yearly)).toMatchObject({ bound: atMost('5.52'), far: rational('4.52') });
    const strict = read({ ...yearly, goal: { moreThan: 1, lessThan: '1.5' } });
    expect(strict).toMatchObject({ bound: atMost('5.52', true), far: rational('4.52') });
  });

  test('a rise a year, without an upper bound', () => {
    const course = read({ ...yearly, unit: 'amount', direction: 'rise', goal: { atLeast: '0.1' } });
    expect(course).toMatchObject({ unit: 'amount', bound: atLeast('7.72'), far: null });
  });

  test('a change a year over a part of a year, by its days', () => {
    // 184 of the 366 days after 30 June 2023: 366 a year are 184
    const course = read({
      ...yearly,
      unit: 'count',
      direction: 'rise',
      goal: { atLeast: 366 },
      baseline: { date: '2023-06-30', value: 16 },
      deadline: '2023-12-31',
    });
    expect(course.bound.value).toEqual(rational(200));
  });

  test('a count, from zero on the day before its period', () => {
    expect(read(count)).toEqual({
      kind: 'count',
      unit: 'count',
      baseline: point('2023-12-31', 0),
      deadline: '2024-12-31',
      bound: atLeast(80),
      far: null,
    });
    const leap = { from: '2024-03-01', to: '2024-03-01' };
    expect(read({ ...count, period: leap }).baseline?.date).toBe('2024-02-29');
  });

  test('a band of a count begins at its lower end', () => {
    const course = read({ ...count, goal: { atLeast: 80, atMost: 100 } });
    expect(course).toMatchObject({ bound: atLeast(80), far: rational(100) });
  });

  test('a coverage, in percent', () => {
    expect(read(coverage)).toMatchObject({
      unit: 'percent',
      baseline: null,
      bound: atLeast(90, true),
    });
    const baseline = { date: '2023-12-31', value: '85%' };
    expect(read({ ...coverage, baseline }).baseline).toEqual(point('2023-12-31', 85));
  });

  test('a ratio', () => {
    const baseline = { date: '2020-12-31', value: '2/5' };
    expect(read({ ...ratio, baseline })).toMatchObject({
      unit: 'ratio',
      baseline: point('2020-12-31', '0.4'),
      bound: atLeast('0.5'),
    });
  });

  test('records without a prototype', () => {
    const bare = <T extends object>(value: T): T => Object.assign(Object.create(null), value);
    const { goal, baseline } = yearly;
    expect(readTarget(bare({ ...yearly, goal: bare(goal), baseline: bare(baseline) }))).toEqual(
      read(yearly),
    );
  });

  test('29 February as baseline and as deadline', () => {
    const baseline = { date: '2020-02-29', value: 50 };
    const to = (deadline: string) => read({ ...yearly, baseline, deadline }).bound.value;
    expect(to('2024-02-29')).toEqual(rational(46));
    expect(to('2021-02-28')).toEqual(rational(49));
  });
});

describe('a band is entered at the end nearer to a baseline outside it', () => {
  const band = (value: number | string, goal: Readable['goal'] = { atLeast: 10, atMost: 20 }) =>
    read({ ...level, goal, baseline: { date: '2020-12-31', value } });

  test.each([
    ['above', 40, atMost(20), 10],
    ['below', '0.5', atLeast(10), 20],
  ])('%s', (_, value, bound, far) => {
    expect(band(value)).toMatchObject({ bound, far: rational(far) });
  });

  test.each(['20', '19.99', '10'])('a baseline of %s stands in it already', (value) => {
    expectPovertyError(() => band(value), {
      code: 'invalidTarget',
      path: ['target', 'baseline', 'value'],
    });
  });

  test('strictness stays with its end', () => {
    const goal = { moreThan: 10, atMost: 20 };
    expect(band(40, goal).bound).toEqual(atMost(20));
    expect(band(5, goal).bound).toEqual(atLeast(10, true));
  });

  test('without a baseline it cannot be told', () => {
    expectPovertyError(() => read({ ...coverage, goal: { atLeast: 80, atMost: 90 } }), {
      code: 'invalidTarget',
      path: ['target', 'baseline'],
      message: 'from which side a band is approached, got none',
    });
  });
});

test('a multiple of 1 is the baseline, and a change a year is its multiple of years', () => {
  fc.assert(
    fc.property(percentHundredths, fc.integer({ min: 1, max: 500 }), fc.nat(20), (a, b, extra) => {
      const baseline = { date: '2020-12-31', value: hundredths(a) };
      const deadline = `${2021 + extra}-12-31`;
      const same = read({ ...halving, goal: { atMost: 1 }, baseline, deadline });
      expect(same.bound.value).toEqual(rational(hundredths(a)));
      const rising = { ...yearly, unit: 'amount', direction: 'rise', baseline, deadline } as const;
      const risen = read({ ...rising, goal: { atLeast: hundredths(b) } });
      expect(risen.bound.value).toEqual(rational(hundredths(a + b * (extra + 1))));
    }),
  );
});

describe('a goal must be one that a value can reach', () => {
  const above = { date: '2020-12-31', value: 40 };

  test.each([
    [{ ...level, goal: { atMost: 0 } }],
    [{ ...level, goal: { atLeast: 100 } }],
    [{ ...coverage, goal: { atLeast: '100%' } }],
    [{ ...level, unit: 'amount', goal: { atLeast: 101 } }],
    [{ ...ratio, goal: { atLeast: '3/2' } }],
    [{ ...yearly, baseline: above, goal: { atLeast: 10, atMost: 50 } }],
  ] as [Readable][])('%o', (target) => {
    expect(() => read(target)).not.toThrow();
  });

  test.each([
    [{ ...level, goal: { atMost: '-0.01' } }, ', from 0 to 100, got a level of -0.01'],
    [{ ...level, goal: { atLeast: '100.01' } }, ', from 0 to 100, got a level of 100.01'],
    [{ ...coverage, goal: { atLeast: '101%' } }, 'got a level of 101'],
    [{ ...level, unit: 'amount', goal: { atMost: -1 } }, 'can reach, got a level of -1'],
    [{ ...ratio, goal: { atLeast: '-1/2' } }, 'got a level of -0.5'],
    [{ ...count, goal: { atMost: 80 } }, 'expected atLeast or moreThan so many'],
    [{ ...halving, goal: { atMost: -1 } }, 'got a level of -7.52'],
    // 7.52 − 2 × 4 = −0.48
    [{ ...yearly, goal: { atLeast: 4 } }, 'got a level of -0.48 at the deadline'],
    // 40 + 2 × 31 = 102
    [
      {
        ...yearly,
        baseline: { ...above, date: '2022-12-31' },
        direction: 'rise',
        goal: { atLeast: 31 },
      },
      'got a level of 102',
    ],
  ] as [Readable, string][])('not %o', (target, message) => {
    expectPovertyError(() => read(target), {
      code: 'invalidTarget',
      path: ['target', 'goal'],
      message,
    });
  });
});

describe('refuses', () => {
  test.each(badRecords)('%s for the target', (_, value, code) => {
    expectPovertyError(() => readTarget(untyped(value)), { code, path: ['target'] });
  });

  test.each(badChoices)('%s for kind, unit or direction', (_, value, code) => {
    for (const name of ['kind', 'unit', 'direction']) {
      const target = untyped<Readable>({ ...yearly, [name]: value });
      expectPovertyError(() => readTarget(target), { code, path: ['target', name] });
    }
  });

  test.each([level, halving, yearly, count, coverage, ratio])(
    'a goal that is missing: %o',
    (target) => {
      expectPovertyError(() => readTarget(untyped(without(target, 'goal'))), {
        code: 'missingValue',
        path: ['target', 'goal'],
      });
      expectPovertyError(() => readTarget(untyped({ ...target, goal: {} })), {
        code: 'invalidTarget',
        path: ['target', 'goal'],
      });
    },
  );

  test.each(['level', 'baselineMultiple', 'yearlyChange', 'coverage', 'ratio'] as const)(
    'a deadline of a %s that is on or before its baseline',
    (kind) => {
      const baseline = { date: '2024-12-31', value: '0.9' };
      for (const deadline of ['2024-12-31', '2024-12-30']) {
        const target = untyped<Readable>({
          ...yearly,
          kind,
          goal: { atLeast: '0.5' },
          baseline,
          deadline,
        });
        expectPovertyError(() => readTarget(target), {
          code: 'invalidTarget',
          path: ['target', 'deadline'],
          message: `a deadline after the baseline of 2024-12-31, got ${deadline}`,
        });
      }
    },
  );

  test.each(badDates)('%s for a day', (_, value, code) => {
    const bad = untyped<string>(value);
    for (const target of [level, halving, yearly, coverage, ratio]) {
      expectPovertyError(() => readTarget({ ...target, deadline: bad } as Readable), {
        code,
        path: ['target', 'deadline'],
      });
    }
    const { baseline } = level;
    expectPovertyError(() => readTarget({ ...level, baseline: { ...baseline, date: bad } }), {
      code,
      path: ['target', 'baseline', 'date'],
    });
    for (const end of ['from', 'to']) {
      const period = { ...count.period, [end]: bad };
      expectPovertyError(() => readTarget({ ...count, period }), {
        code,
        path: ['target', 'period', end],
      });
    }
  });

  test('a period that is upside down or missing', () => {
    const period = { from: '2024-12-31', to: '2024-01-01' };
    expectPovertyError(() => read({ ...count, period }), {
      code: 'dateOrder',
      path: ['target', 'period', 'to'],
    });
    expectPovertyError(() => readTarget(untyped(without(count, 'period'))), {
      code: 'missingValue',
      path: ['target', 'period'],
    });
  });

  test.each([halving, yearly])('a missing baseline where all depends on it: %o', (target) => {
    for (const baseline of [undefined, null]) {
      expectPovertyError(() => readTarget(untyped({ ...target, baseline })), {
        code: 'missingValue',
        path: ['target', 'baseline'],
      });
    }
  });

  test('a multiple of nothing', () => {
    const baseline = { date: '2022-12-31', value: 0 };
    expectPovertyError(() => read({ ...halving, baseline }), {
      code: 'invalidTarget',
      path: ['target', 'baseline', 'value'],
      message: 'a baseline above 0, got 0',
    });
  });

  test.each([
    [{ atMost: 1.5 }, 'no lower bound'],
    [{ lessThan: 1.5 }, 'no lower bound'],
    [{ atLeast: 0 }, 'got 0'],
    [{ moreThan: -1 }, 'got -1'],
    [{ atLeast: '-1.5', atMost: -1 }, 'got -1.5'],
  ])('a change a year of %j', (goal, message) => {
    expectPovertyError(() => read({ ...yearly, goal }), {
      code: 'invalidTarget',
      path: ['target', 'goal'],
      message,
    });
  });

  test.each([
    [level, { atMost: '1/2' }, 'atMost'],
    [coverage, { moreThan: '9/10' }, 'moreThan'],
    [yearly, { atLeast: '1%' }, 'atLeast'],
    [count, { atLeast: '80%' }, 'atLeast'],
    [count, { atLeast: '1/2' }, 'atLeast'],
    [{ ...level, unit: 'amount' }, { atLeast: '50%' }, 'atLeast'],
  ] as unknown as [Target, object, string][])(
    'a notation that does not fit: %o %o',
    (target, goal, name) => {
      expectPovertyError(() => readTarget(untyped({ ...target, goal })), {
        code: 'invalidNumeral',
        path: ['target', 'goal', name],
      });
    },
  );
});

describe('readPoint and requireRange', () => {
  const path = ['observations', 4];
  const at = (value: unknown, unit: Parameters<typeof readPoint>[1]) =>
    readPoint({ date: '2023-12-31', value: untyped(value) }, unit, path);

  test.each([
    [0, 'percent'],
    [100, 'percent'],
    ['100%', 'percent'],
    [-0, 'amount'],
    ['150.5', 'amount'],
    [101, 'count'],
    ['3/2', 'ratio'],
    ['150%', 'ratio'],
  ] as const)('%s is a value in %s', (value, unit) => {
    const expected = rational(unit === 'percent' ? String(value).replace('%', '') : value);
    expect(at(value, unit)).toEqual({ date: '2023-12-31', value: expected });
  });

  test.each([
    ['100.0000000000000000001', 'percent', 'invalidNumber', 'a percent from 0 to 100'],
    [101, 'percent', 'invalidNumber', 'a percent from 0 to 100, got 101'],
    [-0.01, 'percent', 'invalidNumber', 'a value of 0 or more, got -0.01'],
    [-1, 'count', 'invalidNumber', 'a value of 0 or more'],
    ['-1', 'amount', 'invalidNumber', 'a value of 0 or more, got "-1"'],
    ['-1/2', 'ratio', 'invalidNumber', 'a value of 0 or more'],
    [Number.NaN, 'percent', 'invalidNumber', 'NaN'],
    ['1/2', 'percent', 'invalidNumeral', '"1/2"'],
    ['1/2', 'amount', 'invalidNumeral', '"1/2"'],
    ['90%', 'count', 'invalidNumeral', '"90%"'],
    [undefined, 'count', 'missingValue', 'undefined'],
  ] as const)('%s is none in %s', (value, unit, code, message) => {
    expectPovertyError(() => at(value, unit), { code, path: [...path, 'value'], row: 4, message });
  });

  test.each(badRecords)('%s is no dated value', (_, value, code) => {
    expectPovertyError(() => readPoint(untyped(value), 'percent', path), { code, path });
  });

  test('a range is closed', () => {
    expect(() => requireRange(rational(100), 'percent', path, 100)).not.toThrow();
    expect(() => requireRange(rational(0), 'percent', path, 0)).not.toThrow();
    expect(() => requireRange(rational(101), 'ratio', path, 101)).not.toThrow();
  });
});
