import type { PlanLine } from '../../../../model/plan/planLine.ts';
import type { GroupLabel } from '../../../../model/sample/groupLabel.ts';
import { refuse } from '../../../../require.ts';
import { equal, firstOf, number, numberOf, tableColumn, text } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';

type Path = readonly (string | number)[];

/** A line that rows have of their own. */
export interface LineOfRows {
  /** The column that it is from: of lines, or of labels. */
  readonly column: string;
  /** Whether it is by labels, and every row has to have one. */
  readonly byLabel: boolean;
  /** The line of a row; NULL where it has none. */
  readonly line: Expression;
}

/** The line of each row, where rows have lines of their own; else `null`. */
export function lineOfRows(line: PlanLine, path: Path): LineOfRows | null {
  if (typeof line === 'number') return null;
  if (line.kind === 'column') {
    return { column: line.column, byLabel: false, line: numberOf(line.column) };
  }
  if (line.kind !== 'byGroup') return null;
  requireOneKind(
    line.amounts.map(({ label }) => label),
    path,
  );
  const branches = line.amounts.map(({ label, amount }) => {
    const [when, then] = [hasLabel(line.by, label), number(amount)];
    return { when, then };
  });
  return { column: line.by, byLabel: true, line: firstOf(branches) };
}

function hasLabel(column: string, label: GroupLabel): Expression {
  if (typeof label === 'string') return equal(tableColumn(column), text(label));
  return equal(numberOf(column), number(label));
}

/** A column of SQL holds texts or numbers, and cannot be compared with both. */
function requireOneKind(labels: readonly GroupLabel[], path: Path): void {
  const texts = labels.filter((label) => typeof label === 'string').length;
  if (texts === 0 || texts === labels.length) return;
  const expected = 'labels that are all texts or all numbers, or tabulate in place of SQL';
  refuse('notSupported', [...path, 'amounts'], expected, labels);
}
