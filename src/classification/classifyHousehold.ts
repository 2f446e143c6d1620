import type { Household } from '../model/household/household.ts';
import type { Standard } from '../model/standard/standard.ts';
import type { Classification } from './classification.ts';
import { compileStandard } from './evaluate/compileStandard.ts';
import { evaluateHousehold, newEvaluator } from './evaluate/evaluateHousehold.ts';
import { classificationOf, requireTold } from './explain/classificationOf.ts';
import { type ClassificationPolicies, readPolicies } from './policies.ts';

/** Settings of {@link classifyHousehold}. */
export interface ClassifyOptions extends ClassificationPolicies {
  /** The standard. There is no default: `standardInForce` picks one by date. */
  readonly standard: Standard;
}

/**
 * Whether a household is poor, near-poor, of average living standard or above under a standard, and
 * why: the facts read, the cut-offs and lines with their legal source, the rule that decided, and
 * what would change the status.
 *
 * Convention: incomes are compared exactly, as whole amounts and not as rounded ones a person; a line
 * says for itself on which side an income exactly on it stands (Vietnamese law: at or below). Ages are
 * completed years on the day of the review. What is unknown is not false: the status is
 * `'undetermined'` where the unknown facts could change it, with the statuses that are possible.
 * What the law did not publish is refused. The standard must be in force on the day of the review.
 *
 * Formula: the first and only rule of the standard whose income region and side of the deprivation
 * cut-off hold the household.
 *
 * Source: Quyết định 59/2015/QĐ-TTg, Điều 2; Nghị định 07/2021/NĐ-CP, Điều 3; Nghị định
 * 351/2025/NĐ-CP; as the standard names them item by item.
 *
 * @param household - the household as it was found on one day
 * @param options - the standard, and what to do about unknown facts and unpublished law
 * @returns the status with its reasons, as a plain record; `explainClassification` puts it in words
 * @throws PovertyError `standardNotInForce` on a day of another standard; `notPublished` where the
 * status hangs on law that was not; `invalidHousehold` without members or past human age;
 * `dateOrder` for a birth after the review; `implausibleAmount`, `mixedMoney`, `invalidNumber` or
 * `invalidNumeral` for an income that cannot be compared; `invalidStandard`; `missingValue` (also of
 * a fact, where `missing` is `'refuse'`), `invalidDate`, `unknownOption`, `invalidType`; all with the
 * path
 * @example
 * import { classifyHousehold } from 'poverty-indicators';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * const household = {
 *   id: 'H1', date: '2023-12-31', area: 'rural',
 *   members: [{ birthDate: '1990-05-01' }],
 *   income: { amount: 2_000_000, currency: 'VND', per: 'month', holder: 'person' },
 * } as const;
 * classifyHousehold(household, { standard: vietnam2022 }).status; // => 'averageLiving'
 */
export function classifyHousehold(household: Household, options: ClassifyOptions): Classification {
  const policies = readPolicies(options);
  const evaluator = newEvaluator(compileStandard(options.standard, policies));
  evaluateHousehold(evaluator, household, []);
  requireTold(evaluator);
  return classificationOf(evaluator);
}
