import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDetermined } from '../../../../src/classification/evaluate/outcome.ts';
import { PovertyError } from '../../../../src/errors.ts';
import type { PlanStatus } from '../../../../src/model/plan/countingIndicator.ts';
import type { Standard } from '../../../../src/model/standard/standard.ts';
import { statusSql } from '../../../../src/sql/measures/status/statusSql.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { statusReader } from '../../../../src/tabulate/status/statusReader.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { statusesIn } from '../../../support/standards.ts';
import { runPart, type TableRow } from '../counting/runPart.ts';
import { anyTable, type StandardRow } from './anyStandard.ts';
import { planOf, possibleBySql } from './statusPlans.ts';

type Plan = ReturnType<typeof planOf>;

/** Rows as a table has them: a column for each indicator, or their number. */
function tableOf(rows: readonly StandardRow[], counted: boolean): TableRow[] {
  return rows.map(({ area, income, deprivations }, at) => {
    const none = at % 2 === 0 ? null : Number.NaN;
    const known = deprivations.filter((each) => each !== null);
    const number = known.length < deprivations.length ? none : known.filter(Boolean).length;
    return {
      area,
      income: income ?? none,
      ...(counted
        ? { number }
        : Object.fromEntries(deprivations.map((each, place) => [`i${place}`, each ?? none]))),
    };
  });
}

/** What memory says of one row: the possible statuses, or the refusal. */
function inMemory(plan: Plan, row: TableRow): number | readonly [string, unknown] {
  const at = (column: string) => row[column] ?? null;
  const number = (column: string) => Float64Array.of((at(column) as number | null) ?? Number.NaN);
  const block = {
    length: 1,
    rows: 1,
    rowAt: () => 0,
    groups: Uint32Array.of(0),
    weights: null,
    numbers: number,
    labels: () => [],
    deprivations: (column: string) => {
      const [value = 0] = number(column);
      return Uint8Array.of(Number.isNaN(value) ? 255 : value);
    },
    areas: (column: string) => {
      const area = at(column);
      return Uint8Array.of(area === 'rural' ? 0 : area === 'urban' ? 1 : 2);
    },
  };
  try {
    return statusReader(plan)(block).possible[0] as number;
  } catch (error) {
    if (error instanceof PovertyError) return [error.code, error.path[0]];
    throw error;
  }
}

