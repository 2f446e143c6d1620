import type { ErrorPath } from '../../../errors.ts';
import {
  refuse,
  requireAbove,
  requireChoice,
  requireFinite,
  requireRecord,
  requireText,
} from '../../../require.ts';
import type { GroupLabel } from '../../sample/groupLabel.ts';
import { planChoices, settingChoices } from '../planChoices.ts';
import { optionalChoice, requireFields, requireGroupLabel, requireItems } from './fields.ts';

const what = "a line: a number, or a record such as { kind: 'column', column }";

/** Holds that a poverty line of a plan is one: an amount above 0, or how to find it. */
export function checkLine(line: unknown, path: ErrorPath): void {
  if (typeof line === 'number') {
    requireAbove(line, path, 'a line above 0');
    return;
  }
  requireRecord(line, path, what);
  const { kind } = line as { readonly kind?: unknown };
  switch (requireChoice(kind, planChoices.lineKind, [...path, 'kind'])) {
    case 'column': {
      const { column } = requireFields(line, ['kind', 'column'], path, what);
      requireText(column, [...path, 'column']);
      break;
    }
    case 'byGroup': {
      const { by, amounts } = requireFields(line, ['kind', 'by', 'amounts'], path, what);
      requireText(by, [...path, 'by']);
      checkAmounts(amounts, [...path, 'amounts']);
      break;
    }
    case 'relative':
      checkRelative(line, path);
      break;
    case 'societal':
      checkSocietal(line, path);
      break;
  }
}

function checkAmounts(value: unknown, path: ErrorPath): void {
  const seen = new Set<GroupLabel>();
  for (const [row, each] of requireItems(value, path, 'a list of { label, amount }').entries()) {
    const at = [...path, row];
    const { label, amount } = requireFields(each, ['label', 'amount'], at, '{ label, amount }');
    const known = requireGroupLabel(label, [...at, 'label']);
    if (seen.has(known)) refuse('duplicateLabel', [...at, 'label'], 'a label only once', known);
    seen.add(known);
    requireAbove(amount, [...at, 'amount'], 'a line above 0');
  }
}

function checkRelative(line: unknown, path: ErrorPath): void {
  const fields = requireFields(line, ['kind', 'of', 'share', 'rule', 'scope'], path, what);
  requireChoice(fields.of, planChoices.lineOf, [...path, 'of']);
  requireAbove(fields.share, [...path, 'share'], 'a share above 0');
  optionalChoice(fields, 'rule', settingChoices.rule, path);
  optionalChoice(fields, 'scope', planChoices.scope, path);
}

function checkSocietal(line: unknown, path: ErrorPath): void {
  const known = ['kind', 'floor', 'intercept', 'share', 'rule', 'scope'];
  const fields = requireFields(line, known, path, what);
  requireAbove(fields.floor, [...path, 'floor'], 'a floor above 0');
  requireFinite(fields.intercept, [...path, 'intercept']);
  requireAbove(fields.share, [...path, 'share'], 'a share above 0');
  optionalChoice(fields, 'rule', settingChoices.rule, path);
  optionalChoice(fields, 'scope', planChoices.scope, path);
}
