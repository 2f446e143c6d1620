import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../src/errors.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../src/model/plan/planIndicator.ts';
import { startTable } from '../../../src/tabulate/parts/startTable.ts';
import { tabulate } from '../../../src/tabulate/tabulate.ts';
import { untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { everyIndicator, everyMeasurePlan } from '../../support/plans.ts';
import { everyRow, openRow } from '../everyRow.ts';
import { countPlan, openPlan } from './hardPlans.ts';
import {
  anyCuts,
  atLeastZero,
  cutInto,
  expectSame,
  jointMeasures,
  partsPlan,
  tableOfChunks,
} from './partedTables.ts';

describe('any chunks give the table of all rows at once', () => {
  test('of every measure that parts add up to', () => {
    fc.assert(
      fc.property(fc.array(everyRow, { maxLength: 60 }), anyCuts, (rows, cuts) => {
        const chunks = deepFreeze(cutInto(rows, cuts));
        expectSame(tableOfChunks(partsPlan, chunks), tabulate(rows, partsPlan));
      }),
      { numRuns: 30 },
    );
  });

  test('with missing values, every kind of line and every policy', () => {
    const rows = fc.array(openRow.map(atLeastZero), { maxLength: 60 });
    fc.assert(
      fc.property(rows, anyCuts, (own, cuts) => {
        expectSame(tableOfChunks(openPlan, cutInto(own, cuts)), tabulate(own, openPlan));
      }),
      { numRuns: 30 },
    );
  });

  test('with weights that are counts', () => {
    fc.assert(
      fc.property(fc.array(everyRow, { maxLength: 60 }), anyCuts, (rows, cuts) => {
        const counted = rows.map((row) => ({ ...row, count: Math.max(1, row.count) }));
        const chunks = cutInto(counted, cuts);
        expectSame(tableOfChunks(countPlan, chunks), tabulate(counted, countPlan));
      }),
    );
  });

  test('as columns, too, and of no rows at all', () => {
    const table = startTable(partsPlan);
    expectSame(table.finish(), tabulate([], partsPlan));
    const plan: Plan = {
      version: 1,
      welfare: 'x',
      indicators: [{ id: 'm', measure: 'meanWelfare' }],
    };
    const columns = startTable(plan);
    columns.add({ x: Float64Array.of(1, 2) });
    columns.add({ x: [] });
    columns.add([{ x: 6 }]);
    expect(columns.finish()).toEqual(tabulate({ x: [1, 2, 6] }, plan));
  });
});

test('goes on after a result was asked for', () => {
  const plan: Plan = {
    version: 1,
    welfare: 'x',
    indicators: [{ id: 'm', measure: 'medianWelfare' }],
  };
  const table = startTable(plan, { part: 'a' });
  const medians = [4, 8, 9].map((x) => {
    table.add([{ x }]);
    expect(table.partial().rows).toBe(table.finish().rows);
    return table.finish().cells[0]?.value;
  });
  expect(medians).toEqual([4, 6, 8]);
});

const plan: Plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'income',
  weight: { kind: 'sampling', column: 'weight' },
  by: ['region'],
  where: { column: 'kept', is: true },
  multidimensional: {
    index: {
      id: 'two',
      name: { vi: 'hai', en: 'two' },
      dimensions: [{ id: 'd', indicators: [{ id: 'water', weight: 1 }] }],
      cutoff: 1,
    },
  },
  lines: {
    own: { kind: 'column', column: 'line' },
    byArea: { kind: 'byGroup', by: 'area', amounts: [{ label: 'rural', amount: 5 }] },
  },
  indicators: [
    { id: 'gini', measure: 'giniIndex' },
    { id: 'watts', measure: 'wattsIndex', line: 'own', outsideSupport: { floor: 1 } },
    { id: 'sst', measure: 'senShorrocksThonIndex', line: 'own' },
    { id: 'P0', measure: 'povertyHeadcount', line: 'byArea' },
    { id: 'H', measure: 'multidimensionalHeadcount' },
  ],
});

const good = (income: number) =>
  ({ kept: true, region: 'n', income, weight: 1, line: 20, area: 'rural', water: 1 }) as const;

