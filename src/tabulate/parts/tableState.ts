import type { GroupLabel } from '../../model/sample/groupLabel.ts';
import {
  addDistribution,
  type Distribution,
  newDistribution,
} from '../distribution/distribution.ts';
import { addLedger, type Ledger, type LedgerPlaces, ledgerPlaces, newLedger } from './ledger.ts';
import { newPatternCells, type PatternCells } from './patternCells.ts';
import type { PartsPlan } from './plan/partsPlan.ts';

/** What is kept of the rows of a table, or of a part of it: its size does not grow with their number. */
export interface TableState {
  /** The plan. */
  readonly parts: PartsPlan;
  /** What stands where in the ledgers. */
  readonly places: LedgerPlaces;
  /** The finest groups that have rows, in the order in which they came. */
  readonly groups: GroupState[];
  /** The cells of each table of patterns, by the place of the group. */
  readonly patterns: readonly PatternCells[];
  /** How many rows were read. */
  rows: number;
  /** How many of them the filter left out. */
  filtered: number;
}

/** What is kept of a finest group. */
export interface GroupState {
  /** Its labels. */
  readonly labels: readonly GroupLabel[];
  /** Its sums. */
  readonly ledger: Ledger;
  /** Its distributions. */
  readonly distributions: readonly Distribution[];
}

/** Nothing is kept yet. */
export function newTableState(parts: PartsPlan): TableState {
  return {
    parts,
    places: ledgerPlaces(parts),
    groups: [],
    patterns: parts.patterns.map(({ deprivations }) => newPatternCells(deprivations.length)),
    rows: 0,
    filtered: 0,
  };
}

/** A group more; its place. */
export function addGroup(state: TableState, labels: readonly GroupLabel[]): number {
  const { parts, places, groups } = state;
  const distributions = parts.distributions.map(() => newDistribution(parts.mostValues));
  return groups.push({ labels, ledger: newLedger(places), distributions }) - 1;
}

/** A text that tells groups apart by their labels: a number and its digits are two labels. */
export function groupKey(labels: readonly GroupLabel[]): string {
  return JSON.stringify(labels);
}

/** The rows of several states together, in their order. They are left as they are. */
export function togetherOf(parts: PartsPlan, states: readonly TableState[]): TableState {
  const all = newTableState(parts);
  const found = new Map<string, number>();
  for (const state of states) {
    all.rows += state.rows;
    all.filtered += state.filtered;
    const placeOf = state.groups.map(({ labels }) => {
      const key = groupKey(labels);
      const place = found.get(key) ?? addGroup(all, labels);
      found.set(key, place);
      return place;
    });
    for (const [own, { ledger, distributions }] of state.groups.entries()) {
      const group = all.groups[placeOf[own] as number] as GroupState;
      addLedger(group.ledger, ledger);
      for (const [place, distribution] of distributions.entries()) {
        addDistribution(group.distributions[place] as Distribution, distribution);
      }
    }
    for (const [place, cells] of state.patterns.entries()) {
      cells.each(({ group, deprived, missing, rows, weight }) => {
        const to = placeOf[group] as number;
        all.patterns[place]?.add(to, deprived, missing, rows, weight);
      });
    }
  }
  return all;
}
