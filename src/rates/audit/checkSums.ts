import type { GroupName } from './publishedAudit.ts';
import { countsOfGroup, type RowFacts } from './rowFacts.ts';
import { suggestCounts, suggestionWords } from './suggestCounts.ts';
import { groupNames } from './table/readRow.ts';
import {
  type Auditor,
  cellsOf,
  figure,
  groupWords,
  nameOf,
  rangeWords,
  unitWord,
} from './wording.ts';

/** Reports counts of groups that do not add up to the count of both. */
export function checkCounts({ row }: RowFacts, { report }: Auditor): boolean {
  const poor = row.poor.count;
  const nearPoor = row.nearPoor.count;
  const both = row.multidimensional.count;
  if (both === null) return false;
  const cells = () => cellsOf(row, ['poor.count', 'nearPoor.count', 'multidimensional.count']);
  if (poor === null || nearPoor === null) {
    const part = poor ?? nearPoor ?? 0;
    if (part <= both) return false;
    const group = poor === null ? 'nearPoor' : 'poor';
    report({
      code: 'countsDoNotAdd',
      cells: cells(),
      expected: [
        { row: row.id, field: `${group}.count`, from: 0, to: both },
        { row: row.id, field: 'multidimensional.count', from: part, to: null },
      ],
      message: `${nameOf(row)}: ${figure(part)} ${groupWords[group]} cannot be among ${figure(both)} poor or near-poor.`,
    });
    return true;
  }
  const sum = poor + nearPoor;
  if (sum === both) return false;
  const mended = [
    { row, group: 'poor', meant: both - nearPoor },
    { row, group: 'nearPoor', meant: both - poor },
    { row, group: 'multidimensional', meant: sum },
  ] as const;
  const suggestions = suggestCounts(mended);
  report({
    code: 'countsDoNotAdd',
    cells: cells(),
    expected: mended.flatMap(({ group, meant }) =>
      meant < 0 ? [] : [{ row: row.id, field: `${group}.count` as const, from: meant, to: meant }],
    ),
    suggestions,
    message: `${nameOf(row)}: ${figure(poor)} poor and ${figure(nearPoor)} near-poor are ${figure(sum)}, not ${figure(both)} (${apart(sum, both)}).${suggestionWords(suggestions)}`,
  });
  return true;
}

/** Reports groups that are more than everybody. */
export function checkTotal({ row, counts, totals }: RowFacts, auditor: Auditor): boolean {
  if (totals === null || totals.to === null) return false;
  const { to } = totals;
  const tooMany = (['multidimensional', 'poor', 'nearPoor'] as const).find(
    (group) => (counts[group] ?? 0) > to,
  );
  if (tooMany === undefined) return false;
  const groups: readonly GroupName[] =
    row[tooMany].count === null ? ['poor', 'nearPoor'] : [tooMany];
  auditor.report({
    code: 'partsExceedTotal',
    cells: cellsOf(row, [
      'total',
      ...groups.map((group) => `${group}.count` as const),
      ...(row.total === null ? groups.map((group) => `${group}.percent` as const) : []),
    ]),
    expected: [{ row: row.id, field: `${tooMany}.count`, from: 0, to }],
    message: `${nameOf(row)}: ${figure(counts[tooMany] as number)} ${groupWords[tooMany]} are more than all ${figure(to)} ${unitWord(auditor)}${row.total === null ? ' that their percents allow' : ''}.`,
  });
  return true;
}

/** Reports percents that fit their decimals but no whole counts that add up. */
export function checkTogether(facts: RowFacts, auditor: Auditor): boolean {
  const { row, totals } = facts;
  if (totals === null || totals.to === null) return false;
  const all = { from: 0, to: totals.to };
  const rangeOf = (group: GroupName) =>
    countsOfGroup(facts, group) ?? (row[group].percent === null ? all : null);
  const poor = rangeOf('poor');
  const nearPoor = rangeOf('nearPoor');
  const both = rangeOf('multidimensional');
  // A percent that no count prints has been reported by itself.
  if (poor === null || nearPoor === null || both === null) return false;
  const sum = { from: poor.from + nearPoor.from, to: poor.to + nearPoor.to };
  const beyond = sum.from > all.to;
  if (!beyond && sum.from <= both.to && sum.to >= both.from) return false;
  const of = `${nameOf(row)}: of ${rangeWords(totals)} ${unitWord(auditor)}`;
  const parts = `the poor and the near-poor are ${rangeWords(sum)} by their figures`;
  auditor.report({
    code: beyond ? 'partsExceedTotal' : 'percentsDoNotAdd',
    cells: cellsOf(row, [
      'total',
      ...groupNames.flatMap((group) => [`${group}.count`, `${group}.percent`] as const),
    ]),
    expected: beyond
      ? [{ row: row.id, field: 'total', from: sum.from, to: null }]
      : [{ row: row.id, field: 'multidimensional.count', ...sum }],
    message: beyond
      ? `${of} ${parts}.`
      : `${of} ${parts}, but poor or near-poor are ${rangeWords(both)}.`,
  });
  return true;
}

/** How far a sum is from what is printed. */
export function apart(sum: number, printed: number): string {
  const gap = printed - sum;
  return `${figure(Math.abs(gap))} ${gap > 0 ? 'too many' : 'too few'} printed`;
}
