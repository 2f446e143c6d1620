import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import type { RowFilter } from '../../src/model/plan/rowFilter.ts';
import { runPlan } from '../../src/sql/runPlan.ts';
import { tabulate } from '../../src/tabulate/tabulate.ts';
import { bigColumns, bigIndicators, bigSums, makeBigTable } from './bigTable.ts';
import type { Engine } from './engine.ts';
import { expectSameTable } from './expectSameTable.ts';
import { type Family, families, ofTheKnown } from './indicators.ts';
import { loadTable } from './loadTable.ts';
import { patience } from './patience.ts';
import { omitting, planOf } from './plans.ts';
import { acceptedOf, codeOf, refusalOf, supported } from './refusals.ts';
import { newResults } from './results.ts';
import { columnsOf, type LoadedTable, tables, together } from './tables.ts';

/** Settings of {@link describeConformance}. */
interface Suite {
  /** How many rows the largest table has; a million if left out. */
  readonly rows?: number;
}

/**
 * Runs the suite on an engine: what memory says the engine has to say, and what memory refuses it has to refuse. What
 * was compared stands in `results/`, one file an engine; `--update` writes it anew.
 */
export function describeConformance(
  open: () => Promise<Engine>,
  { rows = 1_000_000 }: Suite = {},
): void {
  let engine: Engine;
  const results = newResults();
  const known = new Map<Family, readonly PlanIndicator[]>();
  const supportedOf = (family: Family) => {
    const found = known.get(family) ?? supported(engine, family, results);
    known.set(family, found);
    return found;
  };
  beforeAll(async () => {
    engine = await open();
  }, patience);
  afterAll(() => engine.close());

  describe.each([
    ['every hostile table', together(tables), [['shape'], ['region', 'area']]],
    ['a table of nobody', tables.nobody as LoadedTable, [['region', 'area']]],
  ] as const)('gives the figures of memory of %s', (_, table, groupings) => {
    const columns = columnsOf(table);
    beforeAll(() => loadTable(engine, 't', table), patience);

    test.each(Object.entries(families))(
      '%s',
      async (__, family) => {
        const { settings } = family;
        const asked = omitting(supportedOf(family), settings);
        for (const by of groupings) {
          const all: Partial<Plan> = {
            ...settings,
            missing: 'omit',
            by,
            totals: 'cube',
            ...(by.length === 2 ? { where: someRows } : {}),
          };
          const plan = planOf(acceptedOf(columns, asked, all), all);
          const found = await onEngine(engine, plan);
          expectSameTable(found, tabulate(columns, plan));
          results.compared(found);
        }
      },
      patience,
    );
  });

  test.each(['NULLs in every column', 'zeros and negatives'])(
    '%s are refused as in memory where no policy is named',
    async (shape) => {
      const table = tables[shape] as LoadedTable;
      await engine.load('t', table);
      const columns = columnsOf(table);
      const seen = new Set<string>();
      for (const family of [...Object.values(families), ofTheKnown]) {
        const { settings } = family;
        for (const indicator of supportedOf(family)) {
          const code = refusalOf(columns, [indicator], settings);
          if (code === null || seen.has(indicator.measure)) continue;
          seen.add(indicator.measure);
          const plan = planOf([indicator], settings);
          expect([indicator, await codeOf(() => onEngine(engine, plan))]).toEqual([
            indicator,
            code,
          ]);
          results.refused(indicator);
        }
      }
      expect(seen.size).toBeGreaterThan(5);
    },
    patience,
  );

  test(
    `gives the figures of memory of ${rows.toLocaleString('en')} rows`,
    async () => {
      for (const sql of makeBigTable(engine.dialect, 'big', rows)) await engine.query(sql);
      const columns = bigColumns(rows);
      for (const plan of [planOf(bigIndicators), planOf(bigSums, { by: ['region'] })]) {
        const found = await runPlan(plan, engine, { dialect: engine.dialect, table: 'big' });
        expect(found.rows).toBe(rows);
        expectSameTable(found, tabulate(columns, plan));
        results.compared(found);
      }
    },
    patience,
  );

  test('every setting was compared, or SQL says what is had in its stead', () => {
    const all = Object.values(families).flatMap(({ indicators }) => indicators);
    expect(all.filter((one) => !results.isSettled(one))).toEqual([]);
    const { measures } = results.results(engine.name, rows);
    const idle = Object.entries(measures).filter(
      ([, one]) => !('notSupported' in one) && one.figures === 0,
    );
    expect(idle).toEqual([]);
  });

  test('what was compared is what stands on file', async () => {
    const text = `${JSON.stringify(results.results(engine.name, rows), null, 2)}\n`;
    const file = join(import.meta.dirname, 'results', `${engine.dialect}.json`);
    await expect(text).toMatchFileSnapshot(file);
  });
}

/** A filter in which something is unknown. */
const someRows: RowFilter = {
  any: [{ column: 'persons', above: 2 }, { not: { column: 'water', is: 1 } }],
};

function onEngine(engine: Engine, plan: Plan) {
  return runPlan(plan, engine, { dialect: engine.dialect, table: 't' });
}
