import {
  addBounds,
  anyPercent,
  boundsMeet,
  boundsOf,
  type PercentBounds,
} from '../print/percentBounds.ts';
import { mostDecimals, type Printing, percentText, printOf } from '../print/printedPercent.ts';
import type { RowFacts } from './rowFacts.ts';
import type { ReadRow } from './table/readRow.ts';
import { type Auditor, cellsOf, groupWords, nameOf } from './wording.ts';

/** Reports percents of groups that do not add up, whatever they were before rounding. */
export function checkPercents({ row }: RowFacts, { printing, report }: Auditor): boolean {
  const poor = row.poor.percent;
  const nearPoor = row.nearPoor.percent;
  const both = row.multidimensional.percent;
  if (poor === null && nearPoor === null) return false;
  if (both === null && (poor === null || nearPoor === null)) return false;
  const sum = addBounds(
    poor === null ? anyPercent : boundsOf(poor),
    nearPoor === null ? anyPercent : boundsOf(nearPoor),
  );
  const whole = both === null ? anyPercent : boundsOf(both);
  if (boundsMeet(sum, whole)) return false;
  const cells = cellsOf(row, ['poor.percent', 'nearPoor.percent', 'multidimensional.percent']);
  const parts = partWords(row);
  if (both === null || !boundsMeet(sum, anyPercent)) {
    report({
      code: 'partsExceedTotal',
      cells,
      expected: [],
      message: `${nameOf(row)}: ${parts} are more than 100 % together.`,
    });
    return true;
  }
  const [from, to] = printsWithin(sum, both.decimals, printing);
  report({
    code: 'percentsDoNotAdd',
    cells,
    expected: [{ row: row.id, field: 'multidimensional.percent', from, to }],
    message:
      poor === null || nearPoor === null
        ? `${nameOf(row)}: ${parts} cannot be within ${both.printed} % poor or near-poor.`
        : `${nameOf(row)}: ${parts} are ${from} to ${to} % together, not ${both.printed} %, whatever was rounded.`,
  });
  return true;
}

function partWords(row: ReadRow): string {
  return (['poor', 'nearPoor'] as const)
    .flatMap((group) => {
      const { percent } = row[group];
      return percent === null ? [] : [`${percent.printed} % ${groupWords[group]}`];
    })
    .join(' and ');
}

/** The least and the greatest percent that may be printed for what lies within bounds. */
export function printsWithin(
  bounds: PercentBounds,
  decimals: number,
  { rounding }: Printing,
): readonly [from: string, to: string] {
  const unit = 2 * 10 ** (mostDecimals - decimals);
  const top = 100 * 10 ** decimals;
  const prints = (units: number) =>
    boundsMeet(bounds, boundsOf(printOf(units, decimals, rounding)));
  let from = Math.max(0, Math.floor(bounds.low / unit) - 1);
  while (!prints(from)) from++;
  let to = Math.min(top, Math.ceil(bounds.high / unit) + 1);
  while (!prints(to)) to--;
  return [percentText(from, decimals), percentText(to, decimals)];
}
