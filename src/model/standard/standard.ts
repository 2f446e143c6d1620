import type { DecimalInput } from '../../exact/decimalInput.ts';
import type { MoneyPeriod } from '../money.ts';
import type { IsoDate, Period } from '../period.ts';
import type { HouseholdCondition } from './condition.ts';
import type { LegalSource, LocalText, Provenance } from './provenance.ts';
import type { HouseholdStatus } from './status.ts';

/** Who is counted at a line when exactly on it: the poor side (`y ≤ line`) or the other. */
export type Boundary = 'atOrBelow' | 'below';

/** A span of days in which a standard is in force, and the text that says so. */
export interface PeriodInForce extends Period {
  /** The text that put it in force. */
  readonly provenance: Provenance;
}

/** An amount for each area; `null` where none was published. */
export interface AmountByArea {
  /** In rural areas. */
  readonly rural: DecimalInput | null;
  /** In urban areas. */
  readonly urban: DecimalInput | null;
}

/** Points for each area; `null` where none were published. */
export interface PointsByArea {
  /** In rural areas. */
  readonly rural: number | null;
  /** In urban areas. */
  readonly urban: number | null;
}

/** An income line: one amount for each area, `null` where none was published. */
export interface IncomeLine {
  /** Its key within the standard. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalText;
  /** The amounts by area for a person, in the currency and period of the standard. */
  readonly amount: AmountByArea;
  /** On which side a household exactly on it stands. */
  readonly boundary: Boundary;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** An indicator of deprivation (chỉ số đo lường mức độ thiếu hụt). */
export interface StandardIndicator {
  /** Its key within the standard. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalText;
  /** Where the name comes from. */
  readonly provenance: Provenance;
  /** When a household is deprived in it. */
  readonly cutoff: IndicatorCutoff;
}

/** When a household is deprived: in words and as a condition on its facts. */
export interface IndicatorCutoff {
  /** In words, or `null` when not published. */
  readonly text: LocalText | null;
  /** As a condition on the facts of the household, or `null` when not published. */
  readonly condition: HouseholdCondition | null;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** A dimension of deprivation, a basic social service (dịch vụ xã hội cơ bản). */
export interface StandardDimension {
  /** Its key within the standard. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalText;
  /** Where the name comes from. */
  readonly provenance: Provenance;
  /** Its indicators. */
  readonly indicators: readonly StandardIndicator[];
}

/** The number of deprivations at which a rule changes. */
export interface DeprivationCutoff {
  /** So many indicators, or more. */
  readonly atLeast: number;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** Which households have a status: those between two lines, with many or few deprivations. */
export interface StatusRule {
  /** Its key within the standard. */
  readonly id: string;
  /** The status it gives. */
  readonly status: HouseholdStatus;
  /** The line the income is over, or `null` for any. */
  readonly over: string | null;
  /** The line the income is under, by its boundary; or `null` for any. */
  readonly under: string | null;
  /** Whether the number of deprivations reaches the cut-off, does not, or makes no difference. */
  readonly deprivations: 'atCutoff' | 'belowCutoff' | 'any';
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** A group of persons whom a later text adds to a standard without moving a line. */
export interface PersonGroup {
  /** Its key within the standard. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalText;
  /** The statuses of the households whose members are meant. */
  readonly statuses: readonly HouseholdStatus[];
  /** The line the income is under. */
  readonly under: string;
  /** The first day on which it applies, or `null` when not known. */
  readonly from: IsoDate | null;
  /** The last day on which it is known to apply, or `null` when not known. */
  readonly to: IsoDate | null;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** A line of income as the points of a form stand for it. */
export interface PointsLine {
  /** The income line. */
  readonly line: string;
  /** The most points under it, by area; `null` where not published. */
  readonly atMost: PointsByArea;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** The points of an official form: A (B1) for income and B (B2) for deprivations. */
export interface PointsForm {
  /** Its key within the standard. */
  readonly id: string;
  /** The days on which it was in use. A score without its year has no meaning. */
  readonly inUse: Period;
  /** What points of A stand for. */
  readonly lines: readonly PointsLine[];
  /** Points of B for each deprivation. */
  readonly perDeprivation: number;
  /** Where the form comes from. */
  readonly provenance: Provenance;
}

/**
 * A national or local poverty standard (chuẩn nghèo) as plain data: it can be stored, sent, compared
 * and passed to every function that needs one.
 */
export interface Standard {
  /** Its key, such as `'vietnam2022'`, which every figure made under it carries. */
  readonly id: string;
  /** Its name. */
  readonly name: LocalText;
  /** Where it holds, by the ISO 3166 code: `'VN'`, or `'VN-39'` for a province of it. */
  readonly place: string;
  /** The id of the standard that this one changes for a place, or `null`. */
  readonly base: string | null;
  /** When it is in force, the earliest span first. */
  readonly inForce: readonly PeriodInForce[];
  /** The texts that its items come from. */
  readonly sources: readonly LegalSource[];
  /** The currency of its lines, which are nominal and for one person. */
  readonly currency: string;
  /** Whether its lines are a month's or a year's. */
  readonly per: MoneyPeriod;
  /** The income lines, the lowest first. */
  readonly lines: readonly IncomeLine[];
  /** The dimensions with their indicators. */
  readonly dimensions: readonly StandardDimension[];
  /** The number of deprivations that the rules ask for. */
  readonly deprivationCutoff: DeprivationCutoff;
  /** The rules: for every income and number of deprivations exactly one holds. */
  readonly rules: readonly StatusRule[];
  /** Groups of persons added by a later text. */
  readonly groups: readonly PersonGroup[];
  /** The points of the official forms. */
  readonly forms: readonly PointsForm[];
}
