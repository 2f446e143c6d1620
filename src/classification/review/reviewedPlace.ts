import type { CommuneYear, PopulationCounts } from '../../model/communeYear.ts';
import type { IsoDate } from '../../model/period.ts';
import type { Standard } from '../../model/standard/standard.ts';
import { type HouseholdStatus, householdStatuses } from '../../model/standard/status.ts';
import type {
  ByStatus,
  ReviewDeprivations,
  ReviewedPlace,
  StatusCounts,
} from './householdReview.ts';
import { masks, sets, type Tally } from './tally.ts';

/** The counts of a place as records, with what undetermined households leave open. */
export function reviewedPlace(tally: Tally, standard: Standard, date: IsoDate): ReviewedPlace {
  const counts = (set: keyof typeof sets) => statusCounts(tally, set, standard.id, date);
  const minorities = tally.unknownMinority === 0;
  const households = counts('households');
  const place = {
    place: tally.place,
    households,
    persons: counts('persons'),
    ethnicMinorityHouseholds: minorities ? counts('minorityHouseholds') : null,
    ethnicMinorityPersons: minorities ? counts('minorityPersons') : null,
    byRule: Object.fromEntries(
      standard.rules.map(({ id }, row) => [id, tally.rules[row] as number]),
    ),
    deprivations: {
      poor: deprivations(tally, standard, 0, households.least.poor),
      nearPoor: deprivations(tally, standard, 2, households.least.nearPoor),
    },
  };
  return { ...place, year: communeYear(place, standard.id, date) };
}

function statusCounts(
  { statuses, place }: Tally,
  set: keyof typeof sets,
  standard: string,
  date: IsoDate,
): StatusCounts {
  const cells = statuses.subarray(masks * sets[set], masks * (sets[set] + 1));
  const sum = (counts: (mask: number) => boolean) =>
    cells.reduce((total, value, mask) => (counts(mask) ? total + value : total), 0);
  const bit = (status: HouseholdStatus) => 1 << householdStatuses.indexOf(status);
  const byStatus = (count: (bits: number) => number) =>
    Object.fromEntries(householdStatuses.map((status) => [status, count(bit(status))])) as ByStatus;
  const least = byStatus((bits) => cells[bits] as number);
  const most = byStatus((bits) => sum((mask) => (mask & bits) !== 0));
  const exact = (status: HouseholdStatus) =>
    least[status] === most[status] ? least[status] : null;
  const total = sum(() => true);
  const poverty = bit('poor') | bit('nearPoor');
  const within = sum((mask) => (mask & ~poverty) === 0);
  const touching = sum((mask) => (mask & poverty) !== 0);
  return {
    unit: set === 'households' || set === 'minorityHouseholds' ? 'household' : 'person',
    population: sets[set] < 2 ? 'all' : 'ethnicMinority',
    place,
    date,
    standard,
    total,
    poor: exact('poor'),
    nearPoor: exact('nearPoor'),
    averageLiving: exact('averageLiving'),
    aboveAverage: exact('aboveAverage'),
    poorOrNearPoor: within === touching ? within : null,
    least,
    most,
    undetermined: total - householdStatuses.reduce((known, status) => known + least[status], 0),
  };
}

function deprivations(
  { deprivations: cells }: Tally,
  { dimensions }: Standard,
  offset: 0 | 2,
  among: number,
): ReviewDeprivations {
  const indicators = dimensions.flatMap((dimension) => dimension.indicators);
  const column = (told: 0 | 1) =>
    Object.fromEntries(
      indicators.map(({ id }, at) => [id, cells[4 * at + offset + told] as number]),
    );
  const [unknown, deprived] = [column(0), column(1)];
  const sum = (counts: object) => Object.values(counts).reduce((all, value) => all + value, 0);
  const total = sum(unknown) === 0 ? sum(deprived) : null;
  return { unit: 'household', among, deprived, unknown, total };
}

function communeYear(
  reviewed: Omit<ReviewedPlace, 'year'>,
  standard: string,
  date: IsoDate,
): CommuneYear | null {
  if (reviewed.place === null) return null;
  const counts = (set: StatusCounts | null): PopulationCounts | null =>
    set === null ? null : { total: set.total, poor: set.poor, nearPoor: set.nearPoor };
  return {
    place: reviewed.place,
    date,
    standard,
    households: counts(reviewed.households),
    persons: counts(reviewed.persons),
    ethnicMinorityHouseholds: counts(reviewed.ethnicMinorityHouseholds),
    ethnicMinorityPersons: counts(reviewed.ethnicMinorityPersons),
    // A mean says nothing of a household, and lists of candidates do not hold everybody's income.
    meanIncome: null,
  };
}
