import { column, equal, firstOf, integer, isKnown, not, text } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { branch } from '../counting/branch.ts';
import type { IncomeThreshold } from './incomeThreshold.ts';
import type { CellsByCount, CellsOfArea, StatusCell } from './statusCells.ts';

/**
 * A whole number for each cell as one CASE that reads as the law does: in this area, with an income up to this line,
 * with so many deprivations. Its columns are `area`, `income`, and `atCutoff`: whether the number of
 * deprivations reaches the cut-off, NULL where that is not known. Cells that come to the same are not told apart.
 */
export function caseOfCells(
  cells: readonly CellsOfArea[],
  numberOf: (cell: StatusCell) => number,
): Expression {
  const branches = cells.flatMap((own) =>
    own.area === null
      ? []
      : [branch(equal(column('area'), text(own.area)), byIncome(own, numberOf))],
  );
  const anywhere = cells.find(({ area }) => area === null);
  return firstOf(branches, anywhere === undefined ? null : byIncome(anywhere, numberOf));
}

/** The incomes from the lowest on; what is left at the end is not known. */
function byIncome(
  { thresholds, byIncome: given, unknown }: CellsOfArea,
  numberOf: (cell: StatusCell) => number,
): Expression {
  const income = column('income');
  const asCase = (cells: CellsByCount) => byCount(cells, numberOf);
  const branches = [];
  let highest: IncomeThreshold | null = null;
  for (const [place, threshold] of thresholds.entries()) {
    const [here, next] = [given[place], given[place + 1]] as [CellsByCount, CellsByCount];
    if (same(here, next, numberOf)) continue;
    branches.push(branch(threshold.isUnder(income), asCase(here)));
    highest = threshold;
  }
  const last = given.at(-1) as CellsByCount;
  if (!same(last, unknown, numberOf)) {
    const isAbove = highest === null ? isKnown(income) : highest.isOver(income);
    branches.push(branch(isAbove, asCase(last)));
  }
  return firstOf(branches, asCase(unknown));
}

function byCount(cells: CellsByCount, numberOf: (cell: StatusCell) => number): Expression {
  const [below, at, unknown] = [cells.below, cells.at, cells.unknown].map(numberOf) as [
    number,
    number,
    number,
  ];
  const atCutoff = column('atCutoff');
  const branches = [];
  if (at !== unknown) branches.push(branch(atCutoff, integer(at)));
  if (below !== unknown) branches.push(branch(not(atCutoff), integer(below)));
  return firstOf(branches, integer(unknown));
}

function same(a: CellsByCount, b: CellsByCount, numberOf: (cell: StatusCell) => number): boolean {
  return (
    numberOf(a.below) === numberOf(b.below) &&
    numberOf(a.at) === numberOf(b.at) &&
    numberOf(a.unknown) === numberOf(b.unknown)
  );
}
