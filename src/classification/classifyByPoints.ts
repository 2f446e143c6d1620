import { type Area, areas } from '../model/area.ts';
import { covers, type IsoDate, requireDate } from '../model/period.ts';
import { leastSure } from '../model/standard/leastSure.ts';
import type { Confidence, Provenance } from '../model/standard/provenance.ts';
import type { PointsForm, StatusRule } from '../model/standard/standard.ts';
import type { HouseholdStatus } from '../model/standard/status.ts';
import { refuse, requireChoice, requireFinite, requireRecord } from '../require.ts';
import type { ClassifyOptions } from './classifyHousehold.ts';
import {
  type CompiledStandard,
  compileStandard,
  notPublished,
} from './evaluate/compileStandard.ts';
import {
  decide,
  newOutcome,
  type Outcome,
  povertyOf,
  statusesOf,
  statusOf,
} from './evaluate/outcome.ts';
import { withPoints } from './evaluate/withPoints.ts';
import { readPolicies } from './policies.ts';

/** The points of an official form, with the day that says which form. */
export interface HouseholdPoints {
  /** Rural or urban. */
  readonly area: Area;
  /** Points for income: A, called B1 in older forms and in practice. */
  readonly pointsA: number;
  /** Points for deprivations: B, called B2. */
  readonly pointsB: number;
  /** The day of the review. A score without its year has no meaning. */
  readonly date: IsoDate;
}

/** Settings of {@link classifyByPoints}. */
export type PointsOptions = Pick<ClassifyOptions, 'standard' | 'unpublished'>;

/** What the points of a form say. */
export interface PointsClassification {
  /** The id of the standard. */
  readonly standard: string;
  /** The id of the form. */
  readonly form: string;
  /** Rural or urban. */
  readonly area: Area;
  /** The status, or `'undetermined'` where the form's points do not tell. */
  readonly status: HouseholdStatus | 'undetermined';
  /** The statuses that are possible, the worst first. */
  readonly possible: readonly HouseholdStatus[];
  /** Whether it is poor or near-poor, which is what the forms are for; `null` where it cannot be told. */
  readonly poorOrNearPoor: boolean | null;
  /** The number of deprivations that the points of B stand for. */
  readonly deprivations: number;
  /** The rule that decided; `null` where several can hold. */
  readonly rule: StatusRule | null;
  /** The most points of A under each line, `null` where not published. */
  readonly lines: readonly PointsLineResult[];
  /** Whether the standard was in force on the day: a form is in use some months before. */
  readonly inForce: boolean;
  /** The least sure of the form, its points on either side of A, and the rule. */
  readonly confidence: Confidence;
  /** Where the form comes from. */
  readonly provenance: Provenance;
}

/** Points beside one line of a form. */
export interface PointsLineResult {
  /** The income line they stand for. */
  readonly line: string;
  /** The most points under it in the household's area; `null` where not published. */
  readonly atMost: number | null;
  /** Whether the household's points are under it; `null` where not published. */
  readonly under: boolean | null;
  /** Where it comes from, or `null` where nothing was found. */
  readonly provenance: Provenance | null;
}

/**
 * The status of a household by the points of an official review form: A (B1) for its income and B
 * (B2) for its deprivations.
 *
 * Convention: points of A at or below a line's points are under the line. The form is the one in use
 * on the day: 140 points were the urban line in 2018 and are the rural one since 2022. The forms tell the
 * poor and near-poor; above their points a household is neither (`poorOrNearPoor: false`), and which of
 * the other two it is stays undetermined. Where points of the form that tell the poor and near-poor
 * apart were not published, the call is refused.
 *
 * Formula: deprivations = B / points for each; the rule of the standard in the cell of both.
 *
 * Source: Thông tư 07/2021/TT-BLĐTBXH; Thông tư 14/2018/TT-BLĐTBXH; as the standard names them.
 *
 * @param points - area, points A and B, and the day of the review
 * @param options - the standard, and what to do about unpublished law
 * @returns the status, the form and the number of deprivations
 * @throws PovertyError `notPublished` where the standard knows no form of that day or the status
 * hangs on points that were not found; `invalidNumber` for points below 0, or B that no number of
 * deprivations gives; `missingValue` (no date), `invalidDate`, `unknownOption`, `invalidType`,
 * `invalidStandard`
 * @example
 * import { classifyByPoints } from 'poverty-indicators';
 * import { vietnam2016, vietnam2022 } from 'poverty-indicators/standards';
 *
 * const points = { area: 'urban', pointsA: 175, pointsB: 30 } as const;
 * classifyByPoints({ ...points, date: '2023-12-31' }, { standard: vietnam2022 }).status; // => 'poor'
 * classifyByPoints({ ...points, date: '2019-12-31' }, { standard: vietnam2016 }).status; // => 'poor'
 * classifyByPoints({ ...points, pointsA: 141, pointsB: 20, date: '2023-12-31' }, { standard: vietnam2022 }).status; // => 'nearPoor'
 */
