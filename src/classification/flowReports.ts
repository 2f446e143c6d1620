import type { CountUnit } from '../model/countUnit.ts';
import type { IsoDate } from '../model/period.ts';
import type { PlaceRef } from '../model/place/placeRef.ts';
import type { HouseholdStatus } from '../model/standard/status.ts';
import type { FlowReport } from '../rates/householdFlows.ts';
import { refuse, requireChoice, requireRecord, requireText } from '../require.ts';
import { comparePlaces } from './review/comparePlaces.ts';
import { addFlow, type FlowCounts, newFlowCounts, toReport } from './review/flowCounts.ts';
import { type ListContext, readStatuses, requireLaterDay } from './review/readStatuses.ts';

/** A household with its status on a day: a `Classification` or a `ReviewedHousehold` is one. */
export interface StatusOfHousehold {
  /** Its key, the same in both lists. */
  readonly household: string;
  /** Its place; `null` where unknown. */
  readonly place: PlaceRef | null;
  /** Its status; an undetermined one is refused. */
  readonly status: HouseholdStatus | 'undetermined';
  /** How many members it has. */
  readonly members: number;
  /** The standard; where both lists say one, it must be the same. */
  readonly standard?: string | null;
  /** The day; where both lists say one, the later list must be later. */
  readonly date?: IsoDate | null;
}

/** Settings of {@link flowReports}. */
export interface FlowReportsOptions {
  /**
   * Which households the lists hold. There is no default, because it decides what a household is that
   * stands in the second list alone and is poor: `'all'` resident households – it moved in or split off
   * (tăng khác); `'candidates'` alone, the poor and near-poor and those that asked – it lived there and was
   * neither, so that it fell back or is newly poor.
   */
  readonly coverage: 'all' | 'candidates';
  /**
   * The keys of households that were poor in some earlier year and had left poverty: whoever of them
   * is poor again fell back (tái nghèo), all others are newly poor (phát sinh). Left out, the two
   * cannot be told apart and both are `null`.
   */
  readonly poorBefore?: Iterable<string>;
  /** The same for the near-poor (tái cận nghèo). */
  readonly nearPoorBefore?: Iterable<string>;
}

/** The flows of one place. */
export interface PlaceFlows {
  /** The place; `null` for households without one, and for all together. */
  readonly place: PlaceRef | null;
  /** Forms 2 and 3 in households. */
  readonly households: FlowReport;
  /** Forms 2 and 3 in persons. */
  readonly persons: FlowReport;
}

/** The flows of a year. */
export interface FlowReports {
  /** All together: a household that moved from one place to another did not leave. */
  readonly total: PlaceFlows;
  /** Each place, by vintage and code; households without a place come last. */
  readonly communes: readonly PlaceFlows[];
}

/**
 * The yearly flow report (diễn biến), forms 2 and 3, from the lists of two years joined by the key of
 * the household.
 *
 * Convention: a household that is only in the first list, or has moved to another place, is another
 * decrease (giảm khác) where it was; one that is only in the second is what `coverage` says. Places
 * must be coded alike in both years: after a merger, code the earlier list by the later units. Whoever
 * was in neither group and is poor now fell back or is newly poor; a near-poor household that becomes
 * poor is neither. Persons move with their household; those it gained or lost within the year are
 * another increase or decrease.
 *
 * Formula: as in `householdFlows`, whose identities the reports keep.
 *
 * Source: forms 2 and 3 of the review (Thông tư 07/2021/TT-BLĐTBXH; their columns second-hand).
 *
 * @param before - the households at the start with their status
 * @param after - the households at the end
 * @param options - which households the lists hold, and who was poor or near-poor before
 * @returns the reports of each place and of all together, in households and in persons, for
 * `householdFlows`
 * @throws PovertyError `duplicateHousehold` for a key that stands twice in one list; `missingValue`
 * for an undetermined status or without `coverage`; `mixedVintages` for places of two code lists;
 * `mixedStandards` for statuses under two standards, `dateOrder` for a second list that is not later;
 * `unknownOption`, `invalidCount`, `invalidType`; with the row
 * @example
 * import { flowReports, householdFlows } from 'poverty-indicators';
 *
 * const household = (id: string, status: 'poor' | 'nearPoor' | 'averageLiving') =>
 *   ({ household: id, place: null, status, members: 4 });
 * const { total } = flowReports(
 *   [household('H1', 'poor'), household('H2', 'poor'), household('H3', 'averageLiving')],
 *   [household('H1', 'nearPoor'), household('H2', 'poor'), household('H3', 'poor')],
 *   { coverage: 'all', poorBefore: [], nearPoorBefore: [] },
 * );
 * total.households.poor; // => { start: 2, becameNearPoor: 1, newlyArisen: 1, end: 2, … }
 * householdFlows(total.households).reconciled; // => true
 */
