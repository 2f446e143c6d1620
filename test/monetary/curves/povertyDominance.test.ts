import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PovertyDominanceOptions,
  povertyDominance,
} from '../../../src/monetary/curves/povertyDominance.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { asDouble, type Fraction, minus, over, plus, sum, times } from '../../support/fractions.ts';
import { type Row, smallRows } from '../../support/smallRows.ts';

const someRows = smallRows({ welfare: 12, weight: 3, rows: 6 });

const someRange = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 14 }))
  .filter(([from, to]) => from <= to);

const boundaries = ['below', 'atOrBelow'] as const;
type Boundary = (typeof boundaries)[number];

const sampleOf = (rows: readonly Row[]) => ({
  welfare: rows.map(({ welfare }) => welfare),
  weight: rows.map(({ weight }) => weight),
});

const whole = (value: number): Fraction => [BigInt(value), 1n];

/** Σ w (z − y)^α of the poor over Σ w, exactly: z^α P_α(z). */
function poverty(
  rows: readonly Row[],
  line: Fraction,
  alpha: number,
  boundary: Boundary,
): Fraction {
  const parts = rows.map(({ welfare, weight }): Fraction => {
    const [gap, below] = minus(line, whole(welfare));
    if (boundary === 'below' ? gap <= 0n : gap < 0n) return [0n, 1n];
    return times(whole(weight), [gap ** BigInt(alpha), below ** BigInt(alpha)]);
  });
  return over(sum(parts), sum(rows.map(({ weight }) => whole(weight)))) as Fraction;
}

/**
 * The difference of two samples at many lines of a range, exactly: at every eighth, which has each welfare and lines
 * on both sides of it, and for α = 2 at the turn of each quadratic between two.
 */
function everyLine(
  a: readonly Row[],
  b: readonly Row[],
  range: readonly [number, number],
  alpha: number,
  boundary: Boundary,
) {
  const at = (line: Fraction) =>
    minus(poverty(a, line, alpha, boundary), poverty(b, line, alpha, boundary));
  const lines: Fraction[] = [];
  for (let eighth = range[0] * 8; eighth <= range[1] * 8; eighth++)
    lines.push([BigInt(eighth), 8n]);
  if (alpha === 2) {
    for (let low = range[0]; low < range[1]; low++) {
      // Through three points: the turn of c₀ + c₁ h + c₂ h².
      const [start, middle, end] = [0n, 1n, 2n].map((half) => at([BigInt(2 * low) + half, 2n])) as [
        Fraction,
        Fraction,
        Fraction,
      ];
      const bend = plus(minus(end, times(whole(2), middle)), start);
      const slope = minus(minus(times(whole(4), middle), times(whole(3), start)), end);
      const turn = over(times(slope, [-1n, 4n]), bend);
      if (turn !== null && turn[0] > 0n && turn[0] < turn[1]) lines.push(plus(whole(low), turn));
    }
  }
  lines.sort((one, two) => asDouble(one) - asDouble(two));
  return lines.map((line) => ({
    line: asDouble(line),
    sign: Number(at(line)[0] > 0n) - Number(at(line)[0] < 0n),
  }));
}

function wantedOf(signs: readonly number[]) {
  const [less, more] = [signs.includes(-1), signs.includes(1)];
  if (less) return more ? 'neither' : 'a';
  return more ? 'b' : 'both';
}

/** The index in doubles, for the lines that are named. */
const indexOf = (rows: readonly Row[], line: number, alpha: number, boundary: Boundary) => {
  let [poor, population] = [0, 0];
  for (const { welfare, weight } of rows) {
    population += weight;
    const isPoor = boundary === 'below' ? welfare < line : welfare <= line;
    if (isPoor) poor += weight * (alpha === 0 ? 1 : ((line - welfare) / line) ** alpha);
  }
  return poor / population;
};

