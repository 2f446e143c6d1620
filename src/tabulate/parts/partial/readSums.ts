import type { ErrorPath } from '../../../errors.ts';
import { refuse, requireCount, requireFinite, requireNonNegative } from '../../../require.ts';
import {
  addTo,
  groupRows,
  groupWeight,
  type Ledger,
  setSums,
  statusSums,
  treatedSums,
} from '../ledger.ts';
import type { TableState } from '../tableState.ts';
import { type Fields, fieldsOf, itemsOf, rowsAndWeight } from './fields.ts';

/** Reads the sums of a group into its ledger, and holds that its rows add up. */
export function readSums(state: TableState, fields: Fields, ledger: Ledger, path: ErrorPath): void {
  const rows = requireCount(fields.rows, [...path, 'rows']);
  if (rows === 0) refuse('invalidCount', [...path, 'rows'], 'a group with rows', rows);
  addTo(ledger, groupRows, rows);
  addTo(ledger, groupWeight, requireNonNegative(fields.weight, [...path, 'weight']));
  const missing = readSets(state, fields, ledger, path, rows);
  readTreatments(state, fields, ledger, path, rows, missing);
  readAdditive(state, fields, ledger, [...path, 'sums']);
  readStatuses(state, fields, ledger, path, rows);
}

/** Holds that rows that were counted and rows that were left out are all rows. */
export function requireRows(found: number, rows: number, path: ErrorPath): void {
  if (found !== rows) refuse('invalidCount', path, `rows that add up to ${rows}`, found);
}

/** The rows without a value, of each set. */
function readSets(
  { parts, places }: TableState,
  { welfare }: Fields,
  ledger: Ledger,
  path: ErrorPath,
  rows: number,
): number[] {
  const { length } = parts.sets;
  return itemsOf(welfare, [...path, 'welfare'], length).map((item, set) => {
    const own = [...path, 'welfare', set];
    const { missing, weightedRows } = fieldsOf(item, ['missing', 'weightedRows'], own);
    const without = rowsAndWeight(missing, [...own, 'missing']);
    const weighted = requireCount(weightedRows, [...own, 'weightedRows']);
    if (without.rows + weighted > rows) {
      refuse('invalidCount', own, `${rows} rows at most`, without.rows + weighted);
    }
    const at = places.set(set);
    addTo(ledger, at + setSums.missingRows, without.rows);
    addTo(ledger, at + setSums.missingWeight, without.weight);
    addTo(ledger, at + setSums.weightedRows, weighted);
    return without.rows;
  });
}

const treatmentKeys = ['rows', 'population', 'weightedRows', 'omitted', 'changed'];

function readTreatments(
  { parts, places }: TableState,
  { treatments }: Fields,
  ledger: Ledger,
  path: ErrorPath,
  rows: number,
  missing: readonly number[],
): void {
  const items = itemsOf(treatments, [...path, 'treatments'], parts.treatments.length);
  for (const [place, { set }] of parts.treatments.entries()) {
    const own = [...path, 'treatments', place];
    const fields = fieldsOf(items[place], treatmentKeys, own);
    const counted = requireCount(fields.rows, [...own, 'rows']);
    const weighted = requireCount(fields.weightedRows, [...own, 'weightedRows']);
    const omitted = rowsAndWeight(fields.omitted, [...own, 'omitted']);
    const changed = rowsAndWeight(fields.changed, [...own, 'changed']);
    requireRows(counted + omitted.rows + (missing[set] ?? 0), rows, own);
    if (weighted > counted) {
      refuse('invalidCount', [...own, 'weightedRows'], `${counted} rows at most`, weighted);
    }
    const at = places.treatment(place);
    const population = requireNonNegative(fields.population, [...own, 'population']);
    addTo(ledger, at + treatedSums.rows, counted);
    addTo(ledger, at + treatedSums.population, population);
    addTo(ledger, at + treatedSums.weightedRows, weighted);
    addTo(ledger, at + treatedSums.omittedRows, omitted.rows);
    addTo(ledger, at + treatedSums.omittedWeight, omitted.weight);
    addTo(ledger, at + treatedSums.changedRows, changed.rows);
    addTo(ledger, at + treatedSums.changedWeight, changed.weight);
  }
}

function readAdditive(
  { parts, places }: TableState,
  { sums }: Fields,
  ledger: Ledger,
  path: ErrorPath,
): void {
  const items = itemsOf(sums, path, parts.additive.length);
  for (const [measure, { sums: made }] of parts.additive.entries()) {
    const own = [...path, measure];
    for (const [place, sum] of itemsOf(items[measure], own, made?.count ?? 0).entries()) {
      const value = sum === null ? Number.POSITIVE_INFINITY : requireFinite(sum, [...own, place]);
      addTo(ledger, places.sums(measure) + place, value);
    }
  }
}

function readStatuses(
  { parts, places }: TableState,
  { statuses }: Fields,
  ledger: Ledger,
  path: ErrorPath,
  rows: number,
): void {
  const items = itemsOf(statuses, [...path, 'statuses'], parts.statuses.length);
  for (const [place, item] of items.entries()) {
    const own = [...path, 'statuses', place];
    const fields = fieldsOf(item, ['rows', 'population', 'counted', 'missing'], own);
    const known = requireCount(fields.rows, [...own, 'rows']);
    const missing = rowsAndWeight(fields.missing, [...own, 'missing']);
    requireRows(known + missing.rows, rows, own);
    const population = requireNonNegative(fields.population, [...own, 'population']);
    const counted = requireNonNegative(fields.counted, [...own, 'counted']);
    // Both are sums of the same weights, in an order of their own.
    if (counted > population * (1 + 1e-9)) {
      refuse('invalidNumber', [...own, 'counted'], `${population} at most`, counted);
    }
    const at = places.status(place);
    addTo(ledger, at + statusSums.rows, known);
    addTo(ledger, at + statusSums.population, population);
    addTo(ledger, at + statusSums.counted, counted);
    addTo(ledger, at + statusSums.missingRows, missing.rows);
    addTo(ledger, at + statusSums.missingWeight, missing.weight);
  }
}
