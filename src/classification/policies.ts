import type { PlausibleRange } from '../model/plausibleIncome.ts';
import { refuse, requireChoice, requireFinite, requireRecord } from '../require.ts';

/** What to do about facts, law and amounts that are not as they should be. */
export interface ClassificationPolicies {
  /**
   * What to do where facts are unknown that the status depends on: `'undetermined'` (if left out)
   * says so and which statuses are possible; `'refuse'` throws with the first such fact; `'deprived'`
   * and `'notDeprived'` take an indicator that cannot be told for one of the two, and the result
   * lists it. An unknown income or area is never assumed.
   */
  readonly missing?: 'undetermined' | 'refuse' | 'deprived' | 'notDeprived';
  /**
   * What to do where the status depends on law that was not published: `'refuse'` (if left out)
   * throws; `'undetermined'` treats it like an unknown fact; `'useDraft'` applies what is known of a
   * draft, and treats the rest like an unknown fact.
   */
  readonly unpublished?: 'refuse' | 'undetermined' | 'useDraft';
  /** What to do on a day on which the standard is not in force: `'refuse'` (if left out) or `'allow'`. */
  readonly outsidePeriod?: 'refuse' | 'allow';
  /**
   * What to do about an income of a size that its unit makes unlikely, as when a year's amount is
   * given as a month's: `'refuse'` (if left out) or `'accept'`.
   */
  readonly implausible?: 'refuse' | 'accept';
  /** What a person's income of a month can be; for đồng a rule of thumb if left out. */
  readonly plausibleMonthly?: PlausibleRange;
}

/** The policies with nothing left out; `plausibleMonthly` is `null` where none was given. */
export interface ResolvedPolicies {
  /** As asked. */
  readonly missing: NonNullable<ClassificationPolicies['missing']>;
  /** As asked. */
  readonly unpublished: NonNullable<ClassificationPolicies['unpublished']>;
  /** As asked. */
  readonly outsidePeriod: NonNullable<ClassificationPolicies['outsidePeriod']>;
  /** As asked. */
  readonly implausible: NonNullable<ClassificationPolicies['implausible']>;
  /** As asked, or `null`. */
  readonly plausibleMonthly: PlausibleRange | null;
}

/** Reads the policies, each with its default. */
export function readPolicies(options: ClassificationPolicies): ResolvedPolicies {
  requireRecord(options, ['options'], 'options { standard, … }');
  const { plausibleMonthly = null } = options;
  if (plausibleMonthly !== null) {
    requireRecord(plausibleMonthly, ['plausibleMonthly'], 'a range { atLeast, atMost }');
    const least = requireFinite(plausibleMonthly.atLeast, ['plausibleMonthly', 'atLeast']);
    const most = requireFinite(plausibleMonthly.atMost, ['plausibleMonthly', 'atMost']);
    if (most < least) {
      refuse('invalidNumber', ['plausibleMonthly', 'atMost'], `${least} or more`, most);
    }
  }
  return {
    missing: choice(options, 'missing', ['undetermined', 'refuse', 'deprived', 'notDeprived']),
    unpublished: choice(options, 'unpublished', ['refuse', 'undetermined', 'useDraft']),
    outsidePeriod: choice(options, 'outsidePeriod', ['refuse', 'allow']),
    implausible: choice(options, 'implausible', ['refuse', 'accept']),
    plausibleMonthly,
  };
}

/** The choice made, or the first of those offered. */
function choice<Key extends keyof ClassificationPolicies, Choice extends string>(
  options: { readonly [key in Key]?: unknown },
  key: Key,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = options[key];
  return value === undefined ? choices[0] : requireChoice(value, choices, [key]);
}
