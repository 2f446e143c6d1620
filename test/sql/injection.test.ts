import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan/plan.ts';
import { runPlan } from '../../src/sql/runPlan.ts';
import type { Engine } from '../support/engines/engine.ts';
import { openDuckdb } from '../support/engines/openDuckdb.ts';
import { openPostgres } from '../support/engines/openPostgres.ts';

/** Whatever could end a token, begin a comment, be an escape, a parameter, or the name of something else. */
const pieces = [
  ...`' " \` \\ ; -- /* */ $1 $$ $\{x} ? :a %s { # ộ 🏔️ a A E' U&"`.split(' '),
  ...['\n\r', '\t', ' ', '\u200b', 'e\u0301', '; DROP TABLE canary; --', "' OR '1'='1"],
];
const whole = 'q_kept table w x select __proto__ constructor NULL nan k0 a0'.split(' ');
const label = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((some) => some.join('')),
  fc.constantFrom(...whole),
);
const labels = fc.uniqueArray(label, { minLength: 3, maxLength: 3 });
// A name of spaces is none, and in these engines names differ by more than case.
const name = label.map((one) => (one.trim() === '' ? `n${one}` : one));
const sixNames = { minLength: 6, maxLength: 6, selector: (one: string) => one.toLowerCase() };
const names = fc.uniqueArray(name, sixNames);

/** Twelve rows: each label four times. */
function rowsOf(three: readonly string[]) {
  return Array.from({ length: 12 }, (_, row) => ({
    label: three[row % 3] as string,
    income: 100 * ((row * 7) % 12),
    weight: 1 + (row % 4),
    water: row % 2,
    school: row % 5 === 0 ? 1 : 0,
  }));
}

type Rows = ReturnType<typeof rowsOf>;
type Six = [string, string, string, string, string, string];

function columnsOf(rows: Rows, [region, income, weight, water, school]: Six) {
  return Object.fromEntries([
    [region, rows.map((row) => row.label)],
    [income, rows.map((row) => row.income)],
    [weight, rows.map((row) => row.weight)],
    [water, rows.map((row) => row.water)],
    [school, rows.map((row) => row.school)],
  ]);
}

/** Counts the rows of two labels, each with a line of its own. */
function planOf([region, income, weight, water, school, id]: Six, [left, right]: string[]): Plan {
  const amounts = [
    { label: left as string, amount: 500 },
    { label: right as string, amount: 900 },
  ];
  const indicators = [id, `${id}2`].map((one) => ({ id: one, weight: '1/2' }));
  const line = { kind: 'byGroup', by: region, amounts } as const;
  return {
    version: 1,
    welfare: income,
    weight: { kind: 'sampling', column: weight },
    by: [region],
    where: {
      any: [
        { column: region, is: left as string },
        { column: region, isOneOf: [right as string] },
      ],
    },
    multidimensional: {
      index: { id: 'hostile', dimensions: [{ id: `${id}3`, indicators }], cutoff: '1/2' },
      columns: Object.fromEntries([
        [id, water],
        [`${id}2`, school],
      ]),
    },
    indicators: [
      { id: 'poor', measure: 'povertyHeadcount', line },
      { id: 'deprived', measure: 'multidimensionalHeadcount' },
    ],
  };
}

/** Labels and values of that plan. */
function cellsByHand(rows: Rows, [left, right]: string[]) {
  const kept = rows.filter((row) => row.label === left || row.label === right);
  const total = (some: Rows) => some.reduce((sum, { weight }) => sum + weight, 0);
  const groups = [null, ...[left, right].sort((a = '', b = '') => (a < b ? -1 : 1))];
  return groups.flatMap((group) => {
    const own = kept.filter((row) => group === null || row.label === group);
    const poor = own.filter((row) => row.income < (row.label === left ? 500 : 900));
    const deprived = own.filter((row) => row.water + row.school > 0);
    return [poor, deprived].map((some) => [group, total(some) / total(own)]);
  });
}

describe.each([
  ['DuckDB', openDuckdb],
  ['PostgreSQL', openPostgres],
])('in %s', (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.load('canary', { alive: [1] });
  });
  afterAll(() => engine.close());

  test('names, labels, ids and values of anybody are what they are, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(names, labels, name, async (six, three, table) => {
        const rows = rowsOf(three);
        await engine.load(table, columnsOf(rows, six as Six));
        const plan = planOf(six as Six, three);
        const found = await runPlan(plan, engine, { dialect: engine.dialect, table });
        const values = found.cells.map(({ group, value }) => [group[0], value]);
        expect(values).toEqual(cellsByHand(rows, three));
        expect([found.rows, found.filtered]).toEqual([12, 4]);
        expect(await engine.query('SELECT alive FROM canary')).toEqual([{ alive: 1 }]);
      }),
      { numRuns: 40 },
    );
  });
});
