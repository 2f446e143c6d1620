import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type SenIndexOptions,
  senIndex,
  senIndexMeasure,
} from '../../../src/monetary/measures/senIndex.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

for (const boundary of ['below', 'atOrBelow'] as const) {
  describe(`with the boundary ${boundary}`, () => {
    checkMeasure({
      evaluate: senIndex,
      bind: senIndexMeasure,
      options: { line: 120, boundary } as SenIndexOptions,
      welfare: fc.integer({ min: 0, max: 960 }).map((quarters) => quarters / 4),
    });
  });
}

describe('with a line that the sample makes', () => {
  checkMeasure({
    evaluate: senIndex,
    bind: senIndexMeasure,
    options: { line: { kind: 'relative', of: 'mean', share: 0.61 } } as SenIndexOptions,
    smooth: false,
  });
});

interface Row {
  readonly welfare: number;
  readonly weight: number;
}

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({ welfare: fc.integer({ min: 0, max: 20 }), weight: fc.integer({ min: 0, max: 32 }) }),
  { minLength: 1, maxLength: 15 },
);

/** (Q − Σ Σ wᵢ wⱼ min(yᵢ, yⱼ) / (z Q)) / W over every pair of the poor: H (I + (1 − I) G) with nothing shortened. */
function everyPair(
  all: readonly Row[],
  line: number,
  isPoor: (welfare: number) => boolean,
): number {
  const poor = all.filter(({ welfare }) => isPoor(welfare));
  const [many, everybody] = [poor, all].map((some) =>
    some.reduce((sum, { weight }) => sum + weight, 0),
  ) as [number, number];
  if (many === 0) return 0;
  let lesser = 0;
  for (const a of poor)
    for (const b of poor) lesser += a.weight * b.weight * Math.min(a.welfare, b.welfare);
  return (line * many * many - lesser) / (line * many) / everybody;
}

