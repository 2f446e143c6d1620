import { compileStandard } from '../../../../src/classification/evaluate/compileStandard.ts';
import { decide, newOutcome } from '../../../../src/classification/evaluate/outcome.ts';
import { readPolicies } from '../../../../src/classification/policies.ts';
import type { HouseholdColumns } from '../../../../src/classification/table/tableColumns.ts';
import type { Area } from '../../../../src/model/area.ts';
import type { Plan, PlanClassification } from '../../../../src/model/plan/plan.ts';
import type { Standard } from '../../../../src/model/standard/standard.ts';
import type { Expression } from '../../../../src/sql/expression/expression.ts';
import type { SqlPart } from '../../../../src/sql/measures/sqlMeasure.ts';
import { possibleStatuses } from '../../../../src/sql/measures/status/possibleStatuses.ts';
import { statusSql } from '../../../../src/sql/measures/status/statusSql.ts';
import { evaluate, toNumber } from '../counting/interpret.ts';
import { derivedRows, named, type TableRow } from '../counting/runPart.ts';

/** A plan of one standard, with the columns that `householdTable` writes. */
export const planOf = (
  standard: Standard,
  changes: Partial<PlanClassification> = {},
): Plan & { readonly classification: PlanClassification } => ({
  version: 1,
  classification: { standard, area: 'area', income: 'income', ...changes },
  indicators: [],
});

/** The standard of a plan as its statement has it. */
export function compiledOf({ standard, missing, unpublished }: PlanClassification) {
  const policies = readPolicies({
    missing: missing ?? 'undetermined',
    unpublished: unpublished ?? 'refuse',
  });
  return { ...compileStandard(standard, policies), indicators: [] };
}

/** The derived columns of a plan's standard, and its CASE. */
export function statementOf(plan: Plan & { readonly classification: PlanClassification }): {
  readonly part: SqlPart;
  readonly possible: Expression;
} {
  const part = statusSql(plan, { id: 'one', measure: 'statusShare', status: 'poor' });
  return { part, possible: possibleStatuses(compiledOf(plan.classification)) };
}

/** The possible statuses of each row by the CASE of a plan, as bits. */
export function possibleBySql(
  plan: Plan & { readonly classification: PlanClassification },
  table: readonly TableRow[],
): number[] {
  const { part, possible } = statementOf(plan);
  return derivedRows(part, table).map((row) => toNumber(evaluate(possible, named(row))));
}

/** The same by `decide`, of the columns of a table. */
export function possibleByColumns(
  classification: PlanClassification,
  columns: Pick<HouseholdColumns, 'area' | 'income'> & { readonly [column: string]: unknown },
): number[] {
  const compiled = compiledOf(classification);
  const { missing } = classification;
  const outcome = newOutcome();
  const ids = classification.standard.dimensions.flatMap(({ indicators }) =>
    indicators.map(({ id }) => id),
  );
  return columns.area.map((area: Area | null, row) => {
    const cells = ids.map((id) => (columns[id] as Uint8Array)[row]);
    const known = cells.filter((cell) => cell === 1).length;
    const open = cells.filter((cell) => cell === 255).length;
    const amount = columns.income[row] as number;
    const criteria = {
      area,
      amount: Number.isNaN(amount) ? null : amount,
      parts: classification.standard.per === 'year' ? 12 : 1,
      least: missing === 'deprived' ? known + open : known,
      most: missing === 'notDeprived' ? known : known + open,
    };
    decide(compiled, criteria, outcome);
    return outcome.possible;
  });
}
