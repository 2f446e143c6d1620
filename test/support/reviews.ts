import fc from 'fast-check';
import { classifyHousehold } from '../../src/classification/classifyHousehold.ts';
import type { Household } from '../../src/model/household/household.ts';
import type { PlaceRef } from '../../src/model/place/placeRef.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import type { HouseholdStatus } from '../../src/model/standard/status.ts';
import { deepFreeze } from './deepFreeze.ts';
import { adult, anyHousehold, completeHousehold, household, income } from './households.ts';

/** Two communes of one code list. */
export const placeA: PlaceRef = deepFreeze({ code: '00001', vintage: '2023' });
export const placeB: PlaceRef = deepFreeze({ code: '00002', vintage: '2023' });

/** A household of so many members of 33 who lack nothing, each with this income a month. */
export function home(
  id: string,
  members: number,
  monthly: number,
  changes: Partial<Household> = {},
): Household {
  return household({
    id,
    members: Array.from({ length: members }, () => adult({ birthDate: '1990-05-01' })),
    income: income(monthly),
    dwelling: {
      walls: 'durable',
      frame: 'durable',
      roof: 'durable',
      floorArea: 8 * members,
    },
    ...changes,
  });
}

/** Facts by which the household of {@link home} lacks one thing under the standard of 2022. */
export const lacking = deepFreeze({
  water: { water: 'surface' },
  toilet: { toilet: 'none' },
  internet: { information: { usesInternet: false, television: true } },
  solidHouse: {
    dwelling: { walls: 'nonDurable', frame: 'durable', roof: 'nonDurable', floorArea: 100 },
  },
} as const satisfies Readonly<Record<string, Partial<Household>>>);

/**
 * Six households in the country on 31 December 2023, with every fact but the minority of one:
 *
 * | row | place | members | status        | minority | lacks                                       |
 * |-----|-------|---------|---------------|----------|---------------------------------------------|
 * | 0   | A     | 1       | poor          | yes      | water, toilet, telecommunications           |
 * | 1   | A     | 2       | near-poor     | no       | water                                       |
 * | 2   | A     | 3       | average       | no       | nothing                                     |
 * | 3   | B     | 4       | poor          | yes      | water, toilet, housing quality, insurance   |
 * | 4   | B     | 1       | above average | no       | toilet                                      |
 * | 5   | none  | 2       | near-poor     | unknown  | nothing                                     |
 */
export const sixHomes: readonly Household[] = deepFreeze([
  home('H1', 1, 1_500_000, {
    place: placeA,
    ethnicMinority: true,
    ...lacking.water,
    ...lacking.toilet,
    ...lacking.internet,
  }),
  home('H2', 2, 1_499_999, { place: placeA, ethnicMinority: false, ...lacking.water }),
  home('H3', 3, 1_500_001, { place: placeA, ethnicMinority: false }),
  home('H4', 4, 0, {
    place: placeB,
    ethnicMinority: true,
    ...lacking.water,
    ...lacking.toilet,
    ...lacking.solidHouse,
    members: [true, true, false, true].map((insured) =>
      adult({ birthDate: '1990-05-01', insured }),
    ),
  }),
  home('H5', 1, 2_250_001, { place: placeB, ethnicMinority: false, ...lacking.toilet }),
  home('H6', 2, 1_000_000),
]);

/** What can be counted of a place by hand: who has which possible statuses, and what they lack. */
export interface Recount {
  households: number;
  persons: number;
  /** Households and persons by the possible statuses, such as `'poor|nearPoor'`. */
  possible: Record<string, [households: number, persons: number]>;
  /** The same of ethnic minorities; `null` once one household's is unknown. */
  minorities: Record<string, [households: number, persons: number]> | null;
  rules: Record<string, number>;
  /** By status and indicator: deprived, and cannot be told. */
  lacks: Record<string, [deprived: number, unknown: number]>;
}

/** Counts a list by a plain loop over `classifyHousehold`; places in the order they come up. */
export function recount(list: readonly Household[], standard: Standard): Map<string, Recount> {
  const places = new Map<string, Recount>();
  for (const each of list) {
    const result = classifyHousehold(each, { standard });
    const { length: size } = each.members;
    for (const key of ['all', placeName(each.place ?? null)]) {
      const counts = places.get(key) ?? {
        households: 0,
        persons: 0,
        possible: {},
        minorities: {},
        rules: {},
        lacks: {},
      };
      places.set(key, counts);
      counts.households += 1;
      counts.persons += size;
      const possible = result.possible.join('|');
      add(counts.possible, possible, 1, size);
      if (each.ethnicMinority === true && counts.minorities !== null) {
        add(counts.minorities, possible, 1, size);
      }
      if (each.ethnicMinority === undefined || each.ethnicMinority === null) {
        counts.minorities = null;
      }
      if (result.rule !== null) {
        counts.rules[result.rule.id] = (counts.rules[result.rule.id] ?? 0) + 1;
      }
      for (const { indicator, deprived } of result.deprivations.indicators) {
        const [yes, open] = [deprived === true ? 1 : 0, deprived === null ? 1 : 0];
        add(counts.lacks, `${result.status} ${indicator}`, yes, open);
      }
    }
  }
  return places;
}

function add(into: Record<string, [number, number]>, key: string, one: number, other: number) {
  const [a, b] = into[key] ?? [0, 0];
  into[key] = [a + one, b + other];
}

/** A place in one text. */
export function placeName(place: PlaceRef | null): string {
  return place === null ? 'nowhere' : `${place.vintage} ${place.code}`;
}

/** How many of a recount can have a status at the most and must have it at the least. */
export function boundsOf(
  possible: Recount['possible'],
  column: 0 | 1,
  status: HouseholdStatus,
): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (const [statuses, counts] of Object.entries(possible)) {
    if (statuses === status) least += counts[column];
    if (statuses.split('|').includes(status)) most += counts[column];
  }
  return { least, most };
}

/** Lists of one day with facts unknown in some households, of several places and of none. */
export function anyList(date: string, maxLength = 10): fc.Arbitrary<Household[]> {
  const places = [placeA, placeB, { code: placeA.code, vintage: '2025' }, null];
  const row = fc.tuple(
    fc.oneof(completeHousehold(date), anyHousehold(date)),
    fc.constantFrom(...places),
    fc.constantFrom(true, false, true, false, true, false, null),
  );
  return fc.array(row, { maxLength }).map((rows) =>
    rows.map(([each, place, ethnicMinority], at) => ({
      ...each,
      id: `H${at}`,
      place,
      ethnicMinority,
    })),
  );
}
