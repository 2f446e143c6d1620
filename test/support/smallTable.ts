import { expect, test } from 'vitest';
import type { Measure } from '../../src/model/sample/measure.ts';
import type { DeprivationData } from '../../src/multidimensional/data/deprivationData.ts';
import { patternCounts } from '../../src/multidimensional/patternCounts.ts';
import type { GapData } from '../../src/multidimensional/scoring/gapRatio.ts';
import type { IndexOptions } from '../../src/multidimensional/scoring/indexOptions.ts';
import type { MultidimensionalValue } from '../../src/multidimensional/scoring/ratioMeasure.ts';
import { badChoices, badRecords, untyped } from './badValues.ts';
import { deepFreeze } from './deepFreeze.ts';
import { expectPovertyError } from './expectPovertyError.ts';
import { expectFewReads } from './watch.ts';

/** Scores of 3/4, 1/2, 0 and 1; the first and the last are poor. */
export const smallIndex = deepFreeze({
  id: 'small',
  dimensions: [
    { id: 'health', indicators: [{ id: 'nutrition', weight: '1/2' }] },
    {
      id: 'living',
      indicators: [
        { id: 'water', weight: '1/4' },
        { id: 'roof', weight: '1/4' },
      ],
    },
  ],
  cutoff: '3/4',
});

/** Four rows that stand for 1, 2, 1 and 4 of a population of 8. */
export const smallTable = deepFreeze({
  deprivations: {
    nutrition: [1, 0, 0, 1],
    water: [1, 1, 0, 1],
    roof: [0, 1, 0, 1],
  },
  gaps: {
    nutrition: [0.5, 0, 0, 1],
    water: [0.5, 0.25, 0, 0.5],
    roof: [0, 0.5, 0, 0],
  },
  weight: [1, 2, 1, 4],
});

/** The same with one deprivation of the first row and one of the third not known. */
export const smallGaps = deepFreeze({
  ...smallTable,
  deprivations: {
    nutrition: [1, 0, null, 1],
    water: [null, 1, 0, 1],
    roof: [0, 1, 0, 1],
  },
});

type Wanted = readonly [
  refused: number,
  omit: number,
  notDeprived: number,
  deprived: number,
  reweight: number,
];

/** A measure with what it has to give for the small tables, by hand. */
export interface MeasureCase<Options extends IndexOptions> {
  readonly measure: string;
  readonly evaluate: (data: never, options: Options) => MultidimensionalValue;
  readonly bind: (options: Options) => Measure<never>;
  readonly options: Options;
  /** The value of the small table, and of the table with gaps under each policy. */
  readonly values: Wanted;
  /** The influence of each row of the small table. */
  readonly influence: readonly number[];
  readonly settings: { readonly [name: string]: string };
  /** Whether the value is null, not 0, where nobody is poor. */
  readonly ofThePoor: boolean;
  /** Whether the measure goes by gaps, and so needs the rows. */
  readonly byGaps?: boolean;
  /** Whether it does without a cut-off. */
  readonly ofEverybody?: boolean;
}

