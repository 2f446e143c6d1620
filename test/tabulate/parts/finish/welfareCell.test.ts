import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import type { MadeLine } from '../../../../src/tabulate/distribution/madeLine.ts';
import { groupTotals } from '../../../../src/tabulate/parts/finish/groupTotals.ts';
import {
  finishPath,
  requireLinear,
  welfareCell,
} from '../../../../src/tabulate/parts/finish/welfareCell.ts';
import type { WelfareParts } from '../../../../src/tabulate/parts/plan/partsPlan.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { boundOf } from '../../distribution/bounds/exactly.ts';
import { smallPlan, smallRows, stateOf } from '../smallParts.ts';

function cellOf(plan: Plan, rows: readonly object[], place = 0, line: MadeLine | null = null) {
  const state = stateOf(plan, [rows]);
  const all = Uint32Array.from(state.groups, (_, group) => group);
  const parts = state.parts.indicators[place] as WelfareParts;
  return welfareCell(state, parts, groupTotals(state, all, []), line);
}

const planOf = (indicator: object): Plan => ({
  version: 1,
  welfare: 'x',
  mostValues: 256,
  indicators: [{ id: 'one', ...indicator } as PlanIndicator],
});
const none = { rows: 0, weight: 0 };

test('a figure from sums, with whom it counts', () => {
  expect(cellOf(smallPlan, smallRows)).toEqual({
    value: expect.closeTo(1.7 / 4, 14),
    rows: 4,
    population: 4,
    treated: { missing: { rows: 1, weight: 3 }, omitted: { rows: 1, weight: 5 }, changed: none },
    bounds: null,
    resolution: 0,
  });
});

test('a figure from the distribution, of welfare or of its ratio to the line of the row', () => {
  expect(cellOf(smallPlan, smallRows, 1)).toMatchObject({ value: -2, rows: 5, population: 9 });
  const sst = cellOf(smallPlan, smallRows, 2);
  expect(sst.value).toBeCloseTo(250 / 648, 14);
  expect(sst.treated.changed).toEqual({ rows: 1, weight: 5 });
});

test('nobody has no figure, and neither has anybody where no line could be made', () => {
  expect(cellOf(smallPlan, [], 1)).toMatchObject({ value: null, rows: 0, population: 0 });
  const weightless = smallRows.map((row) => ({ ...row, w: 0 }));
  expect(cellOf(smallPlan, weightless, 1)).toMatchObject({ value: null, rows: 5, population: 0 });
  const plan = planOf({
    measure: 'povertyHeadcount',
    line: { kind: 'relative', of: 'median', share: 0.5 },
  });
  const noLine = { amount: null, bounds: null, bits: 52 };
  expect(cellOf(plan, [{ x: 0 }], 0, noLine)).toMatchObject({ value: null, rows: 1 });
  const exact = { amount: 3, bounds: { lowest: 3, highest: 3 }, bits: 52 };
  expect(cellOf(plan, [{ x: 0 }, { x: 3 }], 0, exact)).toMatchObject({ value: 0.5, resolution: 0 });
  // A line that lies between numbers: so does what is measured against it.
  const between = { amount: 3, bounds: { lowest: 2, highest: 5 }, bits: 20 };
  expect(cellOf(plan, [{ x: 1 }, { x: 4 }], 0, between)).toMatchObject({
    value: 0.5,
    resolution: 2 ** -20,
    bounds: { lowest: expect.closeTo(0.5, 10), highest: expect.closeTo(1, 10) },
  });
});

describe('where values were put together', () => {
  // More values than are kept apart, evenly from 1 to 2.
  const rows = Array.from({ length: 512 }, (_, at) => ({ x: 1 + at / 512 }));

  test('the order of values has bounds, and the value lies between them', () => {
    const { value, bounds, resolution } = cellOf(planOf({ measure: 'medianWelfare' }), rows);
    // Seven bits keep 128 values apart, eight would keep 256, which fit.
    expect(resolution).toBe(2 ** -8);
    const { lowest = 0, highest = 0 } = bounds ?? {};
    const median = 1 + 255.5 / 512;
    for (const one of [value as number, median]) expect(one >= lowest && one <= highest).toBe(true);
    expect(highest - lowest).toBeLessThanOrEqual(2 ** -7);
  });

  test('sums stand in where there are sums', () => {
    const mean = 1 + 511 / 1024;
    const square = rows.reduce((sum, { x }) => sum + x * x, 0) / 512;
    const { value, bounds, resolution } = cellOf(
      planOf({ measure: 'coefficientOfVariation' }),
      rows,
    );
    expect(value).toBeCloseTo(Math.sqrt(square / mean ** 2 - 1), 13);
    expect([bounds, resolution]).toEqual([null, 0]);
  });
});

test('a floor that has raised welfare does not raise ratios to lines again', () => {
  const floored = (line: number) =>
    cellOf(
      planOf({
        measure: 'senShorrocksThonIndex',
        line: { kind: 'column', column: 'z' },
        outsideSupport: { floor: 300 },
      }),
      [
        { x: 100, z: line },
        { x: 900, z: line },
      ],
    ).value;
  // One of two has a gap g, the larger half: 2 ∫₀^½ (1 − p) g dp = 3/4 g; the other has none.
  expect(floored(600)).toBeCloseTo(0.75 * (1 - 300 / 600), 14);
  expect(floored(900)).toBeCloseTo(0.75 * (1 - 300 / 900), 14);
});

describe('refuses', () => {
  test('sums that have passed the largest double, and values whose sums may', () => {
    const rows = [{ x: 8e307 }, { x: -8e307 }, { x: 1 }];
    const overflow = { code: 'overflow', path: ['x'] } as const;
    expectPovertyError(
      () => cellOf(planOf({ measure: 'giniIndex', outsideSupport: 'keep' }), rows),
      overflow,
    );
    const squares = planOf({ measure: 'fgtIndex', line: 1, alpha: 2, outsideSupport: 'keep' });
    expectPovertyError(() => cellOf(squares, [{ x: -1e300 }]), overflow);
  });

  test('weights that are no counts under a rule that reads them so', () => {
    const plan: Plan = {
      ...planOf({ measure: 'medianWelfare', rule: 'linear' }),
      weight: { kind: 'sampling', column: 'w' },
    };
    const rows = (w: number) => [
      { x: 1, w },
      { x: 2, w },
      { x: 3, w: 0 },
    ];
    expectPovertyError(() => cellOf(plan, rows(0.5)), { code: 'invalidNumber', path: ['w'] });
    expect(cellOf(plan, rows(1)).value).toBe(1.5);
    expect(() => requireLinear('step', 1, 2)).not.toThrow();
    expect(() => requireLinear('linear', 2 - 1e-14, 2)).not.toThrow();
    expectPovertyError(() => requireLinear('linear', 1.9, 2), {
      code: 'invalidNumber',
      path: ['weight'],
    });
  });
});

test('paths name a column of the table, or else the place in the plan', () => {
  const bound = { ...boundOf({ id: 'one', measure: 'giniIndex' }), place: 4 };
  expect(finishPath(['welfare', 3], bound, planOf({}))).toEqual(['income']);
  expect(finishPath(['weight'], bound, smallPlan)).toEqual(['w']);
  expect(finishPath(['weight'], bound, { ...planOf({}), size: 's' })).toEqual(['s']);
  expect(finishPath(['weight'], bound, planOf({}))).toEqual(['indicators', 4, 'weight']);
  expect(finishPath(['kappa'], bound, smallPlan)).toEqual(['indicators', 4, 'kappa']);
});
