import { type CountUnit, countUnits } from '../model/countUnit.ts';
import { requireChoice, requireCount, requireRecord } from '../require.ts';
import { type FlowField, type FlowIdentity, reconcileFlows } from './reconcileFlows.ts';

/** Form 2: how the number of poor households (or persons) changed within the year. */
export interface PoorFlows {
  /** Poor at the start (đầu kỳ). */
  readonly start: number | null;
  /** Became near-poor (thành cận nghèo). */
  readonly becameNearPoor: number | null;
  /** Rose above both lines (vượt chuẩn cận nghèo). */
  readonly roseAbove: number | null;
  /** Other decrease: moved away, merged, died (giảm khác). */
  readonly otherDecrease: number | null;
  /** Near-poor that became poor (cận nghèo thành nghèo). */
  readonly fromNearPoor: number | null;
  /** Fell back into poverty (tái nghèo). */
  readonly fellBack: number | null;
  /** Newly poor (phát sinh). */
  readonly newlyArisen: number | null;
  /** Other increase: moved in, split (tăng khác). */
  readonly otherIncrease: number | null;
  /** Poor at the end (cuối kỳ). */
  readonly end: number | null;
}

/** Form 3: how the number of near-poor households (or persons) changed within the year. */
export interface NearPoorFlows {
  /** Near-poor at the start (đầu kỳ). */
  readonly start: number | null;
  /** Became poor (thành nghèo). */
  readonly becamePoor: number | null;
  /** Rose above the line (vượt chuẩn cận nghèo). */
  readonly roseAbove: number | null;
  /** Other decrease (giảm khác). */
  readonly otherDecrease: number | null;
  /** Poor that became near-poor (nghèo thành cận nghèo). */
  readonly fromPoor: number | null;
  /** Fell back (tái cận nghèo). */
  readonly fellBack: number | null;
  /** Newly near-poor (phát sinh). */
  readonly newlyArisen: number | null;
  /** Other increase (tăng khác). */
  readonly otherIncrease: number | null;
  /** Near-poor at the end (cuối kỳ). */
  readonly end: number | null;
}

/** The yearly flow report ("diễn biến"), forms 2 and 3; `null` where a figure was not reported. */
export interface FlowReport {
  /** Households or persons: the forms have a row for each, which is one call each. */
  readonly unit: CountUnit;
  /** Form 2. */
  readonly poor: PoorFlows;
  /** Form 3. */
  readonly nearPoor: NearPoorFlows;
}

/** A figure that was not reported, but that the others leave only one value. */
export interface ImpliedFlow {
  /** Which figure. */
  readonly field: FlowField;
  /** Its value. */
  readonly value: number;
}

/** A flow report, reconciled. */
export interface HouseholdFlows {
  /** Households or persons. */
  readonly unit: CountUnit;
  /** Whether every identity holds; `null` when none fails but some cannot be told. */
  readonly reconciled: boolean | null;
  /** The identities that fail. */
  readonly failed: readonly FlowIdentity['id'][];
  /** Every identity with both of its sides. */
  readonly identities: readonly FlowIdentity[];
  /** Figures not reported that follow from the others. */
  readonly implied: readonly ImpliedFlow[];
  /** Poor that left poverty, for near-poor or above: "thoát nghèo" counted gross. */
  readonly grossEscape: number | null;
  /** Poor at the start less poor at the end: "thoát nghèo" counted net. */
  readonly netFall: number | null;
  /** Near-poor at the start less near-poor at the end. */
  readonly nearPoorNetFall: number | null;
  /** Poor and near-poor that rose above both lines. */
  readonly roseAboveFromBoth: number | null;
}

const poorFields = [
  'start',
  'becameNearPoor',
  'roseAbove',
  'otherDecrease',
  'fromNearPoor',
  'fellBack',
  'newlyArisen',
  'otherIncrease',
  'end',
] as const satisfies readonly (keyof PoorFlows)[];
const nearPoorFields = [
  'start',
  'becamePoor',
  'roseAbove',
  'otherDecrease',
  'fromPoor',
  'fellBack',
  'newlyArisen',
  'otherIncrease',
  'end',
] as const satisfies readonly (keyof NearPoorFlows)[];

