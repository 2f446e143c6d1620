import { PovertyError } from '../../errors.ts';
import { refuse, requireChoice } from '../../require.ts';
import type { PatternCounts, PatternGrouping } from '../data/deprivationData.ts';

/** The grouping asked for, or the only one there is; `null` where there is none and none was asked for. */
export function chooseGrouping(
  { groupings }: PatternCounts,
  by: string | undefined,
): PatternGrouping | null {
  const names = groupings.map((grouping) => grouping.by);
  if (by !== undefined) {
    if (names.length === 0) refuse('unknownOption', ['by'], 'no grouping: the table has none', by);
    const name = requireChoice(by, names, ['by']);
    return groupings[names.indexOf(name)] as PatternGrouping;
  }
  if (names.length > 1) {
    throw new PovertyError('missingValue', {
      path: ['by'],
      expected: names.map((name) => `'${name}'`).join(' or '),
      got: 'undefined',
    });
  }
  return groupings[0] ?? null;
}
