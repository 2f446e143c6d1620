import { requireKeys, requireRecord } from '../../require.ts';
import { requireMissing } from '../../sample/formula/readSample.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { requireOutsideSupport, type Support, type SupportOptions } from '../../sample/support.ts';
import type { SampleOptions } from '../../sample/welfareSample.ts';

/** Settings that every measure of inequality has. */
export interface InequalityOptions extends SampleOptions, SupportOptions {}

/** The policies of a measure, as its formula has them. */
export type InequalityPolicies = Pick<
  SampleFormula<never>,
  'support' | 'outsideSupport' | 'missing'
>;

/** The names of the settings that every measure of inequality has. */
const shared = ['missing', 'outsideSupport'];

/** Holds that options are a record with no other settings than a function has; `own` are its own. */
export function requireOptions(options: unknown, own: readonly string[]): void {
  const names = (own.length > 0 ? own : shared).join(', ');
  requireRecord(options, ['options'], `options: { ${names} }`);
  requireKeys(options as object, [...shared, ...own], []);
}

/** Checks all settings of a measure but the values of its own ones, whose names are `own`. */
export function bindInequality(
  options: InequalityOptions,
  support: Support,
  own: readonly string[] = [],
): InequalityPolicies {
  requireOptions(options, own);
  return readPolicies(options, support);
}

/** Reads the policies of options that are a record: for a measure whose own settings say what it accepts. */
export function readPolicies(options: InequalityOptions, support: Support): InequalityPolicies {
  return {
    support,
    outsideSupport: requireOutsideSupport(options.outsideSupport, support),
    missing: requireMissing(options.missing),
  };
}
