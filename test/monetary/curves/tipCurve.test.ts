import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TipCurveOptions, tipCurve } from '../../../src/monetary/curves/tipCurve.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

interface Row {
  readonly welfare: number;
  readonly weight: number;
}

const someRows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      welfare: fc.integer({ min: 0, max: 20 }),
      weight: fc.integer({ min: 0, max: 32 }),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .filter((rows) => rows.some(({ weight }) => weight > 0));
const someLine = fc.integer({ min: 1, max: 22 });
const sampleOf = (rows: readonly Row[]) => ({
  welfare: rows.map(({ welfare }) => welfare),
  weight: rows.map(({ weight }) => weight / 16),
});

/** What the poorest of so many sixteenths lack, over everybody: by taking rows one after the other. */
function lackOf(rows: readonly Row[], line: number, share: number): number {
  const population = rows.reduce((sum, { weight }) => sum + weight, 0);
  let left = share * population;
  let lack = 0;
  for (const { welfare, weight } of [...rows].sort((a, b) => a.welfare - b.welfare)) {
    const taken = Math.min(left, weight);
    lack += taken * Math.max(0, line - welfare);
    left -= taken;
  }
  return lack / population;
}

describe('the TIP curve', () => {
  test('is what the poorest share lacks, at corners and at any share', () => {
    const shares = fc
      .uniqueArray(fc.integer({ min: 0, max: 64 }))
      .map((parts) => parts.sort((a, b) => a - b).map((part) => part / 64));
    fc.assert(
      fc.property(someRows, someLine, shares, (rows, line, asked) => {
        const corners = tipCurve(sampleOf(rows), { line, gaps: 'absolute', points: 'all' }).points;
        for (const { share, value } of corners ?? []) {
          expect(value).toBeCloseTo(lackOf(rows, line, share), 12);
        }
        const points = tipCurve(sampleOf(rows), { line, points: asked }).points;
        expect(points?.map(({ share }) => share)).toEqual(asked);
        for (const { share, value } of points ?? []) {
          expect(value).toBeCloseTo(lackOf(rows, line, share) / line, 12);
        }
      }),
    );
  });

  test('has a corner after each welfare below the line that somebody has, and both ends', () => {
    fc.assert(
      fc.property(someRows, someLine, (rows, line) => {
        const points = tipCurve(sampleOf(rows), { line, points: 'all' }).points ?? [];
        const counted = rows.filter(({ weight }) => weight > 0);
        const below = new Set(counted.flatMap(({ welfare }) => (welfare < line ? [welfare] : [])));
        const rest = counted.some(({ welfare }) => welfare >= line);
        expect(points.length).toBe(1 + below.size + (rest ? 1 : 0));
        expect(points[0]).toEqual({ share: 0, value: 0 });
        expect(points[points.length - 1]?.share).toBe(1);
        // It rises, ever less steeply.
        let steepest = Number.POSITIVE_INFINITY;
        for (let place = 1; place < points.length; place++) {
          const [from, to] = [points[place - 1], points[place]] as [
            { share: number; value: number },
            { share: number; value: number },
          ];
          expect(to.share).toBeGreaterThan(from.share);
          const slope = (to.value - from.value) / (to.share - from.share);
          expect(slope).toBeLessThanOrEqual(steepest + 1e-12);
          expect(slope).toBeGreaterThanOrEqual(0);
          steepest = slope;
        }
      }),
    );
  });

  test('has twice the area of the mean of the larger gap of every two, by Sen, Shorrocks and Thon', () => {
    fc.assert(
      fc.property(someRows, someLine, (rows, line) => {
        const points = tipCurve(sampleOf(rows), { line, points: 'all' }).points ?? [];
        let area = 0;
        for (let place = 1; place < points.length; place++) {
          const [from, to] = [points[place - 1], points[place]] as [
            { share: number; value: number },
            { share: number; value: number },
          ];
          area += ((to.value + from.value) / 2) * (to.share - from.share);
        }
        let [larger, population] = [0, 0];
        for (const a of rows) {
          population += a.weight;
          for (const b of rows)
            larger += a.weight * b.weight * Math.max(0, line - Math.min(a.welfare, b.welfare));
        }
        expect(2 * area).toBeCloseTo(larger / line / population / population, 12);
      }),
    );
  });

  test('shows incidence, intensity and inequality', () => {
    fc.assert(
      fc.property(someRows, someLine, fc.boolean(), (rows, line, strict) => {
        const boundary = strict ? 'below' : 'atOrBelow';
        const poor = rows.filter(({ welfare }) => (strict ? welfare < line : welfare <= line));
        const [many, everybody] = [poor, rows].map((some) =>
          some.reduce((sum, { weight }) => sum + weight, 0),
        ) as [number, number];
        const lack = poor.reduce((sum, { welfare, weight }) => sum + weight * (line - welfare), 0);
        let apart = 0;
        for (const a of poor)
          for (const b of poor) apart += a.weight * b.weight * Math.abs(a.welfare - b.welfare);
        for (const gaps of ['normalized', 'absolute'] as const) {
          const curve = tipCurve(sampleOf(rows), { line, gaps, boundary });
          expect(curve.incidence).toBeCloseTo(many / everybody, 14);
          expect(curve.intensity).toBeCloseTo(
            lack / everybody / (gaps === 'normalized' ? line : 1),
            12,
          );
          if (lack === 0) expect(curve.inequality).toBe(null);
          else expect(curve.inequality).toBeCloseTo(apart / 2 / many / lack, 12);
        }
      }),
    );
  });

  test('is read at 100 equal steps unless they are named', () => {
    const incomes = { welfare: [50, 100] };
    const points = tipCurve(incomes, { line: 100 }).points ?? [];
    expect(points.map(({ share }) => share)).toEqual(
      Array.from({ length: 101 }, (_, at) => at / 100),
    );
    expect([points[25]?.value, points[50]?.value, points[75]?.value]).toEqual([0.125, 0.25, 0.25]);
    const quarters = tipCurve(incomes, { line: 100, points: 4 });
    expect(quarters.points?.map(({ value }) => value)).toEqual([0, 0.125, 0.25, 0.25, 0.25]);
    expect(quarters.conventions.points).toBe('4');
    const [all, some] = (['all', [0.5]] as const).map((at) =>
      tipCurve(incomes, { line: 100, points: at }),
    );
    expect([all?.conventions.points, some?.conventions.points]).toEqual(['all', 'shares']);
  });

  test('has the figures of the incomes of the handbook', () => {
    // Gaps of 0.2 and 0.12 of the line for one in four each, at a line of 125.
    const curve = tipCurve(
      { welfare: [100, 110, 150, 160] },
      { line: 125, points: [0.125, 0.25, 0.5, 1] },
    );
    expect(curve.points?.map(({ value }) => value.toFixed(12))).toEqual([
      '0.025000000000',
      '0.050000000000',
      '0.080000000000',
      '0.080000000000',
    ]);
    expect(curve.incidence).toBe(0.5);
    // Half the mean difference of the gaps is 0.02, their mean 0.16.
    expect(curve.inequality).toBeCloseTo(0.125, 14);
  });

  test('takes gaps in money, and lines of the rows and of the sample', () => {
    const money = tipCurve(
      { welfare: [-20, 60, 200] },
      { line: 100, gaps: 'absolute', points: 'all' },
    );
    expect(money.points?.map(({ value }) => value)).toEqual([0, 40, 160 / 3, 160 / 3]);
    // Gaps of ½ and ¼ of their lines, 50 and 10 in money.
    const sample = { welfare: [50, 30, 80], line: [100, 40, 40] };
    const own = tipCurve(sample, { line: { kind: 'column' }, points: 'all' });
    expect(own).toMatchObject({ line: null, incidence: 2 / 3 });
    expect(own.points?.map(({ value }) => value)).toEqual([0, 0.5 / 3, 0.75 / 3, 0.75 / 3]);
    const ownMoney = tipCurve(sample, {
      line: { kind: 'column' },
      gaps: 'absolute',
      points: 'all',
    });
    expect(ownMoney.points?.map(({ value }) => value)).toEqual([0, 50 / 3, 20, 20]);
    const line = { kind: 'relative', of: 'median', share: 0.5 } as const;
    const relative = tipCurve({ welfare: [25, 100, 300] }, { line });
    expect(relative).toMatchObject({ line: 50, intensity: 0.5 / 3 });
  });

  test('is flat where nobody is poor and has one rising line where all are equally so', () => {
    expect(tipCurve({ welfare: [100, 150] }, { line: 100, points: 'all' })).toMatchObject({
      points: [
        { share: 0, value: 0 },
        { share: 1, value: 0 },
      ],
      incidence: 0,
      intensity: 0,
      inequality: null,
    });
    const equal = { welfare: [50, 50], weight: [0.1, 0.7] };
    expect(tipCurve(equal, { line: 100, points: 1 })).toMatchObject({
      points: [
        { share: 0, value: 0 },
        { share: 1, value: 0.5 },
      ],
      incidence: 1,
      intensity: 0.5,
      inequality: 0,
    });
  });

  test('is null where nobody was counted or the sample makes no line', () => {
    const nothing = { points: null, incidence: null, intensity: null, inequality: null };
    expect(tipCurve({ welfare: [] }, { line: 1 })).toMatchObject(nothing);
    expect(tipCurve({ welfare: [1], weight: [0] }, { line: 1 })).toMatchObject(nothing);
    const line = { kind: 'relative', of: 'mean', share: 0.5 } as const;
    expect(tipCurve({ welfare: [0, 0] }, { line })).toMatchObject({ ...nothing, line: null });
  });

  test('says how it was made, of a sorted sample too, as a plain record', () => {
    const sample = { welfare: [30, 10, 50], weight: [1, 3, 4] };
    const curve = tipCurve(sample, { line: 40 });
    expect(curve).toEqual(tipCurve(sortSample(sample), { line: 40 }));
    expect(curve).toMatchObject({
      measure: 'tipCurve',
      gaps: 'normalized',
      line: 40,
      rows: 3,
      population: 8,
    });
    expect(curve.conventions).toEqual({
      line: '40',
      boundary: 'below',
      gaps: 'normalized',
      points: '100',
      outsideSupport: 'refuse',
      unit: 'row',
      weighting: 'sampling',
      missing: 'refuse',
    });
    expect(JSON.parse(JSON.stringify(curve))).toEqual(curve);
  });

  const sample = { welfare: [1, 2] };
  test.each<[string, unknown, unknown, string, readonly (string | number)[]]>([
    ['no options', sample, undefined, 'missingValue', ['options']],
    ['no line', sample, {}, 'missingValue', ['line']],
    ['other gaps', sample, { line: 1, gaps: 'relative' }, 'unknownOption', ['gaps']],
    ['a share above 1', sample, { line: 1, points: [0.5, 1.5] }, 'invalidNumber', ['points', 1]],
    ['a share in a text', sample, { line: 1, points: ['0.5'] }, 'invalidType', ['points', 0]],
    ['half a step', sample, { line: 1, points: 0.5 }, 'invalidNumber', ['points']],
    ['a misspelled option', sample, { line: 1, shares: [1] }, 'unknownOption', ['shares']],
    ['no sample', undefined, { line: 1 }, 'missingValue', []],
    ['negative welfare', { welfare: [-1] }, { line: 1 }, 'outsideSupport', ['welfare', 0]],
  ])('refuses %s', (_, given, options, code, path) => {
    expectPovertyError(() => tipCurve(given as never, options as TipCurveOptions), {
      code: code as 'missingValue',
      path,
    });
  });

  test('tells an overflow', () => {
    const options = { line: 1e-300, outsideSupport: 'keep' } as const;
    expectPovertyError(() => tipCurve({ welfare: [-1e300] }, options), {
      code: 'overflow',
      path: ['welfare'],
    });
  });
});

test.each(badRecords)('%s for settings is refused with what is expected', (_, options, code) => {
  expectPovertyError(() => tipCurve({ welfare: [1] }, untyped(options)), {
    code,
    path: ['options'],
    message: 'options: { line }',
  });
});
