import { checkPlan } from './checkPlan.ts';
import { canonicalJson } from './digest/canonicalJson.ts';
import { fnv1a128 } from './digest/fnv1a128.ts';
import type { Plan } from './plan.ts';

/**
 * A short text that tells plans apart by what they compute: parts of a table are merged only where theirs
 * are the same.
 *
 * Convention: the order of keys and the `label` of indicators make no difference; everything else does:
 * the order of indicators and conditions, a default that is spelled out, a note in a standard. It is not
 * cryptographic: it guards against mistakes, not against somebody who wants two plans of one digest.
 *
 * Formula: FNV-1a of 128 bits over the plan as ASCII JSON without spaces, keys sorted, minus zero as 0.
 *
 * Source: L. C. Noll, K.-P. Vo, D. Eastlake and T. Hansen (2026), The FNV Non-Cryptographic Hash Algorithm,
 * RFC 9923.
 *
 * @param plan - the plan
 * @returns 32 hexadecimal digits
 * @throws PovertyError as `checkPlan` does, where it is no plan
 * @example
 * import { type Plan, planDigest } from 'poverty-indicators/model';
 *
 * const plan: Plan = {
 *   version: 1,
 *   welfare: 'income',
 *   indicators: [{ id: 'gini', measure: 'giniIndex' }],
 * };
 * planDigest(plan); // => '9d2ecb9762039c0603271b66b91497f6'
 * planDigest({ ...plan, by: ['region'] }) === planDigest(plan); // => false
 */
export function planDigest(plan: Plan): string {
  return digestOfChecked(checkPlan(plan));
}

/** The same of a plan that was checked. Internal. */
export function digestOfChecked(plan: Plan): string {
  const indicators = plan.indicators.map(({ label, ...computed }) => computed);
  return fnv1a128(canonicalJson({ ...plan, indicators }));
}
