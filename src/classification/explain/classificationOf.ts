import { PovertyError } from '../../errors.ts';
import type { Money } from '../../model/money.ts';
import { covers } from '../../model/period.ts';
import { requirePlace } from '../../model/place/requirePlace.ts';
import type { Classification, FactPath } from '../classification.ts';
import type { Evaluator } from '../evaluate/evaluateHousehold.ts';
import { isDetermined } from '../evaluate/outcome.ts';
import { deprivationResult, unknownFacts } from './deprivationResult.ts';
import { verdictOf } from './verdictOf.ts';

/** The household that was evaluated last, as a record of its own with every reason. */
export function classificationOf(evaluator: Evaluator): Classification {
  const { compiled, scratch, criteria, outcome } = evaluator;
  const { household } = scratch;
  const { id, place = null, date, income = null } = household;
  const deprivations = deprivationResult(evaluator);
  const open = !isDetermined(outcome.possible);
  return {
    household: id,
    place: place === null ? null : requirePlace(place, [...scratch.path, 'place']),
    date,
    inForce: compiled.standard.inForce.some((span) => covers(span, date)),
    members: scratch.size,
    givenIncome: income === null ? null : asGiven(income),
    ...verdictOf(compiled, criteria, outcome, date, evaluator.answers),
    deprivations,
    unknown: open ? openFacts(evaluator, unknownFacts(deprivations)) : [],
  };
}

/** An income with nothing but its own fields. */
function asGiven({ amount, currency, per, holder, prices }: Money): Money {
  const income = { amount, currency, per, holder };
  return prices === undefined ? income : { ...income, prices: { kind: 'nominal' } };
}

/** The unknown facts that an open status hangs on. */
function openFacts({ criteria, outcome }: Evaluator, facts: readonly FactPath[]): FactPath[] {
  const { area, amount } = criteria;
  // An income in one and the same region of either area leaves nothing to the area.
  const areaCounts = area === null && outcome.firstRegion !== outcome.lastRegion;
  return [
    ...(areaCounts ? [['area']] : []),
    ...(amount === null ? [['income']] : []),
    ...(outcome.openCount ? facts : []),
  ];
}

/** Throws with the first unknown fact that the status hangs on, where that was asked for. */
export function requireTold(evaluator: Evaluator): void {
  const { compiled, scratch, outcome } = evaluator;
  if (compiled.policies.missing !== 'refuse' || isDetermined(outcome.possible)) return;
  const [first] = openFacts(evaluator, unknownFacts(deprivationResult(evaluator)));
  if (first === undefined) return;
  throw new PovertyError('missingValue', {
    path: [...scratch.path, ...first],
    expected: 'a fact that the status hangs on (or another policy for missing)',
    got: 'an unknown one',
  });
}