/**
 * Whether a yearly flow report adds up, which identity fails, and what it says of poverty left.
 *
 * Convention: a report that does not add up is a finding, not an error. A figure that was not
 * reported is `null`; where the identities leave it one value, that value is used and listed as
 * implied, and the identity it came from counts as not told. "Thoát nghèo" in the press is the gross
 * escape or the net fall: both are given.
 *
 * Formula: poor at the end = poor at the start − became near-poor − rose above − other decrease
 * + near-poor that became poor + fell back + newly arisen + other increase, and likewise for the
 * near-poor; who became near-poor in form 2 came from the poor in form 3, and the reverse; nobody
 * leaves who was not there at the start.
 *
 * Source: forms 2 and 3 of the review (Thông tư 07/2021/TT-BLĐTBXH).
 *
 * @param report - forms 2 and 3 of one place and year, in households or in persons
 * @returns the identities with both sides, those that fail, implied figures, and gross and net
 * falls; a figure that cannot be told is `null`
 * @throws PovertyError `invalidCount`, `unknownOption`, `missingValue` or `invalidType` for a faulty
 * field
 * @example
 * import { householdFlows } from 'poverty-indicators';
 *
 * // Invented figures
 * const flows = householdFlows({
 *   unit: 'household',
 *   poor: {
 *     start: 260, becameNearPoor: 60, roseAbove: 25, otherDecrease: 2,
 *     fromNearPoor: 4, fellBack: 1, newlyArisen: 2, otherIncrease: 0, end: 180,
 *   },
 *   nearPoor: {
 *     start: 120, becamePoor: 4, roseAbove: 30, otherDecrease: 0,
 *     fromPoor: 61, fellBack: 0, newlyArisen: 3, otherIncrease: 0, end: 150,
 *   },
 * });
 * flows.failed; // => ['poorToNearPoor']
 * [flows.grossEscape, flows.netFall]; // => [85, 80]
 */
export function householdFlows(report: FlowReport): HouseholdFlows {
  requireRecord(report, [], 'a report { unit, poor, nearPoor }');
  const unit = requireChoice(report.unit, countUnits, ['unit']);
  const given = new Map<FlowField, number>();
  readForm(report.poor, 'poor', poorFields, given);
  readForm(report.nearPoor, 'nearPoor', nearPoorFields, given);
  const { identities, values } = reconcileFlows(given);
  const failed = identities.filter(({ holds }) => holds === false).map(({ id }) => id);
  const told = identities.every(({ holds }) => holds !== null);
  const sum = (...terms: readonly (readonly [FlowField, 1 | -1])[]): number | null => {
    let total = 0;
    for (const [field, sign] of terms) {
      const value = values.get(field);
      if (value === undefined) return null;
      total += sign * value;
    }
    return total;
  };
  return {
    unit,
    reconciled: failed.length > 0 ? false : told ? true : null,
    failed,
    identities,
    implied: [...values]
      .filter(([field]) => !given.has(field))
      .map(([field, value]) => ({ field, value })),
    grossEscape: sum(['poor.becameNearPoor', 1], ['poor.roseAbove', 1]),
    netFall: sum(['poor.start', 1], ['poor.end', -1]),
    nearPoorNetFall: sum(['nearPoor.start', 1], ['nearPoor.end', -1]),
    roseAboveFromBoth: sum(['poor.roseAbove', 1], ['nearPoor.roseAbove', 1]),
  };
}

function readForm<Form extends 'poor' | 'nearPoor', Name extends string>(
  flows: { readonly [name in Name]: number | null },
  form: Form,
  names: readonly Name[],
  given: Map<FlowField, number>,
): void {
  requireRecord(flows, [form], 'the figures of a form');
  for (const name of names) {
    const count = flows[name];
    if (count === null || count === undefined) continue;
    given.set(`${form}.${name}` as FlowField, requireCount(count, [form], name));
  }
}
