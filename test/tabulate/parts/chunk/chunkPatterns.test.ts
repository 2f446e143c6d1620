import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import { newTableReader } from '../../../../src/tabulate/data/tableReader.ts';
import { chunkPatterns } from '../../../../src/tabulate/parts/chunk/chunkPatterns.ts';
import { partsPlan } from '../../../../src/tabulate/parts/plan/partsPlan.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { smallIndex } from '../../../support/plans.ts';

const planOf = (more: object = {}): Plan => ({
  version: 1,
  where: { column: 'kept', is: true },
  multidimensional: { index: smallIndex, columns: { schooling: 'school' }, ...more },
  indicators: [
    { id: 'H', measure: 'multidimensionalHeadcount' },
    { id: 'M0', measure: 'adjustedHeadcount' },
    { id: 'destitute', measure: 'bandHeadcount', band: 'destitute' },
  ],
});

const row = (school: number | null, attendance: number | null, electricity: number | null) => ({
  ...{ kept: true, school, attendance, electricity, noSchool: 1, noAttendance: 0 },
});

const patternsOf = (plan: Plan, rows: readonly object[]) =>
  chunkPatterns(partsPlan(plan), newTableReader(plan).read(rows as Record<string, unknown>[])).map(
    ({ deprived, missing }) => [[...deprived], missing === null ? null : [...missing]],
  );

test('each row has the bits of its deprivations, for each table of them', () => {
  const left = { ...row(1, 1, 1), kept: false };
  const rows = [row(1, 0, 0), left, row(0, 1, 1), row(0, 0, 0)];
  // The first indicator is bit 1, the second 2, the third 4; the band has stricter columns, after those of the index.
  const [index, band] = patternsOf(planOf(), rows);
  expect(index).toEqual([[1, 6, 0], null]);
  const { patterns } = partsPlan(planOf());
  const bit = (id: string) => 2 ** (patterns[1]?.deprivations.indexOf(id) ?? Number.NaN);
  const strict = bit('noSchool');
  expect(band?.[0]).toEqual([
    bit('schooling') + strict,
    bit('attendance') + bit('electricity') + strict,
    strict,
  ]);
});

test('what is not known has bits of its own', () => {
  const rows = [row(1, 0, 1), row(null, 1, null), row(1, 1, null)];
  for (const missing of ['omit', 'deprived', 'notDeprived']) {
    const [index] = patternsOf(planOf({ missing }), rows);
    expect(index).toEqual([
      [5, 2, 3],
      [0, 5, 4],
    ]);
  }
});

test('more rows than are read at a time have their patterns in order', () => {
  const wanted = Array.from({ length: 10_000 }, (_, at) => (at * 7) % 8);
  const rows = wanted.map((bits) => row(bits & 1, (bits >> 1) & 1, bits >> 2));
  expect(patternsOf(planOf(), rows)[0]).toEqual([wanted, null]);
  // Something is not known of one of the last alone.
  const open = [...rows.slice(0, -1), row(1, null, 0)];
  const [deprived, missing] = patternsOf(planOf({ missing: 'omit' }), open)[0] ?? [];
  expect(deprived).toEqual([...wanted.slice(0, -1), 1]);
  expect(missing).toEqual(wanted.map((_, at) => (at === 9999 ? 2 : 0)));
});

test('no rows have no patterns', () => {
  expect(patternsOf(planOf(), [])[0]).toEqual([[], null]);
});

describe('refuses what is not known, where the plan does', () => {
  const left = { ...row(null, null, null), kept: false };

  test('with the row of the table and the first of its columns', () => {
    const rows = [left, row(1, 1, 1), row(0, null, null), row(null, 0, 0)];
    expectPovertyError(() => patternsOf(planOf({ missing: 'refuse' }), rows), {
      code: 'missingValue',
      path: ['attendance', 2],
    });
    expectPovertyError(() => patternsOf(planOf(), [row(null, 0, 0)]), {
      code: 'missingValue',
      path: ['school', 0],
    });
  });

  test('but not in rows that are not counted', () => {
    expect(patternsOf(planOf(), [left, row(1, 1, 1)])[0]).toEqual([[7], null]);
  });
});
