import type { TotalRange } from '../print/fittingTotals.ts';
import { boundsMeet, boundsOf, hullOf } from '../print/percentBounds.ts';
import type { Print } from '../print/printedPercent.ts';
import { printsWithin } from './checkPercents.ts';
import { apart } from './checkSums.ts';
import type { AuditCell, GroupName, UncheckedBetweenRows } from './publishedAudit.ts';
import { countsOfGroup, factsOf, type RowFacts, sourcesOf } from './rowFacts.ts';
import { suggestCounts, suggestionWords } from './suggestCounts.ts';
import { groupNames, type ReadRow } from './table/readRow.ts';
import type { ReadPartition } from './table/readTable.ts';
import { type Auditor, cellsOf, groupWords, nameOf, rangeWords, unitWord } from './wording.ts';

/** Reports parts that do not add up to their whole, and gives what could not be checked. */
export function auditPartition(partition: ReadPartition, auditor: Auditor): UncheckedBetweenRows[] {
  const { complete } = partition;
  const whole = factsOf(partition.whole);
  const parts = partition.parts.map((row) => factsOf(row));
  return [
    ...checkTotals(whole, parts, complete, auditor),
    ...groupNames.flatMap((group) => [
      ...checkCounts(group, whole, parts, complete, auditor),
      ...(complete ? checkPercents(group, partition, auditor) : []),
    ]),
  ];
}

function checkTotals(
  whole: RowFacts,
  parts: readonly RowFacts[],
  complete: boolean,
  auditor: Auditor,
): UncheckedBetweenRows[] {
  const all = [whole, ...parts];
  const printed = all.every(({ row }) => row.total !== null);
  const check = printed ? 'partCountsDoNotAdd' : 'impliedTotalsDoNotAdd';
  const sum = sumOf(parts.map(({ totals }) => totals));
  if (whole.totals !== null && !fits(sum, whole.totals, complete)) {
    auditor.report({
      code: check,
      cells: all.flatMap(({ row, counts }) => totalCells(row, counts)),
      expected: [{ row: whole.row.id, field: 'total', ...sum }],
      message: `${nameOf(whole.row)}: the parts ${printed ? 'have' : 'imply'} ${rangeWords(sum)} ${unitWord(auditor)} together, the whole ${rangeWords(whole.totals)}.`,
    });
  }
  const lacking = all.filter(({ totals }) => totals === null).map(({ row }) => row.id);
  if (lacking.length === 0 || lacking.length === all.length) return [];
  return [{ check, field: 'total', rows: lacking }];
}

/** The total of a row, or else the counts and percents that imply it. */
function totalCells(row: ReadRow, counts: RowFacts['counts']): AuditCell[] {
  if (row.total !== null) return cellsOf(row, ['total']);
  const pairs = groupNames.filter((group) => counts[group] !== null && row[group].percent !== null);
  return cellsOf(row, [
    ...new Set(pairs.flatMap((group) => [...sourcesOf(row, group), `${group}.percent` as const])),
  ]);
}

function checkCounts(
  group: GroupName,
  whole: RowFacts,
  parts: readonly RowFacts[],
  complete: boolean,
  { report }: Auditor,
): UncheckedBetweenRows[] {
  const field = `${group}.count` as const;
  const all = [whole, ...parts];
  const ranges = all.map((facts) => countsOfGroup(facts, group));
  const [own = null, ...others] = ranges;
  const sum = sumOf(others);
  if (own !== null && !fits(sum, own, complete)) {
    const exact = complete && sum.from === sum.to && own.from === own.to;
    const gap = own.from - sum.from;
    const suggestions = exact
      ? suggestCounts([
          ...parts.flatMap(({ row }) => {
            const { count } = row[group];
            return count === null ? [] : [{ row, group, meant: count + gap }];
          }),
          { row: whole.row, group, meant: sum.from },
        ])
      : [];
    const names = new Map(all.map(({ row }) => [row.id, nameOf(row)]));
    report({
      code: 'partCountsDoNotAdd',
      cells: all.flatMap((facts) =>
        facts.counts[group] === null
          ? cellsOf(facts.row, ['total', `${group}.percent`])
          : cellsOf(facts.row, sourcesOf(facts.row, group)),
      ),
      expected: [{ row: whole.row.id, field, ...sum }],
      suggestions,
      message: `${nameOf(whole.row)}: the parts have ${rangeWords(sum)} ${groupWords[group]} together, the whole ${rangeWords(own)}${exact ? ` (${apart(sum.from, own.from)})` : ''}.${suggestionWords(suggestions, (id) => ` in ${names.get(id)}`)}`,
    });
  }
  const lacking = all.filter((_, index) => ranges[index] === null);
  const silent = all.every(({ row, counts }) => counts[group] === null && !row[group].percent);
  if (lacking.length === 0 || silent) return [];
  return [{ check: 'partCountsDoNotAdd', field, rows: lacking.map(({ row }) => row.id) }];
}

/** A sum of ranges; what is not known adds anything. Past 2^53 it stays past every count. */
function sumOf(ranges: readonly (TotalRange | null)[]): TotalRange {
  let from = 0;
  let to: number | null = 0;
  for (const range of ranges) {
    from += range?.from ?? 0;
    to = to === null || range === null || range.to === null ? null : to + range.to;
  }
  return { from, to };
}

function fits(sum: TotalRange, whole: TotalRange, complete: boolean): boolean {
  if (whole.to !== null && sum.from > whole.to) return false;
  return !complete || sum.to === null || sum.to >= whole.from;
}

/** A percent of a whole is a mean of those of its parts: never outside them. */
function checkPercents(
  group: GroupName,
  { whole, parts }: ReadPartition,
  { printing, report }: Auditor,
): UncheckedBetweenRows[] {
  const field = `${group}.percent` as const;
  const peopled = parts.filter(({ total }) => total !== 0);
  const rows = [whole, ...peopled];
  const lacking = rows.filter((row) => row[group].percent === null);
  if (peopled.length === 0 || lacking.length === rows.length) return [];
  if (lacking.length > 0) {
    return [{ check: 'partPercentsOutsideRange', field, rows: lacking.map(({ id }) => id) }];
  }
  const [own, ...others] = rows.map((row) => row[group].percent) as [Print, ...Print[]];
  const hull = others.map(boundsOf).reduce(hullOf);
  if (boundsMeet(hull, boundsOf(own))) return [];
  const [from, to] = printsWithin(hull, own.decimals, printing);
  report({
    code: 'partPercentsOutsideRange',
    cells: rows.flatMap((row) => cellsOf(row, [field])),
    expected: [{ row: whole.id, field, from, to }],
    message: `${nameOf(whole)}: ${own.printed} % ${groupWords[group]} lies outside ${from} to ${to} %, the range of its parts.`,
  });
  return [];
}
