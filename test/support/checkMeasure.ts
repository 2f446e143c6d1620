import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PovertyError } from '../../src/errors.ts';
import type { Measure } from '../../src/model/sample/measure.ts';
import type { SampleValue } from '../../src/sample/sampleValue.ts';
import { sortSample } from '../../src/sample/sortSample.ts';
import type { SampleInput, WelfareSample } from '../../src/sample/welfareSample.ts';
import { deepFreeze } from './deepFreeze.ts';
import { expectPovertyError } from './expectPovertyError.ts';

/** A row of a sample made for a test. */
export interface TestRow {
  readonly welfare: number;
  readonly weight: number;
}

/** A measure to be checked for all that every measure has in common. */
export interface MeasureCheck<Data, Options> {
  /** The function and its twin. */
  readonly evaluate: (sample: Data, options: Options) => SampleValue;
  readonly bind: (options: Options) => Measure<Data>;
  /** Settings under which it is checked. */
  readonly options: Options;
  /** Makes a sample of its kind of rows; a plain one if left out. `key` is a number that stays with a row. */
  readonly sample?: (rows: readonly TestRow[], base: WelfareSample) => Data;
  /** Incomes it accepts; whole quarters from 0.25 to 500 if left out, with many ties. */
  readonly welfare?: fc.Arbitrary<number>;
  /** Whether small changes of weights change the value smoothly: yes if left out. */
  readonly smooth?: boolean;
  /** Whether it may be had of a sorted sample: yes if left out. */
  readonly sortable?: boolean;
  /** Whether equal rows are as good as a weight: yes if left out. */
  readonly replicates?: boolean;
}

/** Incomes with many ties. */
export const someIncome = fc.integer({ min: 1, max: 2000 }).map((quarters) => quarters / 4);

