import { expect, test } from 'vitest';
import { startTable } from '../../src/tabulate/parts/startTable.ts';
import { tableVersion } from '../../src/tabulate/table.ts';
import { tabulate } from '../../src/tabulate/tabulate.ts';
import { headcountPlan } from '../support/plans.ts';

test('the form of tables is that of version 1, by every way that makes one', () => {
  expect(tableVersion).toBe(1);
  const rows = [{ income: 5 }];
  const started = startTable(headcountPlan);
  started.add(rows);
  expect([tabulate(rows, headcountPlan).version, started.finish().version]).toEqual([1, 1]);
});
