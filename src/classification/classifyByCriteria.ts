import type { DecimalInput } from '../exact/decimalInput.ts';
import { type Area, areas } from '../model/area.ts';
import { type IsoDate, requireDate } from '../model/period.ts';
import { refuse, requireChoice, requireCount, requireRecord } from '../require.ts';
import type { CriteriaClassification } from './classification.ts';
import type { ClassifyOptions } from './classifyHousehold.ts';
import { type CompiledStandard, compileStandard } from './evaluate/compileStandard.ts';
import { requireInForce } from './evaluate/evaluateHousehold.ts';
import {
  type Criteria,
  decide,
  newOutcome,
  type Outcome,
  requirePublished,
} from './evaluate/outcome.ts';
import { requireAmount } from './evaluate/readIncome.ts';
import { verdictOf } from './explain/verdictOf.ts';
import { readPolicies } from './policies.ts';

/** What the rules of a standard ask of a household; `null` where unknown. */
export interface HouseholdCriteria {
  /** Rural or urban. */
  readonly area: Area | null;
  /** The income, a person a month, in the currency of the standard. */
  readonly incomePerCapitaMonthly: DecimalInput | null;
  /** The number of indicators in which the household is deprived. */
  readonly deprivations: number | null;
  /** The day of the review; where it is given, the standard must be in force on it. */
  readonly date?: IsoDate | null;
}

/** What is unknown can be said to be so, or be refused; an indicator cannot be assumed here. */
export type CriteriaOptions = Omit<ClassifyOptions, 'missing'> & {
  /** `'undetermined'` if left out. */
  readonly missing?: 'undetermined' | 'refuse';
};

/**
 * The status of a household by the rule alone, for lists that already hold the income and the number
 * of deprivations.
 *
 * Convention: as in {@link classifyHousehold}.
 *
 * Formula: the only rule of the standard that holds in the cell of income and deprivations.
 *
 * Source: as in {@link classifyHousehold}.
 *
 * @param criteria - area, income a person a month, number of deprivations
 * @param options - the standard and the policies
 * @returns the status, the rule that decided, and what would change it
 * @throws PovertyError `notPublished`, `standardNotInForce`, `implausibleAmount`, `invalidNumber`,
 * `invalidNumeral`, `invalidCount` (more deprivations than indicators), `invalidStandard`,
 * `missingValue`, `unknownOption`, `invalidType`, `invalidDate`
 * @example
 * import { classifyByCriteria } from 'poverty-indicators';
 * import { vietnam2016, vietnam2022 } from 'poverty-indicators/standards';
 *
 * const criteria = { area: 'rural', incomePerCapitaMonthly: 700_000, deprivations: 0 } as const;
 * classifyByCriteria(criteria, { standard: vietnam2016 }).status; // => 'poor'
 * classifyByCriteria(criteria, { standard: vietnam2022 }).status; // => 'nearPoor'
 */
export function classifyByCriteria(
  criteria: HouseholdCriteria,
  options: CriteriaOptions,
): CriteriaClassification {
  requireRecord(criteria, [], 'criteria { area, incomePerCapitaMonthly, deprivations }');
  const policies = readPolicies(options);
  if (policies.missing === 'deprived' || policies.missing === 'notDeprived') {
    refuse('unknownOption', ['missing'], "'undetermined' or 'refuse'", policies.missing);
  }
  // The count is the caller's: it does not rest on cut-offs, published or not.
  const compiled = { ...compileStandard(options.standard, policies), indicators: [] };
  const { date = null } = criteria;
  if (date !== null) requireInForce(compiled, requireDate(date, ['date']), []);
  const read = readCriteria(criteria, compiled);
  const outcome = newOutcome();
  decide(compiled, read, outcome);
  requirePublished(compiled, outcome);
  const verdict = verdictOf(compiled, read, outcome, date, []);
  if (verdict.status === 'undetermined' && policies.missing === 'refuse') {
    const [field] = openFields(read, outcome);
    if (field !== undefined) {
      refuse('missingValue', [field], 'a value that the status hangs on', criteria[field]);
    }
  }
  return { ...verdict, deprivations: criteria.deprivations ?? null };
}

/** The unknown values that an open status hangs on. */
function openFields({ area, amount }: Criteria, outcome: Outcome): (keyof HouseholdCriteria)[] {
  const { firstRegion, lastRegion, openCount } = outcome;
  return [
    ...(area === null && firstRegion !== lastRegion ? ['area' as const] : []),
    ...(amount === null ? ['incomePerCapitaMonthly' as const] : []),
    ...(openCount ? ['deprivations' as const] : []),
  ];
}

function readCriteria(criteria: HouseholdCriteria, compiled: CompiledStandard): Criteria {
  const { area = null, incomePerCapitaMonthly: amount = null, deprivations = null } = criteria;
  const { length } = compiled.tests;
  if (amount !== null) {
    const { standard, policies } = compiled;
    const monthly = { amount, parts: 1, yearly: false };
    requireAmount(monthly, standard.currency, policies, [], ['incomePerCapitaMonthly']);
  }
  const count = deprivations === null ? null : requireCount(deprivations, ['deprivations']);
  if (count !== null && count > length) {
    refuse('invalidCount', ['deprivations'], `at most the ${length} indicators there are`, count);
  }
  return {
    area: area === null ? null : requireChoice(area, areas, ['area']),
    amount,
    parts: 1,
    least: count ?? 0,
    most: count ?? length,
  };
}
