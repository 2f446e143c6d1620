import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../../src/model/plan/planIndicator.ts';
import { newTableReader } from '../../../../src/tabulate/data/tableReader.ts';
import { addWelfare } from '../../../../src/tabulate/parts/chunk/chunkWelfare.ts';
import { ledgerPlaces, newLedger, sumAt } from '../../../../src/tabulate/parts/ledger.ts';
import { partsPlan } from '../../../../src/tabulate/parts/plan/partsPlan.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { smallPlan, smallRows } from '../smallParts.ts';

function welfareOf(plan: Plan, rows: readonly object[]) {
  const parts = partsPlan(plan);
  const places = ledgerPlaces(parts);
  const reader = newTableReader(plan);
  const block = reader.read(rows as Record<string, unknown>[]);
  const ledgers = reader.groups.labels.map(() => newLedger(places));
  const values = addWelfare(parts, places, block, ledgers);
  const from = (place: number, count: number) =>
    ledgers.map((ledger) => Array.from({ length: count }, (_, at) => sumAt(ledger, place + at)));
  return { values, places, from };
}

const planOf = (...indicators: object[]): Plan => ({
  version: 1,
  welfare: 'x',
  by: ['g'],
  indicators: indicators.map((one, at) => ({ id: `${at}`, ...one }) as PlanIndicator),
});
const own = { kind: 'column', column: 'z' } as const;

test('each group has its rows without a value, and the number of the others with weight', () => {
  const { places, from } = welfareOf(smallPlan, smallRows);
  expect(from(places.set(0), 3)).toEqual([
    [1, 3, 2],
    [0, 0, 2],
  ]);
  expect(from(places.set(1), 3)).toEqual([
    [2, 3, 2],
    [0, 0, 2],
  ]);
});

test('each group has whom a policy leaves, leaves out and changes', () => {
  const { places, from } = welfareOf(smallPlan, smallRows);
  expect(from(places.treatment(0), 7)).toEqual([
    [3, 3, 2, 0, 0, 0, 0],
    [1, 1, 1, 1, 5, 0, 0],
  ]);
  expect(from(places.treatment(2), 7)).toEqual([
    [2, 3, 2, 0, 0, 0, 0],
    [2, 6, 2, 0, 0, 1, 5],
  ]);
});

test('sums against lines of rows, by a column or by their labels', () => {
  const byGroup = {
    kind: 'byGroup',
    by: 'g',
    amounts: [
      { label: 'a', amount: 8 },
      { label: 7, amount: 4 },
    ],
  };
  const plan = planOf(
    { measure: 'totalShortfall', line: own },
    { measure: 'totalShortfall', line: byGroup },
    { measure: 'povertyGapIndex', line: own },
  );
  const rows = [
    { g: 'a', x: 2, z: 4 },
    { g: 7, x: 3, z: 12 },
    { g: 'a', x: 5, z: 5 },
  ];
  const { places, from } = welfareOf(plan, rows);
  expect([0, 1, 2].map((measure) => from(places.sums(measure), 1))).toEqual([
    [[2], [9]],
    [[9], [1]],
    [[0.5], [0.75]],
  ]);
});

test('distributions get welfare as it is, whatever the policy, or ratios as the policy left them', () => {
  const plan = planOf(
    { measure: 'giniIndex', outsideSupport: 'omit' },
    { measure: 'senShorrocksThonIndex', line: own, outsideSupport: { floor: 2 } },
  );
  const rows = [
    { g: 'a', x: -6, z: 4 },
    { g: 'b', x: 3, z: 12 },
    { g: 'a', x: 5, z: 4 },
  ];
  const listed = welfareOf(plan, rows).values.map((one) => [
    one.distribution,
    one.group,
    [...one.values],
    one.weights,
  ]);
  expect(listed).toEqual([
    [0, 0, [-6, 5], null],
    [0, 1, [3], null],
    [1, 0, [0.5, 1.25], null],
    [1, 1, [0.25], null],
  ]);
});

test('a group without rows in the part is left alone', () => {
  const plan = planOf({ measure: 'meanWelfare' });
  const parts = partsPlan(plan);
  const places = ledgerPlaces(parts);
  const block = newTableReader(plan).read([{ g: 'a', x: 2 }]);
  const ledger = newLedger(places);
  addWelfare(parts, places, block, [ledger, undefined]);
  expect(sumAt(ledger, places.sums(0))).toBe(2);
});

describe('refuses, with the column and the row', () => {
  const good = { g: 'a', x: 5, z: 4 };
  const gap = planOf({ measure: 'povertyGapIndex', line: own });

  test.each([
    ['missingValue', ['x', 1], { x: null }],
    ['missingValue', ['z', 1], { z: null }],
    ['invalidNumber', ['z', 1], { z: -4 }],
    ['outsideSupport', ['x', 1], { x: -1 }],
  ] as const)('%s at %j', (code, path, fault) => {
    expectPovertyError(() => welfareOf(gap, [good, { ...good, ...fault }]), { code, path });
  });

  test('by its place in the table, where the filter left rows out', () => {
    const plan: Plan = { ...gap, where: { column: 'x', below: 5 } };
    expectPovertyError(() => welfareOf(plan, [good, good, { ...good, x: -1 }]), {
      code: 'outsideSupport',
      path: ['x', 2],
    });
  });
});
