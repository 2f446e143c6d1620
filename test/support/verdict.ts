import type { Verdict } from '../../src/classification/classification.ts';
import { type Answer, no, unknown, yes } from '../../src/classification/evaluate/answer.ts';
import { type Criteria, decide, newOutcome } from '../../src/classification/evaluate/outcome.ts';
import { verdictOf } from '../../src/classification/explain/verdictOf.ts';
import type { ClassificationPolicies } from '../../src/classification/policies.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { compiled } from './households.ts';

/** What a verdict is asked of; whatever is left out is as on a rural line in 2025, lacking nothing. */
export interface Asked extends Partial<Criteria> {
  readonly standard?: Standard;
  readonly date?: string | null;
  readonly policies?: ClassificationPolicies;
  /** The indicators that hold and those that are open; the first of the standard if left out. */
  readonly deprived?: readonly string[];
  readonly open?: readonly string[];
}

/** The verdict on an income and on answers for the indicators. */
export function verdictOn({
  standard = vietnam2022,
  area = 'rural',
  amount = 1_500_000,
  parts = 1,
  date = '2025-12-31',
  policies = {},
  ...asked
}: Asked): Verdict {
  const made = compiled(standard, policies);
  const ids = made.indicators.map(({ indicator }) => indicator.id);
  const { least = asked.deprived?.length ?? 0 } = asked;
  const { most = least + (asked.open?.length ?? 0) } = asked;
  const { deprived = ids.slice(0, least), open = ids.slice(least, most) } = asked;
  const answers = ids.map((id): Answer => {
    if (deprived.includes(id)) return yes;
    return open.includes(id) ? unknown : no;
  });
  const criteria = { area, amount, parts, least, most };
  const outcome = newOutcome();
  decide(made, criteria, outcome);
  return verdictOf(made, criteria, outcome, date, answers);
}
