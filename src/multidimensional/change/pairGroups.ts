import type { GroupLabel } from '../../sample/groupColumn.ts';
import type { GroupingProfile, GroupProfile } from '../profile/profile.ts';

/** A group in both periods; `null` where it was not there. */
export interface PairedGroup {
  /** Its label. */
  readonly label: GroupLabel;
  /** The group in the earlier period. */
  readonly before: GroupProfile | null;
  /** The group in the later period. */
  readonly after: GroupProfile | null;
}

/** Matches groups by label: those of the earlier period, then those of the later one alone. */
export function pairGroups(
  before: GroupingProfile | undefined,
  after: GroupingProfile | undefined,
): PairedGroup[] {
  const later = new Map(after?.groups.map((group) => [group.label, group]));
  const earlier = before?.groups ?? [];
  const labels = new Set(earlier.map(({ label }) => label));
  return [
    ...earlier.map((group) => ({
      label: group.label,
      before: group,
      after: later.get(group.label) ?? null,
    })),
    ...(after?.groups ?? [])
      .filter(({ label }) => !labels.has(label))
      .map((group) => ({ label: group.label, before: null, after: group })),
  ];
}