describe('random standards and rows', () => {
  test('each row has the statuses, or is the fault, that it is in memory', () => {
    fc.assert(
      fc.property(anyTable, ({ standard, rows, missing, unpublished, counted }) => {
        const plan = planOf(standard, {
          missing,
          unpublished,
          ...(counted ? { deprivations: { count: 'number' } } : {}),
        });
        const table = tableOf(rows, counted);
        const possible = possibleBySql(plan, table);
        const part = statusSql(plan, { id: 'one', measure: 'statusShare', status: 'poor' });
        for (const [place, row] of table.entries()) {
          const expected = inMemory(plan, row);
          const [first] = runPart(part, [row], [1]).faults;
          if (typeof expected === 'number') {
            expect([row, possible[place], first]).toEqual([row, expected, undefined]);
          } else expect([row, first]).toEqual([row, expected]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a share counts the rows for which no other status is possible, by weight', () => {
    fc.assert(
      fc.property(anyTable, ({ standard, rows }) => {
        const plan = planOf(standard, { unpublished: 'undetermined' });
        const table = tableOf(rows, false);
        const possible = table.map((row) => inMemory(plan, row) as number);
        const weights = table.map((_, place) => place / 2);
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        for (const [status, isOf] of Object.entries(meanings)) {
          const sum = weights.filter((_, at) => isOf(possible[at] as number)).reduce(add, 0);
          const measure = (name: 'statusShare' | 'statusPopulation') =>
            runPart(
              statusSql(plan, { id: 'one', measure: name, status: status as PlanStatus }),
              table,
              weights,
            );
          expect(measure('statusShare')).toEqual({
            value: all === 0 ? null : sum / all,
            rows: rows.length,
            population: all,
            faults: [],
            treated: {},
          });
          expect(measure('statusPopulation').value).toBe(all === 0 ? null : sum);
        }
      }),
    );
  });
});

const add = (a: number, b: number) => a + b;

const meanings: { readonly [status in PlanStatus]: (bits: number) => boolean } = {
  poor: (bits) => bits === 1,
  nearPoor: (bits) => bits === 2,
  averageLiving: (bits) => bits === 4,
  aboveAverage: (bits) => bits === 8,
  poorOrNearPoor: (bits) => bits === 1 || bits === 2 || bits === 3,
  undetermined: (bits) => !isDetermined(bits),
};

describe('the decree of 2022', () => {
  const bitOf = { poor: 1, nearPoor: 2, averageLiving: 4, aboveAverage: 8 } as const;
  const incomes = [0, 1_499_999, 1_500_000, 1_500_001, 2_000_000, 2_000_001, 2_250_000, 2_250_001]
    .concat([3_000_000, 3_000_001])
    .concat([1_500_000.0000000002, 2_999_999.9999999995]);

  test('in every cell the rules alone say the same', () => {
    const cells = (['rural', 'urban'] as const).flatMap((area) =>
      incomes.flatMap((income) =>
        Array.from({ length: 13 }, (_, deprivations) => ({ area, income, deprivations })),
      ),
    );
    const plan = planOf(vietnam2022, { deprivations: { count: 'deprivations' } });
    const expected = cells.map((cell) =>
      statusesIn(vietnam2022, cell).reduce((bits, status) => bits | bitOf[status], 0),
    );
    expect(possibleBySql(plan, cells)).toEqual(expected);
  });

  test('an income a hair over a line is over it, and one on it is not', () => {
    const row = (income: number) => ({ area: 'rural', income, deprivations: 5 });
    const plan = planOf(vietnam2022, { deprivations: { count: 'deprivations' } });
    const hair = 1_500_000 + 2 ** -32;
    expect(hair).not.toBe(1_500_000);
    expect(possibleBySql(plan, [row(1_500_000), row(hair)])).toEqual([1, 4]);
  });

  test('a column of another name stands for an indicator, and one for the area', () => {
    const plan = planOf(vietnam2022, {
      area: 'where',
      income: 'per "head"',
      deprivations: { water: 'no water' },
    });
    const { rows } = statusSql(plan, { id: 'one', measure: 'statusShare', status: 'poor' });
    const text = JSON.stringify(rows.columns);
    for (const name of ['where', 'per \\"head\\"', 'no water']) {
      expect(text).toContain(`"name":"${name}","of":"table"`);
    }
    expect(text).not.toContain('"name":"water"');
  });

  test.each([
    ['a fraction', 2.5],
    ['more than there are indicators', 13],
    ['fewer than none', -1],
  ])('a number of deprivations that is %s is a fault', (_, deprivations) => {
    const plan = planOf(vietnam2022, { deprivations: { count: 'deprivations' } });
    const part = statusSql(plan, { id: 'one', measure: 'statusShare', status: 'poor' });
    const table = [{ area: 'rural', income: 1, deprivations }];
    expect(runPart(part, table, [1]).faults).toEqual([['invalidCount', 'deprivations']]);
  });
});

test('all statuses of a plan are of the same rows', () => {
  const plan = planOf(vietnam2022);
  const [first, second] = (['poor', 'undetermined'] as const).map(
    (status) => statusSql(plan, { id: 'one', measure: 'statusPopulation', status }).rows,
  );
  expect(second).toEqual(first);
});

test.each([
  ['no standard', { version: 1, indicators: [] } as const, 'missingValue', ['classification']],
  [
    'a standard that leaves a gap',
    planOf({ ...vietnam2022, rules: [] } as Standard),
    'invalidStandard',
    ['standard', 'rules'],
  ],
] as const)('%s is refused', (_, plan, code, path) => {
  const indicator = { id: 'one', measure: 'statusShare', status: 'poor' } as const;
  expectPovertyError(() => statusSql(plan, indicator), { code, path });
});
