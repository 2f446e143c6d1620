import type { CompiledStandard } from '../../../classification/evaluate/compileStandard.ts';
import type { PlanClassification } from '../../../model/plan/plan.ts';
import { all, column, equal, integer, isNull } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import type { SqlFault } from '../sqlMeasure.ts';
import { caseOfCells } from './caseOfCells.ts';
import { columnOfIndicator, countColumn, indicatorsOf } from './classificationColumns.ts';
import { type OpenBy, type StatusCell, statusCells } from './statusCells.ts';

/**
 * Rows whose status hangs on what the plan does not leave open: on a line that was not published, and, where it says
 * so, on something that is not known.
 */
export function openFaults(
  classification: PlanClassification,
  compiled: CompiledStandard,
): SqlFault[] {
  const cells = statusCells(compiled);
  const refusesLines = classification.unpublished !== 'undetermined';
  const refusesMissing = classification.missing === 'refuse';
  const is = (test: (cell: StatusCell) => boolean): Expression | null => {
    const found = cells.some(({ byIncome, unknown }) =>
      [...byIncome, unknown].some(({ below, at, unknown: open }) => [below, at, open].some(test)),
    );
    return found
      ? equal(
          caseOfCells(cells, (cell) => (test(cell) ? 1 : 0)),
          integer(1),
        )
      : null;
  };
  const faults: SqlFault[] = [];
  for (const [place, { id }] of compiled.standard.lines.entries()) {
    const when = refusesLines ? is(({ unpublished }) => unpublished === place) : null;
    if (when === null) continue;
    faults.push({
      code: 'notPublished',
      column: classification.income,
      expected: `an income whose status does not hang on the line '${id}' of '${compiled.standard.id}', which was not published (or unpublished: 'undetermined')`,
      when,
    });
  }
  if (!refusesMissing) return faults;
  for (const open of ['area', 'income', 'deprivations'] as const) {
    const when = is((cell) => cell.open === open && !(refusesLines && cell.unpublished !== null));
    if (when === null) continue;
    for (const { name, given } of columnsOf(open, classification, compiled)) {
      faults.push({
        code: 'missingValue',
        column: name,
        expected: 'a value that the status hangs on (or another policy for missing)',
        when: all(isNull(column(given)), when),
      });
    }
  }
  return faults;
}

/** The columns of the table that say it, and the derived ones. */
function columnsOf(
  open: OpenBy,
  classification: PlanClassification,
  { standard }: CompiledStandard,
): readonly { readonly name: string; readonly given: string }[] {
  if (open !== 'deprivations') return [{ name: classification[open], given: open }];
  const count = countColumn(classification);
  if (count !== null) return [{ name: count, given: 'count' }];
  return indicatorsOf(standard).map((id, place) => ({
    name: columnOfIndicator(classification, id),
    given: `d${place}`,
  }));
}
