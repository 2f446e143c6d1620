import { PovertyError } from '../../errors.ts';
import { checkStandard } from '../../model/standard/checkStandard.ts';
import { type RuleTable, ruleTable } from '../../model/standard/ruleTable.ts';
import type {
  Standard,
  StandardDimension,
  StandardIndicator,
} from '../../model/standard/standard.ts';
import { householdStatuses } from '../../model/standard/status.ts';
import type { ResolvedPolicies } from '../policies.ts';
import { compileHousehold, type HouseholdTest } from './compileCondition.ts';
import { type CompiledLines, compileLines } from './compileLines.ts';

/** An indicator, ready to be asked. */
export interface CompiledIndicator {
  readonly dimension: StandardDimension;
  readonly indicator: StandardIndicator;
  /** Where it stands in the standard. */
  readonly path: readonly (string | number)[];
  /** The question, or `null` where the law to ask it by was not published. */
  readonly test: HouseholdTest | null;
}

/** A standard, checked and ready to be applied under some policies. */
export interface CompiledStandard {
  readonly standard: Standard;
  readonly policies: ResolvedPolicies;
  readonly lines: CompiledLines;
  readonly indicators: readonly CompiledIndicator[];
  /** The questions alone, in the same order. */
  readonly tests: readonly (HouseholdTest | null)[];
  readonly cutoff: number;
  readonly table: RuleTable;
  /** The status of each rule as one bit: 1 poor, 2 near-poor, 4 average, 8 above. */
  readonly bitOfRule: readonly number[];
}

/** Checks a standard and makes functions of its conditions. */
export function compileStandard(standard: Standard, policies: ResolvedPolicies): CompiledStandard {
  checkStandard(standard);
  const indicators = standard.dimensions.flatMap((dimension, row) =>
    dimension.indicators.map((indicator, column) => ({
      dimension,
      indicator,
      path: ['standard', 'dimensions', row, 'indicators', column, 'cutoff'],
      test: testOf(indicator, policies),
    })),
  );
  return {
    standard,
    policies,
    lines: compileLines(standard),
    indicators,
    tests: indicators.map(({ test }) => test),
    cutoff: standard.deprivationCutoff.atLeast,
    table: ruleTable(standard),
    bitOfRule: standard.rules.map(({ status }) => 1 << householdStatuses.indexOf(status)),
  };
}

function testOf({ cutoff }: StandardIndicator, policies: ResolvedPolicies): HouseholdTest | null {
  const { condition, provenance } = cutoff;
  if (condition === null || provenance.confidence === 'notFound') return null;
  if (provenance.confidence === 'draft' && policies.unpublished !== 'useDraft') return null;
  return compileHousehold(condition);
}

/** The error of asking a standard for what was not published. */
export function notPublished(
  { standard }: { readonly standard: Standard },
  path: readonly (string | number)[],
  what: string,
): PovertyError {
  return new PovertyError('notPublished', {
    path,
    expected: "published law (or unpublished: 'undetermined' or 'useDraft')",
    got: `${what} of '${standard.id}', which was not published or not found`,
  });
}
