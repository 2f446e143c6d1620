import type { ErrorPath } from '../../errors.ts';
import type { DecimalInput } from '../../exact/decimalInput.ts';
import type { Area } from '../../model/area.ts';
import { type HouseholdStatus, householdStatuses } from '../../model/standard/status.ts';
import { isOver } from './compileLines.ts';
import { type CompiledStandard, notPublished } from './compileStandard.ts';

/** What is known of a household's income and deprivations, as bounds. */
export interface Criteria {
  /** Rural or urban, or `null` where unknown. */
  area: Area | null;
  /** The income, or `null` where unknown. */
  amount: DecimalInput | null;
  /** Over how many persons and months together the amount goes. */
  parts: number;
  /** The least number of deprivations. */
  least: number;
  /** The most. */
  most: number;
}

/** What follows from the criteria under a standard. Used again for the next household. */
export interface Outcome {
  /** The statuses possible, as bits: 1 poor, 2 near-poor, 4 average, 8 above. */
  possible: number;
  /** The number of the one rule that can hold, or −1 where several can. */
  rule: number;
  /** All rules that can hold, as bits. */
  rules: number;
  /** The income region, from the lowest possible to the highest. */
  firstRegion: number;
  lastRegion: number;
  /** The number of a line that was not published and that the region depends on, or −1. */
  unpublishedLine: number;
  /** Whether the number of deprivations is open and another status follows on either side. */
  openCount: boolean;
}

/** An outcome to write on. */
export function newOutcome(): Outcome {
  return {
    possible: 0,
    rule: -1,
    rules: 0,
    firstRegion: 0,
    lastRegion: 0,
    unpublishedLine: -1,
    openCount: false,
  };
}

/** Whether one status alone is possible. */
export function isDetermined(possible: number): boolean {
  return (possible & (possible - 1)) === 0;
}

/** The statuses that bits stand for, the worst first. */
export function statusesOf(possible: number): HouseholdStatus[] {
  return householdStatuses.filter((_, at) => (possible & (1 << at)) !== 0);
}

/** The one status that is possible, or that several are. */
export function statusOf(possible: readonly HouseholdStatus[]): HouseholdStatus | 'undetermined' {
  return possible.length === 1 ? (possible[0] as HouseholdStatus) : 'undetermined';
}

const poorOrNearPoor = 3;

/** Whether only poor and near-poor are possible, or neither; `null` where it cannot be told. */
export function povertyOf(possible: number): boolean | null {
  if ((possible & ~poorOrNearPoor) === 0) return true;
  return (possible & poorOrNearPoor) === 0 ? false : null;
}

/** Lays what is known over the rules. */
export function decide(compiled: CompiledStandard, criteria: Criteria, outcome: Outcome): void {
  const { regions } = compiled.table;
  outcome.possible = 0;
  outcome.rule = -2;
  outcome.rules = 0;
  outcome.unpublishedLine = -1;
  outcome.openCount = false;
  outcome.firstRegion = regions;
  outcome.lastRegion = 0;
  if (criteria.area !== 'urban') decideIn('rural', compiled, criteria, outcome);
  if (criteria.area !== 'rural') decideIn('urban', compiled, criteria, outcome);
}

function decideIn(
  area: Area,
  compiled: CompiledStandard,
  { amount, parts, least, most }: Criteria,
  outcome: Outcome,
): void {
  const lines = compiled.lines[area];
  let first = 0;
  let last = amount === null ? lines.length : 0;
  let unpublished = -1;
  if (amount !== null) {
    for (let line = 0; line < lines.length; line++) {
      const over = isOver(amount, parts, lines[line] as (typeof lines)[number]);
      if (over === false) break;
      last = line + 1;
      if (over === true) first = last;
      // Over a later line, an earlier one makes no difference.
      unpublished = over === true ? -1 : line;
    }
  }
  if (unpublished >= 0) outcome.unpublishedLine = unpublished;
  if (first < outcome.firstRegion) outcome.firstRegion = first;
  if (last > outcome.lastRegion) outcome.lastRegion = last;
  const { rules } = compiled.table;
  for (let region = first; region <= last; region++) {
    const few = rules[2 * region] as number;
    const many = rules[2 * region + 1] as number;
    if (least < compiled.cutoff) admit(few, compiled, outcome);
    if (most >= compiled.cutoff) admit(many, compiled, outcome);
    if (least < compiled.cutoff && most >= compiled.cutoff) {
      if (compiled.bitOfRule[few] !== compiled.bitOfRule[many]) outcome.openCount = true;
    }
  }
}

function admit(rule: number, compiled: CompiledStandard, outcome: Outcome): void {
  outcome.possible |= compiled.bitOfRule[rule] as number;
  outcome.rules |= 1 << rule;
  if (outcome.rule === -2) outcome.rule = rule;
  else if (outcome.rule !== rule) outcome.rule = -1;
}

/** Throws when the status hangs on law that was not published, and nothing else was asked for. */
export function requirePublished(
  compiled: CompiledStandard,
  { possible, unpublishedLine, openCount }: Outcome,
): void {
  if (compiled.policies.unpublished !== 'refuse' || isDetermined(possible)) return;
  if (unpublishedLine >= 0) {
    const { id } = compiled.standard.lines[unpublishedLine] as { readonly id: string };
    const path: ErrorPath = ['standard', 'lines', unpublishedLine, 'amount'];
    throw notPublished(compiled, path, `the line '${id}'`);
  }
  const lacking = compiled.indicators.find(({ test }) => test === null);
  if (openCount && lacking !== undefined) {
    throw notPublished(compiled, lacking.path, `the cut-off of '${lacking.indicator.id}'`);
  }
}
