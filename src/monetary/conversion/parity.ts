import { requireFinite, requireKeys, requireRecord } from '../../require.ts';

/** A purchasing power parity; the factor is checked by whoever knows whether it may be a column. */
export interface Parity {
  readonly year: number;
  readonly factor: unknown;
}

/** Holds that a parity is a record with a year. */
export function requireParity(ppp: unknown): Parity {
  requireRecord(ppp, ['ppp'], 'a parity: { year, factor }');
  requireKeys(ppp as object, ['year', 'factor'], ['ppp']);
  const { year, factor } = ppp as { readonly [name: string]: unknown };
  return { year: requireFinite(year, ['ppp', 'year']), factor };
}

/** A price index in the year of the parities and at the prices of the welfare. */
export interface ParityIndex<Value> {
  readonly atPppYear: Value;
  readonly atWelfare: Value;
}

/** Reads both values of a price index; `null` where none is given. */
export function readParityIndex<Value>(
  index: unknown,
  read: (value: unknown, path: readonly string[]) => Value,
): ParityIndex<Value> | null {
  if (index === undefined) return null;
  requireRecord(index, ['priceIndex'], 'a price index: { atPppYear, atWelfare }');
  requireKeys(index as object, ['atPppYear', 'atWelfare'], ['priceIndex']);
  const { atPppYear, atWelfare } = index as { readonly [name: string]: unknown };
  return {
    atPppYear: read(atPppYear, ['priceIndex', 'atPppYear']),
    atWelfare: read(atWelfare, ['priceIndex', 'atWelfare']),
  };
}
