import type { CountUnit } from '../../model/countUnit.ts';
import type { PlaceRef } from '../../model/place/placeRef.ts';
import type { FlowReport, NearPoorFlows, PoorFlows } from '../../rates/householdFlows.ts';
import type { StatusOfHousehold } from '../flowReports.ts';

type PoorCounts = { -readonly [field in keyof PoorFlows]: number };
type NearPoorCounts = { -readonly [field in keyof NearPoorFlows]: number };

/** Forms 2 and 3 of one place while they are filled in, in both units. Internal. */
export interface FlowCounts {
  readonly place: PlaceRef | null;
  readonly household: { readonly poor: PoorCounts; readonly nearPoor: NearPoorCounts };
  readonly person: { readonly poor: PoorCounts; readonly nearPoor: NearPoorCounts };
}

/** Empty forms. */
export function newFlowCounts(place: PlaceRef | null): FlowCounts {
  const forms = () => ({
    poor: {
      start: 0,
      becameNearPoor: 0,
      roseAbove: 0,
      otherDecrease: 0,
      fromNearPoor: 0,
      fellBack: 0,
      newlyArisen: 0,
      otherIncrease: 0,
      end: 0,
    },
    nearPoor: {
      start: 0,
      becamePoor: 0,
      roseAbove: 0,
      otherDecrease: 0,
      fromPoor: 0,
      fellBack: 0,
      newlyArisen: 0,
      otherIncrease: 0,
      end: 0,
    },
  });
  return { place, household: forms(), person: forms() };
}

/** Whether the household is known to have been poor, or near-poor, in an earlier year. */
export interface History {
  readonly poor: boolean;
  readonly nearPoor: boolean;
}

/**
 * Books one household in both units: `was` is `null` where it was not there, `is` where it is no more.
 */
export function addFlow(
  counts: FlowCounts,
  was: StatusOfHousehold | null,
  is: StatusOfHousehold | null,
  back: History,
): void {
  const from = was?.status ?? null;
  const to = is?.status ?? null;
  book(counts.household, from, to, was === null ? 0 : 1, is === null ? 0 : 1, back);
  book(counts.person, from, to, was?.members ?? 0, is?.members ?? 0, back);
}

type Status = StatusOfHousehold['status'] | null;

/**
 * Whoever was there and still is moves; what the household gained since then is another increase
 * where it came to, what it lost another decrease where it came from.
 */
function book(
  { poor, nearPoor }: FlowCounts[CountUnit],
  from: Status,
  to: Status,
  before: number,
  after: number,
  back: History,
): void {
  const moved = Math.min(before, after);
  const lost = before - moved;
  const gained = after - moved;
  if (from === 'poor') {
    poor.start += before;
    poor.otherDecrease += lost;
    if (to === 'nearPoor') poor.becameNearPoor += moved;
    else if (to !== 'poor') poor.roseAbove += moved;
  } else if (from === 'nearPoor') {
    nearPoor.start += before;
    nearPoor.otherDecrease += lost;
    if (to === 'poor') nearPoor.becamePoor += moved;
    else if (to !== 'nearPoor') nearPoor.roseAbove += moved;
  }
  if (to === 'poor') {
    poor.end += after;
    poor.otherIncrease += gained;
    if (from === 'nearPoor') poor.fromNearPoor += moved;
    else if (from !== 'poor') poor[back.poor ? 'fellBack' : 'newlyArisen'] += moved;
  } else if (to === 'nearPoor') {
    nearPoor.end += after;
    nearPoor.otherIncrease += gained;
    if (from === 'poor') nearPoor.fromPoor += moved;
    else if (from !== 'nearPoor') {
      nearPoor[back.nearPoor ? 'fellBack' : 'newlyArisen'] += moved;
    }
  }
}

/** The forms as a report; who fell back and who is new are `null` where nobody knows of before. */
export function toReport(
  counts: FlowCounts,
  unit: CountUnit,
  told: { readonly poor: boolean; readonly nearPoor: boolean },
): FlowReport {
  const untold = { fellBack: null, newlyArisen: null };
  const { poor, nearPoor } = counts[unit];
  return {
    unit,
    poor: { ...poor, ...(told.poor ? {} : untold) },
    nearPoor: { ...nearPoor, ...(told.nearPoor ? {} : untold) },
  };
}
