import type { ErrorPath } from '../errors.ts';
import type { Floor, OutsideSupport } from '../model/sample/outsideSupport.ts';
import { refuse, requireFinite, requireKeys } from '../require.ts';

export type { Floor, OutsideSupport };

/** Settings of a measure that does not accept every number. */
export interface SupportOptions {
  /** What is done about values the measure does not accept; `'refuse'` if left out. */
  readonly outsideSupport?: OutsideSupport;
}

/** The values that a measure accepts, and the policies it has for the others. */
export interface Support {
  /** All numbers, those of 0 or more, or those above 0. */
  readonly values: 'all' | 'nonNegative' | 'positive';
  /** The policies beside `'refuse'`, `'omit'` and a floor, which every measure has. */
  readonly also: readonly ('keep' | 'zeroIsZero')[];
}

/** Whatever number there is. */
export const anyNumber: Support = { values: 'all', also: [] };

/** Zero and more; negative ones by the formula if asked. */
export const nonNegativeOrKept: Support = { values: 'nonNegative', also: ['keep'] };

/** Zero and more. */
export const nonNegative: Support = { values: 'nonNegative', also: [] };

/** More than zero. */
export const positive: Support = { values: 'positive', also: [] };

/** More than zero; zeros add nothing if asked. */
export const positiveOrZero: Support = { values: 'positive', also: ['zeroIsZero'] };

/** Holds that a policy is one the measure has. */
export function requireOutsideSupport(
  policy: unknown,
  { values, also }: Support,
  path: ErrorPath = ['outsideSupport'],
): OutsideSupport {
  if (policy === undefined || policy === 'refuse') return 'refuse';
  if (values !== 'all') {
    if (policy === 'omit') return policy;
    if ((also as readonly unknown[]).includes(policy)) return policy as OutsideSupport;
    if (typeof policy === 'object' && policy !== null && Object.hasOwn(policy, 'floor')) {
      requireKeys(policy, ['floor'], path);
      const floor = requireFinite((policy as Floor).floor, [...path, 'floor']);
      const least = values === 'positive' ? 'above 0' : 'of 0 or more';
      if (floor < 0 || (floor === 0 && values === 'positive')) {
        refuse('invalidNumber', [...path, 'floor'], `a floor ${least}`, floor);
      }
      return { floor };
    }
  }
  const known = values === 'all' ? [] : ["'omit'", '{ floor }', ...also.map((name) => `'${name}'`)];
  return refuse('unknownOption', path, ["'refuse'", ...known].join(' or '), policy);
}

/** A policy in a word, for the conventions of a result. */
export function outsideSupportText(policy: OutsideSupport): string {
  return typeof policy === 'object' ? `floor ${policy.floor}` : policy;
}
