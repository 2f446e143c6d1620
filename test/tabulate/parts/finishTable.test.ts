import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { finishTable } from '../../../src/tabulate/parts/finishTable.ts';
import { startTable } from '../../../src/tabulate/parts/startTable.ts';
import type { Table, TableCell } from '../../../src/tabulate/table.ts';
import { tabulate } from '../../../src/tabulate/tabulate.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import {
  anyCuts,
  anySteps,
  cutInto,
  expectSame,
  tableOfChunks,
  tableOfTree,
} from './partedTables.ts';

const median = { kind: 'relative', of: 'median', share: 0.8 } as const;

/** So few values are kept apart that near ones are put together. */
const coarsePlan: Plan = {
  version: 1,
  welfare: 'x',
  weight: { kind: 'sampling', column: 'w' },
  by: ['g'],
  mostValues: 256,
  indicators: [
    { id: 'mean', measure: 'meanWelfare' },
    { id: 'P1', measure: 'povertyGapIndex', line: 130 },
    { id: 'theil', measure: 'theilIndex' },
    { id: 'gini', measure: 'giniIndex' },
    { id: 'corrected', measure: 'giniIndex', correction: 'rows' },
    { id: 'cv', measure: 'coefficientOfVariation', correction: 'rows' },
    { id: 'median', measure: 'medianWelfare' },
    { id: 'p90p10', measure: 'quantileRatio', numerator: 0.9, denominator: 0.1 },
    { id: 'palma', measure: 'palmaRatio' },
    { id: 'wolfson', measure: 'wolfsonIndex' },
    { id: 'SST', measure: 'senShorrocksThonIndex', line: 130 },
    { id: 'sen', measure: 'senIndex', line: 130 },
    { id: 'arop', measure: 'povertyHeadcount', line: median },
    { id: 'arop_group', measure: 'povertyGapIndex', line: { ...median, scope: 'group' } },
    {
      id: 'half_mean',
      measure: 'povertyHeadcount',
      line: { kind: 'relative', of: 'mean', share: 0.9 },
    },
    { id: 'own', measure: 'senShorrocksThonIndex', line: { kind: 'column', column: 'z' } },
  ],
};

const coarseRow = fc.record({
  g: fc.constantFrom('a', 'a', 'a', 'b'),
  x: fc.oneof(
    fc.double({ min: 100, max: 200, noNaN: true }),
    fc.double({ min: 128, max: 129, noNaN: true }),
    fc.integer({ min: 1, max: 1000 }),
  ),
  w: fc.constantFrom(0, 1, 2, 0.3),
  z: fc.constantFrom(120, 150.5),
});

const coarseRows = fc.array(coarseRow, { minLength: 600, maxLength: 900 });

/** Measures that have all their digits from sums, however near values were put together. */
const fromSums = ['mean', 'P1', 'theil', 'cv'];
const unproved = ['wolfson', 'sen'];

function expectCoarse(cell: TableCell, exact: TableCell): void {
  const { rows, population, treated, ...near } = cell;
  expect(rows).toBe(exact.rows);
  expect(treated.missing.rows).toBe(exact.treated.missing.rows);
  expect(Math.abs((population ?? 0) - (exact.population ?? 0))).toBeLessThan(1e-9);
  const [value, wanted] = [near.value as number, exact.value as number];
  if (fromSums.includes(cell.indicator)) {
    expect([near.resolution, near.bounds]).toEqual([0, null]);
    expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, wanted));
    return;
  }
  expect(near.resolution).toBeGreaterThan(0);
  expect(near.resolution).toBeLessThanOrEqual(2 ** -6);
  if (unproved.includes(cell.indicator)) {
    expect(near.bounds).toBe(null);
    return;
  }
  const { lowest = Number.NaN, highest = Number.NaN } = near.bounds ?? {};
  for (const one of [value, wanted]) expect(one >= lowest && one <= highest).toBe(true);
}

