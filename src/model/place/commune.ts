import type { Area } from '../area.ts';
import type { IsoDate } from '../period.ts';
import type { PlaceRef } from './placeRef.ts';

/** A commune (xã, phường, thị trấn) as it existed between two dates under one code. */
export interface Commune extends PlaceRef {
  /** Its name, as written officially. */
  readonly name: string;
  /** Rural or urban, which decides the income line. */
  readonly area: Area;
  /** The unit above it, a district until 30 June 2025, a province since; `null` if unknown. */
  readonly parent: PlaceRef | null;
  /** The first day on which it existed in these boundaries; `null` if not known. */
  readonly validFrom: IsoDate | null;
  /** The last day; `null` while it exists. */
  readonly validTo: IsoDate | null;
  /** The units it was made from. */
  readonly predecessors: readonly PlaceRef[];
  /** The units it became (a part of). */
  readonly successors: readonly PlaceRef[];
}
