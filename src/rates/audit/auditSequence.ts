import { yearsBetween } from '../../model/yearsBetween.ts';
import type { TotalRange } from '../print/fittingTotals.ts';
import { percentText, unitsOf } from '../print/printedPercent.ts';
import { checkCountChange } from './checkCountChange.ts';
import { checkPoints, type Step } from './checkPoints.ts';
import type { AuditExpectation, UncheckedBetweenRows } from './publishedAudit.ts';
import { factsOf, type RowFacts } from './rowFacts.ts';
import { groupNames } from './table/readRow.ts';
import type { ReadSequence } from './table/readTable.ts';
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

/** Reports changes and jumps between rows that follow each other, and what could not be checked. */
export function auditSequence(
  { rows, yearlyChange }: ReadSequence,
  auditor: Auditor,
): UncheckedBetweenRows[] {
  const facts = rows.map((row) => factsOf(row));
  return facts.slice(1).flatMap((after, index) => {
    const before = facts[index] as RowFacts;
    const unchecked: UncheckedBetweenRows[] = [];
    let step: Step = { before, after };
    for (const group of groupNames) {
      unchecked.push(...checkPoints({ before, after }, group, auditor));
      const checked = checkCountChange(step, group, auditor);
      unchecked.push(...checked.unchecked);
      step = checked;
    }
    return yearlyChange === null
      ? unchecked
      : [...unchecked, ...checkJump(step, yearlyChange, auditor)];
  });
}

/** Reports a total that changes more than was said to be believable. */
function checkJump(
  { before, after }: Step,
  yearlyChange: number,
  auditor: Auditor,
): UncheckedBetweenRows[] {
  const first = before.totals;
  const last = after.totals;
  if (first === null || last === null) {
    const lacking = [...(first === null ? [before] : []), ...(last === null ? [after] : [])];
    return [{ check: 'totalJumps', field: 'total', rows: lacking.map(({ row }) => row.id) }];
  }
  const years =
    before.row.date === null || after.row.date === null
      ? 1
      : yearsBetween(before.row.date, after.row.date);
  // A hair of tolerance, because the growth is a power of doubles.
  const least = first.from * (Math.max(0, 1 - yearlyChange) ** years - 1e-12);
  const most =
    first.to === null
      ? Number.POSITIVE_INFINITY
      : first.to * ((1 + yearlyChange) ** years * (1 + 1e-12));
  const rises = last.from > most;
  if (!rises && (last.to === null || last.to >= least)) return [];
  // The change cannot be smaller than from the nearest ends of the two ranges.
  const share = rises ? last.from / (first.to as number) - 1 : 1 - (last.to as number) / first.from;
  const onEarlier = percentsOnEarlier(first, after, auditor);
  const others = onEarlier.map(({ words }) => words);
  const hint = others.length === 0 ? '' : `; on the earlier total ${listed(others)}`;
  const fields = [
    'total',
    ...groupNames.flatMap((group) => [`${group}.count`, `${group}.percent`] as const),
  ] as const;
  auditor.report({
    code: 'totalJumps',
    cells: [before, after].flatMap(({ row }) =>
      cellsOf(row, row.total === null ? fields : ['total']),
    ),
    expected: [
      {
        row: after.row.id,
        field: 'total',
        from: Math.max(0, Math.ceil(least)),
        to: Number.isFinite(most) ? Math.floor(most) : null,
      },
      ...onEarlier.map(({ expectation }) => expectation),
    ],
    message: `${nameOf(after.row)}: the total ${rises ? 'rises' : 'falls'} by at least ${(share * 100).toFixed(1)} %, to ${rangeWords(last)} ${unitWord(auditor)} after ${rangeWords(first)} in ${nameOf(before.row)}${hint}.`,
  });
  return [];
}

/** What the later percents would be had the total not changed. */
function percentsOnEarlier(
  totals: TotalRange,
  after: RowFacts,
  { printing }: Auditor,
): { readonly words: string; readonly expectation: AuditExpectation }[] {
  return groupNames.flatMap((group) => {
    const count = after.counts[group];
    const { percent } = after.row[group];
    if (totals.to === null || totals.from === 0) return [];
    if (count === null || count > totals.from) return [];
    const decimals = percent?.decimals ?? printing.decimals;
    const textAt = (total: number) =>
      percentText(unitsOf(count, total, decimals, printing.rounding), decimals);
    const [from, to] = [textAt(totals.to), textAt(totals.from)];
    if (percent?.text === from && from === to) return [];
    const would = from === to ? from : `${from} to ${to}`;
    const instead = percent === null ? '' : `, not ${percent.printed} %`;
    return [
      {
        words: `${figure(count)} ${groupWords[group]} would be ${would} %${instead}`,
        expectation: { row: after.row.id, field: `${group}.percent` as const, from, to },
      },
    ];
  });
}
