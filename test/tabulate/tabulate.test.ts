import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Plan } from '../../src/model/plan/plan.ts';
import { planDigest } from '../../src/model/plan/planDigest.ts';
import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import { bindPlan } from '../../src/tabulate/measures/bindPlan.ts';
import { structureMeasures } from '../../src/tabulate/measures/welfare/structureMeasures.ts';
import type { Table } from '../../src/tabulate/table.ts';
import { tabulate } from '../../src/tabulate/tabulate.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { everyMeasurePlan, headcountPlan } from '../support/plans.ts';
import { openRow } from './everyRow.ts';
import { expectCells } from './expectCells.ts';

const plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'income',
  weight: { kind: 'sampling', column: 'weight' },
  by: ['region'],
  where: { column: 'age', atLeast: 18 },
  lines: { national: 20 },
  indicators: [
    { id: 'poor', measure: 'povertyHeadcount', line: 'national' },
    { id: 'mean', measure: 'meanWelfare' },
  ],
});
const rows = deepFreeze([
  { region: 'north', income: 10, weight: 3, age: 40 },
  { region: 'south', income: 30, weight: 4, age: 18 },
  { region: 'south', income: 1, weight: 9, age: 17 },
  { region: 'north', income: 30, weight: 1, age: 70 },
]);
const columns = {
  region: { codes: Uint8Array.of(1, 0, 0, 1), labels: ['south', 'north'] },
  income: Float64Array.of(10, 30, 1, 30),
  weight: [3, 4, 9, 1],
  age: Int32Array.of(40, 18, 17, 70),
};
/** A table of Arrow by its structure. */
const arrow = {
  numRows: rows.length,
  getChild: (name: string) => {
    if (!(name in columns)) return null;
    return {
      length: rows.length,
      get: (row: number) => (rows[row] as Readonly<Record<string, unknown>>)[name],
    };
  },
};

/** The parts one after the other, when asked for. */
async function* arriving<Part>(parts: readonly Part[]) {
  for (const part of parts) yield part;
}

function* several<Part>(parts: readonly Part[]) {
  yield* parts;
}

const halves = [rows.slice(0, 2), rows.slice(2)];

test('a table says what it is, and its cells have an order of their own', () => {
  const none = { rows: 0, weight: 0 };
  const treated = { missing: none, omitted: none, changed: none };
  const rest = { treated, bounds: null, resolution: 0, suppressed: null };
  const table = tabulate(rows, plan);
  expect(table).toEqual({
    version: 1,
    plan: planDigest(plan),
    by: ['region'],
    indicators: [
      expect.objectContaining({ id: 'poor', label: null, measure: 'povertyHeadcount' }),
      expect.objectContaining({ id: 'mean', label: null, measure: 'meanWelfare' }),
    ],
    rows: 4,
    filtered: 1,
    cells: [
      { group: [null], indicator: 'poor', value: 3 / 8, rows: 3, population: 8, ...rest },
      { group: [null], indicator: 'mean', value: 22.5, rows: 3, population: 8, ...rest },
      { group: ['north'], indicator: 'poor', value: 3 / 4, rows: 2, population: 4, ...rest },
      { group: ['north'], indicator: 'mean', value: 15, rows: 2, population: 4, ...rest },
      { group: ['south'], indicator: 'poor', value: 0, rows: 1, population: 4, ...rest },
      { group: ['south'], indicator: 'mean', value: 30, rows: 1, population: 4, ...rest },
    ],
  });
  expect(JSON.parse(JSON.stringify(table))).toEqual(table);
});

describe('however rows come, the table is the same', () => {
  const expected = tabulate(rows, plan);

  test('as columns, and as a table of Arrow', () => {
    expect(tabulate(columns, plan)).toEqual(expected);
    expect(tabulate(arrow, plan)).toEqual(expected);
  });

  test('in parts that are at hand', () => {
    const table = tabulate(several(halves), plan);
    expectTypeOf(table).toEqualTypeOf<Table>();
    expect(table).toEqual(expected);
    expect(tabulate(new Set([rows.slice(0, 3), rows.slice(3)]), plan)).toEqual(expected);
    expect(tabulate(several([rows]), plan)).toEqual(expected);
  });

  test('in parts that arrive', async () => {
    const promise = tabulate(arriving(halves), plan);
    expectTypeOf(promise).toEqualTypeOf<Promise<Table>>();
    expect(await promise).toEqual(expected);
    expect(await tabulate(arriving([arrow]), plan)).toEqual(expected);
  });
});

