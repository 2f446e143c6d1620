import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MultidimensionalIndex } from '../../../../src/model/multidimensional/multidimensionalIndex.ts';
import {
  countingSql,
  type DeprivationIndicator,
} from '../../../../src/sql/measures/counting/countingSql.ts';
import { deepFreeze } from '../../../support/deepFreeze.ts';
import {
  anyCase,
  type Case,
  columnsOf,
  dataOf,
  idsOf,
  optionsOf,
} from '../../../support/deprivationTables.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { allIndices } from '../../../support/indices.ts';
import { indicatorsOf, inMemory, planOf } from './countingPlans.ts';
import { runPart, type TableRow } from './runPart.ts';

/** The rows of a case as an engine has them: what is not known is NULL here and NaN there. */
const tableOf = ({ index, cells }: Case): TableRow[] =>
  cells.map((row, at) =>
    Object.fromEntries(
      idsOf(index).map((id, place) => [
        `column ${id}`,
        row[place] ?? (at % 2 === 0 ? null : Number.NaN),
      ]),
    ),
  );

const namesOf = (index: MultidimensionalIndex) =>
  Object.fromEntries(idsOf(index).map((id) => [id, `column ${id}`]));

const planFor = ({ index, missing }: Case) => planOf({ index, missing, columns: namesOf(index) });

describe('random tables and indices', () => {
  test('every measure is what its function says, under every identification and policy', () => {
    fc.assert(
      fc.property(anyCase(), (given) => {
        const { index, weights, sizes } = given;
        const table = tableOf(given);
        const both = weights.map((weight, row) => weight * (sizes[row] as number));
        for (const indicator of indicatorsOf(index)) {
          const expected = inMemory(dataOf(given), optionsOf(given), indicator);
          const found = runPart(countingSql(planFor(given), indicator), table, both);
          expect({ indicator, faults: found.faults, rows: found.rows }).toEqual({
            indicator,
            faults: [],
            rows: expected.rows,
          });
          expectNear(found.population, expected.population);
          expectNear(found.value, expected.value);
        }
      }),
    );
  });

  test('where each row weighs 1 they are the same to the last bit, but for shared-out weights', () => {
    fc.assert(
      fc.property(anyCase(), (given) => {
        const { index, cells, missing } = given;
        const deprivations = columnsOf(index, cells);
        const ones = cells.map(() => 1);
        for (const indicator of indicatorsOf(index)) {
          const expected = inMemory({ deprivations }, optionsOf(given), indicator);
          const found = runPart(countingSql(planFor(given), indicator), tableOf(given), ones);
          // Scores that were shared out are no whole numbers: their sums may round otherwise.
          if (missing === 'reweight') expectNear(found.value, expected.value);
          else expect(found.value).toBe(expected.value);
        }
      }),
    );
  });

  test('rows that are left out are counted as missing, those that are not as changed', () => {
    fc.assert(
      fc.property(anyCase(), (given) => {
        const { index, cells, missing } = given;
        const indicator: DeprivationIndicator = { id: 'one', measure: 'multidimensionalHeadcount' };
        const ones = cells.map(() => 1);
        const data = { deprivations: columnsOf(index, cells) };
        const { rows, rowsLeftOut } = inMemory(data, optionsOf(given), indicator).missing;
        const { treated } = runPart(countingSql(planFor(given), indicator), tableOf(given), ones);
        expect({ missing: 0, changed: 0, ...treated }).toEqual({
          missing: rowsLeftOut,
          changed: rows - rowsLeftOut,
        });
        expect(Object.keys(treated).includes('missing')).toBe(
          missing === 'omit' || missing === 'reweight',
        );
      }),
    );
  });
});

/** A sum of at most a dozen terms, and one division: the same but for some last bits. */
function expectNear(found: number | null, expected: number | null): void {
  if (found === null || expected === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

describe('every index of the package', () => {
  const cut = (index: MultidimensionalIndex) => index.cutoff ?? '1/3';

  test.each(allIndices.map((index) => [index.id, index] as const))(
    '%s: rows exactly on the cut-off are poor as in memory, at every score near it',
    (_, index) => {
      const ids = idsOf(index);
      // All patterns of one, two and three deprivations, and those that lack as many.
      const few = ids.flatMap((a) =>
        ids.flatMap((b) =>
          ids.map((c) => ids.map((id) => (id === a || id === b || id === c ? 1 : 0))),
        ),
      );
      const cells = [...few, ...few.map((row) => row.map((cell) => 1 - cell))];
      const table = cells.map((row) =>
        Object.fromEntries(ids.map((id, at) => [id, row[at] as number])),
      );
      const unit = index.unit ?? 'household';
      const isScore = (index.identification?.kind ?? 'score') === 'score';
      for (const cutoff of isScore ? [cut(index), '1/4', '22.5%', '1'] : [undefined]) {
        const options = { index, ...(cutoff === undefined ? {} : { cutoff }) };
        const indicator: DeprivationIndicator = { id: 'one', measure: 'adjustedHeadcount' };
        const data = { deprivations: columnsOf(index, cells), rowUnit: unit };
        const found = runPart(
          countingSql(planOf(options, { rowUnit: unit }), indicator),
          table,
          cells.map(() => 1),
        );
        expect(found.value).toBe(inMemory(data, options, indicator).value);
      }
    },
  );
});

const thirds = deepFreeze<MultidimensionalIndex>({
  id: 'thirds',
  dimensions: [
    { id: 'one', indicators: [{ id: 'a', weight: '1/3' }] },
    {
      id: 'two',
      indicators: [
        { id: 'b', weight: '1/3' },
        { id: 'c', weight: '1/3' },
      ],
    },
  ],
  cutoff: '2/3',
  bands: [{ id: 'strict', from: '1/3', columns: { a: 'a2', b: 'b', c: 'c2' } }],
});
const headcount: DeprivationIndicator = { id: 'one', measure: 'multidimensionalHeadcount' };

describe('what a statement has in common', () => {
  test('all measures and cut-offs of an index are of the same rows', () => {
    const rows = indicatorsOf({ ...thirds, bands: [] }).map(
      (indicator) => countingSql(planOf({ index: thirds }), indicator).rows,
    );
    const other = countingSql(planOf({ index: thirds }), { ...headcount, cutoff: '1/3' });
    for (const each of [...rows, other.rows]) expect(each).toEqual(rows[0]);
  });

  test('the rows of another policy, and of a band with columns of its own, are others', () => {
    const [plain, omitting, banded] = [
      countingSql(planOf({ index: thirds }), headcount).rows,
      countingSql(planOf({ index: thirds, missing: 'omit' }), headcount).rows,
      countingSql(planOf({ index: thirds }), {
        id: 'one',
        measure: 'bandHeadcount',
        band: 'strict',
      }).rows,
    ];
    expect(Object.keys(plain.columns)).toEqual(['d0', 'd1', 'd2', 'points']);
    expect(Object.keys(banded.columns)).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'points']);
    expect(omitting).not.toEqual(plain);
  });
});

