import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan/plan.ts';
import { planMeasures } from '../../src/model/plan/planMeasures.ts';
import { columnsIn } from '../../src/sql/expression/replace.ts';
import { countingSql } from '../../src/sql/measures/counting/countingSql.ts';
import { statusSql } from '../../src/sql/measures/status/statusSql.ts';
import { welfareSql } from '../../src/sql/measures/welfare/welfareSql.ts';
import { planMeasure } from '../../src/sql/planMeasure.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { everyMeasurePlan } from '../support/plans.ts';

const families = { welfare: welfareSql, multidimensional: countingSql, status: statusSql };
const inMemoryOnly = ['estebanRayIndex', 'betweenGroupShare', 'duclosEstebanRayIndex'];

test('there is an indicator here for every measure that a plan can have', () => {
  const measures = everyMeasurePlan.indicators.map(({ measure }) => measure);
  expect([...measures].sort()).toEqual(Object.keys(planMeasures).sort());
});

test.each(everyMeasurePlan.indicators.map((one) => [one.measure, one] as const))(
  '%s is made by the compiler of its family, of columns of the table',
  (measure, indicator) => {
    const plan: Plan = { ...everyMeasurePlan, indicators: [indicator] };
    const family = planMeasures[measure].family;
    if (inMemoryOnly.includes(measure)) {
      const path = ['indicators', 0, 'measure'];
      expectPovertyError(() => planMeasure(plan, indicator), { code: 'notSupported', path });
      return;
    }
    const part = planMeasure(plan, indicator);
    const compile = families[family] as typeof planMeasure;
    expect(part).toEqual(compile(plan, indicator));
    const table = ['income', 'tax', 'transfer', 'wage', 'area', 'toilet', 'water'];
    table.push('schooling', 'attendance', 'electricity');
    const read = Object.values(part.rows.columns).flatMap(columnsIn);
    expect(read.length).toBeGreaterThan(0);
    for (const { name } of read) expect(table).toContain(name);
  },
);
