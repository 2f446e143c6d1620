import { describe, expect, test } from 'vitest';
import { reviewedPlace } from '../../../src/classification/review/reviewedPlace.ts';
import { newTally, type Tally } from '../../../src/classification/review/tally.ts';
import { placeA } from '../../support/reviews.ts';
import { smallStandard } from '../../support/smallStandard.ts';

const date = '2022-12-31';
/** One bit for each status. */
const [poor, nearPoor, average, above] = [1, 2, 4, 8];
/** The columns of the four sets begin here. */
const [households, persons, minorityHouseholds, minorityPersons] = [0, 16, 32, 48];

/** A tally of the small standard, with four rules and two indicators. */
function tallyWith(cells: Record<number, number>, changes: Partial<Tally> = {}): Tally {
  const tally = { ...newTally(placeA, 4, 2), ...changes };
  for (const [cell, value] of Object.entries(cells)) tally.statuses[Number(cell)] = value;
  return tally;
}

const read = (tally: Tally) => reviewedPlace(tally, smallStandard, date);

describe('counts by status', () => {
  const place = read(
    tallyWith({
      [households + poor]: 5,
      [households + nearPoor]: 7,
      [households + (poor | nearPoor)]: 2,
      [households + above]: 11,
      [persons + poor]: 20,
      [persons + average]: 3,
      [minorityHouseholds + poor]: 4,
      [minorityPersons + poor]: 19,
      [minorityPersons + (nearPoor | average | above)]: 6,
    }),
  );

  test('are exact where nobody else can have the status', () => {
    expect(place.households).toEqual({
      unit: 'household',
      population: 'all',
      place: placeA,
      date,
      standard: 'small',
      total: 25,
      poor: null,
      nearPoor: null,
      averageLiving: 0,
      aboveAverage: 11,
      poorOrNearPoor: 14,
      least: { poor: 5, nearPoor: 7, averageLiving: 0, aboveAverage: 11 },
      most: { poor: 7, nearPoor: 9, averageLiving: 0, aboveAverage: 11 },
      undetermined: 2,
    });
  });

  test('of persons, and of minorities, stand apart', () => {
    expect(place.persons).toMatchObject({
      unit: 'person',
      population: 'all',
      total: 23,
      poor: 20,
      averageLiving: 3,
      poorOrNearPoor: 20,
      undetermined: 0,
    });
    expect(place.ethnicMinorityHouseholds).toMatchObject({
      unit: 'household',
      population: 'ethnicMinority',
      total: 4,
      poor: 4,
      nearPoor: 0,
    });
    expect(place.ethnicMinorityPersons).toMatchObject({
      unit: 'person',
      population: 'ethnicMinority',
      total: 25,
      poor: 19,
      nearPoor: null,
      averageLiving: null,
      aboveAverage: null,
      poorOrNearPoor: null,
      most: { poor: 19, nearPoor: 6, averageLiving: 6, aboveAverage: 6 },
    });
  });

  test('are those of the year', () => {
    expect(place.year).toEqual({
      place: placeA,
      date,
      standard: 'small',
      households: { total: 25, poor: null, nearPoor: null },
      persons: { total: 23, poor: 20, nearPoor: 0 },
      ethnicMinorityHouseholds: { total: 4, poor: 4, nearPoor: 0 },
      ethnicMinorityPersons: { total: 25, poor: 19, nearPoor: null },
      meanIncome: null,
    });
  });

  test('a minority that is unknown of one household is null of all', () => {
    const one = read(tallyWith({ [minorityHouseholds + poor]: 4 }, { unknownMinority: 1 }));
    expect(one.ethnicMinorityHouseholds).toBe(null);
    expect(one.ethnicMinorityPersons).toBe(null);
    expect(one.year).toMatchObject({ ethnicMinorityHouseholds: null, ethnicMinorityPersons: null });
  });

  test('without a place there is no year', () => {
    expect(read(tallyWith({}, { place: null }))).toMatchObject({ place: null, year: null });
  });
});

test('rules by their id, in the order of the standard', () => {
  const { byRule } = read(tallyWith({}, { rules: Float64Array.of(4, 3, 0, 9) }));
  expect(Object.entries(byRule)).toEqual([
    ['poor', 4],
    ['nearPoor', 3],
    ['averageLiving', 0],
    ['aboveAverage', 9],
  ]);
});

test('deprivations of the poor and the near-poor, and what cannot be told', () => {
  const deprivations = Float64Array.of(0, 5, 1, 4, 0, 2, 0, 3);
  const cells = { [poor]: 6, [nearPoor]: 7, [poor | nearPoor]: 9 };
  expect(read(tallyWith(cells, { deprivations })).deprivations).toEqual({
    poor: {
      unit: 'household',
      among: 6,
      deprived: { toilet: 5, water: 2 },
      unknown: { toilet: 0, water: 0 },
      total: 7,
    },
    nearPoor: {
      unit: 'household',
      among: 7,
      deprived: { toilet: 4, water: 3 },
      unknown: { toilet: 1, water: 0 },
      total: null,
    },
  });
});
