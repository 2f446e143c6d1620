import { type ErrorPath, PovertyError, type PovertyErrorCode } from '../../errors.ts';
import { refuse, requireFinite, requireList, requireRecord, requireText } from '../../require.ts';
import { figureNames } from '../profile/figureNames.ts';
import type { MultidimensionalProfile } from '../profile/profile.ts';

const lists = ['indicators', 'dimensions', 'bands'] as const;

/** Holds that two profiles are profiles, of one index, unit and conventions. */
export function requireProfiles(
  before: MultidimensionalProfile,
  after: MultidimensionalProfile,
): void {
  requireProfile(before, ['before']);
  requireProfile(after, ['after']);
  requireSame('mixedStandards', ['after', 'index'], before.index, after.index);
  requireSame('mixedStandards', ['after', 'cutoff'], before.cutoff, after.cutoff);
  requireSame('mixedUnits', ['after', 'unit'], before.unit, after.unit);
  const settings = new Set([before, after].flatMap(({ conventions }) => Object.keys(conventions)));
  for (const name of settings) {
    // A census and a sample, or persons and households by their size, are of one population.
    if (name === 'weighting') continue;
    // Figures that treat unknown deprivations otherwise are another series of the same index.
    const code = name === 'missing' ? 'mixedSeries' : 'mixedStandards';
    const own = (all: { readonly [name: string]: string }) =>
      Object.hasOwn(all, name) ? all[name] : undefined;
    const path = ['after', 'conventions', name];
    requireSame(code, path, own(before.conventions), own(after.conventions));
  }
  for (const list of lists) {
    requireSame('mixedStandards', ['after', list], structure(before[list]), structure(after[list]));
  }
}

/** The conventions of two profiles that may be compared; where the kinds of weights differ, both of them. */
export function conventionsOfBoth(
  { conventions: { ...first } }: MultidimensionalProfile,
  { conventions: { ...second } }: MultidimensionalProfile,
): { readonly [name: string]: string } {
  if (first.weighting === second.weighting) return first;
  const words = [first.weighting, second.weighting].map((weighting) => weighting ?? 'not said');
  return { ...first, weighting: words.join(', then ') };
}

/** What tells an item from another beside its figures. */
interface Item {
  readonly id: string;
  readonly dimension?: string;
  readonly weight?: string;
  readonly from?: string;
  readonly below?: string | null;
}

/** The items of a list with their weights or ends, in words. */
function structure(items: readonly Item[]): string {
  return items
    .map(({ id, dimension, weight, from, below }) =>
      [id, dimension, weight, from, below].filter((part) => part !== undefined),
    )
    .map((parts) => JSON.stringify(parts))
    .join();
}

function requireSame(code: PovertyErrorCode, path: ErrorPath, first: unknown, second: unknown) {
  if (first === second) return;
  throw new PovertyError(code, {
    path,
    expected: `the same as before: ${first === undefined ? 'nothing' : first}`,
    got: String(second),
  });
}

function requireProfile(profile: MultidimensionalProfile, path: ErrorPath): void {
  requireFigures(profile, path);
  requireText(profile.index, [...path, 'index']);
  requireRecord(profile.conventions, [...path, 'conventions'], 'settings by name');
  requireList(profile.groupings, [...path, 'groupings'], 'a list of groupings');
  const names = new Set<unknown>();
  for (const [row, grouping] of profile.groupings.entries()) {
    const at = [...path, 'groupings', row];
    requireRecord(grouping, at, 'a grouping { by, groups }');
    if (typeof grouping.by !== 'string') requireText(grouping.by, [...at, 'by']);
    requireOnce(names, grouping.by, [...at, 'by']);
    requireList(grouping.groups, [...at, 'groups'], 'a list of groups');
    const labels = new Set<unknown>();
    for (const [place, group] of grouping.groups.entries()) {
      const here = [...at, 'groups', place];
      requireFigures(group, here);
      for (const list of lists) {
        const wanted = structure(profile[list]);
        requireSame('mixedStandards', [...here, list], wanted, structure(group[list]));
      }
      const { label } = group;
      if (typeof label !== 'string') requireFinite(label, [...here, 'label']);
      requireOnce(labels, label, [...here, 'label']);
      for (const share of figureNames.shares) {
        requireFigure(group[share], [...here, share]);
      }
    }
  }
}

function requireOnce(seen: Set<unknown>, label: unknown, path: ErrorPath): void {
  if (seen.has(label)) refuse('duplicateLabel', path, 'a label only once', label);
  seen.add(label);
}

/** Holds that every figure of a population is there: a number of 0 or more, or `null`. */
function requireFigures(figures: object, path: ErrorPath): void {
  requireRecord(figures, path, 'a profile made by multidimensionalProfile');
  const own = figures as Record<string, unknown>;
  for (const sum of ['population', 'poorPopulation']) {
    if (requireFinite(own[sum], [...path, sum]) < 0) {
      refuse('invalidNumber', [...path, sum], 'a number of 0 or more', own[sum]);
    }
  }
  for (const name of figureNames.all) requireFigure(own[name], [...path, name]);
  for (const list of lists) {
    requireList(own[list], [...path, list]);
    const ids = new Set<unknown>();
    for (const [row, item] of (own[list] as Record<string, unknown>[]).entries()) {
      const at = [...path, list, row];
      requireRecord(item, at);
      requireOnce(ids, requireText(item.id, [...at, 'id']), [...at, 'id']);
      for (const name of figureNames[list]) requireFigure(item[name], [...at, name]);
    }
  }
}

function requireFigure(value: unknown, path: ErrorPath): void {
  if (value === null) return;
  if (requireFinite(value, path) < 0) {
    refuse('invalidNumber', path, 'a number of 0 or more, or null', value);
  }
}
