import type { TableGroup } from '../output/readTable.ts';
import type { TableCell, TableIndicator } from '../table.ts';
import { countKind, countOf, givesAway } from './countOf.ts';
import { protect } from './protect.ts';
import { areFew, baseOf, protectBases } from './protectBases.ts';
import { type Base, countQuantity } from './quantities.ts';
import type { ReleaseRules } from './releaseRules.ts';
import { baseMinima, countMinima, isSmallCount } from './smallness.ts';
import { type TableLines, tableLines } from './tableLines.ts';

/** Of each group and indicator why it is suppressed; `null` where it is shown. */
export type Marks = readonly (readonly TableCell['suppressed'][])[];

/**
 * Which figures of a table are suppressed, and why. Where the base of a figure is hidden to hide another, it
 * is not told whether its count was small too.
 */
export function suppressed(
  groups: readonly TableGroup[],
  indicators: readonly TableIndicator[],
  rules: ReleaseRules,
): Marks {
  const minima = baseMinima(rules);
  const shape = tableLines(groups.map(({ group }) => group));
  const everybody = baseOf(groups, 'everybody');
  const bases = indicators.map((_, place) => baseOf(groups, place));
  const smallBases = bases.map((base) =>
    Uint8Array.from(groups, (_, group) =>
      areFew(everybody, group, minima) || areFew(base, group, minima) ? 1 : 0,
    ),
  );
  const counts = indicators.map((indicator, place) => countedIn(groups, indicator, place));
  const isExtended = rules.complementary === 'smallest';
  const hiddenBases = isExtended
    ? protectBases(shape, bases, counts, everybody, minima)
    : smallBases;
  const hidden = hiddenBases.map((groupsOf) => groupsOf.slice());
  for (const [place, indicator] of indicators.entries()) {
    const counted = counts[place] ?? null;
    if (counted === null) continue;
    const isBaseHidden = (group: number) => hiddenBases[place]?.[group] === 1;
    const own = hidden[place] as Uint8Array;
    for (const group of groups.keys()) {
      if (isFewCounted(counted, bases[place] as Base, group, rules)) own[group] = 1;
    }
    if (!isExtended) continue;
    const all = hideCounts(shape, counted, bases[place] as Base, own, isBaseHidden, rules);
    for (const [other, groupsOf] of hidden.entries()) {
      if (!givesAway(indicators[other] as TableIndicator, indicator)) continue;
      for (const [group, is] of all.entries()) if (is === 1) groupsOf[group] = 1;
    }
  }
  const reasonOf = (group: number, place: number): TableCell['suppressed'] => {
    if (hidden[place]?.[group] !== 1) return null;
    const counted = counts[place] ?? null;
    const isSmall =
      hiddenBases[place]?.[group] === 1
        ? smallBases[place]?.[group] === 1
        : counted !== null && isFewCounted(counted, bases[place] as Base, group, rules);
    return isSmall ? 'small' : 'complementary';
  };
  return groups.map((_, group) => indicators.map((_, place) => reasonOf(group, place)));
}

/** How many of each group an indicator counts; `null` where it does not count. */
function countedIn(
  groups: readonly TableGroup[],
  indicator: TableIndicator,
  place: number,
): Float64Array | null {
  const kind = countKind(indicator);
  if (kind === null) return null;
  return Float64Array.from(groups, ({ cells }) => countOf(cells[place] as TableCell, kind) ?? 0);
}

function isFewCounted(
  counted: Float64Array,
  { rows, population }: Base,
  group: number,
  rules: ReleaseRules,
): boolean {
  const [count, of, weight] = [counted, rows, population].map((column) => column[group] as number);
  return isSmallCount(count as number, of as number, weight as number, countMinima(rules));
}

/** Hides what gives away how many of a group are counted, where it is too few of them, or of the others. */
function hideCounts(
  shape: TableLines,
  counted: Float64Array,
  base: Base,
  hidden: Uint8Array,
  isBaseHidden: (group: number) => boolean,
  rules: ReleaseRules,
): Uint8Array {
  const quantity = countQuantity(counted, base, countMinima(rules), isBaseHidden);
  return protect(shape, hidden, base.rows, [quantity]);
}
