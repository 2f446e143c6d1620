import {
  boundsMeet,
  boundsOf,
  type PercentBounds,
  subtractBounds,
} from '../print/percentBounds.ts';
import {
  mostDecimals,
  type Print,
  type Printing,
  percentText,
  pointsOf,
  printOf,
  unitsOf,
} from '../print/printedPercent.ts';
import type { GroupName, UncheckedBetweenRows } from './publishedAudit.ts';
import { type RowFacts, sourcesOf } from './rowFacts.ts';
import { type Auditor, cellsOf, groupWords, nameOf } from './wording.ts';

/** Two rows of one place, one after the other. */
export interface Step {
  readonly before: RowFacts;
  readonly after: RowFacts;
}

/** Reports a change in percentage points that is not the one between the rows. */
export function checkPoints(
  step: Step,
  group: GroupName,
  { printing, report }: Auditor,
): UncheckedBetweenRows[] {
  const { before, after } = step;
  const points = after.row[group].changePoints;
  if (points === null) return [];
  const first = printAt(before, group, points.decimals, printing);
  const last = printAt(after, group, points.decimals, printing);
  if (first === null || last === null) {
    const lacking = [...(first === null ? [before] : []), ...(last === null ? [after] : [])];
    const rows = lacking.map(({ row }) => row.id);
    return [{ check: 'changeDoesNotFit', field: `${group}.percent`, rows }];
  }
  const between = subtractBounds(boundsOf(last), boundsOf(first));
  const exact = exactChange(step, group);
  const fits =
    exact === null
      ? boundsMeet(between, boundsOf(points))
      : isDifference(points, first, last) || printsRatio(points, exact);
  if (fits) return [];
  const field = `${group}.change.percentagePoints` as const;
  const [from, to] = pointsWithin(between, points.decimals, printing);
  const figures = (facts: RowFacts) =>
    facts.row[group].percent !== null && exact === null
      ? ([`${group}.percent`] as const)
      : (['total', ...sourcesOf(facts.row, group), `${group}.percent`] as const);
  report({
    code: 'changeDoesNotFit',
    cells: [
      ...cellsOf(before.row, figures(before)),
      ...cellsOf(after.row, [...figures(after), field]),
    ],
    expected: [{ row: after.row.id, field, from, to }],
    message: `${nameOf(after.row)}: ${last.printed} % ${groupWords[group]} after ${first.printed} % in ${nameOf(before.row)} is no change of ${points.printed} percentage points.`,
  });
  return [];
}

/** The percent of a group: printed, or what count and total print. */
function printAt(
  { row, counts }: RowFacts,
  group: GroupName,
  decimals: number,
  { rounding }: Printing,
): Print | null {
  const { percent } = row[group];
  const count = counts[group];
  const { total } = row;
  if (percent !== null) return percent;
  if (count === null || total === null || count > total || total === 0) return null;
  return printOf(unitsOf(count, total, decimals, rounding), decimals, rounding);
}

/** A fraction of whole numbers; the denominator is above zero. */
interface Ratio {
  readonly above: bigint;
  readonly below: bigint;
}

/** The exact change of the share, where both rows have counts and totals. */
function exactChange({ before, after }: Step, group: GroupName): Ratio | null {
  const a = before.counts[group];
  const b = after.counts[group];
  const { total: m } = before.row;
  const { total: n } = after.row;
  if (a === null || b === null || m === null || n === null || m === 0 || n === 0) return null;
  const above = BigInt(b) * BigInt(m) - BigInt(a) * BigInt(n);
  return { above, below: BigInt(m) * BigInt(n) };
}

function printsRatio(print: Print, { above, below }: Ratio): boolean {
  const value = above * 200n * 10n ** BigInt(print.decimals);
  const low = value - BigInt(print.low) * below;
  const high = BigInt(print.high) * below - value;
  return (print.lowIn ? low >= 0n : low > 0n) && (print.highIn ? high >= 0n : high > 0n);
}

/** Whether the points are the difference of the two percents as printed. */
function isDifference(points: Print, first: Print, last: Print): boolean {
  const wide = ({ units, decimals }: Print) => units * 10 ** (mostDecimals - decimals);
  return wide(last) - wide(first) === wide(points);
}

/** The least and the greatest change that may be printed for what lies within bounds. */
function pointsWithin(
  bounds: PercentBounds,
  decimals: number,
  { rounding }: Printing,
): readonly [from: string, to: string] {
  const unit = 2 * 10 ** (mostDecimals - decimals);
  const prints = (units: number) =>
    boundsMeet(bounds, boundsOf(pointsOf(units, decimals, rounding)));
  let from = Math.floor(bounds.low / unit) - 1;
  while (!prints(from)) from++;
  let to = Math.ceil(bounds.high / unit) + 1;
  while (!prints(to)) to--;
  return [percentText(from, decimals), percentText(to, decimals)];
}
