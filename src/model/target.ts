import type { IsoDate, Period } from './period.ts';

/** A number in a target: a double, or its text, which may be a fraction such as `'2/3'`. */
export type GoalNumber = number | string;

/**
 * What has to be reached: one bound, or a band of two. Which side a value exactly on the bound
 * falls is part of the target: "trên 90%" is `moreThan`, "ít nhất" is `atLeast`.
 */
export interface Goal {
  /** ≥ */
  readonly atLeast?: GoalNumber;
  /** > */
  readonly moreThan?: GoalNumber;
  /** ≤ */
  readonly atMost?: GoalNumber;
  /** < */
  readonly lessThan?: GoalNumber;
}

/** A value on a day. */
export interface DatedValue {
  /** The day it describes. */
  readonly date: IsoDate;
  /** The value, in the unit of the target. */
  readonly value: GoalNumber;
}

/** What the values of a target are: percent (13.56), a count, or an amount of money. */
export type TargetUnit = 'percent' | 'count' | 'amount';

/** A level by a date: the poverty rate of ethnic minorities below 10 percent in 2030. */
export interface LevelTarget {
  /** Says that it is this. */
  readonly kind: 'level';
  /** The unit of goal, baseline and observations. */
  readonly unit: TargetUnit;
  /** The level to reach. */
  readonly goal: Goal;
  /** Where it began; without it an open target cannot be called on or off track. */
  readonly baseline?: DatedValue | null;
  /** The day by which. */
  readonly deadline: IsoDate;
}

/** A multiple of the baseline by a date: halved (`{ atMost: '1/2' }`), or 2.5 to 3 times. */
export interface BaselineMultipleTarget {
  /** Says that it is this. */
  readonly kind: 'baselineMultiple';
  /** The unit of baseline and observations. */
  readonly unit: TargetUnit;
  /** The multiple of the baseline to reach. */
  readonly goal: Goal;
  /** What it is a multiple of. */
  readonly baseline: DatedValue;
  /** The day by which. */
  readonly deadline: IsoDate;
}

/** A mean change a year: a fall of 1 to 1.5 percentage points (`{ atLeast: 1, atMost: 1.5 }`). */
export interface YearlyChangeTarget {
  /** Says that it is this. */
  readonly kind: 'yearlyChange';
  /** The unit of baseline and observations; for `'percent'` the goal is in percentage points. */
  readonly unit: TargetUnit;
  /** Which way. */
  readonly direction: 'fall' | 'rise';
  /** The size of the change a year, above zero; the lower bound must be met, past the upper is more than asked. */
  readonly goal: Goal;
  /** Where it began. */
  readonly baseline: DatedValue;
  /** The day on which the years end. */
  readonly deadline: IsoDate;
}

/** A number done within a period: 80 houses in 2024, or 291 over 2021 to 2024. */
export interface CountTarget {
  /** Says that it is this. */
  readonly kind: 'count';
  /** How many in the whole period. */
  readonly goal: Goal;
  /** The period. */
  readonly period: Period;
}

/** A share of households (or persons) that have something: more than 90 percent with telecom service. */
export interface CoverageTarget {
  /** Says that it is this. */
  readonly kind: 'coverage';
  /** The coverage to reach, in percent. */
  readonly goal: Goal;
  /** Where it began, in percent. */
  readonly baseline?: DatedValue | null;
  /** The day by which. */
  readonly deadline: IsoDate;
}

/** At least so many of something in each household: one worker in every household. */
export interface EachHouseholdTarget {
  /** Says that it is this. */
  readonly kind: 'eachHousehold';
  /** How many each must have, 1 or more. */
  readonly atLeast: number;
  /** The day by which. */
  readonly deadline: IsoDate;
}

/** A ratio to another series: the income of ethnic minorities at half of the national one. */
export interface RatioTarget {
  /** Says that it is this. */
  readonly kind: 'ratio';
  /** The ratio to reach. */
  readonly goal: Goal;
  /** Where it began, as a ratio. */
  readonly baseline?: DatedValue | null;
  /** The day by which. */
  readonly deadline: IsoDate;
}

/** A target of any kind. */
export type Target =
  | LevelTarget
  | BaselineMultipleTarget
  | YearlyChangeTarget
  | CountTarget
  | CoverageTarget
  | EachHouseholdTarget
  | RatioTarget;

/** What was counted within a period. */
export interface CountObservation {
  /** The period counted. */
  readonly period: Period;
  /** How many. */
  readonly count: number;
}

/** How many households (or persons) have it, of how many. */
export interface CountedCoverage {
  /** The day it describes. */
  readonly date: IsoDate;
  /** How many have it. */
  readonly covered: number;
  /** Of how many. */
  readonly total: number;
  /** Not given: it follows. */
  readonly percent?: undefined;
}

/** A coverage as it was published. */
export interface PublishedCoverage {
  /** The day it describes. */
  readonly date: IsoDate;
  /** The percent. */
  readonly percent: GoalNumber;
  /** Not known. */
  readonly covered?: undefined;
}

/** A coverage, counted or published. */
export type CoverageObservation = CountedCoverage | PublishedCoverage;

/** How many there are in how many households. */
export interface EachHouseholdObservation {
  /** The day it describes. */
  readonly date: IsoDate;
  /** All the things or persons together: 400 workers. */
  readonly count: number;
  /** All households. */
  readonly households: number;
  /** How many households have enough, where that was counted. */
  readonly covered?: number;
}

/** A value and the one it is measured against, on one day. */
export interface RatioObservation {
  /** The day both describe. */
  readonly date: IsoDate;
  /** The value above the line. */
  readonly value: GoalNumber;
  /** The value below it. */
  readonly reference: GoalNumber;
}

/** The kind of observation that each kind of target is judged by. */
export type ObservationOf<T extends Target> = T extends CountTarget
  ? CountObservation
  : T extends CoverageTarget
    ? CoverageObservation
    : T extends EachHouseholdTarget
      ? EachHouseholdObservation
      : T extends RatioTarget
        ? RatioObservation
        : DatedValue;
