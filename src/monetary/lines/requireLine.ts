import {
  refuse,
  requireAbove,
  requireChoice,
  requireFinite,
  requireKeys,
  requireList,
  requireRecord,
  requireText,
} from '../../require.ts';
import { requireLabel } from '../../sample/columns/readGroups.ts';
import type { GroupLabel } from '../../sample/groupColumn.ts';
import { quantileRules } from '../../sample/quantile/quantileRule.ts';
import type { GroupAmount, PovertyLine } from './povertyLine.ts';

const kinds = ['column', 'byGroup', 'relative', 'societal'] as const;
type Path = readonly (string | number)[];
const expected = 'a number (such as the `amount` of internationalLine) or { kind }';

/**
 * Holds that a line is one: a number above 0, or a record that says how to find it. The record is
 * copied: a measure that was bound stays as it is.
 */
export function requireLine(line: unknown, path: Path = ['line']): PovertyLine {
  if (typeof line === 'number' || line === undefined || line === null) {
    return requireAbove(line, path, 'a line above 0');
  }
  requireRecord(line, path, expected);
  const record = line as Readonly<Record<string, unknown>>;
  if (record.kind === undefined) refuse('missingValue', [...path, 'kind'], expected, undefined);
  switch (requireChoice(record.kind, kinds, [...path, 'kind'])) {
    case 'column':
      requireKeys(record, ['kind'], path);
      break;
    case 'byGroup':
      requireKeys(record, ['kind', 'by', 'amounts'], path);
      return {
        kind: 'byGroup',
        by: requireText(record.by, [...path, 'by']),
        amounts: requireAmounts(record.amounts, [...path, 'amounts']),
      };
    case 'relative':
      requireKeys(record, ['kind', 'of', 'share', 'rule'], path);
      requireChoice(record.of, ['median', 'mean'], [...path, 'of']);
      requireAbove(record.share, [...path, 'share'], 'a share above 0');
      requireRule(record.rule, [...path, 'rule']);
      break;
    case 'societal':
      requireKeys(record, ['kind', 'floor', 'intercept', 'share', 'rule'], path);
      requireAbove(record.floor, [...path, 'floor'], 'a floor above 0');
      requireAbove(record.share, [...path, 'share'], 'a share above 0');
      requireFinite(record.intercept, [...path, 'intercept']);
      requireRule(record.rule, [...path, 'rule']);
      break;
  }
  return { ...record } as unknown as PovertyLine;
}

function requireRule(rule: unknown, path: Path): void {
  if (rule !== undefined) requireChoice(rule, quantileRules, path);
}

function requireAmounts(amounts: unknown, path: Path): readonly GroupAmount[] {
  requireList(amounts, path, 'a list of { label, amount }');
  const seen = new Set<GroupLabel>();
  return Array.from(amounts as readonly object[], (each, place) => {
    const at = [...path, place];
    requireRecord(each, at, '{ label, amount }');
    requireKeys(each, ['label', 'amount'], at);
    const { label, amount } = each as { readonly label?: unknown; readonly amount?: unknown };
    requireLabel(label, [...at, 'label']);
    if (seen.has(label)) refuse('duplicateLabel', [...at, 'label'], 'a label only once', label);
    seen.add(label);
    return { label, amount: requireAbove(amount, [...at, 'amount'], 'a line above 0') };
  });
}

/** A line in words, for the conventions of a result. */
export function lineText(line: PovertyLine): string {
  if (typeof line === 'number') return String(line);
  switch (line.kind) {
    case 'column':
      return 'column';
    case 'byGroup':
      return `by ${line.by}: ${line.amounts.map(({ label, amount }) => `${label} ${amount}`).join(', ')}`;
    case 'relative':
      return line.of === 'mean'
        ? `${line.share} of the mean`
        : `${line.share} of the median (${line.rule ?? 'midpoint'})`;
    case 'societal':
      return `max(${line.floor}, ${line.intercept} + ${line.share} of the median (${line.rule ?? 'midpoint'}))`;
  }
}