export function flowReports(
  before: readonly StatusOfHousehold[],
  after: readonly StatusOfHousehold[],
  options: FlowReportsOptions,
): FlowReports {
  requireRecord(options, ['options'], 'options { coverage }');
  const coverage = requireChoice(options.coverage, ['all', 'candidates'], ['coverage']);
  const context: ListContext = { vintage: null, standard: null };
  const start = readStatuses(before, 'before', context);
  const end = readStatuses(after, 'after', context);
  const history = {
    poor: keysOf(options.poorBefore, 'poorBefore'),
    nearPoor: keysOf(options.nearPoorBefore, 'nearPoorBefore'),
  };
  const all = newFlowCounts(null);
  const byPlace = new Map<string, FlowCounts>();
  const countsOf = (place: PlaceRef | null): FlowCounts => {
    const key = JSON.stringify([place?.vintage, place?.code]);
    const counts = byPlace.get(key) ?? newFlowCounts(place);
    byPlace.set(key, counts);
    return counts;
  };
  const back = (id: string) => ({
    poor: history.poor?.has(id) ?? false,
    nearPoor: history.nearPoor?.has(id) ?? false,
  });
  for (const [id, was] of start) {
    const is = end.get(id) ?? null;
    if (is !== null) requireLaterDay(was, is);
    addFlow(all, was, is, back(id));
    if (is !== null && samePlace(was, is)) addFlow(countsOf(was.place), was, is, back(id));
    else {
      addFlow(countsOf(was.place), was, null, back(id));
      if (is !== null) addFlow(countsOf(is.place), null, is, back(id));
    }
  }
  for (const [id, is] of end) {
    if (start.has(id)) continue;
    const was = coverage === 'candidates' ? ({ ...is, status: 'aboveAverage' } as const) : null;
    addFlow(all, was, is, back(id));
    addFlow(countsOf(is.place), was, is, back(id));
  }
  const told = { poor: history.poor !== null, nearPoor: history.nearPoor !== null };
  const flowsOf = (counts: FlowCounts): PlaceFlows => {
    const report = (unit: CountUnit) => toReport(counts, unit, told);
    return { place: counts.place, households: report('household'), persons: report('person') };
  };
  const communes = [...byPlace.values()].sort((a, b) => comparePlaces(a.place, b.place));
  return { total: flowsOf(all), communes: communes.map(flowsOf) };
}

function keysOf(keys: Iterable<string> | undefined, name: string): ReadonlySet<string> | null {
  if (keys === undefined) return null;
  const iterable = typeof keys === 'object' && keys !== null && Symbol.iterator in keys;
  if (!iterable) refuse('invalidType', [name], 'a list of keys', keys);
  const known = new Set<string>();
  let row = 0;
  for (const key of keys) known.add(requireText(key, [name, row++]));
  return known;
}

function samePlace({ place: a }: StatusOfHousehold, { place: b }: StatusOfHousehold): boolean {
  return a?.code === b?.code && a?.vintage === b?.vintage;
}
