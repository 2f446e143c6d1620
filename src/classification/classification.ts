import type { DecimalText } from '../exact/decimalInput.ts';
import type { Area } from '../model/area.ts';
import type { Money, MoneyPeriod } from '../model/money.ts';
import type { IsoDate } from '../model/period.ts';
import type { PlaceRef } from '../model/place/placeRef.ts';
import type {
  Confidence,
  LegalSource,
  LocalText,
  Provenance,
} from '../model/standard/provenance.ts';
import type { Boundary, DeprivationCutoff, StatusRule } from '../model/standard/standard.ts';
import type { HouseholdStatus } from '../model/standard/status.ts';
import type { FactReading } from './explain/readings.ts';
import type { ResolvedPolicies } from './policies.ts';

/** An income beside one line. */
export interface LineComparison {
  /** The id of the line. */
  readonly line: string;
  /** Its name. */
  readonly name: LocalText;
  /** Its amount for a person in the household's area; `null` where not published. */
  readonly amount: DecimalText | null;
  /** Where the income stands, compared exactly. */
  readonly position: 'below' | 'on' | 'above' | null;
  /** Whether it counts as under the line, by the line's boundary. */
  readonly under: boolean | null;
  /** The rule for an income exactly on it. */
  readonly boundary: Boundary;
  /** The income less the line, a person, rounded half up to the unit it is printed in. */
  readonly difference: DecimalText | null;
  /** Where the line comes from. */
  readonly provenance: Provenance;
}

/** An income against the lines of a standard. */
export interface IncomeComparison {
  /**
   * The income a person, for reading: rounded half up to the đồng (other currencies to the hundredth),
   * with as many more decimals as it takes to print on the right side of every line.
   */
  readonly perCapita: DecimalText;
  /** Its currency. */
  readonly currency: string;
  /** A month's or a year's, as the lines are. */
  readonly per: MoneyPeriod;
  /** The lines in the household's area, the lowest first; none where the area is unknown. */
  readonly lines: readonly LineComparison[];
}

/** One indicator of a household. */
export interface IndicatorResult {
  /** The id of the indicator. */
  readonly indicator: string;
  /** Its dimension. */
  readonly dimension: string;
  /** Its name. */
  readonly name: LocalText;
  /** Whether the household is deprived in it; `null` where it cannot be told. */
  readonly deprived: boolean | null;
  /** What the answer rests on: facts, a policy for what is unknown, or nothing, for want of law. */
  readonly basis: 'facts' | 'assumed' | 'notPublished';
  /** When a household is deprived, in words; `null` where not published. */
  readonly cutoff: LocalText | null;
  /** The facts it was read from. */
  readonly readings: readonly FactReading[];
  /** Where the cut-off comes from. */
  readonly provenance: Provenance;
}

/** The deprivations of a household. */
export interface DeprivationResult {
  /** The number of deprivations; `null` where it cannot be told. */
  readonly count: number | null;
  /** The least it can be. */
  readonly least: number;
  /** The most it can be. */
  readonly most: number;
  /** How many indicators there are. */
  readonly of: number;
  /** Every indicator, in the order of the standard. */
  readonly indicators: readonly IndicatorResult[];
}

/** The nearest income on the other side of a line that gives another status. */
export interface ChangeByIncome {
  /** Says that it is this. */
  readonly by: 'income';
  /** Whether the income has to be over the line or under it, by the line's boundary. */
  readonly side: 'over' | 'under';
  /** The line. */
  readonly line: string;
  /** Its amount for a person. */
  readonly amount: DecimalText;
  /** The rule for an income exactly on it. */
  readonly boundary: Boundary;
  /** The status it gives, all else equal. */
  readonly status: HouseholdStatus;
}

/** The nearest number of deprivations that gives another status. */
export interface ChangeByDeprivations {
  /** Says that it is this. */
  readonly by: 'deprivations';
  /** The number. */
  readonly count: number;
  /** The status it gives, all else equal. */
  readonly status: HouseholdStatus;
}

/** What would change the status. */
export type StatusChange = ChangeByIncome | ChangeByDeprivations;

/** A group of persons that the members can belong to. */
export interface GroupResult {
  /** The id of the group. */
  readonly group: string;
  /** Its name. */
  readonly name: LocalText;
  /** Whether the household is one whose members can be of the group; `null` where it cannot be told. */
  readonly holds: boolean | null;
  /** Where the group comes from. */
  readonly provenance: Provenance;
}

/** What the rules of a standard say of an income and a number of deprivations. */
export interface Verdict {
  /** The id of the standard. */
  readonly standard: string;
  /** Its name. */
  readonly standardName: LocalText;
  /** Rural or urban; `null` where unknown. */
  readonly area: Area | null;
  /** The status, or `'undetermined'` where several are possible. */
  readonly status: HouseholdStatus | 'undetermined';
  /** The statuses that are possible, the worst first. */
  readonly possible: readonly HouseholdStatus[];
  /** Whether it is poor or near-poor, which can be known where neither is; `null` where it is not. */
  readonly poorOrNearPoor: boolean | null;
  /** The income against the lines; `null` where unknown. */
  readonly income: IncomeComparison | null;
  /** The number of deprivations that the rules ask for. */
  readonly cutoff: DeprivationCutoff;
  /** The rule that decided; `null` where several can hold. */
  readonly rule: StatusRule | null;
  /** What the rule asks for in words; all rules that can hold, where one status follows from several. */
  readonly ruleText: LocalText | null;
  /**
   * What would change the status: the nearest change on each side that leads to one status. Empty where the
   * status is undetermined, and without a side whose law was not published or that several statuses share.
   */
  readonly changes: readonly StatusChange[];
  /** Groups of persons that a later text added. */
  readonly groups: readonly GroupResult[];
  /** The lines (`line:…`) and indicators (`indicator:…`) that the status hangs on for want of law. */
  readonly unpublished: readonly string[];
  /**
   * The least sure item of law that the verdict rests on: the rules and lines around the income, and of
   * the cut-offs the surest that suffice to reach the deprivation cut-off or to stay below it.
   */
  readonly confidence: Confidence;
  /** The policies applied. */
  readonly policies: ResolvedPolicies;
  /** The texts that provenances name. */
  readonly sources: readonly LegalSource[];
}

/** Where a fact stands in a household: `['members', 2, 'insured']`. */
export type FactPath = readonly (string | number)[];

/** A household under a standard, with every reason. */
export interface Classification extends Verdict {
  /** The household's key. */
  readonly household: string;
  /** Its commune; `null` where unknown. */
  readonly place: PlaceRef | null;
  /** The day of the review. */
  readonly date: IsoDate;
  /** Whether the standard was in force on that day. */
  readonly inForce: boolean;
  /** How many members it has. */
  readonly members: number;
  /** Its income as it was given; `null` where unknown. */
  readonly givenIncome: Money | null;
  /** Its deprivations. */
  readonly deprivations: DeprivationResult;
  /** The unknown facts that an undetermined status hangs on. */
  readonly unknown: readonly FactPath[];
}

/** A number of deprivations and an income under a standard, with the reasons. */
export interface CriteriaClassification extends Verdict {
  /** The number of deprivations; `null` where unknown. */
  readonly deprivations: number | null;
}
