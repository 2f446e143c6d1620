import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPlan } from '../../src/sql/runPlan.ts';
import type { Table } from '../../src/tabulate/table.ts';
import { tabulate } from '../../src/tabulate/tabulate.ts';
import type { Engine } from './engine.ts';
import {
  classifiedTable,
  expectedFigures,
  householdCount,
  type StatusFigure,
  standardsOnDays,
  statusPlan,
} from './households.ts';
import { patience } from './patience.ts';
import { columnsOf } from './tables.ts';

/**
 * Classifies households in memory by their records, and by a plan in memory and on engines. A plan by the status of the
 * records has a share of 1 for that status in each group, and 0 for any other: so that every household has it.
 */
export function describeStatuses(
  engines: readonly (readonly [name: string, open: () => Promise<Engine>])[],
): void {
  const opened: Engine[] = [];
  beforeAll(async () => {
    for (const [, open] of engines) opened.push(await open());
  }, patience);
  afterAll(async () => {
    for (const engine of opened) await engine.close();
  });
  const names = engines.map(([name]) => name).join(' and ');

  describe(`${householdCount.toLocaleString('en')} households have one status by record, by columns, and on ${names}`, () => {
    test.each(standardsOnDays)(
      'under %s',
      async (_, given) => {
        const classified = classifiedTable(given);
        const { table } = classified;
        const plan = statusPlan(given.standard);
        const figures = expectedFigures(classified);
        expect(classified.expected.size).toBeGreaterThan(3);
        expect(figuresOf(tabulate(columnsOf(table), plan))).toEqual(figures);
        for (const engine of opened) {
          await engine.load('households', table);
          const found = await runPlan(plan, engine, {
            dialect: engine.dialect,
            table: 'households',
          });
          expect([engine.name, figuresOf(found)]).toEqual([engine.name, figures]);
        }
      },
      patience,
    );
  });
}

function figuresOf({ cells }: Table): StatusFigure[] {
  return cells.map(({ group, indicator, rows, value }) => [
    String(group[0]),
    indicator,
    rows as number,
    value as number,
  ]);
}