describe('a chunk that is refused leaves the table as it was', () => {
  const faults: readonly [string, object, PovertyErrorCode, string][] = [
    ['welfare that is missing', { income: null }, 'missingValue', 'income'],
    ['welfare outside the support', { income: -1 }, 'outsideSupport', 'income'],
    ['infinite welfare', { income: 1 / 0 }, 'invalidNumber', 'income'],
    ['a negative weight', { weight: -1 }, 'invalidNumber', 'weight'],
    ['a line that is missing', { line: null }, 'missingValue', 'line'],
    ['a line that is not above 0', { line: 0 }, 'invalidNumber', 'line'],
    ['a label without a line', { area: 'urban' }, 'missingValue', 'area'],
    ['a group without a label', { region: null }, 'missingValue', 'region'],
    ['a deprivation that is not known', { water: null }, 'missingValue', 'water'],
    ['a deprivation that is 2', { water: 2 }, 'invalidNumber', 'water'],
  ];

  test.each(faults)('%s', (_name, fault, code, column) => {
    const table = startTable(plan, { part: 'a' });
    table.add([good(10), { ...good(1), kept: false }]);
    const [before, partial] = [table.finish(), table.partial()];
    // Another group and good rows come with the faulty one, which stands at row 4 of all.
    const chunk = [good(3), { ...good(4), region: 'new' }, { ...good(5), ...fault }];
    for (let time = 0; time < 3; time++) {
      expectPovertyError(() => table.add(deepFreeze(chunk)), { code, path: [column, 4] });
      expect(table.finish()).toEqual(before);
      expect(table.partial()).toEqual(partial);
    }
    table.add([good(30), good(50)]);
    expectSame(
      table.finish(),
      tabulate([good(10), { ...good(1), kept: false }, good(30), good(50)], plan),
    );
    expectPovertyError(() => table.add(chunk), { code, path: [column, 6] });
  });

  test('a row that is none', () => {
    const table = startTable(plan);
    table.add([good(10)]);
    expectPovertyError(() => table.add([{ ...good(5), income: -1 }]), {
      code: 'outsideSupport',
      path: ['income', 1],
    });
    expectPovertyError(() => table.add(untyped([good(3), null])), {
      code: 'missingValue',
      path: [2],
    });
    expect(table.finish().rows).toBe(1);
  });
});

describe('refuses', () => {
  test.each(jointMeasures)('%s, which needs the rows of a group together', (measure) => {
    const place = everyIndicator.findIndex((indicator) => indicator.measure === measure);
    const own = [everyIndicator[0], everyIndicator[place]] as PlanIndicator[];
    expectPovertyError(() => startTable({ ...everyMeasurePlan, indicators: own }), {
      code: 'notSupported',
      path: ['indicators', 1, 'measure'],
      message: /one batch: tabulate\(rows or columns\), got '/,
    });
  });

  test('a partial table without an id', () => {
    const table = startTable(plan);
    expectPovertyError(() => table.partial(), { code: 'missingValue', path: ['options', 'part'] });
  });

  test('options that are none', () => {
    const start = (options: unknown) => () => startTable(plan, untyped(options));
    expectPovertyError(start(null), { code: 'missingValue', path: ['options'] });
    expectPovertyError(start({ id: 'a' }), { code: 'unknownOption', path: ['options', 'id'] });
    expectPovertyError(start({ part: 7 }), { code: 'invalidType', path: ['options', 'part'] });
    expectPovertyError(start({ part: ' ' }), { code: 'invalidType', path: ['options', 'part'] });
  });

  test('a plan that is none', () => {
    expectPovertyError(() => startTable(untyped({ ...plan, version: 2 })), {
      code: 'invalidPlan',
      path: ['version'],
    });
  });

  test('a column that no chunk had, once the table is asked for', () => {
    const omitting = { ...plan, missing: 'omit' } as const;
    const table = startTable(omitting, { part: 'a' });
    const { line: _, ...without } = good(10);
    table.add([without]);
    expectPovertyError(() => table.finish(), { code: 'missingValue', path: ['line'] });
    expectPovertyError(() => table.partial(), { code: 'missingValue', path: ['line'] });
    table.add([good(10)]);
    expect(table.finish().rows).toBe(2);
  });

  test('weights whose sum passes the largest double', () => {
    const indicators = plan.indicators.filter(({ id }) => id === 'H');
    const table = startTable({ ...plan, indicators }, { part: 'a' });
    for (let row = 0; row < 2; row++) table.add([{ ...good(0), weight: 1e308 }]);
    const overflow = { code: 'overflow', path: ['weight'] } as const;
    expectPovertyError(() => table.finish(), overflow);
    expectPovertyError(() => table.partial(), overflow);
  });

  test('welfare whose weighted sum may pass it', () => {
    const own: Plan = {
      version: 1,
      welfare: 'x',
      indicators: [
        { id: 'mean', measure: 'meanWelfare' },
        { id: 'gini', measure: 'giniIndex' },
      ],
    };
    for (const indicator of own.indicators) {
      const table = startTable({ ...own, indicators: [indicator] });
      for (let row = 0; row < 3; row++) table.add([{ x: 8e307 }]);
      expectPovertyError(() => table.finish(), { code: 'overflow', path: ['x'] });
    }
  });
});