/** Runs the checks that every measure of a sample has to pass. */
export function checkMeasure<Data extends SampleInput, Options extends object>(
  check: MeasureCheck<Data, Options>,
): void {
  const { evaluate, bind, options, welfare = someIncome, smooth = true } = check;
  const { sortable = true, replicates = true } = check;
  const rowOf = (weight: fc.Arbitrary<number>) => fc.record({ welfare, weight });
  const rowsOf = (weight: fc.Arbitrary<number>, minLength = 1) =>
    fc.array(rowOf(weight), { minLength, maxLength: 12 });
  const sixteenths = fc.integer({ min: 1, max: 160 }).map((parts) => parts / 16);
  const make = (rows: readonly TestRow[], weighted = true): Data => {
    const base: WelfareSample = {
      welfare: rows.map((row) => row.welfare),
      ...(weighted ? { weight: { kind: 'sampling', values: rows.map((row) => row.weight) } } : {}),
    };
    return check.sample?.(rows, base) ?? (base as Data);
  };
  const evaluated = (data: Data) => evaluate(data, options).value;
  /** The influence, or nothing where a quantile lies too far from all rows to have a density. */
  const influenceOf = (data: Data): Float64Array | null | undefined => {
    try {
      return bind(options).influence(data);
    } catch (error) {
      const at = error instanceof PovertyError && error.code === 'overflow' ? error.path[0] : null;
      if (at === 'bandwidth') return undefined;
      throw error;
    }
  };
  const expectSame = (found: number | null, wanted: number | null, among = 1) => {
    if (found === null || wanted === null) expect(found).toBe(wanted);
    else {
      const most = 1e-12 * Math.max(among, Math.abs(wanted));
      expect(Math.abs(found - wanted), `${found} for ${wanted}`).toBeLessThanOrEqual(most);
    }
  };

  describe('as every measure', () => {
    test('it says how it was made, and its measure gives the same value', () => {
      fc.assert(
        fc.property(rowsOf(sixteenths), (rows) => {
          const result = evaluate(make(rows), options);
          const measure = bind(options);
          expect(measure.value(make(rows))).toBe(result.value);
          expect(result.measure).toBe(measure.measure);
          expect(result.conventions).toMatchObject(measure.conventions);
          expect(result.conventions).toMatchObject({ weighting: 'sampling', unit: 'row' });
          expect(result.rows).toBe(rows.length);
          expectSame(
            result.population,
            rows.reduce((sum, { weight }) => sum + weight, 0),
          );
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        }),
      );
    });

    test('the weighted mean of its influence is 0', () => {
      fc.assert(
        fc.property(rowsOf(sixteenths, 2), (rows) => {
          const influence = influenceOf(make(rows));
          if (influence === undefined) return;
          if (influence === null) {
            expect(evaluated(make(rows))).toBe(null);
            return;
          }
          expect(influence.length).toBe(rows.length);
          expect([...influence].every(Number.isFinite)).toBe(true);
          const largest = Math.max(...influence.map(Math.abs));
          let [sum, population] = [0, 0];
          for (const [place, { weight }] of rows.entries()) {
            sum += weight * (influence[place] as number);
            population += weight;
          }
          const scale = Math.max(1, largest, Math.abs(evaluated(make(rows)) ?? 0));
          expect(Math.abs(sum / population)).toBeLessThanOrEqual(1e-11 * scale);
        }),
      );
    });

    test.runIf(smooth)('its influence is the derivative of its value by a weight', () => {
      let tried = 0;
      fc.assert(
        fc.property(rowsOf(sixteenths, 3), fc.nat(), (rows, pick) => {
          const place = pick % rows.length;
          const influence = influenceOf(make(rows));
          if (influence == null) return;
          const population = rows.reduce((sum, { weight }) => sum + weight, 0);
          const step = 1e-5 * (rows[place] as TestRow).weight;
          const moved = (by: number) =>
            evaluated(
              make(
                rows.map((row, at) => (at === place ? { ...row, weight: row.weight + by } : row)),
              ),
            );
          const [up, down] = [moved(step), moved(-step)];
          if (up === null || down === null) return;
          tried++;
          const slope = ((up - down) / (2 * step)) * population;
          const scale = Math.max(...influence.map(Math.abs), Math.abs(up));
          const found = influence[place] as number;
          expect(Math.abs(slope - found), `${found} for ${slope}`).toBeLessThanOrEqual(
            1e-6 * scale + 1e-12,
          );
        }),
      );
      // A measure that has no value anywhere was not tested.
      expect(tried).toBeGreaterThan(20);
    });

    test.runIf(replicates)('whole weights are as good as equal rows', () => {
      const whole = fc.integer({ min: 1, max: 3 });
      fc.assert(
        fc.property(rowsOf(whole), (rows) => {
          const repeated = rows.flatMap((row) =>
            Array<TestRow>(row.weight).fill({ ...row, weight: 1 }),
          );
          expectSame(evaluated(make(rows)), evaluated(make(repeated)));
          expectSame(evaluated(make(repeated, false)), evaluated(make(repeated)));
        }),
      );
    });

    test('a row split in two halves changes nothing, nor does the order of rows', () => {
      fc.assert(
        fc.property(rowsOf(sixteenths), (rows) => {
          const halves = rows.flatMap((row) => {
            const half = { ...row, weight: row.weight / 2 };
            return [half, half];
          });
          expectSame(evaluated(make(halves)), evaluated(make(rows)));
          expectSame(evaluated(make([...rows].reverse())), evaluated(make(rows)));
        }),
      );
    });

    test('rows of zero weight change nothing, wherever they stand', () => {
      fc.assert(
        fc.property(rowsOf(sixteenths), rowsOf(fc.constant(0)), (rows, none) => {
          expectSame(evaluated(make([...none, ...rows])), evaluated(make(rows)));
          const influence = influenceOf(make([...none, ...rows]));
          const alone = influenceOf(make(rows));
          if (alone == null) expect(influence).toBe(alone);
          else {
            const scale = Math.max(1, ...alone.map(Math.abs));
            for (const [place, value] of alone.entries()) {
              expectSame(influence?.[none.length + place] ?? null, value, scale * 100);
            }
          }
        }),
      );
    });

    test.runIf(sortable)('a sorted sample gives the same value and influence', () => {
      fc.assert(
        fc.property(rowsOf(sixteenths), (rows) => {
          const sorted = sortSample(make(rows) as WelfareSample) as Data;
          expectSame(evaluated(sorted), evaluated(make(rows)));
          const [found, wanted] = [sorted, make(rows)].map(influenceOf);
          if (found == null || wanted == null) expect(found).toBe(wanted);
          else {
            const scale = Math.max(1, ...wanted.map(Math.abs));
            for (const [place, value] of wanted.entries()) {
              expectSame(found[place] ?? null, value, scale * 100);
            }
          }
        }),
      );
    });

    test('nobody to count is null', () => {
      expect(evaluated(make([]))).toBe(null);
      expect(bind(options).influence(make([]))).toBe(null);
      const weightless = make([
        { welfare: fc.sample(welfare, { numRuns: 1, seed: 1 })[0] as number, weight: 0 },
      ]);
      expect(evaluated(weightless)).toBe(null);
      expect(bind(options).influence(weightless)).toBe(null);
    });

    test('rows without a value are refused, or left out by name and counted', () => {
      const [first, second] = fc.sample(welfare, { numRuns: 2, seed: 7 }) as [number, number];
      const rows = [
        { welfare: first, weight: 2 },
        { welfare: Number.NaN, weight: 3 },
        { welfare: second, weight: 1 },
      ];
      expectPovertyError(() => evaluated(make(rows)), {
        code: 'missingValue',
        path: ['welfare', 1],
      });
      const omit = { ...options, missing: 'omit' };
      const result = evaluate(make(rows), omit);
      const kept = rows.filter(({ welfare: value }) => !Number.isNaN(value));
      expectSame(result.value, evaluated(make(kept)));
      expect(result.treated.missing).toEqual({ rows: 1, weight: 3 });
      expect([result.rows, result.population]).toEqual([2, 3]);
      const influence = bind(omit).influence(make(rows));
      if (influence !== null) {
        const alone = bind(options).influence(make(kept)) as Float64Array;
        expect(influence[1]).toBe(0);
        const scale = 2 * Math.max(1, ...alone.map(Math.abs));
        expectSame(influence[0] as number, 2 * (alone[0] as number), scale);
        expectSame(influence[2] as number, 2 * (alone[1] as number), scale);
      }
    });

    test.each([
      ['welfare of infinity', { welfare: [1, Infinity] }, 'invalidNumber', ['welfare', 1]],
      ['a text for welfare', { welfare: [1, '2'] }, 'invalidType', ['welfare', 1]],
      ['welfare that is null', { welfare: [null, 2] }, 'missingValue', ['welfare', 0]],
      ['no welfare', {}, 'missingValue', ['welfare']],
      ['welfare of bigint', { welfare: new BigInt64Array(2) }, 'invalidType', ['welfare']],
      ['a negative weight', { welfare: [1, 2], weight: [1, -1] }, 'invalidNumber', ['weight', 1]],
      [
        'a weight that is NaN',
        { welfare: [1, 2], weight: [NaN, 1] },
        'invalidNumber',
        ['weight', 0],
      ],
      ['too few weights', { welfare: [1, 2], weight: [1] }, 'unequalColumns', ['weight']],
      ['a misspelled column', { welfare: [1, 2], weights: [1, 1] }, 'unknownOption', ['weights']],
      ['no sample', null, 'missingValue', []],
      ['a list for a sample', [1, 2], 'invalidType', []],
    ] as const)('%s is refused', (_, sample, code, path) => {
      const made = check.sample === undefined || sample === null || Array.isArray(sample);
      const data = made
        ? sample
        : check.sample?.(
            [
              { welfare: 1, weight: 1 },
              { welfare: 2, weight: 1 },
            ],
            sample as unknown as WelfareSample,
          );
      expectPovertyError(() => evaluate(data as unknown as Data, options), { code, path });
      expectPovertyError(() => bind(options).value(data as unknown as Data), { code, path });
      expectPovertyError(() => bind(options).influence(data as unknown as Data), { code, path });
    });

    test('a misspelled option is refused', () => {
      const misspelled = { ...options, outsideSuport: 'omit' };
      expectPovertyError(() => evaluate(make([]), misspelled), {
        code: 'unknownOption',
        path: ['outsideSuport'],
      });
      expectPovertyError(() => bind(misspelled), {
        code: 'unknownOption',
        path: ['outsideSuport'],
      });
    });

    test('frozen input is read and left as it is; floats are computed in double', () => {
      const values = fc.sample(welfare, { numRuns: 6, seed: 3 });
      const rows = values.map((value, place) => ({ welfare: value, weight: place + 1 }));
      const data = deepFreeze(make(rows));
      const value = evaluate(data, deepFreeze({ ...options })).value;
      expectSame(value, evaluated(make(rows)));
      const single = Float32Array.from(values);
      const doubles = rows.map((row, place) => ({ ...row, welfare: single[place] as number }));
      const floats = { ...make(doubles), welfare: single } as Data;
      expect(evaluated(floats)).toBe(evaluated(make(doubles)));
    });
  });
}
