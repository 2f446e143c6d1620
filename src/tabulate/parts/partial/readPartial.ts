import { type ErrorPath, PovertyError } from '../../../errors.ts';
import type { GroupLabel } from '../../../model/sample/groupLabel.ts';
import { refuse, requireCount, requireFinite, requireText } from '../../../require.ts';
import { requireLabel } from '../../../sample/columns/readGroups.ts';
import type { Distribution } from '../../distribution/distribution.ts';
import { readDistribution } from '../../distribution/readDistribution.ts';
import { groupRows, setSums, sumAt, treatedSums } from '../ledger.ts';
import type { PartsPlan } from '../plan/partsPlan.ts';
import { partialVersion } from '../tablePartial.ts';
import {
  addGroup,
  type GroupState,
  groupKey,
  newTableState,
  type TableState,
} from '../tableState.ts';
import { type Fields, fieldsOf, itemsOf } from './fields.ts';
import { readPatterns } from './readPatterns.ts';
import { readSums, requireRows } from './readSums.ts';

/** A partial table that was read. */
export interface ReadPartial {
  /** What it keeps. */
  readonly state: TableState;
  /** The ids of the parts in it. */
  readonly ids: readonly string[];
}

const keys = ['version', 'plan', 'parts', 'rows', 'filtered', 'groups'];
const groupKeys = [
  ...['labels', 'rows', 'weight', 'welfare', 'treatments', 'sums', 'distributions'],
  ...['statuses', 'patterns'],
];

/** Reads a partial table that came from outside, and holds that it is one of the plan. */
export function readPartial(parts: PartsPlan, partial: unknown, path: ErrorPath): ReadPartial {
  const fields = fieldsOf(partial, keys, path);
  requirePlan(parts, fields, path);
  const ids = readIds(fields.parts, [...path, 'parts']);
  const state = newTableState(parts);
  state.rows = requireCount(fields.rows, [...path, 'rows']);
  state.filtered = requireCount(fields.filtered, [...path, 'filtered']);
  const found = new Map<string, number>();
  let rows = 0;
  for (const [place, item] of itemsOf(fields.groups, [...path, 'groups']).entries()) {
    rows += readGroup(state, item, found, [...path, 'groups', place]);
  }
  requireRows(rows + state.filtered, state.rows, [...path, 'rows']);
  return { state, ids };
}

function requirePlan({ digest }: PartsPlan, { version, plan }: Fields, path: ErrorPath): void {
  if (requireFinite(version, [...path, 'version']) !== partialVersion) {
    const expected = `a partial table of version ${partialVersion}`;
    refuse('mixedPlans', [...path, 'version'], expected, version);
  }
  if (requireText(plan, [...path, 'plan']) === digest) return;
  refuse('mixedPlans', [...path, 'plan'], `'${digest}', the digest of the plan given`, plan);
}

function readIds(parts: unknown, path: ErrorPath): readonly string[] {
  const ids = itemsOf(parts, path).map((id, place) => requireText(id, [...path, place]));
  if (ids.length === 0) refuse('missingValue', path, 'the ids of its parts', ids);
  const seen = new Set<string>();
  for (const [place, id] of ids.entries()) {
    if (seen.has(id)) refuse('duplicatePart', [...path, place], 'a part only once', id);
    seen.add(id);
  }
  return ids;
}

/** Reads a group; how many rows it has. */
function readGroup(
  state: TableState,
  item: unknown,
  found: Map<string, number>,
  path: ErrorPath,
): number {
  const { parts } = state;
  const fields = fieldsOf(item, groupKeys, path);
  const labels = readLabels(fields.labels, parts.plan.by?.length ?? 0, [...path, 'labels']);
  const key = groupKey(labels);
  if (found.has(key)) {
    throw new PovertyError('duplicateLabel', {
      path: [...path, 'labels'],
      expected: 'a group only once',
      got: key,
    });
  }
  const place = addGroup(state, labels);
  found.set(key, place);
  const { ledger, distributions } = state.groups[place] as GroupState;
  readSums(state, fields, ledger, path);
  const rows = sumAt(ledger, groupRows);
  const values = itemsOf(
    fields.distributions,
    [...path, 'distributions'],
    parts.distributions.length,
  );
  for (const [at, json] of values.entries()) {
    const own = [...path, 'distributions', at];
    const distribution = readDistribution(json, parts.mostValues, own);
    requireRows(rowsOf(distribution), countedRows(state, at, ledger, rows), own);
    (distributions[at] as Distribution).cells = distribution.cells;
  }
  readPatterns(state, fields.patterns, place, rows, [...path, 'patterns']);
  return rows;
}

function readLabels(value: unknown, count: number, path: ErrorPath): readonly GroupLabel[] {
  return itemsOf(value, path, count).map((label, column) => {
    requireLabel(label, [...path, column]);
    // Minus zero is zero.
    return label === 0 ? 0 : label;
  });
}

function rowsOf({ cells: { table, stride } }: Distribution): number {
  let rows = 0;
  for (let place = 0; place < table.length; place += stride) {
    if (!Number.isNaN(table[place])) rows += table[place + 1] as number;
  }
  return rows;
}

/** How many rows a distribution has to have. */
function countedRows(
  { parts, places }: TableState,
  distribution: number,
  ledger: Float64Array,
  rows: number,
): number {
  const { set = 0, treatment = null } = parts.distributions[distribution] ?? {};
  return treatment === null
    ? rows - sumAt(ledger, places.set(set) + setSums.missingRows)
    : sumAt(ledger, places.treatment(treatment) + treatedSums.rows);
}
