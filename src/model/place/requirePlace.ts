import type { ErrorPath } from '../../errors.ts';
import { requireRecord, requireText } from '../../require.ts';
import type { PlaceRef } from './placeRef.ts';

/** Holds that a value is a place, and returns it with nothing but its code and vintage. Internal. */
export function requirePlace(place: PlaceRef, path: ErrorPath): PlaceRef {
  requireRecord(place, path, 'a place { code, vintage }');
  const code = requireText(place.code, [...path, 'code']);
  return { code, vintage: requireText(place.vintage, [...path, 'vintage']) };
}
