import type { PlaceRef } from '../../model/place/placeRef.ts';
import { refuse, requireCount, requireRecord } from '../../require.ts';
import type { Residents } from '../reviewForms.ts';
import type { HouseholdReview, ReviewedPlace } from './householdReview.ts';

/** Where the caller says how many live in a place. */
interface ResidentSettings {
  readonly residentsOf: ((place: PlaceRef) => Residents) | null;
}

/**
 * How many live in a place of a review: those the caller names, or those of the list. All together is the
 * sum of the places. Internal.
 */
export function residentsIn(
  row: ReviewedPlace,
  review: HouseholdReview,
  settings: ResidentSettings,
): Residents {
  const listed = { households: row.households.total, persons: row.persons.total };
  if (settings.residentsOf === null) return listed;
  if (row !== review.total) return named(row, listed, settings.residentsOf);
  const places = review.communes.map((place) => residentsIn(place, review, settings));
  const sum = (field: keyof Residents) => places.reduce((all, each) => all + each[field], 0);
  return { households: sum('households'), persons: sum('persons') };
}

function named(
  { place }: ReviewedPlace,
  listed: Residents,
  residentsOf: (place: PlaceRef) => Residents,
): Residents {
  if (place === null) return listed;
  const path = ['residentsOf', place.code];
  const residents = residentsOf(place);
  requireRecord(residents, path, 'residents { households, persons }');
  const check = (field: keyof Residents) => {
    const count = requireCount(residents[field], path, field);
    if (count >= listed[field]) return count;
    const expected = `at least the ${listed[field]} of the list`;
    return refuse('countsExceedTotal', [...path, field], expected, count);
  };
  return { households: check('households'), persons: check('persons') };
}
