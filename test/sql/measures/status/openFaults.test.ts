import { describe, expect, test } from 'vitest';
import type { PlanClassification } from '../../../../src/model/plan/plan.ts';
import type { Standard } from '../../../../src/model/standard/standard.ts';
import { openFaults } from '../../../../src/sql/measures/status/openFaults.ts';
import { statusSql } from '../../../../src/sql/measures/status/statusSql.ts';
import { vietnam2022 } from '../../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../../src/standards/vietnam/vietnam2027.ts';
import { runPart, type TableRow } from '../counting/runPart.ts';
import { compiledOf, planOf } from './statusPlans.ts';

const row = (
  area: string | null,
  income: number | null,
  n: number | null,
): { readonly area: string | null; readonly income: number | null; readonly n: number | null } => ({
  area,
  income,
  n,
});

function faultsOf(standard: Standard, policies: Partial<PlanClassification>, table: TableRow[]) {
  const plan = planOf(standard, { ...policies, deprivations: { count: 'n' } });
  const part = statusSql(plan, { id: 'one', measure: 'statusShare', status: 'poor' });
  return runPart(
    part,
    table,
    table.map(() => 1),
  ).faults;
}

describe('a status that hangs on what is not known', () => {
  test.each<[string, ReturnType<typeof row>, string | null]>([
    ['the number, under the line', row('rural', 1_000_000, null), 'n'],
    ['nothing, over the line', row('rural', 2_000_000, null), null],
    ['the area, between two lines', row(null, 1_700_000, 5), 'area'],
    ['nothing, under both', row(null, 1_500_000, 5), null],
    ['the income', row('urban', null, 5), 'income'],
    ['the area before the income', row(null, null, 5), 'area'],
  ])('of %s is a fault where the plan refuses it, and only there', (_, one, column) => {
    const faults = column === null ? [] : [['missingValue', column]];
    expect(faultsOf(vietnam2022, { missing: 'refuse' }, [one])).toEqual(faults);
    expect(faultsOf(vietnam2022, {}, [one])).toEqual([]);
  });

  test('names the columns of indicators that are not known', () => {
    const plan = planOf(vietnam2022, { missing: 'refuse' });
    const part = statusSql(plan, { id: 'one', measure: 'statusShare', status: 'poor' });
    const ids = vietnam2022.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    const known = Object.fromEntries(ids.map((id) => [id, 0]));
    const one = { area: 'rural', income: 0, ...known };
    const open = { ...one, employment: 1, water: null, toilet: 1, nutrition: null };
    // Two are known, and three are needed. A third one is open in the second row alone.
    expect(
      runPart(part, [{ ...open, employment: 0, nutrition: 0, toilet: 0 }], [1]).faults,
    ).toEqual([]);
    expect(runPart(part, [open], [1]).faults).toEqual([
      ['missingValue', 'nutrition'],
      ['missingValue', 'water'],
    ]);
  });
});

test('a line that was not published is a fault for those over the one before', () => {
  const over = row('urban', 2_800_001, 3);
  const under = row('urban', 2_800_000, 3);
  expect(faultsOf(vietnam2027, {}, [under])).toEqual([]);
  expect(faultsOf(vietnam2027, {}, [over])).toEqual([['notPublished', 'income']]);
  expect(faultsOf(vietnam2027, { unpublished: 'undetermined' }, [over])).toEqual([]);
  // What is not known is no reason where law is.
  expect(faultsOf(vietnam2027, { missing: 'refuse' }, [over])).toEqual([
    ['notPublished', 'income'],
  ]);
});

test('a standard whose lines were all published has no such fault to ask for', () => {
  const { classification } = planOf(vietnam2022);
  expect(openFaults(classification, compiledOf(classification))).toEqual([]);
  const law = planOf(vietnam2027).classification;
  expect(openFaults(law, compiledOf(law)).map(({ expected }) => expected)).toEqual([
    expect.stringContaining("the line 'averageLiving' of 'vietnam2027'"),
  ]);
});