describe('where near values are put together', () => {
  test('sums are exact, and what is exact lies within the bounds', () => {
    fc.assert(
      fc.property(coarseRows, anyCuts, (rows, cuts) => {
        const table = tableOfChunks(coarsePlan, cutInto(rows, cuts));
        const exact = tabulate(rows, coarsePlan);
        for (const [place, cell] of table.cells.entries()) {
          // The small group keeps its values apart; what hangs on a line of everybody does not.
          if (cell.group[0] !== 'b') expectCoarse(cell, exact.cells[place] as TableCell);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('chunks and merges make no difference', () => {
    fc.assert(
      fc.property(coarseRows, anyCuts, anySteps, (rows, cuts, steps) => {
        const chunks = cutInto(rows, cuts);
        const table = tableOfChunks(coarsePlan, [rows]);
        expectSame(tableOfChunks(coarsePlan, chunks), table);
        expectSame(tableOfTree(coarsePlan, chunks, steps), table);
      }),
      { numRuns: 8 },
    );
  });

  test('a group of few values is exact beside one of many, and a total has the bits of each', () => {
    const rows = Array.from({ length: 400 }, (_, at) => ({
      g: 'a',
      x: 100 + at / 7,
      w: 1,
      z: 120,
    }));
    const few = [5, 5, 8].map((x) => ({ g: 'b', x, w: 1, z: 120 }));
    const table = tableOfChunks(coarsePlan, [rows, few]);
    const exact = tabulate([...rows, ...few], coarsePlan);
    const at = (of: Table, group: string | null, id: string) =>
      of.cells.find((cell) => cell.group[0] === group && cell.indicator === id) as TableCell;
    for (const id of ['gini', 'median', 'palma', 'own']) {
      expect(at(table, 'b', id)).toEqual(at(exact, 'b', id));
      expect(at(table, null, id).resolution).toBe(at(table, 'a', id).resolution);
    }
    // The line of everybody is between numbers: so is what is measured against it in every group.
    expect(at(table, 'b', 'arop')).toMatchObject({
      value: 1,
      bounds: { lowest: expect.closeTo(1, 10), highest: expect.closeTo(1, 10) },
      resolution: at(table, 'a', 'median').resolution,
    });
    expect(at(table, 'b', 'arop_group').resolution).toBe(0);
  });
});

test('what is kept has an end, however many rows there are', () => {
  const table = startTable(coarsePlan, { part: 'a' });
  const lengths: number[] = [];
  for (let chunk = 0; chunk < 24; chunk++) {
    const at = Array.from({ length: 4000 }, (_, place) => place * 24 + chunk);
    table.add({
      g: at.map((place) => (place % 5 === 0 ? 'a' : 'b')),
      x: at.map((place) => 100 * (1 + place / 96_000)),
      w: at.map(() => 1),
      z: at.map((place) => 100 + (place % 7)),
    });
    lengths.push(JSON.stringify(table.partial()).length);
  }
  // Sums gain a digit now and then; the keys do not become more.
  const [half = 0, last = 0] = [lengths[11], lengths[23]];
  expect(last).toBeLessThan(half * 1.05);
  expect(
    table
      .partial()
      .groups.map(({ distributions }) => distributions.map(({ values }) => values.length <= 256)),
  ).toEqual([
    [true, true],
    [true, true],
  ]);
});

describe('refuses', () => {
  const table = startTable(coarsePlan, { part: 'a' });
  table.add([{ g: 'a', x: 120, w: 1, z: 100 }]);
  const partial = table.partial();

  test('a partial table of another plan, and what is none', () => {
    const finish = (value: unknown) => () => finishTable(coarsePlan, untyped(value));
    expectPovertyError(() => finishTable({ ...coarsePlan, mostValues: 300 }, partial), {
      code: 'mixedPlans',
      path: ['partial', 'plan'],
    });
    expectPovertyError(finish(null), { code: 'missingValue', path: ['partial'] });
    expectPovertyError(finish([partial]), { code: 'invalidType', path: ['partial'] });
  });

  test('a sum that passes the largest double, where it is needed', () => {
    const [group] = partial.groups;
    const sums = group?.sums.map((own) => own.map(() => null));
    const lost = { ...partial, groups: [{ ...group, sums }] };
    expectPovertyError(() => finishTable(coarsePlan, untyped(lost)), {
      code: 'overflow',
      path: ['x'],
    });
  });
});
