import type { GroupName } from './publishedAudit.ts';
import { countsOfGroup, type RowFacts } from './rowFacts.ts';
import { suggestCounts, suggestionWords } from './suggestCounts.ts';
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
  if (both === null || (poor === null && nearPoor === null)) return false;
  const sum = (poor ?? 0) + (nearPoor ?? 0);
  const known = poor !== null && nearPoor !== null;
  if (known ? sum === both : sum <= both) return false;
  const meant = [
    ...(poor === null ? [] : [{ row, group: 'poor' as const, meant: both - (nearPoor ?? 0) }]),
    ...(nearPoor === null ? [] : [{ row, group: 'nearPoor' as const, meant: both - (poor ?? 0) }]),
    { row, group: 'multidimensional' as const, meant: sum },
  ];
  const suggestions = known ? suggestCounts(meant) : [];
  report({
    code: 'countsDoNotAdd',
    cells: cellsOf(row, ['poor.count', 'nearPoor.count', 'multidimensional.count']),
    expected: meant.map(({ group, meant: count }) => ({
      row: row.id,
      field: `${group}.count` as const,
      from: known || group === 'multidimensional' ? Math.max(0, count) : 0,
      to: group === 'multidimensional' && !known ? null : Math.max(0, count),
    })),
    suggestions,
    message: known
      ? `${nameOf(row)}: ${figure(poor)} poor and ${figure(nearPoor)} near-poor are ${figure(sum)}, not ${figure(both)} (${apart(sum, both)}).${suggestionWords(suggestions)}`
      : `${nameOf(row)}: ${figure(sum)} ${groupWords[poor === null ? 'nearPoor' : 'poor']} cannot be among ${figure(both)} poor or near-poor.`,
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
  const sum = { from: poor.from + nearPoor.from, to: Math.min(all.to, poor.to + nearPoor.to) };
  if (sum.from <= both.to && sum.to >= both.from) return false;
  auditor.report({
    code: 'percentsDoNotAdd',
    cells: cellsOf(row, [
      'total',
      'poor.count',
      'poor.percent',
      'nearPoor.count',
      'nearPoor.percent',
      'multidimensional.count',
      'multidimensional.percent',
    ]),
    expected: [{ row: row.id, field: 'multidimensional.count', ...sum }],
    message: `${nameOf(row)}: of ${rangeWords(totals)} ${unitWord(auditor)}, the poor and the near-poor are ${rangeWords(sum)} by their figures, but poor or near-poor ${rangeWords(both)}.`,
  });
  return true;
}

/** How far a sum is from what is printed. */
export function apart(sum: number, printed: number): string {
  const gap = printed - sum;
  return `${figure(Math.abs(gap))} ${gap > 0 ? 'too many' : 'too few'} printed`;
}