export function classifyByPoints(
  points: HouseholdPoints,
  options: PointsOptions,
): PointsClassification {
  requireRecord(points, [], 'points { area, pointsA, pointsB, date }');
  requireRecord(options, ['options'], 'options { standard, … }');
  const policies = readPolicies({ ...options, outsidePeriod: 'allow' });
  const compiled = compileStandard(options.standard, policies);
  const area = requireChoice(points.area, areas, ['area']);
  const date = requireDate(points.date, ['date']);
  const row = options.standard.forms.findIndex(({ inUse }) => covers(inUse, date));
  const form = options.standard.forms[row];
  if (form === undefined) {
    throw notPublished(compiled, ['standard', 'forms'], `a form of points in use on ${date}`);
  }
  const pointsA = requireAtLeastZero(points.pointsA, 'pointsA');
  const count = countOf(requireAtLeastZero(points.pointsB, 'pointsB'), form, compiled);
  const byPoints = withPoints(compiled, form);
  const outcome = newOutcome();
  const criteria = { area, amount: pointsA, parts: 1, least: count, most: count };
  decide(byPoints, criteria, outcome);
  // The forms exist to tell the poor and near-poor; that somebody is neither is all they say above.
  if (policies.unpublished === 'refuse' && povertyOf(outcome.possible) === null) {
    const path = ['standard', 'forms', row, 'lines'];
    const line = turningLine(compiled, outcome.firstRegion, count);
    throw notPublished(compiled, path, `the points for the line '${line}'`);
  }
  const possible = statusesOf(outcome.possible);
  return {
    standard: options.standard.id,
    form: form.id,
    area,
    status: statusOf(possible),
    possible,
    poorOrNearPoor: povertyOf(outcome.possible),
    deprivations: count,
    rule: options.standard.rules[outcome.rule] ?? null,
    lines: options.standard.lines.map(({ id }) => {
      const line = form.lines.find((each) => each.line === id);
      const atMost = line?.atMost[area] ?? null;
      const under = atMost === null ? null : pointsA <= atMost;
      return { line: id, atMost, under, provenance: line?.provenance ?? null };
    }),
    inForce: options.standard.inForce.some((span) => covers(span, date)),
    confidence: confidenceOfForm(form, compiled, outcome),
    provenance: form.provenance,
  };
}

/** The line that parts the poor and near-poor from the others: the one whose points are lacking. */
function turningLine(compiled: CompiledStandard, first: number, count: number): string | undefined {
  const { standard, table, bitOfRule, cutoff } = compiled;
  const column = count < cutoff ? 0 : 1;
  const poverty = (region: number) =>
    povertyOf(bitOfRule[table.rules[2 * region + column] as number] as number);
  return standard.lines.find((_, at) => at >= first && poverty(at) !== poverty(at + 1))?.id;
}

/** The least sure of the form, of its points around A, and of the rule. */
function confidenceOfForm(
  form: PointsForm,
  { standard }: CompiledStandard,
  { firstRegion, lastRegion, rule }: Outcome,
): Confidence {
  const around = standard.lines.slice(Math.max(0, firstRegion - 1), lastRegion + 1);
  const lines = form.lines.filter(({ line }) => around.some(({ id }) => id === line));
  const decided = standard.rules[rule];
  const items = [form, ...lines, ...(decided === undefined ? [] : [decided])];
  return leastSure(items.map(({ provenance }) => provenance));
}

function requireAtLeastZero(value: unknown, field: string): number {
  const number = requireFinite(value, [field]);
  return number >= 0 ? number : refuse('invalidNumber', [field], 'points of 0 or more', value);
}

function countOf(pointsB: number, { perDeprivation }: PointsForm, compiled: CompiledStandard) {
  const most = compiled.indicators.length;
  const count = pointsB / perDeprivation;
  if (Number.isInteger(count) && count <= most) return count;
  const expected = `a multiple of ${perDeprivation} up to ${most * perDeprivation}`;
  return refuse('invalidNumber', ['pointsB'], expected, pointsB);
}
