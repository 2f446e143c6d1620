import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/model/plan/checkPlan.ts';
import { statusCells } from '../../../src/tabulate/batch/statusCells.ts';
import { newTableReader } from '../../../src/tabulate/data/tableReader.ts';
import { tableGroups } from '../../../src/tabulate/groups/tableGroups.ts';
import { bindChecked } from '../../../src/tabulate/measures/bindPlan.ts';
import type { BoundStatus } from '../../../src/tabulate/measures/boundIndicator.ts';
import { smallStandard } from '../../support/smallStandard.ts';

test('each indicator is counted by finest group, and summed to totals', () => {
  const plan = checkPlan({
    version: 1,
    weight: { kind: 'sampling', column: 'w' },
    by: ['g'],
    classification: { standard: smallStandard, area: 'area', income: 'income' },
    indicators: [
      { id: 'poor', measure: 'statusShare', status: 'poor' },
      { id: 'near', measure: 'statusPopulation', status: 'nearPoor' },
      { id: 'toilet', measure: 'standardDeprivationShare', indicator: 'toilet' },
    ],
  });
  const row = { area: 'rural', income: 90, water: 0 };
  const reader = newTableReader(plan);
  const block = reader.read([
    { ...row, g: 'b', w: 2, toilet: 1 },
    { ...row, g: 'a', w: 1, toilet: 0 },
    { ...row, g: 'b', w: 1, toilet: 0 },
    { ...row, g: 'b', w: 5, toilet: null },
  ]);
  const cells = statusCells(plan, block, reader.groups.labels.length);
  const values = tableGroups(plan, reader.groups).map((group) =>
    bindChecked(plan).map((bound) => {
      const { value, rows, population, treated } = cells(bound as BoundStatus, group);
      return [value, rows, population, treated.missing];
    }),
  );
  const none = { rows: 0, weight: 0 };
  // Below the low line whoever is deprived is poor, and whoever is not near-poor; the last is one or the other.
  expect(values).toEqual([
    [
      [2 / 9, 4, 9, none],
      [2, 4, 9, none],
      [2 / 4, 3, 4, { rows: 1, weight: 5 }],
    ],
    [
      [0, 1, 1, none],
      [1, 1, 1, none],
      [0, 1, 1, none],
    ],
    [
      [2 / 8, 3, 8, none],
      [1, 3, 8, none],
      [2 / 3, 2, 3, { rows: 1, weight: 5 }],
    ],
  ]);
});
