import type { Area } from '../../src/model/area.ts';
import type { Confidence, Provenance } from '../../src/model/standard/provenance.ts';
import type { IncomeLine, Standard, StatusRule } from '../../src/model/standard/standard.ts';
import type { HouseholdStatus } from '../../src/model/standard/status.ts';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { deepFreeze } from './deepFreeze.ts';

/** The national standards in the order of their years. */
export const nationalStandards: readonly Standard[] = deepFreeze([
  vietnam2016,
  vietnam2022,
  vietnam2027,
]);

/** Every standard of the package. */
export const allStandards: readonly Standard[] = [...nationalStandards, deepFreeze(dongNai2022)];

/** What stands in one cell of a rule table. */
export interface Cell {
  readonly area: Area;
  readonly income: number;
  readonly deprivations: number;
}

/** The statuses that the rules of a standard leave open in a cell, read from the rules alone. */
export function statusesIn(standard: Standard, cell: Cell): HouseholdStatus[] {
  return standard.rules.filter((rule) => mayHold(standard, rule, cell)).map(({ status }) => status);
}

function mayHold(standard: Standard, rule: StatusRule, cell: Cell): boolean {
  const many = cell.deprivations >= standard.deprivationCutoff.atLeast;
  return (
    (rule.over === null || isUnder(standard.lines, rule.over, cell) !== true) &&
    (rule.under === null || isUnder(standard.lines, rule.under, cell) !== false) &&
    (rule.deprivations === 'any' || (rule.deprivations === 'atCutoff') === many)
  );
}

/** Whether an income is under a line; of one without an amount, what its neighbors tell, or `null`. */
function isUnder(lines: readonly IncomeLine[], id: string, { area, income }: Cell) {
  const at = lines.findIndex((line) => line.id === id);
  const sides = lines.map(({ amount, boundary }) => {
    const value = amount[area];
    if (value === null) return null;
    return boundary === 'below' ? income < Number(value) : income <= Number(value);
  });
  if (sides.slice(0, at).includes(true)) return true;
  if (sides.slice(at + 1).includes(false)) return false;
  return sides[at] ?? null;
}

/** Incomes on, one đồng below and one above every line of an area, with none and a great one. */
export function incomesAround(standard: Standard, area: Area): number[] {
  const lines = standard.lines.flatMap(({ amount }) => amount[area] ?? []).map(Number);
  return [0, ...lines.flatMap((line) => [line - 1, line, line + 1]), 1e9];
}

/** Every cell of a standard: areas × incomes around the lines × numbers of deprivations. */
export function cellsOf(standard: Standard): Cell[] {
  const most = indicatorsOf(standard).length;
  return (['rural', 'urban'] as const).flatMap((area) =>
    incomesAround(standard, area).flatMap((income) =>
      Array.from({ length: most + 1 }, (_, deprivations) => ({ area, income, deprivations })),
    ),
  );
}

/** The indicators of a standard, across its dimensions. */
export function indicatorsOf({ dimensions }: Standard) {
  return dimensions.flatMap(({ indicators }) => indicators);
}

/** Every provenance in a value, with the record it stands in. */
export function provenancesIn(
  value: unknown,
): { readonly provenance: Provenance; readonly of: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'provenance' in value ? [{ provenance: value.provenance as Provenance, of: { ...value } }] : [];
  return [...own, ...Object.values(value).flatMap(provenancesIn)];
}

/** How sure a confidence is, the surest 0; the order is written out here on purpose. */
export function doubt(confidence: Confidence): number {
  const order = ['seen', 'secondHand', 'derived', 'recalled', 'draft', 'notFound'];
  return order.indexOf(confidence);
}
