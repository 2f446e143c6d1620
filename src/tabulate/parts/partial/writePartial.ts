import type { GroupLabel } from '../../../model/sample/groupLabel.ts';
import type { PatternTable } from '../../../multidimensional/data/deprivationData.ts';
import { refuse } from '../../../require.ts';
import { compareLabels } from '../../../sample/columns/readGroups.ts';
import { type DistributionJson, distributionJson } from '../../distribution/distributionJson.ts';
import { groupPatterns } from '../finish/groupPatterns.ts';
import { requireWeights } from '../finish/tableOfState.ts';
import {
  groupRows,
  groupWeight,
  type Ledger,
  type LedgerPlaces,
  setSums,
  statusSums,
  sumAt,
  treatedSums,
} from '../ledger.ts';
import type { PartsPlan } from '../plan/partsPlan.ts';
import { type PartialGroup, partialVersion, type TablePartial } from '../tablePartial.ts';
import type { TableState } from '../tableState.ts';

/** What is kept of the rows of some parts as plain JSON. */
export function writePartial(state: TableState, ids: readonly string[]): TablePartial {
  const { parts, groups, rows, filtered } = state;
  requireWeights(state);
  const tables = state.patterns.map((cells) => groupPatterns(cells, groups.length));
  const written = groups.map(({ labels, ledger, distributions }, place): PartialGroup => {
    const values = distributions.map((one, at) => requireSums(parts, at, distributionJson(one)));
    return {
      labels,
      rows: sumAt(ledger, groupRows),
      weight: sumAt(ledger, groupWeight),
      ...sumsOf(parts, state.places, ledger),
      distributions: values,
      patterns: tables.map((table) => patternsJson(table[place] as PatternTable)),
    };
  });
  written.sort((a, b) => compareGroups(a.labels, b.labels));
  return {
    version: partialVersion,
    plan: parts.digest,
    parts: [...ids].sort(),
    rows,
    filtered,
    groups: written,
  };
}

function sumsOf(parts: PartsPlan, places: LedgerPlaces, ledger: Ledger) {
  const { sets, treatments, additive, statuses } = parts;
  const both = (rows: number, weight: number) => ({
    rows: sumAt(ledger, rows),
    weight: sumAt(ledger, weight),
  });
  return {
    welfare: sets.map((_, set) => {
      const at = places.set(set);
      return {
        missing: both(at + setSums.missingRows, at + setSums.missingWeight),
        weightedRows: sumAt(ledger, at + setSums.weightedRows),
      };
    }),
    treatments: treatments.map((_, treatment) => {
      const at = places.treatment(treatment);
      return {
        rows: sumAt(ledger, at + treatedSums.rows),
        population: sumAt(ledger, at + treatedSums.population),
        weightedRows: sumAt(ledger, at + treatedSums.weightedRows),
        omitted: both(at + treatedSums.omittedRows, at + treatedSums.omittedWeight),
        changed: both(at + treatedSums.changedRows, at + treatedSums.changedWeight),
      };
    }),
    sums: additive.map(({ sums }, measure) =>
      Array.from({ length: sums?.count ?? 0 }, (_, place) => {
        const sum = sumAt(ledger, places.sums(measure) + place);
        // JSON has no infinity. Minus zero is zero.
        return Number.isFinite(sum) ? sum + 0 : null;
      }),
    ),
    statuses: statuses.map((_, status) => {
      const at = places.status(status);
      return {
        rows: sumAt(ledger, at + statusSums.rows),
        population: sumAt(ledger, at + statusSums.population),
        counted: sumAt(ledger, at + statusSums.counted),
        missing: both(at + statusSums.missingRows, at + statusSums.missingWeight),
      };
    }),
  };
}

function patternsJson({ deprived, missing, rows, weight }: PatternTable) {
  return {
    deprived: Array.from(deprived),
    missing: Array.from(missing),
    rows: Array.from(rows),
    weights: Array.from(weight),
  };
}

/** Holds that every sum of weight times value is a double. */
function requireSums(
  { distributions, sets }: PartsPlan,
  place: number,
  json: DistributionJson,
): DistributionJson {
  const lost = json.sums.find((sum) => !Number.isFinite(sum));
  if (lost !== undefined) {
    const { column = '' } = sets[distributions[place]?.set ?? 0] ?? {};
    refuse('overflow', [column], 'values whose weighted sum is a finite double', lost);
  }
  return json;
}

/** Numbers before texts, each ascending, by the first column in which two groups differ. */
function compareGroups(a: readonly GroupLabel[], b: readonly GroupLabel[]): number {
  for (const [column, label] of a.entries()) {
    const difference = compareLabels(label, b[column] as GroupLabel);
    if (difference !== 0) return difference;
  }
  return 0;
}