describe('a band with columns of its own', () => {
  const row = (a: number, b: number, c: number, a2: number | null, c2: number) => ({
    a,
    b,
    c,
    a2,
    c2,
  });
  // Poor at two of three; strict where a2, b and c2 come to a third or more.
  const table = [
    row(1, 1, 0, 0, 0), // poor, and b is as strict as it gets
    row(1, 0, 1, 0, 0), // poor, but not strictly
    row(0, 1, 0, 1, 1), // strictly, but not poor
    row(1, 0, 1, 1, 0),
  ];
  const strict: DeprivationIndicator = { id: 'one', measure: 'bandHeadcount', band: 'strict' };

  test('holds the poor whose own columns reach it', () => {
    const found = runPart(countingSql(planOf({ index: thirds }), strict), table, [1, 1, 1, 1]);
    expect(found).toEqual({ value: 0.5, rows: 4, population: 4, faults: [], treated: {} });
  });

  test('is refused where its own column is not known, and left out if that was asked for', () => {
    const lacking = [...table, row(1, 1, 1, null, 1)];
    const weights = [1, 1, 1, 1, 1];
    const plan = planOf({ index: thirds });
    expect(runPart(countingSql(plan, strict), lacking, weights).faults).toEqual([
      ['missingValue', 'a2'],
    ]);
    expect(runPart(countingSql(plan, headcount), lacking, weights).faults).toEqual([]);
    const omitting = planOf({ index: thirds, missing: 'omit' });
    expect(runPart(countingSql(omitting, strict), lacking, weights)).toMatchObject({
      value: 0.5,
      treated: { missing: 1 },
    });
  });
});

describe('what cannot be', () => {
  test.each([
    ['a half', 0.5],
    ['two', 2],
    ['minus one', -1],
    ['infinite', Number.POSITIVE_INFINITY],
  ])('a deprivation of %s is a fault of its column, whatever the policy', (_, value) => {
    const table = [{ a: 1, b: value, c: 0 }];
    for (const missing of ['refuse', 'omit', 'notDeprived', 'deprived', 'reweight'] as const) {
      const { faults } = runPart(
        countingSql(planOf({ index: thirds, missing }), headcount),
        table,
        [1],
      );
      expect(faults).toEqual([['invalidNumber', 'b']]);
    }
  });

  test('what is not known is a fault unless a policy is named', () => {
    const table = [{ a: 1, b: null, c: Number.NaN }];
    const { faults } = runPart(countingSql(planOf({ index: thirds }), headcount), table, [1]);
    expect(faults).toEqual([
      ['missingValue', 'b'],
      ['missingValue', 'c'],
    ]);
  });

  test('booleans are 0 and 1 where the engine casts them so', () => {
    const table = [{ a: true, b: true, c: false }];
    const found = runPart(countingSql(planOf({ index: thirds }), headcount), table, [1]);
    expect(found).toMatchObject({ value: 1, faults: [] });
  });

  test('of nobody there is no value', () => {
    for (const indicator of indicatorsOf({ ...thirds, bands: [] })) {
      const found = runPart(countingSql(planOf({ index: thirds }), indicator), [], []);
      expect(found).toMatchObject({ value: null, rows: 0 });
    }
  });

  test('a plan without an index is refused', () => {
    expectPovertyError(() => countingSql({ version: 1, indicators: [] }, headcount), {
      code: 'missingValue',
      path: ['multidimensional'],
    });
  });

  test('an index of persons asks for the size of households or the unit of the rows', () => {
    const index = { ...thirds, unit: 'person' } as const;
    expectPovertyError(() => countingSql(planOf({ index }), headcount), {
      code: 'missingValue',
      path: ['rowUnit'],
    });
    expect(countingSql(planOf({ index }, { size: 'members' }), headcount).rows.counted).toBeNull();
    expectPovertyError(() => countingSql(planOf({ index }, { rowUnit: 'household' }), headcount), {
      code: 'mixedUnits',
      path: ['rowUnit'],
    });
  });
});
