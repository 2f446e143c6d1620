import {
  boundsMeet,
  boundsOf,
  type PercentBounds,
  subtractBounds,
} from '../print/percentBounds.ts';
import { type Print, printOf, unitsOf } from '../print/printedPercent.ts';
import type { FigureName, GroupName, UncheckedBetweenRows } from './publishedAudit.ts';
import { countsOfGroup, factsOf, type RowFacts } from './rowFacts.ts';
import { type Auditor, cellsOf, figure, groupWords, nameOf, rangeWords } from './wording.ts';

/** Two rows of one place, one after the other. */
export interface Step {
  readonly before: RowFacts;
  readonly after: RowFacts;
}

/** Reports a change in percentage points that is not the one between the rows. */
export function checkPoints(
  { before, after }: Step,
  group: GroupName,
  { printing, report }: Auditor,
): UncheckedBetweenRows[] {
  const { changePoints } = after.row[group];
  if (changePoints === null) return [];
  const field = `${group}.change.percentagePoints` as const;
  const prints = [before, after].map((facts) => printAt(facts, group, changePoints.decimals, printing));
  const [first = null, last = null] = prints;
  if (first === null || last === null) {
    const rows = [before, after].filter((_, index) => prints[index] === null);
    const lacking = rows.map(({ row }) => row.id);
    return [{ check: 'changeDoesNotFit', field: `${group}.percent`, rows: lacking }];
  }
  if (pointsFit(changePoints, { before, after }, group, first, last)) return [];
  const at = (facts: RowFacts, { printed }: Print) => `${printed} % (${nameOf(facts.row)})`;
  report({
    code: 'changeDoesNotFit',
    cells: cellsOfStep({ before, after }, group, 'percent', field),
    expected: [{ row: after.row.id, field, ...pointsBetween(first, last) }],
    message: `${nameOf(after.row)}: from ${at(before, first)} to ${at(after, last)} ${groupWords[group]} is no change of ${changePoints.printed} percentage points.`,
  });
  return [];
}