/** The tests that every measure passes. */
export function testMeasure<Options extends IndexOptions>(each: MeasureCase<Options>): void {
  const { options, measure, settings } = each;
  const evaluate = (data: object, other: object = options) =>
    each.evaluate(data as never, other as Options);
  const bound = each.bind(options) as Measure<GapData>;
  const near = (found: number | null, wanted: number) => expect(found).toBeCloseTo(wanted, 14);

  test('has the value that a hand finds', () => {
    const { value, rows, population } = evaluate(smallTable);
    near(value, each.values[0]);
    expect([rows, population]).toEqual([4, 8]);
  });

  test.each([
    ['omit', 1, 2, 6],
    ['notDeprived', 2, 4, 8],
    ['deprived', 3, 4, 8],
    ['reweight', 4, 4, 8],
  ] as const)(
    'has the value that a hand finds where %s is the policy',
    (missing, at, rows, population) => {
      const found = evaluate(smallGaps, { ...options, missing });
      near(found.value, each.values[at]);
      expect([found.rows, found.population]).toEqual([rows, population]);
      expect(found.missing).toEqual({
        policy: missing,
        rows: 2,
        population: 2,
        rowsLeftOut: 4 - rows,
        populationLeftOut: 8 - population,
      });
    },
  );

  test('says how it was made, and what a measure it is', () => {
    const found = evaluate(smallTable);
    const identified = each.ofEverybody
      ? { index: 'small', missing: 'refuse' }
      : { index: 'small', identification: 'score', cutoff: '3/4', missing: 'refuse' };
    const conventions = { ...identified, ...settings };
    expect(found.measure).toBe(measure);
    expect(found.conventions).toEqual({ ...conventions, unit: 'row', weighting: 'sampling' });
    const ofHouseholds = evaluate({ ...smallTable, rowUnit: 'household' });
    expect(ofHouseholds.conventions).toEqual({ ...found.conventions, unit: 'household' });
    const size = { ...smallTable, weight: undefined, size: [1, 2, 1, 4] };
    expect(evaluate(size).conventions).toEqual({
      ...conventions,
      unit: 'person',
      weighting: 'household-size',
    });
    near(evaluate(size).value, each.values[0]);
    expect([bound.measure, bound.conventions]).toEqual([measure, conventions]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test('is the same as a measure, with the influence of every row', () => {
    expect(bound.value(smallTable)).toBe(evaluate(smallTable).value);
    const influence = bound.influence(smallTable);
    expect(influence?.length).toBe(4);
    for (const [row, wanted] of each.influence.entries()) near(influence?.[row] ?? null, wanted);
  });

  test('is null where nobody was counted, and so is its influence', () => {
    const nobody = [
      {
        deprivations: { nutrition: [], water: [], roof: [] },
        gaps: { nutrition: [], water: [], roof: [] },
      },
      { ...smallTable, weight: [0, 0, 0, 0] },
    ];
    for (const data of nobody) {
      expect(evaluate(data)).toMatchObject({ value: null, population: 0 });
      expect([bound.value(data), bound.influence(data)]).toEqual([null, null]);
    }
    const unknown = {
      deprivations: { nutrition: [null], water: [1], roof: [1] },
      gaps: { nutrition: [0], water: [1], roof: [1] },
    };
    expect(evaluate(unknown, { ...options, missing: 'omit' })).toMatchObject({
      value: null,
      rows: 0,
    });
  });

  test(`is ${each.ofThePoor ? 'null' : '0'} where nobody is deprived`, () => {
    const none = [0, 0, 0, 0];
    const columns = { nutrition: none, water: none, roof: none };
    const { value } = evaluate({ deprivations: columns, gaps: columns });
    expect(value).toBe(each.ofThePoor ? null : 0);
  });

  test('one row is enough', () => {
    const row = {
      deprivations: { nutrition: [1], water: [1], roof: [1] },
      gaps: { nutrition: [1], water: [1], roof: [1] },
    };
    const { value } = evaluate(row);
    expect(value).toBeGreaterThan(0);
    expect([...(bound.influence(row) ?? [])]).toEqual([0]);
  });

  test('is made from patterns as from rows, unless it needs the rows', () => {
    const counts = patternCounts({
      ...smallTable,
      deprivations: { other: [0, 1, 1, 0], ...smallTable.deprivations },
    });
    if (each.byGaps) {
      expectPovertyError(() => evaluate(counts), { code: 'missingValue', path: ['gaps'] });
    } else {
      expect(evaluate(counts)).toEqual(evaluate(smallTable));
      expectPovertyError(() => bound.influence(untyped(counts)), {
        code: 'missingValue',
        path: ['deprivations'],
      });
      // The rows are no longer there: it is the cell that is named.
      const gaps = patternCounts(smallGaps);
      expectPovertyError(() => evaluate(gaps), {
        code: 'missingValue',
        path: ['patterns', 'missing', gaps.patterns.missing.findIndex((bits) => bits !== 0)],
        message: '(omit, reweight, bounds …), got ',
      });
    }
  });

  test('refuses what is not known unless told what to do, with the row', () => {
    const error = {
      code: 'missingValue',
      path: ['deprivations', 'water', 0],
      message: '(omit, reweight, bounds …), got null',
    } as const;
    expectPovertyError(() => evaluate(smallGaps), error);
    expectPovertyError(() => bound.value(untyped(smallGaps)), error);
    expectPovertyError(() => bound.influence(untyped(smallGaps)), error);
  });

  test('refuses a lacking column, weights past all measure and the wrong unit', () => {
    const { roof: _, ...fewer } = smallTable.deprivations;
    expectPovertyError(() => evaluate({ ...smallTable, deprivations: fewer }), {
      code: 'missingValue',
      path: ['deprivations', 'roof'],
    });
    for (const weight of [
      [1e308, 1, 1, 1e308],
      [1e200, 0, 0, 0],
      [1, 1, 1, 1e-200],
    ]) {
      const call = () => evaluate({ ...smallTable, weight });
      expectPovertyError(call, { code: 'invalidNumber', path: ['weight'] });
    }
    const ofPersons = { ...options, index: { ...options.index, unit: 'person' } };
    expectPovertyError(() => evaluate(smallTable, ofPersons), {
      code: 'missingValue',
      path: ['rowUnit'],
      message: "because 'small' counts persons, got undefined",
    });
    expectPovertyError(() => evaluate({ ...smallTable, rowUnit: 'household' }, ofPersons), {
      code: 'mixedUnits',
      path: ['rowUnit'],
      message: 'got "household"',
    });
    expect(evaluate({ ...smallTable, rowUnit: 'person' }, ofPersons).value).toBe(
      evaluate(smallTable).value,
    );
  });

  test.each(badRecords)('refuses an index that is %s', (_, index, code) => {
    const call = () => each.bind(untyped({ ...options, index }));
    expectPovertyError(call, { code, path: ['index'] });
  });

  test.each(badRecords)('refuses data that is %s', (_, data, code) => {
    expectPovertyError(() => evaluate(untyped(data)), { code, path: ['data'] });
    expectPovertyError(() => bound.value(untyped(data)), { code, path: ['data'] });
    expectPovertyError(() => bound.influence(untyped(data)), { code, path: ['data'] });
  });

  test.each(badChoices.filter(([, value]) => value !== undefined))(
    'refuses the policy %s',
    (_, missing, code) => {
      const call = () => each.bind(untyped({ ...options, missing }));
      expectPovertyError(call, { code, path: ['missing'] });
    },
  );

  test('refuses a faulty cut-off', () => {
    for (const [cutoff, code] of [
      [0, 'invalidIndex'],
      ['101%', 'invalidIndex'],
      [1 / 3, 'inexactNumber'],
      [Number.NaN, 'invalidNumber'],
    ] as const) {
      expectPovertyError(() => each.bind({ ...options, cutoff }), { code, path: ['cutoff'] });
    }
  });

  test('refuses columns whose lengths are no lengths', () => {
    for (const length of [-1, 0.5, Number.NaN]) {
      const data = {
        ...smallTable,
        deprivations: { ...smallTable.deprivations, nutrition: { length } },
      };
      expectPovertyError(() => bound.influence(untyped(data)), {
        code: 'invalidType',
        path: ['deprivations', 'nutrition'],
      });
    }
  });

  test('reads its data a few times and writes none', () => {
    expectFewReads(smallTable as DeprivationData, (data) => {
      evaluate(data);
    });
    expectFewReads(smallTable as unknown as GapData, (data) => {
      bound.influence(data);
    });
  });
}
