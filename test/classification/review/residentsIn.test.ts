import { describe, expect, test } from 'vitest';
import type {
  HouseholdReview,
  ReviewedPlace,
} from '../../../src/classification/review/householdReview.ts';
import { residentsIn } from '../../../src/classification/review/residentsIn.ts';
import type { Residents } from '../../../src/classification/reviewForms.ts';
import type { PlaceRef } from '../../../src/model/place/placeRef.ts';
import { badCounts, badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { placeA, placeB } from '../../support/reviews.ts';

const row = (place: PlaceRef | null, households: number, persons: number): ReviewedPlace =>
  deepFreeze(untyped({ place, households: { total: households }, persons: { total: persons } }));

const [a, b, nowhere] = [row(placeA, 3, 6), row(placeB, 2, 5), row(null, 1, 2)];
const total = row(null, 6, 13);
const review = deepFreeze(untyped<HouseholdReview>({ communes: [a, b, nowhere], total }));

const known: Record<string, Residents> = {
  [placeA.code]: { households: 100, persons: 400 },
  [placeB.code]: { households: 2, persons: 5 },
};
const residentsOf = ({ code }: PlaceRef) => known[code] as Residents;

describe('how many live there', () => {
  test('those of the list, where nobody says more', () => {
    const settings = { residentsOf: null };
    expect([a, nowhere, total].map((each) => residentsIn(each, review, settings))).toEqual([
      { households: 3, persons: 6 },
      { households: 1, persons: 2 },
      { households: 6, persons: 13 },
    ]);
  });

  test('those that are named, and of rows without a place those of the list', () => {
    expect([a, b, nowhere].map((each) => residentsIn(each, review, { residentsOf }))).toEqual([
      { households: 100, persons: 400 },
      { households: 2, persons: 5 },
      { households: 1, persons: 2 },
    ]);
  });

  test('all together is the sum of the rows', () => {
    expect(residentsIn(total, review, { residentsOf })).toEqual({ households: 103, persons: 407 });
  });

  test('the whole place is asked for, and nothing else', () => {
    const asked: PlaceRef[] = [];
    const listen = (place: PlaceRef) => {
      asked.push(place);
      return residentsOf(place);
    };
    residentsIn(a, review, { residentsOf: listen });
    expect(asked).toEqual([placeA]);
    residentsIn(nowhere, review, { residentsOf: listen });
    expect(asked).toHaveLength(1);
  });

  test('what else is said of them is left out', () => {
    const more = { households: 3, persons: 6, area: 12 };
    expect(residentsIn(a, review, { residentsOf: () => more })).toEqual({
      households: 3,
      persons: 6,
    });
  });
});

describe('refusals', () => {
  const call = (said: unknown, of = a) =>
    residentsIn(of, review, { residentsOf: () => untyped(said) });
  const fine = { households: 100, persons: 400 };

  test.each([
    ['households', 2, 3],
    ['households', 0, 3],
    ['persons', 5, 6],
  ] as const)('fewer %s (%d) than the list has', (field, count, listed) => {
    expectPovertyError(() => call({ ...fine, [field]: count }), {
      code: 'countsExceedTotal',
      path: ['residentsOf', placeA.code, field],
      message: `expected at least the ${listed} of the list, got ${count}`,
    });
  });

  test.each(badCounts)('%s for a count', (_, count, code) => {
    for (const field of ['households', 'persons'] as const) {
      expectPovertyError(() => call({ ...fine, [field]: count }), {
        code,
        path: ['residentsOf', placeA.code, field],
      });
    }
  });

  test.each(badRecords)('%s for residents', (_, residents, code) => {
    expectPovertyError(() => call(residents), { code, path: ['residentsOf', placeA.code] });
    expectPovertyError(() => call(residents, total), { code, path: ['residentsOf', placeA.code] });
  });
});
