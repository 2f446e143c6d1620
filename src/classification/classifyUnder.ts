import { PovertyError } from '../errors.ts';
import type { Household } from '../model/household/household.ts';
import type { Standard } from '../model/standard/standard.ts';
import { type HouseholdStatus, householdStatuses } from '../model/standard/status.ts';
import { refuse, requireList, requireRecord } from '../require.ts';
import { type ClassifyHouseholdsOptions, classifyHouseholds } from './classifyHouseholds.ts';
import type { HouseholdReview, ReviewedHousehold } from './review/householdReview.ts';
import { requireRows } from './review/requireRows.ts';

/** Settings of {@link classifyUnder}. */
export type ClassifyUnderOptions = Omit<
  ClassifyHouseholdsOptions,
  'standard' | 'keep' | 'outsidePeriod'
>;

/**
 * A status, or what is known of an undetermined one: poor or near-poor, neither of them, or nothing that
 * would tell these two apart.
 */
export type StatusOrUndetermined = HouseholdStatus | 'poorOrNearPoor' | 'notPoor' | 'undetermined';

/** How many are what under one standard and what under the next. */
export type StatusTable = {
  readonly [before in StatusOrUndetermined]: { readonly [after in StatusOrUndetermined]: number };
};

/** What a change of standard alone does to one and the same list. */
export interface StandardBreak {
  /** The id of the earlier standard. */
  readonly from: string;
  /** The id of the later one. */
  readonly to: string;
  /** Households by status under the earlier standard, then under the later. */
  readonly households: StatusTable;
  /** Persons likewise. */
  readonly persons: StatusTable;
}

/** One list under several standards. */
export interface ClassifiedUnder {
  /** The list under each standard, in the order they were given. */
  readonly reviews: readonly HouseholdReview[];
  /** From each standard to the next. */
  readonly breaks: readonly StandardBreak[];
}

/**
 * One list of households under several standards: the break of the series where a standard changes,
 * with nothing else changed.
 *
 * Convention: the day of the review does not have to lie in the force of every standard. Where the
 * status hangs on law that was not published, it is refused, unless `unpublished` says otherwise; a
 * household that is undetermined is then counted as poor or near-poor, as neither, or as undetermined. Where `faults` is `'collect'`, a row that is faulty
 * under a standard stands in neither cross-table of it.
 *
 * Formula: the counts of each standard, and the cross-table of each with the next.
 *
 * Source: the standards; the breaks of 2022 and 2027 are those of Nghị định 07/2021/NĐ-CP and Nghị
 * định 351/2025/NĐ-CP.
 *
 * @param households - the list
 * @param standards - two standards or more, the earliest first
 * @param options - the policies, and what to do about faulty rows
 * @returns the review under each standard, and the cross-tables
 * @throws PovertyError `missingValue` without a standard, and the codes of `classifyHouseholds`, with
 * the row of the household or of the standard
 * @example
 * import { classifyUnder } from 'poverty-indicators';
 * import { vietnam2016, vietnam2022 } from 'poverty-indicators/standards';
 *
 * // A household of 700,000 đồng that lacks nothing: poor by income until 2021, near-poor since
 * const household = {
 *   id: 'H1', date: '2021-12-31', area: 'rural', members: [{ birthDate: '1990-05-01' }],
 *   income: { amount: 700_000, currency: 'VND', per: 'month', holder: 'person' },
 * } as const;
 * const { breaks } = classifyUnder([household], [vietnam2016, vietnam2022], { missing: 'notDeprived' });
 * breaks[0]?.households.poor.nearPoor; // => 1
 */
export function classifyUnder(
  households: Iterable<Household>,
  standards: readonly Standard[],
  options: ClassifyUnderOptions = {},
): ClassifiedUnder {
  requireRecord(options, ['options']);
  requireRows(households);
  requireList(standards, ['standards'], 'a list of standards');
  if (standards.length === 0) {
    refuse('missingValue', ['standards'], 'at least one standard', standards);
  }
  // Gone through once for each standard, so that an iterator has to be held.
  const rows = Array.isArray(households) ? households : [...households];
  const reviews = Array.from(standards, (standard, at) =>
    naming(at, () =>
      classifyHouseholds(rows, {
        ...options,
        standard,
        outsidePeriod: 'allow',
        keep: 'households',
      }),
    ),
  );
  const breaks = reviews
    .slice(1)
    .map((after, at) => breakOf(reviews[at] as HouseholdReview, after));
  return { reviews: reviews.map((review) => ({ ...review, households: null })), breaks };
}

/** A fault of a standard is named by its row in the list of standards. */
function naming<Result>(at: number, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof PovertyError) || error.path[0] !== 'standard') throw error;
    const { code, path, expected, got } = error;
    throw new PovertyError(code, { path: ['standards', at, ...path.slice(1)], expected, got });
  }
}

function breakOf(before: HouseholdReview, after: HouseholdReview): StandardBreak {
  const households = emptyTable();
  const persons = emptyTable();
  const now = new Map(keptOf(after).map((each) => [each.row, each]));
  for (const was of keptOf(before)) {
    const is = now.get(was.row);
    if (is === undefined) continue;
    const [from, to] = [knownOf(was), knownOf(is)];
    households[from][to] += 1;
    persons[from][to] += was.members;
  }
  return { from: before.standard, to: after.standard, households, persons };
}

function keptOf({ households }: HouseholdReview): readonly ReviewedHousehold[] {
  return households as readonly ReviewedHousehold[];
}

function knownOf({ status, possible }: ReviewedHousehold): StatusOrUndetermined {
  if (status !== 'undetermined') return status;
  const poverty = possible.filter((each) => each === 'poor' || each === 'nearPoor');
  if (poverty.length === possible.length) return 'poorOrNearPoor';
  return poverty.length === 0 ? 'notPoor' : 'undetermined';
}

const statuses: readonly StatusOrUndetermined[] = [
  ...householdStatuses,
  'poorOrNearPoor',
  'notPoor',
  'undetermined',
];

type Counts<Cell> = Record<StatusOrUndetermined, Cell>;

function byStatus<Cell>(cell: () => Cell): Counts<Cell> {
  return Object.fromEntries(statuses.map((status) => [status, cell()])) as Counts<Cell>;
}

function emptyTable(): Counts<Counts<number>> {
  return byStatus(() => byStatus(() => 0));
}