test('several parts give every measure that one part gives', () => {
  const joint = new Set(Object.keys(structureMeasures()));
  const indicators = everyMeasurePlan.indicators
    .filter(({ measure }) => !joint.has(measure))
    .map((one) => {
      const [bound] = bindPlan({ ...everyMeasurePlan, indicators: [one] });
      const isAny = bound?.family !== 'welfare' || bound.support.values === 'all';
      return (isAny ? one : { ...one, outsideSupport: 'omit' }) as PlanIndicator;
    });
  const { multidimensional } = everyMeasurePlan;
  const own: Plan = {
    ...everyMeasurePlan,
    totals: 'rollup',
    by: ['region', 'class'],
    missing: 'omit',
    multidimensional: {
      ...(multidimensional as NonNullable<Plan['multidimensional']>),
      missing: 'omit',
    },
    indicators,
  };
  const known = openRow.map((row) => ({ ...row, income: row.income === -300 ? 0 : row.income }));
  fc.assert(
    fc.property(fc.array(known, { maxLength: 20 }), fc.nat({ max: 20 }), (table, cut) => {
      const whole = tabulate(table, own);
      const parts = tabulate(several([table.slice(0, cut), table.slice(cut)]), own);
      expectCells(parts.cells, whole.cells);
      expect({ ...parts, cells: [] }).toEqual({ ...whole, cells: [] });
    }),
    { numRuns: 25 },
  );
});

test('no rows make a table of nobody', () => {
  const empty = [{ group: [null], indicator: 'poor', value: null, rows: 0, population: 0 }];
  const { by, where, ...whole } = plan;
  for (const data of [[], several([]), several([[]])]) {
    const { cells } = tabulate(data, { ...plan, indicators: plan.indicators.slice(0, 1) });
    expect(cells).toMatchObject(empty);
  }
  expect(tabulate([], whole).cells).toMatchObject([{ group: [], value: null }, { group: [] }]);
});

describe('refusals', () => {
  test('of measures that need the rows of a group together, in parts alone', () => {
    const tax: Plan = {
      ...headcountPlan,
      indicators: [{ id: 'kakwani', measure: 'kakwaniIndex', tax: 'tax' }],
    };
    const data = { income: [10, 20], tax: [1, 4] };
    expect(tabulate(data, tax).cells[0]?.value).not.toBeNull();
    const path = ['indicators', 0, 'measure'];
    expectPovertyError(() => tabulate([data].values(), tax), { code: 'notSupported', path });
  });

  test('of a row have its place over all parts', () => {
    const parts = [
      [{ income: 5 }, { income: 6 }],
      [{ income: 7 }, { income: 'eight' }],
    ];
    const faulty = { code: 'invalidType', path: ['income', 3] } as const;
    expectPovertyError(() => tabulate(parts.flat(), headcountPlan), faulty);
    expectPovertyError(() => tabulate(several(parts), headcountPlan), faulty);
  });

  test('are a promise that is rejected where data arrive', async () => {
    const faulty = { ...plan, version: 2 } as never;
    await expect(tabulate(arriving(halves), faulty)).rejects.toMatchObject({ code: 'invalidPlan' });
    const parts = arriving([[{ ...rows[0], income: -1 }], [{ ...rows[0], income: null }]]);
    const missing = { code: 'missingValue', path: ['income', 1] };
    await expect(tabulate(parts, plan)).rejects.toMatchObject(missing);
  });

  test.each([
    [null, 'missingValue'],
    ['rows', 'invalidType'],
    [Promise.resolve(rows), 'invalidType'],
    [new Float64Array(3), 'invalidType'],
  ] as const)('of data that are none: %j', (data, code) => {
    expectPovertyError(() => tabulate(data as never, plan), { code, path: ['data'] });
  });

  test('of a column that the table has not', () => {
    const { income, ...others } = columns;
    const missing = { code: 'missingValue', path: ['income'] } as const;
    expectPovertyError(() => tabulate(others, plan), missing);
    expectPovertyError(() => tabulate(several([others]), plan), missing);
  });
});

