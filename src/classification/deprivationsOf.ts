import { PovertyError } from '../errors.ts';
import type { Household } from '../model/household/household.ts';
import type { Standard } from '../model/standard/standard.ts';
import type { DeprivationResult } from './classification.ts';
import { compileStandard, notPublished } from './evaluate/compileStandard.ts';
import { countDeprivations, newEvaluator, requireInForce } from './evaluate/evaluateHousehold.ts';
import { readHousehold } from './evaluate/readHousehold.ts';
import { deprivationResult, unknownFacts } from './explain/deprivationResult.ts';
import { type ClassificationPolicies, readPolicies } from './policies.ts';

/**
 * The indicators in which a household is deprived (thiếu hụt) under a standard, with the facts each
 * was read from.
 *
 * Convention: as in {@link classifyHousehold}; the income does not enter. An indicator whose facts are
 * unknown is `null`, and the count then has a least and a most.
 *
 * Formula: the number of indicators whose condition holds.
 *
 * Source: the annexes of the decrees, as the standard names them item by item.
 *
 * @param household - the household as it was found on one day
 * @param standard - the standard
 * @param options - what to do about unknown facts and unpublished law
 * @returns the count (`null` where it cannot be told), its bounds, and every indicator
 * @throws PovertyError as {@link classifyHousehold}: `notPublished` where a cut-off was not
 * published, `missingValue` of a fact where `missing` is `'refuse'`, `standardNotInForce`,
 * `invalidHousehold`, `dateOrder`, `invalidStandard`, `invalidDate`, `unknownOption`, `invalidType`
 * @example
 * import { deprivationsOf } from 'poverty-indicators';
 * import { vietnam2022 } from 'poverty-indicators/standards';
 *
 * const household = {
 *   id: 'H1', date: '2023-12-31', water: 'surface', toilet: 'none',
 *   members: [{ birthDate: '1990-05-01', insured: false }],
 * } as const;
 * const { least, most, indicators } = deprivationsOf(household, vietnam2022);
 * [least, most]; // => [3, 9]
 * indicators[3]?.readings[0]; // => { member: 0, fact: 'insured', value: false, speaksFor: true, … }
 */
export function deprivationsOf(
  household: Household,
  standard: Standard,
  options: ClassificationPolicies = {},
): DeprivationResult {
  const policies = readPolicies(options);
  const compiled = compileStandard(standard, policies);
  const lacking = compiled.indicators.find(({ test }) => test === null);
  if (policies.unpublished === 'refuse' && lacking !== undefined) {
    throw notPublished(compiled, lacking.path, `the cut-off of '${lacking.indicator.id}'`);
  }
  const evaluator = newEvaluator(compiled);
  readHousehold(household, [], evaluator.scratch);
  requireInForce(compiled, household.date, []);
  countDeprivations(evaluator);
  const result = deprivationResult(evaluator);
  const [first] = policies.missing === 'refuse' ? unknownFacts(result) : [];
  if (first === undefined) return result;
  throw new PovertyError('missingValue', {
    path: first,
    expected: 'a fact that an indicator hangs on (or another policy for missing)',
    got: 'an unknown one',
  });
}
