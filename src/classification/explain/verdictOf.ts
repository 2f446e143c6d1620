import { describeRule } from '../../model/standard/describeRule.ts';
import type { LocalText } from '../../model/standard/provenance.ts';
import type { PersonGroup, Standard } from '../../model/standard/standard.ts';
import type { HouseholdStatus } from '../../model/standard/status.ts';
import type { GroupResult, StatusChange, Verdict } from '../classification.ts';
import type { Answer } from '../evaluate/answer.ts';
import { type CompiledLine, isOver } from '../evaluate/compileLines.ts';
import type { CompiledStandard } from '../evaluate/compileStandard.ts';
import {
  type Criteria,
  type Outcome,
  povertyOf,
  statusesOf,
  statusOf,
} from '../evaluate/outcome.ts';
import { changesOf } from './changesOf.ts';
import { confidenceOf } from './confidenceOf.ts';
import { incomeOf } from './incomeOf.ts';

/** The verdict as a record of its own, with its reasons. */
export function verdictOf(
  compiled: CompiledStandard,
  criteria: Criteria,
  outcome: Outcome,
  date: string | null,
  answers: readonly Answer[],
): Verdict {
  const { standard, policies } = compiled;
  const possible = statusesOf(outcome.possible);
  const status = statusOf(possible);
  const determined = status !== 'undetermined';
  const rule = standard.rules[outcome.rule] ?? null;
  const income = incomeOf(compiled, criteria);
  const changes: StatusChange[] = determined ? changesOf(compiled, criteria, outcome) : [];
  return {
    standard: standard.id,
    standardName: standard.name,
    area: criteria.area,
    status,
    possible,
    poorOrNearPoor: povertyOf(outcome.possible),
    income,
    cutoff: standard.deprivationCutoff,
    rule,
    ruleText: determined ? describeRules(standard, outcome.rules) : null,
    changes,
    groups: standard.groups.map((group) => groupOf(group, compiled, criteria, possible, date)),
    unpublished: determined ? [] : unpublishedIn(compiled, outcome),
    confidence: confidenceOf(compiled, criteria, outcome, answers),
    policies,
    sources: standard.sources,
  };
}

/** What the rules that can hold ask for, one after another. */
function describeRules(standard: Standard, rules: number): LocalText {
  const texts = standard.rules
    .filter((_, at) => (rules & (1 << at)) !== 0)
    .map((rule) => describeRule(standard, rule));
  return {
    vi: texts.map(({ vi }) => vi).join('; hoặc '),
    en: texts.map(({ en }) => en).join('; or '),
  };
}

function groupOf(
  group: PersonGroup,
  { standard, lines }: CompiledStandard,
  { area, amount, parts }: Criteria,
  possible: readonly HouseholdStatus[],
  date: string | null,
): GroupResult {
  const { id, name, provenance } = group;
  const result = (holds: boolean | null) => ({ group: id, name, holds, provenance });
  const meant = possible.filter((status) => group.statuses.includes(status));
  const early = date !== null && group.from !== null && date < group.from;
  if (meant.length === 0 || early) return result(false);
  if (area === null || amount === null) return result(null);
  const line = standard.lines.findIndex((each) => each.id === group.under);
  const over = isOver(amount, parts, lines[area][line] as CompiledLine);
  if (over === true) return result(false);
  const sure = over === false && meant.length === possible.length;
  // After the last day on which it is known to apply nobody can tell.
  const late = date !== null && group.to !== null && date > group.to;
  return result(sure && date !== null && group.from !== null && !late ? true : null);
}

/** The law whose absence leaves the status open. */
function unpublishedIn(
  { standard, indicators }: CompiledStandard,
  { unpublishedLine, openCount }: Outcome,
): string[] {
  const line = standard.lines[unpublishedLine];
  return [
    ...(line === undefined ? [] : [`line:${line.id}`]),
    ...indicators
      .filter(({ test }) => openCount && test === null)
      .map(({ indicator }) => `indicator:${indicator.id}`),
  ];
}
