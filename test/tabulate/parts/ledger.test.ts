import { expect, test } from 'vitest';
import {
  addLedger,
  addTo,
  groupRows,
  groupWeight,
  ledgerPlaces,
  newLedger,
  setSums,
  statusSums,
  sumAt,
  treatedSums,
} from '../../../src/tabulate/parts/ledger.ts';
import { partsPlan } from '../../../src/tabulate/parts/plan/partsPlan.ts';
import { openPlan } from './hardPlans.ts';
import { smallPlan } from './smallParts.ts';

test.each([
  ['one of everything', smallPlan],
  ['every kind of line', openPlan],
])('of a plan with %s every sum has a place, and each place one sum', (_name, plan) => {
  const parts = partsPlan(plan);
  const places = ledgerPlaces(parts);
  const from = (place: number, sums: object) => Object.values(sums).map((one) => place + one);
  const all = [
    ...[groupRows, groupWeight],
    ...parts.sets.flatMap((_, set) => from(places.set(set), setSums)),
    ...parts.treatments.flatMap((_, place) => from(places.treatment(place), treatedSums)),
    ...parts.additive.flatMap(({ sums }, measure) =>
      Array.from({ length: sums?.count ?? 0 }, (_, sum) => places.sums(measure) + sum),
    ),
    ...parts.statuses.flatMap((_, status) => from(places.status(status), statusSums)),
  ];
  expect([...all].sort((a, b) => a - b)).toEqual(
    Array.from({ length: places.size }, (_, at) => at),
  );
  expect(newLedger(places)).toEqual(new Float64Array(2 * places.size));
});

test('a sum keeps what its additions lose', () => {
  const ledger = newLedger({ size: 2 });
  for (const value of [1e16, 1, 1, -1e16]) addTo(ledger, 1, value);
  expect([sumAt(ledger, 0), sumAt(ledger, 1)]).toEqual([0, 2]);
});

test('two ledgers together are that of all their numbers', () => {
  const [one, other] = [newLedger({ size: 2 }), newLedger({ size: 2 })];
  addTo(one, 0, 2 ** 53);
  addTo(one, 0, 1);
  addTo(other, 0, 1);
  addTo(other, 1, -0.5);
  const before = other.slice();
  addLedger(one, other);
  expect([sumAt(one, 0), sumAt(one, 1)]).toEqual([2 ** 53 + 2, -0.5]);
  expect(other).toEqual(before);
  // What either has lost is not lost when they meet.
  const [left, right] = [newLedger({ size: 1 }), newLedger({ size: 1 })];
  for (const ledger of [left, right]) for (const value of [2 ** 53, 1]) addTo(ledger, 0, value);
  addLedger(left, right);
  expect(sumAt(left, 0)).toBe(2 ** 54 + 2);
});

test('a sum that has passed the largest double is told as such, and not what it lost', () => {
  const ledger = newLedger({ size: 1 });
  addTo(ledger, 0, Number.MAX_VALUE);
  addTo(ledger, 0, Number.MAX_VALUE);
  expect(sumAt(ledger, 0)).toBe(Number.POSITIVE_INFINITY);
  addTo(ledger, 0, Number.NEGATIVE_INFINITY);
  expect(sumAt(ledger, 0)).toBe(Number.NaN);
});
