import { countsPrinting } from '../print/fittingCounts.ts';
import { type Print, type Printing, percentText, unitsOf } from '../print/printedPercent.ts';
import type { GroupName } from './publishedAudit.ts';
import { type RowFacts, sourcesOf } from './rowFacts.ts';
import {
  type Auditor,
  cellsOf,
  figure,
  groupWords,
  listed,
  nameOf,
  rangeWords,
  unitWord,
} from './wording.ts';

/** Reports a percent that the count and the total of the row do not print, or that no count does. */
export function checkGroup(facts: RowFacts, group: GroupName, auditor: Auditor): void {
  const { row, counts } = facts;
  const { percent } = row[group];
  const { total } = row;
  if (percent === null || total === null) return;
  const count = counts[group];
  // More than everybody is another finding, and 0 percent of nobody is no contradiction.
  if ((count !== null && count > total) || (total === 0 && percent.units === 0)) return;
  const range = countsPrinting(percent, total);
  if (range !== null && (count === null || (range.from <= count && count <= range.to))) return;

  const { printing, report } = auditor;
  const field = `${group}.percent` as const;
  const cells = cellsOf(row, ['total', ...(count === null ? [] : sourcesOf(row, group)), field]);
  const where = nameOf(row);
  const words = groupWords[group];
  const of = `${figure(total)} ${unitWord(auditor)}`;
  const given =
    count === null || total === 0
      ? null
      : { count, percent: textOf(count, total, percent, printing) };
  if (range !== null && given !== null) {
    report({
      code: 'percentDoesNotFitCount',
      cells,
      expected: [
        { row: row.id, field, from: given.percent, to: given.percent },
        { row: row.id, field: `${group}.count`, ...range },
      ],
      message: `${where}: ${figure(given.count)} ${words} of ${of} are ${given.percent} %, not ${percent.printed} %, which would be ${rangeWords(range)}.`,
    });
    return;
  }
  const near = given === null ? nearestCounts(percent, total) : [given.count];
  const percents = near.map((each) => textOf(each, total, percent, printing));
  const examples = near.map((each, index) => `${figure(each)} are ${percents[index]} %`);
  report({
    code: 'noCountFits',
    cells,
    expected: percents.map((each) => ({ row: row.id, field, from: each, to: each })),
    message: `${where}: no whole count of ${of} is ${percent.printed} % ${words}${examples.length === 0 ? '' : `; ${listed(examples)}`}.`,
  });
}

/** The count just below a percent that none prints, and the one just above. */
function nearestCounts(percent: Print, total: number): number[] {
  if (total === 0) return [];
  const below = Math.floor((percent.units / (100 * 10 ** percent.decimals)) * total);
  return [below, below + 1];
}

function textOf(count: number, total: number, { decimals }: Print, { rounding }: Printing): string {
  return percentText(unitsOf(count, total, decimals, rounding), decimals);
}
