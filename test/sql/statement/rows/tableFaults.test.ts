import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import { tableFaults, weightExpression } from '../../../../src/sql/statement/rows/tableFaults.ts';
import type { Engine } from '../../../support/engines/engine.ts';
import { openDuckdb } from '../../../support/engines/openDuckdb.ts';
import { valuesOf } from '../../../support/engines/runQueries.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const both: Pick<Plan, 'weight' | 'size' | 'by'> = {
  weight: { kind: 'sampling', column: 'weight' },
  size: 'members',
  by: ['region', 'class'],
};

/** The code and column of each fault of each row. */
async function faultsOf(plan: typeof both): Promise<string[][]> {
  const faults = tableFaults(plan);
  const flags: (readonly unknown[])[] = [];
  for (const { when } of faults) flags.push(await valuesOf(engine, when));
  const rows = (await valuesOf(engine, weightExpression(plan))).length;
  return Array.from({ length: rows }, (_, row) =>
    faults.filter((__, at) => flags[at]?.[row] === true).map((one) => `${one.code} ${one.column}`),
  );
}

test('a row without a label or an ordinary weight is a fault', async () => {
  const cases: [string | null, number | null, number | null, number | null, string[]][] = [
    ['a', 1, 1.5, 2, []],
    ['', 0, 0, -0, []],
    [null, 1, 1, 1, ['missingValue region']],
    ['a', null, 1, 1, ['missingValue class']],
    ['a', Number.NaN, 1, 1, ['missingValue class']],
    ['a', 1, null, 1, ['missingValue weight']],
    ['a', 1, Number.NaN, 1, ['missingValue weight']],
    ['a', 1, -1e-300, 1, ['invalidNumber weight']],
    ['a', 1, Number.POSITIVE_INFINITY, 1, ['invalidNumber weight']],
    ['a', 1, 1, null, ['missingValue members']],
    ['a', 1, 1, 2.5, ['invalidNumber members']],
    ['a', 1, 1, 2 ** 53, ['invalidNumber members']],
    ['a', 1, 1, 2 ** 53 - 1, []],
    ['a', 1, 1e308, 100, ['overflow members']],
  ];
  await engine.load('t', {
    region: cases.map(([one]) => one),
    class: cases.map(([, one]) => one),
    weight: cases.map(([, , one]) => one),
    members: cases.map(([, , , one]) => one),
  });
  expect(await faultsOf(both)).toEqual(cases.map(([, , , , faults]) => faults));
});

test('weights that are counts are whole numbers', async () => {
  await engine.load('t', { weight: [2, 2.5], members: [1, 1] });
  const frequency = { weight: { kind: 'frequency', column: 'weight' } } as const;
  expect(await faultsOf(frequency)).toEqual([[], ['invalidNumber weight']]);
  expect(tableFaults(frequency)[1]?.expected).toBe('a whole number of 0 or more');
});

test('the weight is that of the row times its size, or 1', async () => {
  await engine.load('t', { weight: [1.5, 2], members: [2, 3] });
  expect(await valuesOf(engine, weightExpression(both))).toEqual([3, 6]);
  expect(await valuesOf(engine, weightExpression({ size: 'members' }))).toEqual([2, 3]);
  expect(await valuesOf(engine, weightExpression({}))).toEqual([1, 1]);
  expect(tableFaults({})).toEqual([]);
});
