import type { ErrorPath } from '../../errors.ts';
import { areas } from '../../model/area.ts';
import type { Household } from '../../model/household/household.ts';
import { covers } from '../../model/period.ts';
import { refuse, requireChoice } from '../../require.ts';
import { type Answer, no, unknown, yes } from './answer.ts';
import type { HouseholdTest } from './compileCondition.ts';
import type { CompiledStandard } from './compileStandard.ts';
import { type Criteria, decide, newOutcome, type Outcome, requirePublished } from './outcome.ts';
import { readHousehold } from './readHousehold.ts';
import { incomeParts } from './readIncome.ts';
import { newScratch, type Scratch } from './scratch.ts';

/** A standard with everything needed to put one household after another under it. Internal. */
export interface Evaluator {
  readonly compiled: CompiledStandard;
  readonly scratch: Scratch;
  /** The answer for each indicator, policies applied. */
  readonly answers: Answer[];
  readonly criteria: Criteria;
  readonly outcome: Outcome;
  /** The day on which the standard was last seen to be in force. */
  dayInForce: string;
}

/** Makes room for one household. */
export function newEvaluator(compiled: CompiledStandard): Evaluator {
  return {
    compiled,
    scratch: newScratch(),
    answers: compiled.indicators.map(() => unknown as Answer),
    criteria: { area: null, amount: null, parts: 1, least: 0, most: 0 },
    outcome: newOutcome(),
    dayInForce: '',
  };
}

/** Puts a household under the standard; the result stands in the evaluator until the next one. */
export function evaluateHousehold(
  evaluator: Evaluator,
  household: Household,
  path: ErrorPath,
): void {
  const { compiled, scratch, criteria, outcome } = evaluator;
  readHousehold(household, path, scratch);
  if (scratch.day !== evaluator.dayInForce) {
    requireInForce(compiled, scratch.day, path);
    evaluator.dayInForce = scratch.day;
  }
  const { area, income } = household;
  if (area === 'rural' || area === 'urban') criteria.area = area;
  else {
    criteria.area = null;
    if (area !== undefined && area !== null) requireChoice(area, areas, path, 'area');
  }
  if (income === undefined || income === null) {
    criteria.amount = null;
    criteria.parts = 1;
  } else {
    const { currency } = compiled.standard;
    criteria.parts = incomeParts(income, scratch.size, currency, compiled.policies, path);
    criteria.amount = income.amount;
  }
  countDeprivations(evaluator);
  decide(compiled, criteria, outcome);
  requirePublished(compiled, outcome);
}

/** Asks every indicator about the household on the scratch. */
export function countDeprivations({ compiled, scratch, answers, criteria }: Evaluator): void {
  const { tests, policies } = compiled;
  let least = 0;
  let most = 0;
  for (let at = 0; at < tests.length; at++) {
    const test = tests[at] as HouseholdTest | null;
    let answer: Answer = test === null ? unknown : test(scratch);
    if (answer === unknown && test !== null) {
      if (policies.missing === 'deprived') answer = yes;
      else if (policies.missing === 'notDeprived') answer = no;
    }
    answers[at] = answer;
    if (answer === yes) least += 1;
    if (answer !== no) most += 1;
  }
  criteria.least = least;
  criteria.most = most;
}

/** Holds that the standard is in force on the day, unless anything goes. */
export function requireInForce(
  { standard, policies }: CompiledStandard,
  date: string,
  path: ErrorPath,
): void {
  if (policies.outsidePeriod === 'allow') return;
  if (standard.inForce.some((span) => covers(span, date))) return;
  const spans = standard.inForce.map(({ from, to }) => `${from} to ${to}`).join(', ');
  const expected = `a day on which '${standard.id}' is in force: ${spans} (or outsidePeriod: 'allow')`;
  refuse('standardNotInForce', [...path, 'date'], expected, date);
}
