import { requireKeys, requireRecord } from '../../require.ts';
import { requireMissing } from '../../sample/formula/readSample.ts';
import type { SampleFormula } from '../../sample/formula/sampleFormula.ts';
import { requireOutsideSupport, type Support, type SupportOptions } from '../../sample/support.ts';
import type { SampleOptions } from '../../sample/welfareSample.ts';

/** Settings that every measure of inequality has. */
export interface InequalityOptions extends SampleOptions, SupportOptions {}

/** Checks these settings; `own` are the names of the measure's other ones. */
export function bindInequality(
  options: InequalityOptions,
  support: Support,
  own: readonly string[] = [],
): Pick<SampleFormula<never>, 'support' | 'outsideSupport' | 'missing'> {
  requireRecord(options, ['options'], 'options');
  requireKeys(options, ['missing', 'outsideSupport', ...own], []);
  return {
    support,
    outsideSupport: requireOutsideSupport(options.outsideSupport, support),
    missing: requireMissing(options.missing),
  };
}
