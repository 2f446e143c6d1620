import {
  type CompiledStandard,
  compileStandard,
} from '../../classification/evaluate/compileStandard.ts';
import {
  type Criteria,
  decide,
  isDetermined,
  newOutcome,
  type Outcome,
} from '../../classification/evaluate/outcome.ts';
import { readPolicies } from '../../classification/policies.ts';
import { PovertyError } from '../../errors.ts';
import type { Plan, PlanClassification } from '../../model/plan/plan.ts';
import { refuse } from '../../require.ts';
import type { TableBlock } from '../data/tableBlock.ts';
import { deprivationCounts, deprivedRows } from './deprivationCounts.ts';
import type { StatusRows } from './statusRows.ts';

/**
 * A reader of statuses: the rules of the standard, read once, laid over what is known of each row. Only what is
 * asked for is read; a faulty row is refused with its column and its row in the table.
 */
export function statusReader({ classification }: Plan): (block: TableBlock) => StatusRows {
  if (classification === undefined) {
    return refuse('missingValue', ['classification'], 'a standard with its columns', undefined);
  }
  const compiled = compiledStandard(classification);
  return (block) => {
    let possible: Uint8Array | null = null;
    return {
      get possible() {
        possible ??= possibleStatuses(classification, compiled, block);
        return possible;
      },
      deprived: (indicator) => deprivedRows(classification, indicator, block),
    };
  };
}

/** The standard, checked: its own faults have their place in the plan. */
export function compiledStandard({
  standard,
  missing = 'undetermined',
  unpublished = 'refuse',
}: PlanClassification): CompiledStandard {
  const policies = readPolicies({ missing, unpublished, implausible: 'accept' });
  return compileStandard(standard, policies);
}

function possibleStatuses(
  classification: PlanClassification,
  compiled: CompiledStandard,
  block: TableBlock,
): Uint8Array {
  const { standard, income } = classification;
  const areas = block.areas(classification.area);
  const incomes = block.numbers(income);
  const counts = deprivationCounts(classification, compiled.tests.length, block);
  const possible = new Uint8Array(block.rows);
  // An amount of a year is one of twelve months together.
  const parts = standard.per === 'year' ? 12 : 1;
  const criteria: Criteria = { area: null, amount: null, parts, least: 0, most: 0 };
  const outcome = newOutcome();
  for (let row = 0; row < possible.length; row++) {
    const area = areas[row];
    const amount = incomes[row] as number;
    if (amount < 0) {
      refuse('invalidNumber', [income, block.rowAt(row)], 'an income of 0 or more', amount);
    }
    criteria.area = area === 0 ? 'rural' : area === 1 ? 'urban' : null;
    criteria.amount = Number.isNaN(amount) ? null : amount;
    criteria.least = counts.least[row] as number;
    criteria.most = counts.most[row] as number;
    decide(compiled, criteria, outcome);
    possible[row] = outcome.possible;
    if (!isDetermined(outcome.possible)) {
      requireTold(classification, compiled, { criteria, outcome, block, row, counts });
    }
  }
  return possible;
}

/** A row whose status is open. */
interface OpenRow {
  readonly criteria: Criteria;
  readonly outcome: Outcome;
  readonly block: TableBlock;
  readonly row: number;
  readonly counts: { columnOf(row: number): string };
}

/** Throws where the policies do not let a status be open. */
function requireTold(
  { area, income, missing }: PlanClassification,
  { policies, standard }: CompiledStandard,
  { criteria, outcome, block, row, counts }: OpenRow,
): void {
  const { unpublishedLine, firstRegion, lastRegion, openCount } = outcome;
  const place = block.rowAt(row);
  if (policies.unpublished === 'refuse' && unpublishedLine >= 0) {
    const line = standard.lines[unpublishedLine];
    throw new PovertyError('notPublished', {
      path: [income, place],
      expected: "an income beside published lines (or unpublished: 'undetermined')",
      got: `one that hangs on the line '${line?.id}' of '${standard.id}', which was not published`,
    });
  }
  if (missing !== 'refuse') return;
  const expected = "a value that the status hangs on (or another policy for what is 'missing')";
  if (criteria.area === null && firstRegion !== lastRegion) {
    refuse('missingValue', [area, place], expected, null);
  }
  if (criteria.amount === null) refuse('missingValue', [income, place], expected, null);
  if (openCount) refuse('missingValue', [counts.columnOf(row), place], expected, null);
}
