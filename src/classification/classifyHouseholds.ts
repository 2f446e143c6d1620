import type { PovertyErrorCode } from '../errors.ts';
import type { Household } from '../model/household/household.ts';
import { type IsoDate, requireDate } from '../model/period.ts';
import { refuse, requireChoice } from '../require.ts';
import type { ClassifyOptions } from './classifyHousehold.ts';
import { compileStandard } from './evaluate/compileStandard.ts';
import { evaluateHousehold, newEvaluator } from './evaluate/evaluateHousehold.ts';
import { statusesOf, statusOf } from './evaluate/outcome.ts';
import { requireTold } from './explain/classificationOf.ts';
import { readPolicies } from './policies.ts';
import { comparePlaces } from './review/comparePlaces.ts';
import { distinctIds } from './review/distinctIds.ts';
import type { HouseholdReview, ReviewedHousehold, RowFault } from './review/householdReview.ts';
import { requireRows } from './review/requireRows.ts';
import { reviewedPlace } from './review/reviewedPlace.ts';
import { rowError, rowFault } from './review/rowFault.ts';
import { addTally, count, newTally, type Tally, tallyFinder } from './review/tally.ts';

/** Settings of {@link classifyHouseholds}. */
export interface ClassifyHouseholdsOptions extends ClassifyOptions {
  /**
   * The day the counts describe, where the rows are of several days (the last day of the year for a
   * yearly review). Left out, all rows must be of one day.
   */
  readonly date?: IsoDate;
  /**
   * What to do about a row that cannot be read: `'refuse'` (if left out) throws with the row;
   * `'collect'` leaves it out of every count and lists it in `faults`. Rows of several days without the
   * option `date`, and law that was not published, are refused all the same.
   */
  readonly faults?: 'refuse' | 'collect';
  /** Whether to keep each household with its status (`'households'`), or the counts alone. */
  readonly keep?: 'counts' | 'households';
}

/**
 * A list of households under a standard: counts by commune and status, what the poor and near-poor
 * lack, ready for `povertyRates`, `communeRates`, `deprivationShares` and the official forms.
 *
 * Convention: each household is judged as by {@link classifyHousehold}, without its explanation. A
 * count that undetermined households leave open is `null`, with its least and most. A household
 * may stand once. Persons count with the status of their household. A household without a place is
 * counted under `null`.
 *
 * Formula: counts of households, and sums of their members, by place and status.
 *
 * Source: forms 1 and 4 to 7 of the review (Thông tư 07/2021/TT-BLĐTBXH).
 *
 * @param households - the list, or anything that can be gone through once
 * @param options - the standard, the policies, and what to do about faulty rows
 * @returns the counts of each place and of all together
 * @throws PovertyError `duplicateHousehold` for a key that stands twice, `mixedDates` for rows of
 * several days, `dateOrder` for a row after the day the counts describe, and the codes of
 * `classifyHousehold`; all with the row
 * @example
 * import { classifyHouseholds, povertyRates } from 'poverty-indicators';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * const household = (id: string, amount: number) => ({
 *   id, date: '2023-12-31', area: 'rural' as const, members: [{ birthDate: '1990-05-01' }],
 *   income: { amount, currency: 'VND', per: 'month' as const, holder: 'person' as const },
 * });
 * const review = classifyHouseholds(
 *   [household('H1', 1_500_000), household('H2', 1_500_001)],
 *   { standard: vietnam2022, missing: 'notDeprived' },
 * );
 * review.total?.households; // => { total: 2, poor: 0, nearPoor: 1, averageLiving: 1, … }
 */
export function classifyHouseholds(
  households: Iterable<Household>,
  options: ClassifyHouseholdsOptions,
): HouseholdReview {
  const policies = readPolicies(options);
  const mode = requireChoice(options.faults ?? 'refuse', ['refuse', 'collect'], ['faults']);
  const keep = requireChoice(options.keep ?? 'counts', ['counts', 'households'], ['keep']);
  const described = options.date === undefined ? null : requireDate(options.date, ['date']);
  requireRows(households);
  const { standard } = options;
  const evaluator = newEvaluator(compileStandard(standard, policies));
  const { length: rules } = standard.rules;
  const { length: indicators } = evaluator.compiled.indicators;
  const tallies: Tally[] = [];
  const tallyOf = tallyFinder(rules, indicators, tallies);
  const isNew = distinctIds();
  const kept: ReviewedHousehold[] = [];
  const faults: RowFault[] = [];
  let date = described;
  let row = 0;
  const path: (string | number)[] = ['households', row];

  for (const household of households) {
    try {
      judge(household);
    } catch (thrown) {
      const error = rowError(thrown, row);
      // Law that was not published is no fault of the row; nor is another day, where nobody said which.
      if (mode === 'refuse' || notOfTheRow.includes(error.code)) throw error;
      faults.push(rowFault(error, household, row));
    }
    row += 1;
  }

  // The place of a row that was refused may have nobody.
  const communes = tallies.filter(({ statuses }) => statuses.some((count) => count > 0));
  communes.sort((a, b) => comparePlaces(a.place, b.place));
  const all = newTally(null, rules, indicators);
  for (const tally of communes) addTally(all, tally);
  const placeOf = (tally: Tally, day: IsoDate) => reviewedPlace(tally, standard, day);
  return {
    standard: standard.id,
    date,
    policies,
    rows: row,
    total: date === null || communes.length === 0 ? null : placeOf(all, date),
    communes: communes.map((tally) => placeOf(tally, date as IsoDate)),
    households: keep === 'households' ? kept : null,
    faults,
  };

  /** Everything that can be refused comes before the first count. */
  function judge(household: Household): void {
    path[1] = row;
    evaluateHousehold(evaluator, household, path);
    requireTold(evaluator);
    const { id } = household;
    requireDay(household.date);
    const tally = tallyOf(household, row);
    if (!isNew(id)) refuse('duplicateHousehold', ['households', row, 'id'], 'each id once', id);
    date ??= household.date;
    count(tally, evaluator);
    if (keep === 'counts') return;
    const possible = statusesOf(evaluator.outcome.possible);
    kept.push({
      row,
      household: id,
      place: tally.place,
      status: statusOf(possible),
      possible,
      members: evaluator.scratch.size,
      standard: standard.id,
      date: household.date,
    });
  }

  function requireDay(day: IsoDate): void {
    if (described === null) {
      if (date === null || day === date) return;
      const expected = `${date} as in the rows before (or the option date)`;
      refuse('mixedDates', ['households', row, 'date'], expected, day);
    }
    if (day > described) {
      refuse('dateOrder', ['households', row, 'date'], `a day on or before ${described}`, day);
    }
  }
}

const notOfTheRow: readonly PovertyErrorCode[] = ['notPublished', 'mixedDates'];
