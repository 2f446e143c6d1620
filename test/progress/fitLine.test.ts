import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduceRational } from '../../src/numeric/rational/rational.ts';
import { rationalToNumber } from '../../src/numeric/rational/rationalToNumber.ts';
import { fitLine } from '../../src/progress/fitLine.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

/** R 4.2.2: coef(lm(y ~ x)), coef(lm(y ~ x, weights = w)) with options(digits = 17). */
describe('agrees with lm of R', () => {
  const poor = [9.88, 8.23, 6.7, 5.23, 3.75, 2.75];
  const sixYears = [0, 1, 2, 3, 4, 5];
  test.each([
    // lm(c(63,70,78) ~ c(0,1,2)): by hand the slope is (78 − 63) / 2, the mean 211 / 3
    [[0, 1, 2], [63, 70, 78], undefined, 62.833333333333364, 7.4999999999999849],
    // lm(c(7.52,5.71,4.06) ~ c(0,1,2))
    [[0, 1, 2], [7.52, 5.71, 4.06], undefined, 7.4933333333333367, -1.730000000000002],
    [sixYears, poor, undefined, 9.7014285714285773, -1.4445714285714295],
    // weights = c(1,2,3,4,5,6)/6
    [
      sixYears,
      poor,
      sixYears.map((year) => (year + 1) / 6),
      9.5371428571428574,
      -1.3952857142857142,
    ],
    // lm(c(25.91,21.02,16.9,12.55) ~ c(0,1.5,2,3.25), weights = c(0.1,0.2,0.3,0.4))
    [
      [0, 1.5, 2, 3.25],
      [25.91, 21.02, 16.9, 12.55],
      [0.1, 0.2, 0.3, 0.4],
      26.207898550724643,
      -4.2376811594202914,
    ],
  ])('x %j, y %j, weights %j', (x, y, weights, intercept, slope) => {
    const line = fitLine(x, y, weights);
    expect(Math.abs(line.intercept / intercept - 1)).toBeLessThan(1e-14);
    expect(Math.abs(line.slope / slope - 1)).toBeLessThan(1e-14);
  });
});

test('through one x there is no line, and the call is refused or not a number', () => {
  expect(fitLine([1, 1], [2, 3]).slope).toBeNaN();
  expectPovertyError(() => fitLine([0, 1], [1, Number.POSITIVE_INFINITY]), {
    code: 'invalidNumber',
    path: [1],
  });
});

describe('laws', () => {
  const row = fc.record({
    x: fc.integer({ min: 0, max: 60 }),
    y: fc.integer({ min: 0, max: 10_000 }),
    weight: fc.integer({ min: 1, max: 20 }),
  });
  const rows = fc
    .array(row, { minLength: 2, maxLength: 12 })
    .filter((points) => points.some(({ x }) => x !== points[0]?.x));
  type Rows = { x: number; y: number; weight: number }[];
  const lineThrough = (points: Rows) =>
    fitLine(
      points.map(({ x }) => x),
      points.map(({ y }) => y),
      points.map(({ weight }) => weight),
    );

  /** The normal equations in whole numbers: n, Σx, Σy, Σxy, Σx², each weighted. */
  function normalEquations(points: Rows) {
    const sum = (of: (point: Rows[number]) => number) =>
      points.reduce((total, point) => total + BigInt(point.weight * of(point)), 0n);
    const n = sum(() => 1);
    const x = sum((point) => point.x);
    const y = sum((point) => point.y);
    const xy = sum((point) => point.x * point.y);
    const xx = sum((point) => point.x ** 2);
    const below = n * xx - x * x;
    return {
      slope: rationalToNumber(reduceRational(n * xy - x * y, below)),
      intercept: rationalToNumber(reduceRational(y * xx - x * xy, below)),
    };
  }

  test('agrees with the normal equations in exact arithmetic', () => {
    fc.assert(
      fc.property(rows, (points) => {
        const expected = normalEquations(points);
        const { slope, intercept } = lineThrough(points);
        const size = Math.max(1, ...points.map(({ y }) => y));
        expect(Math.abs(slope - expected.slope)).toBeLessThan(1e-12 * size);
        expect(Math.abs(intercept - expected.intercept)).toBeLessThan(1e-11 * size);
      }),
    );
  });

  test('a point of weight 3 is three points', () => {
    fc.assert(
      fc.property(rows, (points) => {
        const one = lineThrough(points);
        const many = lineThrough(
          points.flatMap((each) =>
            Array.from({ length: each.weight }, () => ({ ...each, weight: 1 })),
          ),
        );
        expect(many.slope).toBeCloseTo(one.slope, 6);
        expect(many.intercept).toBeCloseTo(one.intercept, 5);
      }),
    );
  });

  test('without weights all count the same', () => {
    fc.assert(
      fc.property(rows, (points) => {
        const [x, y] = [points.map((each) => each.x), points.map((each) => each.y)];
        expect(fitLine(x, y)).toEqual(
          fitLine(
            x,
            y,
            x.map(() => 1),
          ),
        );
      }),
    );
  });
});
