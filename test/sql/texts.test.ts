import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan/plan.ts';
import { sqlDialects } from '../../src/sql/dialects/dialectOf.ts';
import { tabulateSql } from '../../src/sql/tabulateSql.ts';
import { deepFreeze } from '../support/deepFreeze.ts';

/** A little of everything: a filter, groups with totals, weights, a line that the table makes, and values in order. */
const plan: Plan = deepFreeze<Plan>({
  version: 1,
  welfare: 'income',
  weight: { kind: 'sampling', column: 'weight' },
  by: ['region'],
  where: {
    all: [
      { not: { column: "head's \\job", isOneOf: ["it's \\", 'Đà Nẵng; --\n"x"'] } },
      { column: 'age', atLeast: 15, below: 64.5 },
      { column: 'income', known: true },
    ],
  },
  missing: 'omit',
  indicators: [
    {
      id: 'poor',
      measure: 'povertyHeadcount',
      line: { kind: 'relative', of: 'median', share: 0.6 },
    },
    { id: 'gini', measure: 'giniIndex' },
  ],
});

test.each(sqlDialects)(
  'the text of a plan in %s is the one that was looked at',
  async (dialect) => {
    const { sql } = tabulateSql(plan, { dialect, table: ['survey', 'households 2024'] });
    const file = fileURLToPath(new URL(`texts/${dialect}.sql`, import.meta.url));
    await expect(`${sql}\n`).toMatchFileSnapshot(file);
  },
);