describe('dominance over a range of lines', () => {
  test.each([
    [1, 'below'],
    [1, 'atOrBelow'],
    [2, 'below'],
    [3, 'atOrBelow'],
  ] as const)('of order %i, %s, is that of an exact look at every line', (order, boundary) => {
    fc.assert(
      fc.property(someRows, someRows, someRange, (a, b, [from, to]) => {
        const options = { order, from, to, boundary };
        const found = povertyDominance(sampleOf(a), sampleOf(b), options);
        // At a line of 0 itself nobody is below; a share at or below it is that just above it.
        const all = everyLine(a, b, [from, to], order - 1, boundary);
        expect(found.dominant).toBe(wantedOf(all.map(({ sign }) => sign)));
        if (found.dominant === 'neither') {
          const crossing = found.firstCrossing as number;
          const first = all.find(({ sign }) => sign !== 0)?.sign as number;
          const turned = all.find(({ sign }) => sign === -first)?.line as number;
          expect(crossing).toBeLessThanOrEqual(turned + 1e-9);
          // What comes before has the old order, and the new one begins in the eighth after it.
          const later = all.filter(({ line }) => line > crossing + 1e-9 && line < turned);
          expect(later.filter(({ sign }) => sign === first)).toEqual([]);
          const before = all.filter(({ line }) => line < crossing - 1e-9);
          expect(before.every(({ sign }) => sign !== -first)).toBe(true);
        } else expect(found.firstCrossing).toBe(null);
      }),
    );
  });

  test.each([1, 2, 3] as const)(
    'of order %i names the lines with the largest differences',
    (order) => {
      fc.assert(
        fc.property(
          someRows,
          someRows,
          someRange,
          fc.constantFrom(...boundaries),
          (a, b, [from, to], boundary) => {
            const found = povertyDominance(sampleOf(a), sampleOf(b), { order, from, to, boundary });
            let [least, most] = [0, 0];
            for (let part = 0; part <= 64 * (to - from); part++) {
              const line = from + part / 64;
              if (line === 0 && order > 1) continue;
              const difference =
                indexOf(a, line, order - 1, boundary) - indexOf(b, line, order - 1, boundary);
              [least, most] = [Math.min(least, difference), Math.max(most, difference)];
            }
            for (const [named, extreme] of [
              [found.lessInA, least],
              [found.lessInB, most],
            ] as const) {
              if (named === null) {
                expect(extreme).toBeCloseTo(0, 12);
                continue;
              }
              const { line, a: ofA, b: ofB, difference } = named;
              expect(line >= from && line <= to).toBe(true);
              if (line > 0) {
                expect(ofA).toBeCloseTo(indexOf(a, line, order - 1, boundary), 12);
                expect(ofB).toBeCloseTo(indexOf(b, line, order - 1, boundary), 12);
              }
              expect(difference).toBe(ofA - ofB);
              expect(Math.abs(difference)).toBeGreaterThanOrEqual(Math.abs(extreme) - 1e-12);
            }
          },
        ),
      );
    },
  );

  test('of a lower order implies the higher ones from 0 on', () => {
    fc.assert(
      fc.property(someRows, someRows, fc.integer({ min: 1, max: 14 }), (a, b, to) => {
        const [first, second, third] = ([1, 2, 3] as const).map(
          (order) => povertyDominance(sampleOf(a), sampleOf(b), { order, to }).dominant,
        );
        if (first === 'a') expect(['a', 'both']).toContain(second);
        if (second === 'a') expect(third).toBe('a');
        if (first === 'both') expect(second).toBe('both');
      }),
    );
  });

  test('turns round where the samples change places', () => {
    fc.assert(
      fc.property(
        someRows,
        someRows,
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        (a, b, order) => {
          const found = povertyDominance(sampleOf(a), sampleOf(b), { order, to: 10 });
          const turned = povertyDominance(sampleOf(b), sampleOf(a), { order, to: 10 });
          const other = { a: 'b', b: 'a', both: 'both', neither: 'neither' } as const;
          expect(turned.dominant).toBe(other[found.dominant ?? 'both']);
          // A root may be off by its last bit.
          const [one, same] = [found.firstCrossing, turned.firstCrossing];
          expect(same === null).toBe(one === null);
          expect(Math.abs((same ?? 0) - (one ?? 0))).toBeLessThan(1e-13 * (one ?? 1));
          expect(turned.lessInA?.line).toBe(found.lessInB?.line);
        },
      ),
    );
  });

  test('finds equal what is equal but for rounding: weights of another scale, split rows, another order', () => {
    const anyRows = fc.array(
      fc.record({
        welfare: fc.double({ min: 0, max: 1e6, noNaN: true }),
        weight: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(anyRows, fc.constantFrom(1 as const, 2 as const, 3 as const), (rows, order) => {
        const thirds = [...rows]
          .reverse()
          .flatMap((row) => Array<Row>(3).fill({ ...row, weight: row.weight / 30 }));
        const found = povertyDominance(sampleOf(rows), sampleOf(thirds), { order, to: 1e6 });
        expect(found).toMatchObject({
          dominant: 'both',
          firstCrossing: null,
          lessInA: null,
          lessInB: null,
        });
      }),
    );
  });

  test('tells apart samples that one row of a hundred thousand makes different', () => {
    const welfare = Array.from({ length: 100_000 }, (_, row) => row + 1);
    const richer = welfare.map((value) => (value === 50_000 ? 50_000.001 : value));
    for (const order of [1, 2, 3] as const) {
      const found = povertyDominance({ welfare: richer }, { welfare }, { order, to: 60_000 });
      expect(found.dominant).toBe('a');
    }
  });

  test('of the third order sees a crossing between two welfares that no corner shows', () => {
    // At 10 and 12 the sums of squares of a are 0.5 and 0.5 above those of b; between them they dip below.
    const a = [
      { welfare: 0, weight: 4 },
      { welfare: 6, weight: 5 },
      { welfare: 20, weight: 1 },
    ];
    const b = [
      { welfare: 1, weight: 7 },
      { welfare: 8, weight: 3 },
    ];
    const exact = everyLine(a, b, [0, 20], 2, 'below');
    const found = povertyDominance(sampleOf(a), sampleOf(b), { order: 3, to: 20 });
    expect(found.dominant).toBe(wantedOf(exact.map(({ sign }) => sign)));
  });

  test('names the line of a crossing: a step at it or just above, straight lines between', () => {
    const [even, uneven] = [{ welfare: [20, 20] }, { welfare: [10, 40] }];
    const crossing = (order: 1 | 2, boundary: Boundary, to: number) =>
      povertyDominance(even, uneven, { order, to, boundary }).firstCrossing;
    expect(crossing(1, 'below', 30)).toBe(20);
    expect(crossing(1, 'atOrBelow', 30)).toBe(20);
    // Below 20 the uneven lack (z − 10) / 2, from there on the even z − 20: by hand at 30.
    expect(crossing(2, 'below', 40)).toBe(30);
    expect(crossing(2, 'below', 30)).toBe(null);
    // Nobody on 20 is poor by the first rule, and both are by the second.
    expect(povertyDominance(even, uneven, { order: 1, to: 20 }).dominant).toBe('a');
    expect(
      povertyDominance(even, uneven, { order: 1, to: 20, boundary: 'atOrBelow' }).dominant,
    ).toBe('neither');
    const third = povertyDominance(
      { welfare: [20, 20] },
      { welfare: [18, 40] },
      { order: 3, to: 40 },
    );
    // (z − 20)² = ½ (z − 18)², z = 18 + 2 √2 / (√2 − 1).
    expect(third.firstCrossing).toBeCloseTo(18 + (2 * Math.SQRT2) / (Math.SQRT2 - 1), 12);
    // With u = 1 / z the difference (1 − 20u)² − ½ (1 − 18u)² has its turn at u = 22 / 476.
    expect(third.lessInA?.line).toBeCloseTo(476 / 22, 12);
  });

  test('starts at the least line asked for', () => {
    const [a, b] = [{ welfare: [5, 20, 20] }, { welfare: [10, 10, 30] }];
    expect(povertyDominance(a, b, { order: 1, to: 20 }).dominant).toBe('neither');
    expect(povertyDominance(a, b, { order: 1, from: 11, to: 20 }).dominant).toBe('a');
    const point = povertyDominance(a, b, { order: 1, from: 15, to: 15 });
    expect(point).toMatchObject({
      from: 15,
      to: 15,
      dominant: 'a',
      lessInA: { line: 15, a: 1 / 3, b: 2 / 3 },
    });
  });

  test('takes sorted samples and rows of zero weight, and says who was counted', () => {
    const a = { welfare: [40, 10, 5], weight: [1, 1, 0] };
    const b = { welfare: [30, 10], size: [2, 2] };
    const found = povertyDominance(sortSample(a), b, { order: 2, to: 50 });
    expect(found).toEqual(povertyDominance(a, sortSample(b), { order: 2, to: 50 }));
    expect(found.dominant).toBe('a');
    expect(found.samples.a).toMatchObject({ rows: 3, population: 2, conventions: { unit: 'row' } });
    expect(found.samples.b).toMatchObject({
      rows: 2,
      population: 4,
      conventions: { unit: 'person' },
    });
    expect(found.conventions).toEqual({
      order: '2',
      boundary: 'below',
      tolerance: '2^-44 of the larger',
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test('is null where nobody was counted in one of them', () => {
    const some = { welfare: [1, 2] };
    for (const none of [{ welfare: [] }, { welfare: [1], weight: [0] }]) {
      const nothing = { dominant: null, firstCrossing: null, lessInA: null, lessInB: null };
      expect(povertyDominance(some, none, { order: 1, to: 5 })).toMatchObject(nothing);
      expect(povertyDominance(none, some, { order: 3, to: 5 })).toMatchObject(nothing);
    }
  });

  test('keeps to doubles at their ends', () => {
    const [tiny, huge] = [{ welfare: [2 ** -1070, 2 ** -1060] }, { welfare: [1e200, 3e200] }];
    expect(povertyDominance(tiny, huge, { order: 3, to: 2 ** -1050 }).dominant).toBe('b');
    expect(povertyDominance(tiny, huge, { order: 3, to: 1e300 }).dominant).toBe('b');
    expect(
      povertyDominance(huge, { welfare: [2e200, 2e200] }, { order: 3, to: 1e201 }).dominant,
    ).toBe('b');
  });

  test('accepts negative welfare for the first order, and by a policy for the others', () => {
    const [a, b] = [{ welfare: [-5, 10] }, { welfare: [0, 10] }];
    expect(povertyDominance(a, b, { order: 1, to: 20 }).dominant).toBe('both');
    expectPovertyError(() => povertyDominance(b, a, { order: 2, to: 20 }), {
      code: 'outsideSupport',
      path: ['b', 'welfare', 0],
      row: 0,
    });
    const floored = povertyDominance(a, b, { order: 2, to: 20, outsideSupport: { floor: 0 } });
    expect(floored).toMatchObject({
      dominant: 'both',
      samples: { a: { treated: { changed: { rows: 1 } } } },
    });
    const omitted = povertyDominance(a, b, { order: 3, to: 20, outsideSupport: 'omit' });
    expect(omitted).toMatchObject({ dominant: 'a', samples: { a: { rows: 1 } } });
  });

  const sample = { welfare: [1, 2] };
  const options = { order: 1, to: 5 } as const;
  test.each<[string, unknown, unknown, unknown, string, readonly (string | number)[]]>([
    ['no options', sample, sample, undefined, 'missingValue', ['options']],
    ['no order', sample, sample, { to: 5 }, 'missingValue', ['order']],
    ['an order of 4', sample, sample, { order: 4, to: 5 }, 'unknownOption', ['order']],
    ['no largest line', sample, sample, { order: 1 }, 'missingValue', ['to']],
    ['a largest line of 0', sample, sample, { order: 1, to: 0 }, 'invalidNumber', ['to']],
    ['a range upside down', sample, sample, { ...options, from: 6 }, 'invalidNumber', ['from']],
    ['a line below 0', sample, sample, { ...options, from: -1 }, 'invalidNumber', ['from']],
    [
      'another boundary',
      sample,
      sample,
      { ...options, boundary: 'on' },
      'unknownOption',
      ['boundary'],
    ],
    [
      'another policy',
      sample,
      sample,
      { ...options, missing: 'drop' },
      'unknownOption',
      ['missing'],
    ],
    [
      'keeping the negative',
      sample,
      sample,
      { order: 2, to: 5, outsideSupport: 'keep' },
      'unknownOption',
      ['outsideSupport'],
    ],
    ['a misspelled option', sample, sample, { ...options, form: 1 }, 'unknownOption', ['form']],
    ['no first sample', null, sample, options, 'missingValue', ['a']],
    ['no second sample', sample, undefined, options, 'missingValue', ['b']],
    ['a missing row', sample, { welfare: [1, null] }, options, 'missingValue', ['b', 'welfare', 1]],
    [
      'unequal columns',
      { welfare: [1], weight: [1, 2] },
      sample,
      options,
      'unequalColumns',
      ['a', 'weight'],
    ],
  ])('refuses %s', (_, a, b, given, code, path) => {
    expectPovertyError(
      () => povertyDominance(a as never, b as never, given as PovertyDominanceOptions),
      {
        code: code as 'missingValue',
        path,
      },
    );
  });
});