describe('on the way', () => {
  test('progress is told after the rows were read, and after each group', () => {
    const told: unknown[] = [];
    tabulate(rows, plan, { onProgress: (done) => told.push(done) });
    const groups = [0, 1, 2, 3].map((done) => ({ rows: 4, groups: done }));
    expect(told).toEqual(groups);
  });

  test('progress is told after each part', async () => {
    const told: unknown[] = [];
    const onProgress = (done: unknown) => told.push(done);
    const parts = [columns, rows, arrow];
    tabulate(several(parts), plan, { onProgress });
    await tabulate(arriving(parts), plan, { onProgress });
    const each = [4, 8, 12].map((read, at) => ({ rows: read, chunks: at + 1 }));
    expect(told).toEqual([...each, ...each]);
  });

  test('a signal stops before anything is read', () => {
    const signal = AbortSignal.abort('too late');
    const stopped = { code: 'aborted', path: ['options', 'signal'] } as const;
    const error = expectPovertyError(() => tabulate(rows, plan, { signal }), stopped);
    expect(error.cause).toBe('too late');
  });

  test('a signal stops between parts, and the source is closed', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    async function* source() {
      try {
        yield rows;
        controller.abort();
        yield rows;
        seen.push('a third part was asked for');
      } finally {
        seen.push('closed');
      }
    }
    const { signal } = controller;
    const promise = tabulate(source(), plan, { signal });
    await expect(promise).rejects.toMatchObject({ code: 'aborted' });
    expect(seen).toEqual(['closed']);
  });

  test('a signal stops between groups', () => {
    const signal = { aborted: false };
    const onProgress = ({ groups }: { readonly groups?: number }) => {
      signal.aborted = groups === 2;
    };
    const stopped = { code: 'aborted', path: ['options', 'signal'] } as const;
    expectPovertyError(() => tabulate(rows, plan, { signal, onProgress }), stopped);
  });

  test('options are checked', () => {
    const call = () => tabulate(rows, plan, { progress: 1 } as never);
    expectPovertyError(call, { code: 'unknownOption', path: ['options', 'progress'] });
  });
});

test('names of columns that records have from birth are columns like any other', () => {
  const own: Plan = {
    version: 1,
    welfare: '__proto__',
    by: ['constructor'],
    indicators: [
      { id: 'mean', measure: 'meanWelfare' },
      { id: 'between', measure: 'betweenGroupShare', by: 'toString', alpha: 1 },
      { id: 'spread', measure: 'concentrationIndex', variable: 'valueOf' },
      {
        id: 'source',
        measure: 'sourceShare',
        sources: ['hasOwnProperty', '__proto__'],
        source: '__proto__',
        attribution: 'covariance',
      },
    ],
  };
  const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];
  const data = Object.fromEntries(
    names.map((name) => [name, name === 'hasOwnProperty' ? [0, 0, 0] : [1, 2, 6]]),
  );
  const { cells } = tabulate(data, own);
  const [mean, between, spread, source] = cells.map(({ value }) => value);
  expect(mean).toBe(3);
  // Each row is a group of its own; the other source is nothing; 10/27 is the Gini index of 1, 2 and 6.
  for (const share of [between, source]) expect(share).toBeCloseTo(1, 14);
  expect(spread).toBeCloseTo(10 / 27, 14);
});

test('labels may be any text or number', () => {
  const labels = ["'; DROP TABLE x; --", '\u0000', '🏠', 'x'.repeat(10_000), 7, -0.5, ''];
  const data = labels.map((region, at) => ({ region, income: at, weight: 1, age: 20 }));
  const { cells } = tabulate(data, plan);
  const found = cells.filter(({ indicator }) => indicator === 'mean').map(({ group }) => group[0]);
  const texts = labels.filter((label) => typeof label === 'string').sort();
  expect(found).toEqual([null, -0.5, 7, ...texts]);
});

test('the plan and its data are left as they are', () => {
  // Everything is frozen that can be: a write would throw.
  const frozen = deepFreeze({ income: [5, null, 7] });
  const omitting: Plan = { ...headcountPlan, missing: 'omit' };
  expect(tabulate(frozen, deepFreeze(omitting)).cells[0]).toMatchObject({
    rows: 2,
    treated: { missing: { rows: 1, weight: 1 } },
  });
  const income = Float64Array.of(3, 1, Number.NaN, 2);
  tabulate({ income }, { ...omitting, indicators: [{ id: 'gini', measure: 'giniIndex' }] });
  expect([...income]).toEqual([3, 1, Number.NaN, 2]);
});

test('every measure has its name', () => {
  const { indicators } = tabulate([], everyMeasurePlan);
  expect(indicators.map(({ measure }) => measure)).toEqual(
    everyMeasurePlan.indicators.map(({ measure }) => measure),
  );
});
