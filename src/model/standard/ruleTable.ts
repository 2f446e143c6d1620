import { type ErrorPath, PovertyError } from '../../errors.ts';
import { refuse } from '../../require.ts';
import type { Standard, StatusRule } from './standard.ts';

/**
 * Which rule holds in which cell. The lines of a standard cut incomes into regions, 0 under the
 * lowest line; the cut-off cuts the numbers of deprivations into those below it and those at it or
 * above. Internal.
 */
export interface RuleTable {
  /** How many income regions there are: one more than lines. */
  readonly regions: number;
  /** The number of the rule in cell `2 * region + (at the cut-off ? 1 : 0)`. */
  readonly rules: readonly number[];
}

/** Sets of rules are kept as the bits of one number. */
const mostRules = 30;

/** Lays the rules over the cells; every cell must have exactly one. */
export function ruleTable(standard: Standard): RuleTable {
  const regions = standard.lines.length + 1;
  const cells: (number | undefined)[] = Array.from({ length: 2 * regions }, () => undefined);
  if (standard.rules.length > mostRules) {
    const expected = `at most ${mostRules} rules`;
    refuse('invalidStandard', ['standard', 'rules'], expected, standard.rules);
  }
  standard.rules.forEach((rule, row) => {
    const path = ['standard', 'rules', row];
    const { from, to } = regionsOf(standard, rule, path);
    for (let region = from; region <= to; region++) {
      if (rule.deprivations !== 'atCutoff') claim(2 * region, row);
      if (rule.deprivations !== 'belowCutoff') claim(2 * region + 1, row);
    }
  });
  const rules = cells.map((rule, cell) => rule ?? gap(cell));
  return { regions, rules };

  function claim(cell: number, row: number): void {
    const other = cells[cell];
    if (other !== undefined) {
      throw new PovertyError('invalidStandard', {
        path: ['standard', 'rules', row],
        expected: `rules that do not overlap (rule ${other} holds there too)`,
        got: `a second rule for ${cellText(standard, cell)}`,
      });
    }
    cells[cell] = row;
  }

  function gap(cell: number): never {
    throw new PovertyError('invalidStandard', {
      path: ['standard', 'rules'],
      expected: 'a rule for every income and number of deprivations',
      got: `none for ${cellText(standard, cell)}`,
    });
  }
}

/** The regions that a rule covers, the first and the last. */
function regionsOf(standard: Standard, rule: StatusRule, path: ErrorPath) {
  const lineAt = (id: string, field: string) => {
    const at = standard.lines.findIndex((line) => line.id === id);
    return at >= 0 ? at : refuse('invalidStandard', [...path, field], 'the id of a line', id);
  };
  const from = rule.over === null ? 0 : lineAt(rule.over, 'over') + 1;
  const to = rule.under === null ? standard.lines.length : lineAt(rule.under, 'under');
  if (to < from) {
    refuse('invalidStandard', [...path, 'under'], 'a line above the one in over', rule.under);
  }
  return { from, to };
}

/** A cell in words. */
function cellText(standard: Standard, cell: number): string {
  const region = cell >> 1;
  const { atLeast } = standard.deprivationCutoff;
  const over = standard.lines[region - 1]?.id;
  const under = standard.lines[region]?.id;
  const income = [over && `over '${over}'`, under && `under '${under}'`].filter(Boolean);
  const count = cell % 2 === 0 ? `fewer than ${atLeast}` : `${atLeast} or more`;
  return `an income ${income.join(' and ') || 'of any size'} with ${count} deprivations`;
}
