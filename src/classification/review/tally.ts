import type { Household } from '../../model/household/household.ts';
import type { PlaceRef } from '../../model/place/placeRef.ts';
import { requirePlace } from '../../model/place/requirePlace.ts';
import { refuse } from '../../require.ts';
import { type Answer, no, unknown } from '../evaluate/answer.ts';
import type { Evaluator } from '../evaluate/evaluateHousehold.ts';

/** The sets that are counted apart: all and ethnic minorities, each in households and in persons. */
export const sets = {
  households: 0,
  persons: 1,
  minorityHouseholds: 2,
  minorityPersons: 3,
} as const;

/** How many sets of possible statuses there are: four statuses as bits. */
export const masks = 16;

/** The counts of one place, in columns. Internal. */
export interface Tally {
  readonly place: PlaceRef | null;
  /** Cell `16 * set + possible statuses as bits`. */
  readonly statuses: Float64Array;
  /** Households by the rule that decided. */
  readonly rules: Float64Array;
  /** Cell `4 * indicator + 2 * (near-poor ? 1 : 0) + (unknown ? 0 : 1)`. */
  readonly deprivations: Float64Array;
  /** Households of which it is not known whether they are of an ethnic minority. */
  unknownMinority: number;
}

/** Nobody counted yet. */
export function newTally(place: PlaceRef | null, rules: number, indicators: number): Tally {
  return {
    place,
    statuses: new Float64Array(4 * masks),
    rules: new Float64Array(rules),
    deprivations: new Float64Array(4 * indicators),
    unknownMinority: 0,
  };
}

/** Counts the household that was evaluated last. */
export function count(tally: Tally, { scratch, answers, outcome }: Evaluator): void {
  const { possible, rule } = outcome;
  const { statuses, deprivations } = tally;
  const { size } = scratch;
  add(statuses, possible, 1);
  add(statuses, masks + possible, size);
  const { ethnicMinority } = scratch.household;
  if (ethnicMinority === true) {
    add(statuses, 2 * masks + possible, 1);
    add(statuses, 3 * masks + possible, size);
  } else if (ethnicMinority !== false) tally.unknownMinority += 1;
  if (rule >= 0) add(tally.rules, rule, 1);
  if (possible !== poor && possible !== nearPoor) return;
  const offset = possible === poor ? 0 : 2;
  for (let at = 0; at < answers.length; at++) {
    const answer = answers[at] as Answer;
    if (answer !== no) add(deprivations, 4 * at + offset + (answer === unknown ? 0 : 1), 1);
  }
}

const poor = 1;
const nearPoor = 2;

function add(column: Float64Array, cell: number, value: number): void {
  column[cell] = (column[cell] as number) + value;
}

/** The counts of `from` added to those of `into`. */
export function addTally(into: Tally, from: Tally): void {
  from.statuses.forEach((value, cell) => void add(into.statuses, cell, value));
  from.rules.forEach((value, cell) => void add(into.rules, cell, value));
  from.deprivations.forEach((value, cell) => void add(into.deprivations, cell, value));
  into.unknownMinority += from.unknownMinority;
}

/** Finds the tally of a household's place, or makes it. */
export type TallyFinder = (household: Household, row: number) => Tally;

/** The tallies of a list by place: codes of two vintages are two places. */
export function tallyFinder(rules: number, indicators: number, found: Tally[]): TallyFinder {
  const byVintage = new Map<string, Map<string, Tally>>();
  let nowhere: Tally | null = null;
  let last: Tally | null = null;
  return (household, row) => {
    const { place, ethnicMinority } = household;
    if (
      typeof ethnicMinority !== 'boolean' &&
      ethnicMinority !== undefined &&
      ethnicMinority !== null
    ) {
      const path = ['households', row, 'ethnicMinority'];
      refuse('invalidType', path, 'true, false, or null where unknown', ethnicMinority);
    }
    if (place === undefined || place === null) {
      nowhere ??= remember(newTally(null, rules, indicators));
      return nowhere;
    }
    const { code, vintage } = place;
    if (last?.place?.code === code && last.place.vintage === vintage) return last;
    const byCode = byVintage.get(vintage);
    const known = byCode?.get(code);
    if (known !== undefined) {
      last = known;
      return known;
    }
    const checked = requirePlace(place, ['households', row, 'place']);
    const tally = remember(newTally(checked, rules, indicators));
    last = tally;
    if (byCode === undefined) byVintage.set(vintage, new Map([[code, tally]]));
    else byCode.set(code, tally);
    return tally;
  };

  function remember(tally: Tally): Tally {
    found.push(tally);
    return tally;
  }
}
