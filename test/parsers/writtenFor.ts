import { PovertyError } from '../../src/errors.ts';
import type { SqlDialect } from '../../src/sql/dialects/dialect.ts';
import { tabulateSql } from '../../src/sql/tabulateSql.ts';
import { families } from '../conformance/indicators.ts';
import { planOf } from '../conformance/plans.ts';

/** The statements of every measure and setting of the conformance suite, one an indicator. */
export function writtenFor(dialect: SqlDialect, family: keyof typeof families): readonly string[] {
  const { indicators = [], settings = {} } = families[family] ?? {};
  return indicators.flatMap((indicator) => {
    const plan = planOf([indicator], { ...settings, by: ['region', 'area'], totals: 'cube' });
    try {
      return [tabulateSql(plan, { dialect, table: ['data', 'households'] }).sql];
    } catch (error) {
      // What is not supported, or refused for its settings.
      if (error instanceof PovertyError) return [];
      throw error;
    }
  });
}
