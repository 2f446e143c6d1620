import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FgtCurveOptions, fgtCurve } from '../../../src/monetary/curves/fgtCurve.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import {
  asDouble,
  binary,
  type Fraction,
  minus,
  over,
  plus,
  times,
  zero,
} from '../../support/fractions.ts';

interface Row {
  readonly welfare: number;
  readonly weight: number;
}

type Alpha = FgtCurveOptions['alpha'];

/** Σ w (z − y)^α of the poor over Σ w z^α, in exact fractions. */
function exactIndex(rows: readonly Row[], line: number, alpha: Alpha, atOrBelow = false): number {
  let [sum, population]: [Fraction, Fraction] = [zero, zero];
  for (const { welfare, weight } of rows) {
    population = plus(population, binary(weight));
    if (atOrBelow ? welfare > line : welfare >= line) continue;
    const gap = over(minus(binary(line), binary(welfare)), binary(line)) as Fraction;
    let part = binary(weight);
    for (let power = 0; power < alpha; power++) part = times(part, gap);
    sum = plus(sum, part);
  }
  return asDouble(over(sum, population) as Fraction);
}

const quarters = (most: number) => fc.integer({ min: 0, max: most }).map((part) => part / 4);
const someRows = fc
  .array(fc.record({ welfare: quarters(80), weight: quarters(12) }), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((rows) => rows.some(({ weight }) => weight > 0));
const someLines = fc.array(
  fc.integer({ min: 1, max: 90 }).map((part) => part / 4),
  { maxLength: 8 },
);
const sampleOf = (rows: readonly Row[]) => ({
  welfare: rows.map(({ welfare }) => welfare),
  weight: rows.map(({ weight }) => weight),
});

describe('the curve over lines', () => {
  test.each<Alpha>([0, 1, 2])(
    'has the index of every line, in the order asked for (α = %i)',
    (alpha) => {
      fc.assert(
        fc.property(someRows, someLines, fc.boolean(), (rows, lines, atOrBelow) => {
          const boundary = atOrBelow ? 'atOrBelow' : 'below';
          const { points } = fgtCurve(sampleOf(rows), { alpha, lines, boundary });
          expect(points?.map(({ line }) => line)).toEqual(lines);
          for (const { line, value } of points ?? []) {
            const wanted = exactIndex(rows, line, alpha, atOrBelow);
            expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-14 * wanted);
          }
        }),
      );
    },
  );

  test('keeps its digits over fifteen orders of magnitude, just above a welfare and far from it', () => {
    const rows = Array.from({ length: 1500 }, (_, place) => ({
      welfare: 10 ** (-3 + ((place * 7919) % 1500) / 100),
      weight: 0.1 + ((place * 31) % 97),
    }));
    const lines = [0.00100001, 1, 1 + 2 ** -40, 12345.678, 1e11, 3e15];
    for (const alpha of [1, 2] as const) {
      const { points } = fgtCurve(sampleOf(rows), { alpha, lines });
      for (const { line, value } of points ?? []) {
        const wanted = exactIndex(rows, line, alpha);
        expect(Math.abs(value / wanted - 1)).toBeLessThan(1e-14);
      }
    }
  });

  test('is that of the handbook at 125', () => {
    // Haughton and Khandker (2009): 0.5, 0.08 and 0.0136.
    const welfare = [100, 110, 150, 160];
    const at = (alpha: Alpha) => fgtCurve({ welfare }, { alpha, lines: [125] }).points?.[0]?.value;
    expect(at(0)).toBe(0.5);
    expect(at(1)).toBeCloseTo(0.08, 15);
    expect(at(2)).toBeCloseTo(0.0136, 15);
  });

  test('spaces lines evenly, both ends with them', () => {
    const linesOf = (range: { from: number; to: number; count: number }) =>
      fgtCurve({ welfare: [1] }, { alpha: 0, lines: range }).points?.map(({ line }) => line);
    expect(linesOf({ from: 10, to: 20, count: 5 })).toEqual([10, 12.5, 15, 17.5, 20]);
    expect(linesOf({ from: 0.1, to: 0.7, count: 2 })).toEqual([0.1, 0.7]);
  });

  test('is at most 1, and 1 where nobody has anything', () => {
    const lines = [0.1, 0.3, 0.7, 12.3];
    for (const alpha of [0, 1, 2] as const) {
      const sample = { welfare: [0, 0, 0], weight: [0.1, 0.2, 0.3] };
      for (const { value } of fgtCurve(sample, { alpha, lines }).points ?? []) {
        expect(value).toBeLessThanOrEqual(1);
        expect(value).toBeCloseTo(1, 14);
      }
    }
  });

  test('says how it was made and is a plain record; no lines are no points', () => {
    const sample = deepFreeze({ welfare: [30, 10, Number.NaN], weight: [1, 3, 5] });
    const lines = deepFreeze([20, 10]);
    const curve = fgtCurve(sample, { alpha: 0, lines, boundary: 'atOrBelow', missing: 'omit' });
    expect(curve).toEqual({
      measure: 'fgtCurve',
      alpha: 0,
      rows: 2,
      population: 4,
      points: [
        { line: 20, value: 0.75 },
        { line: 10, value: 0.75 },
      ],
      conventions: {
        alpha: '0',
        boundary: 'atOrBelow',
        outsideSupport: 'refuse',
        unit: 'row',
        weighting: 'sampling',
        missing: 'omit',
      },
      treated: {
        missing: { rows: 1, weight: 5 },
        omitted: { rows: 0, weight: 0 },
        changed: { rows: 0, weight: 0 },
      },
    });
    expect(JSON.parse(JSON.stringify(curve))).toEqual(curve);
    expect(fgtCurve({ welfare: [1] }, { alpha: 1, lines: [] }).points).toEqual([]);
  });

  test('is the same of a sorted sample', () => {
    fc.assert(
      fc.property(someRows, someLines, (rows, lines) => {
        const options = { alpha: 2, lines } as const;
        const sorted = fgtCurve(sortSample(sampleOf(rows)), options);
        expect(sorted.points).toEqual(fgtCurve(sampleOf(rows), options).points);
      }),
    );
  });

  test('has no points where nobody was counted', () => {
    expect(fgtCurve({ welfare: [] }, { alpha: 1, lines: [1] }).points).toBe(null);
    expect(fgtCurve({ welfare: [1], weight: [0] }, { alpha: 1, lines: [1] }).points).toBe(null);
  });

  test('refuses negative welfare where gaps count, unless a policy is named', () => {
    const sample = { welfare: [-1, 3] };
    expect(fgtCurve(sample, { alpha: 0, lines: [1] }).points).toEqual([{ line: 1, value: 0.5 }]);
    expectPovertyError(() => fgtCurve(sample, { alpha: 1, lines: [1] }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    // Gaps of 2 and 1.5 for one of two.
    const kept = fgtCurve(sample, { alpha: 2, lines: [1, 2], outsideSupport: 'keep' });
    expect(kept.points).toEqual([
      { line: 1, value: 2 },
      { line: 2, value: 1.125 },
    ]);
    const floored = fgtCurve(sample, { alpha: 1, lines: [1], outsideSupport: { floor: 0 } });
    expect(floored.points).toEqual([{ line: 1, value: 0.5 }]);
  });

  test('keeps to doubles at their ends, and tells an overflow', () => {
    const lines = [2 ** -1073, 1e-200, 1, 1e300];
    const sample = { welfare: [2 ** -1074, 1e-250, 1e200, 1e307] };
    const value = (alpha: Alpha) =>
      fgtCurve(sample, { alpha, lines }).points?.map((point) => point.value);
    // Of four rows one is half the first line; two are next to nothing at the second and third; three at the last.
    expect(value(1)).toEqual([0.125, 0.5, 0.5, 0.75]);
    expect(value(2)).toEqual([0.0625, 0.5, 0.5, 0.75]);
    expectPovertyError(
      () =>
        fgtCurve({ welfare: [-1e300, 1] }, { alpha: 2, lines: [1e-10], outsideSupport: 'keep' }),
      { code: 'overflow', path: ['welfare'] },
    );
  });

  const sample = { welfare: [1, 2] };
  test.each<[string, unknown, unknown, string, readonly (string | number)[]]>([
    ['no options', sample, undefined, 'missingValue', ['options']],
    ['no α', sample, { lines: [1] }, 'missingValue', ['alpha']],
    ['another α', sample, { alpha: 1.5, lines: [1] }, 'unknownOption', ['alpha']],
    ['no lines', sample, { alpha: 1 }, 'missingValue', ['lines']],
    ['lines in a text', sample, { alpha: 1, lines: '1, 2' }, 'invalidType', ['lines']],
    ['a line of 0', sample, { alpha: 1, lines: [1, 0] }, 'invalidNumber', ['lines', 1]],
    [
      'a range from 0',
      sample,
      { alpha: 1, lines: { from: 0, to: 1, count: 2 } },
      'invalidNumber',
      ['lines', 'from'],
    ],
    [
      'another boundary',
      sample,
      { alpha: 1, lines: [1], boundary: 'at' },
      'unknownOption',
      ['boundary'],
    ],
    ['a misspelled option', sample, { alpha: 1, lines: [1], line: 1 }, 'unknownOption', ['line']],
    [
      'keeping what is not refused',
      sample,
      { alpha: 0, lines: [1], outsideSupport: 'keep' },
      'unknownOption',
      ['outsideSupport'],
    ],
    ['no sample', null, { alpha: 1, lines: [1] }, 'missingValue', []],
    [
      'welfare of text',
      { welfare: ['1'] },
      { alpha: 1, lines: [1] },
      'invalidType',
      ['welfare', 0],
    ],
    [
      'a negative weight',
      { welfare: [1], weight: [-1] },
      { alpha: 1, lines: [1] },
      'invalidNumber',
      ['weight', 0],
    ],
  ])('refuses %s', (_, given, options, code, path) => {
    expectPovertyError(() => fgtCurve(given as never, options as FgtCurveOptions), {
      code: code as 'missingValue',
      path,
    });
  });
});
