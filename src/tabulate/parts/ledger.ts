import type { PartsPlan } from './plan/partsPlan.ts';

/**
 * All that is added up for a group, in one flat column: each sum at twice its place, and beside it what its
 * additions have lost.
 */
export type Ledger = Float64Array;

/** What stands where in a ledger. */
export interface LedgerPlaces {
  /** How many sums there are. */
  readonly size: number;
  /** Of a set: rows and weight without a value, and the number of rows with a value and weight. */
  set(set: number): number;
  /** Of a treatment: the sums of {@link treatedSums}. */
  treatment(treatment: number): number;
  /** Of a measure: its first sum. */
  sums(additive: number): number;
  /** Of a measure of status: the sums of {@link statusSums}. */
  status(status: number): number;
}

/** The rows of a group, and their weight. */
export const [groupRows, groupWeight] = [0, 1] as const;

/** The sums of a set, from its place on. */
export const setSums = { missingRows: 0, missingWeight: 1, weightedRows: 2 } as const;

/** The sums of a treatment. */
export const treatedSums = {
  rows: 0,
  population: 1,
  weightedRows: 2,
  omittedRows: 3,
  omittedWeight: 4,
  changedRows: 5,
  changedWeight: 6,
} as const;

/** The sums of a measure of status. */
export const statusSums = {
  rows: 0,
  population: 1,
  counted: 2,
  missingRows: 3,
  missingWeight: 4,
} as const;

/** Lays out the ledger of a plan. */
export function ledgerPlaces({ sets, treatments, additive, statuses }: PartsPlan): LedgerPlaces {
  const ofSets = 2;
  const ofTreatments = ofSets + 3 * sets.length;
  const ofSums = ofTreatments + 7 * treatments.length;
  const starts: number[] = [];
  let next = ofSums;
  for (const { sums } of additive) {
    starts.push(next);
    next += sums?.count ?? 0;
  }
  const ofStatuses = next;
  return {
    size: ofStatuses + 5 * statuses.length,
    set: (set) => ofSets + 3 * set,
    treatment: (treatment) => ofTreatments + 7 * treatment,
    sums: (place) => starts[place] as number,
    status: (status) => ofStatuses + 5 * status,
  };
}

/** A ledger of nothing. */
export function newLedger({ size }: Pick<LedgerPlaces, 'size'>): Ledger {
  return new Float64Array(2 * size);
}

/** Adds a number to a sum, and what that loses beside it (the two-sum of Knuth). */
export function addTo(ledger: Ledger, place: number, value: number): void {
  const at = 2 * place;
  const sum = ledger[at] as number;
  const next = sum + value;
  const part = next - sum;
  const lost = sum - (next - part) + (value - part);
  ledger[at] = next;
  ledger[at + 1] = (ledger[at + 1] as number) + lost;
}

/** Adds every sum of another ledger. */
export function addLedger(to: Ledger, from: Ledger): void {
  for (let place = 0; 2 * place < from.length; place++) {
    addTo(to, place, from[2 * place] as number);
    to[2 * place + 1] = (to[2 * place + 1] as number) + (from[2 * place + 1] as number);
  }
}

/** A sum; infinite or NaN where it has passed the largest double. */
export function sumAt(ledger: Ledger, place: number): number {
  const sum = ledger[2 * place] as number;
  return Number.isFinite(sum) ? sum + (ledger[2 * place + 1] as number) : sum;
}
