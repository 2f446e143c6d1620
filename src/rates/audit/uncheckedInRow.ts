import type { FigureName, UncheckedInRow } from './publishedAudit.ts';
import type { RowFacts } from './rowFacts.ts';
import { groupNames } from './table/readRow.ts';

/** What a row printed, one bit a figure: two rows alike in this lack the same checks. */
function figuresOf({ row, counts }: RowFacts): number {
  let bits = row.total === null ? 0 : 1;
  for (const group of groupNames) {
    bits = bits * 8 + (row[group].count === null ? 0 : 1);
    bits += (counts[group] === null ? 0 : 2) + (row[group].percent === null ? 0 : 4);
  }
  return bits;
}

/** A lookup of the checks that could not be made in a row, which remembers its answers. */
export function uncheckedInRows(): (facts: RowFacts) => readonly UncheckedInRow[] {
  const answers = new Map<number, readonly UncheckedInRow[]>();
  return (facts) => {
    const figures = figuresOf(facts);
    const known = answers.get(figures);
    if (known !== undefined) return known;
    const answer = uncheckedIn(facts);
    answers.set(figures, answer);
    return answer;
  };
}

function uncheckedIn({ row, counts, pairs }: RowFacts): UncheckedInRow[] {
  const noTotal: FigureName[] = row.total === null ? ['total'] : [];
  const noCounts = groupNames.filter((group) => row[group].count === null);
  const noPercents = groupNames.filter((group) => row[group].percent === null);
  const unchecked: UncheckedInRow[] = [];
  for (const group of groupNames) {
    const noCount: FigureName[] = counts[group] === null ? [`${group}.count`] : [];
    const noPercent: FigureName[] = row[group].percent === null ? [`${group}.percent`] : [];
    const missing = [...noTotal, ...noCount, ...noPercent];
    if (missing.length > 0 && noCount.length + noPercent.length < 2) {
      unchecked.push({ check: 'percentDoesNotFitCount', missing });
    }
  }
  if (row.total === null && pairs < 2) unchecked.push({ check: 'noCommonTotal', missing: noTotal });
  if (noCounts.length > 0 && noCounts.length < 3) {
    const missing = noCounts.map((group) => `${group}.count` as const);
    unchecked.push({ check: 'countsDoNotAdd', missing });
  }
  if (noPercents.length > 0 && noPercents.length < 3) {
    const missing = noPercents.map((group) => `${group}.percent` as const);
    unchecked.push({ check: 'percentsDoNotAdd', missing });
  }
  return unchecked;
}