describe('the index of Sen', () => {
  test('is 0.09 in the example of the handbook, and 0.0866667 in the version of 1976', () => {
    // Haughton and Khandker (2009), Handbook on Poverty and Inequality, World Bank. By ranks: 2 · (25 · 2 + 15) / (3 · 4 · 125).
    const sample = { welfare: [100, 110, 150, 160] };
    expect(senIndex(sample, { line: 125 }).value).toBeCloseTo(0.09, 15);
    const original = senIndex(sample, { line: 125, version: 'original' });
    expect(original.value).toBeCloseTo(130 / 1500, 15);
    expect(original.conventions).toMatchObject({ version: 'original', line: '125' });
  });

  test('is that of every pair of the poor', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 22 }), fc.boolean(), (all, line, strict) => {
        fc.pre(all.some(({ weight }) => weight > 0));
        const isPoor = (welfare: number) => (strict ? welfare < line : welfare <= line);
        const wanted = everyPair(all, line, isPoor);
        const sample = {
          welfare: all.map(({ welfare }) => welfare),
          weight: all.map(({ weight }) => weight / 16),
        };
        const boundary = strict ? 'below' : 'atOrBelow';
        const found = senIndex(sample, { line, boundary }).value as number;
        expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-14);
      }),
    );
  });

  test('of 1976 is that of the ranks of the poor, with frequencies as with equal rows', () => {
    const few = fc.array(
      fc.record({
        welfare: fc.integer({ min: 0, max: 20 }),
        weight: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 22 }), (all, line) => {
        const each = all.flatMap(({ welfare, weight }) => Array<number>(weight).fill(welfare));
        const poor = each.filter((welfare) => welfare < line).sort((a, b) => a - b);
        const count = poor.length;
        const ranked = poor.reduce(
          (sum, welfare, place) => sum + (line - welfare) * (count - place),
          0,
        );
        const wanted = (2 * ranked) / ((count + 1) * each.length * line);
        const options = { line, version: 'original' } as const;
        const values = all.map(({ weight }) => weight);
        const welfare = all.map((row) => row.welfare);
        for (const sample of [
          { welfare: each },
          { welfare, weight: { kind: 'frequency', values } as const },
          { welfare, size: values },
          sortSample({ welfare, weight: { kind: 'household-size', values } }),
        ]) {
          const found = senIndex(sample, options).value as number;
          expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-14);
        }
      }),
    );
  });

  test('of 1976 is refused where a number of persons is not known', () => {
    const options = { line: 10, version: 'original' } as const;
    const measure = senIndexMeasure(options);
    const values = [1, 2];
    const welfare = [5, 20];
    for (const sample of [
      { welfare, weight: values },
      { welfare, weight: { kind: 'sampling', values } as const },
      { welfare, weight: Float64Array.from(values), size: values },
      sortSample({ welfare, weight: values, size: values }),
    ]) {
      const error = { code: 'unknownOption', path: ['version'] } as const;
      expectPovertyError(() => senIndex(sample, options), error);
      expectPovertyError(() => measure.value(sample), error);
      expectPovertyError(() => measure.influence(sample), error);
    }
    expectPovertyError(() => senIndex(null as never, options), { code: 'missingValue', path: [] });
  });

  test('of 1976 has an influence where the number of all is given', () => {
    const many = fc.array(
      fc.record({
        welfare: fc.integer({ min: 0, max: 20 }),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 2, maxLength: 10 },
    );
    fc.assert(
      fc.property(many, fc.nat(), (all, pick) => {
        const line = 12;
        const population = all.reduce((sum, { weight }) => sum + weight, 0);
        const sample = {
          welfare: all.map(({ welfare }) => welfare),
          weight: { kind: 'frequency', values: all.map(({ weight }) => weight) } as const,
        };
        const influence = senIndexMeasure({ line, version: 'original' }).influence(sample);
        const place = pick % all.length;
        const moved = (step: number) => {
          // Shares of the population as if a row had more weight, with as many persons as before.
          const grown = all.map((row, at) =>
            at === place ? { ...row, weight: row.weight + step } : row,
          );
          const shrink = population / (population + step);
          const [count, gaps, whole] = [0, 1, 2].map((kind) => {
            let sum = 0;
            for (const { welfare, weight } of grown) {
              if (welfare < line)
                sum += weight * (kind === 0 ? 1 : kind === 1 ? (line - welfare) / line : 0);
            }
            return sum * shrink;
          }) as [number, number, number];
          if (count === 0) return whole;
          const inequality =
            everyPair(grown, line, (welfare) => welfare < line) - gaps / population;
          return gaps / population + (count / (count + 1)) * inequality;
        };
        const step = 1e-4;
        const slope = ((moved(step) - moved(-step)) / (2 * step)) * population;
        expect(influence?.[place]).toBeCloseTo(slope, 6);
        const mean = all.reduce(
          (sum, { weight }, at) => sum + weight * (influence?.[at] as number),
          0,
        );
        expect(mean / population).toBeCloseTo(0, 12);
      }),
    );
  });

  test('is 0 where nobody is poor, the gap where all are equal, 1 where nobody has anything', () => {
    expect(senIndex({ welfare: [100, 150] }, { line: 100 }).value).toBe(0);
    expect(senIndexMeasure({ line: 100 }).influence({ welfare: [100, 150] })).toEqual(
      new Float64Array(2),
    );
    expect(senIndex({ welfare: [60, 60, 60] }, { line: 100 }).value).toBe(0.4);
    expect(senIndex({ welfare: [0, 0, 0] }, { line: 100 }).value).toBe(1);
    expect(senIndex({ welfare: [0, 0, 100, 100] }, { line: 100 }).value).toBe(0.5);
  });

  test('counts whoever is on the line among the poor if asked: they are unequal then', () => {
    // H 1, I ¼, D ⅛ of the line: by hand 0.25 + 0.125; without, H ½, I ½ and nobody unequal.
    const sample = { welfare: [50, 100] };
    expect(senIndex(sample, { line: 100 }).value).toBe(0.25);
    expect(senIndex(sample, { line: 100, boundary: 'atOrBelow' }).value).toBe(0.375);
  });

  test('measures rows with lines of their own against these', () => {
    const own = senIndex(
      { welfare: [50, 30, 80], line: [100, 40, 40] },
      { line: { kind: 'column' } },
    );
    expect(own.value).toBe(senIndex({ welfare: [0.5, 0.75, 2] }, { line: 1 }).value);
    expect(own.line).toBe(null);
  });

  test('a row of zero weight among the poor has the influence of the first poor', () => {
    const influence = senIndexMeasure({ line: 100 }).influence({
      welfare: [40, 150],
      weight: [0, 2],
    });
    expect(Array.from(influence ?? [])).toEqual([0.6, 0]);
  });

  test('refuses negative welfare unless a policy is named', () => {
    const sample = { welfare: [-50, 50, 150] };
    expectPovertyError(() => senIndex(sample, { line: 100 }), {
      code: 'outsideSupport',
      path: ['welfare', 0],
    });
    // Gaps 1.5 and 0.5 of three, and half the mean difference of the two is 0.25: by hand (2 + 0.5) / 3.
    expect(senIndex(sample, { line: 100, outsideSupport: 'keep' }).value).toBeCloseTo(2.5 / 3, 15);
    const floored = senIndex(sample, { line: 100, outsideSupport: { floor: 0 } });
    expect(floored.value).toBe(senIndex({ welfare: [0, 50, 150] }, { line: 100 }).value);
    expect(floored.treated.changed).toEqual({ rows: 1, weight: 1 });
  });

  test('a version that there is not is refused, and an overflow is told', () => {
    const faulty = { line: 1, version: 'sen1976' } as unknown as SenIndexOptions;
    expectPovertyError(() => senIndex({ welfare: [1] }, faulty), {
      code: 'unknownOption',
      path: ['version'],
    });
    expectPovertyError(
      () => senIndex({ welfare: [-1e300, 0] }, { line: 1e-300, outsideSupport: 'keep' }),
      { code: 'overflow', path: ['welfare'] },
    );
  });
});

test.each(badRecords)('%s for settings is refused with what is expected', (_, options, code) => {
  const error = { code, path: ['options'], message: 'options: { line }' } as const;
  expectPovertyError(() => senIndex({ welfare: [1] }, untyped(options)), error);
  expectPovertyError(() => senIndexMeasure(untyped(options)), error);
});
