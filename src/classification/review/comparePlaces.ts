import type { PlaceRef } from '../../model/place/placeRef.ts';

/** The order of places: by vintage, then by code, each by code unit; without a place last. Internal. */
export function comparePlaces(a: PlaceRef | null, b: PlaceRef | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareTexts(a.vintage, b.vintage) || compareTexts(a.code, b.code);
}

function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
