import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/model/plan/plan.ts';
import { newTableReader } from '../../../../src/tabulate/data/tableReader.ts';
import { chunkSums } from '../../../../src/tabulate/parts/chunk/chunkSums.ts';
import {
  groupRows,
  groupWeight,
  ledgerPlaces,
  sumAt,
} from '../../../../src/tabulate/parts/ledger.ts';
import { partsPlan } from '../../../../src/tabulate/parts/plan/partsPlan.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { smallPlan, smallRows } from '../smallParts.ts';

function sumsOf(plan: Plan, rows: readonly object[], groupCount: number) {
  const parts = partsPlan(plan);
  const places = ledgerPlaces(parts);
  const block = newTableReader(plan).read(rows as Record<string, unknown>[]);
  const sums = chunkSums(parts, places, block, groupCount);
  const from = (group: number, place: number, count: number) => {
    const ledger = sums.ledgers[group];
    return ledger && Array.from({ length: count }, (_, at) => sumAt(ledger, place + at));
  };
  return { ...sums, places, from };
}

test('each group with rows has its rows, their weight and its statuses; a group without has nothing', () => {
  const { ledgers, places, from } = sumsOf(smallPlan, smallRows, 3);
  expect(ledgers.map((ledger) => ledger !== undefined)).toEqual([true, true, false]);
  expect([from(0, groupRows, 2), from(1, groupRows, 2)]).toEqual([
    [4, 6],
    [2, 6],
  ]);
  expect([from(0, places.status(0), 5), from(1, places.status(0), 5)]).toEqual([
    [4, 6, 5, 0, 0],
    [2, 6, 1, 0, 0],
  ]);
  expect([from(0, places.sums(0), 1), from(1, places.sums(0), 1)]).toEqual([[1.2], [0.5]]);
});

test('rows for distributions and patterns, with the groups and weights of the rows', () => {
  const { values, patterns, block } = sumsOf(smallPlan, smallRows, 2);
  const listed = values.map((one) => [one.group, one.distribution, [...one.values]]);
  expect(listed).toEqual([
    [0, 0, [4, 12, 4]],
    [1, 0, [5, -2]],
    [0, 1, [0.5, 1.5]],
    [1, 1, [0.5, 0.75]],
  ]);
  expect(patterns.map(({ deprived, missing }) => [[...deprived], [...(missing ?? [])]])).toEqual([
    [
      [1, 1, 0, 3, 0, 0],
      [0, 0, 2, 0, 0, 0],
    ],
  ]);
  expect([[...block.groups], [...(block.weights ?? [])]]).toEqual([
    [0, 0, 0, 0, 1, 1],
    [2, 1, 3, 0, 1, 5],
  ]);
});

test('without weights a row weighs 1, and a status that is not known is missing', () => {
  const { weight: _, ...unweighted } = smallPlan;
  const indicators = [
    { id: 'toilets', measure: 'standardDeprivationShare', indicator: 'toilet' },
  ] as const;
  const { deprivations: __, ...own } = unweighted.classification as NonNullable<
    Plan['classification']
  >;
  const plan: Plan = { ...unweighted, classification: own, indicators };
  const rows = [1, 0, null, 1].map((toilet) => ({ ...smallRows[0], toilet }));
  const { places, from } = sumsOf(plan, rows, 1);
  expect(from(0, groupRows, 2)).toEqual([4, 4]);
  expect(from(0, places.status(0), 5)).toEqual([3, 3, 2, 1, 1]);
});

test('weights keep what their additions lose', () => {
  const rows = [2 ** 53, 1, 1].map((w) => ({ ...smallRows[0], w }));
  const { places, from } = sumsOf(smallPlan, rows, 1);
  expect(from(0, groupWeight, 1)).toEqual([2 ** 53 + 2]);
  expect(from(0, places.status(0), 3)).toEqual([3, 2 ** 53 + 2, 2 ** 53 + 2]);
});

test('a faulty row is refused with its column and its row', () => {
  const rows = [...smallRows, { ...smallRows[0], n: 3 }];
  expectPovertyError(() => sumsOf(smallPlan, rows, 2), { code: 'invalidCount', path: ['n', 7] });
});
