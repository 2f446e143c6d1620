import type { ErrorPath } from '../../../errors.ts';
import { refuse, requireCount, requireNonNegative } from '../../../require.ts';
import type { TableState } from '../tableState.ts';
import { fieldsOf, itemsOf } from './fields.ts';
import { requireRows } from './readSums.ts';

/** Reads the patterns of a group of so many rows. */
export function readPatterns(
  state: TableState,
  patterns: unknown,
  group: number,
  rows: number,
  path: ErrorPath,
): void {
  const { patterns: planned } = state.parts;
  for (const [table, item] of itemsOf(patterns, path, planned.length).entries()) {
    const own = [...path, table];
    const fields = fieldsOf(item, ['deprived', 'missing', 'rows', 'weights'], own);
    const deprived = itemsOf(fields.deprived, [...own, 'deprived']);
    const missing = itemsOf(fields.missing, [...own, 'missing'], deprived.length);
    const counts = itemsOf(fields.rows, [...own, 'rows'], deprived.length);
    const weights = itemsOf(fields.weights, [...own, 'weights'], deprived.length);
    const most = 2 ** (planned[table]?.deprivations.length ?? 0);
    const seen = new Set<string>();
    let sum = 0;
    for (const [cell, given] of deprived.entries()) {
      const bits = requireBits(given, most, [...own, 'deprived', cell]);
      const unknown = requireBits(missing[cell], most, [...own, 'missing', cell]);
      if ((bits & unknown) !== 0) {
        const expected = 'indicators that are not known to be deprivations';
        refuse('invalidNumber', [...own, 'missing', cell], expected, unknown);
      }
      const key = `${bits},${unknown}`;
      if (seen.has(key)) {
        refuse('invalidNumber', [...own, 'deprived', cell], 'a pattern only once', bits);
      }
      seen.add(key);
      const count = requireCount(counts[cell], [...own, 'rows', cell]);
      if (count === 0) refuse('invalidCount', [...own, 'rows', cell], 'one row at least', count);
      const weight = requireNonNegative(weights[cell], [...own, 'weights', cell]);
      state.patterns[table]?.add(group, bits, unknown, count, weight);
      sum += count;
    }
    requireRows(sum, rows, own);
  }
}

/** Holds that a pattern has no bits but those of the indicators. */
function requireBits(value: unknown, most: number, path: ErrorPath): number {
  const bits = requireCount(value, path);
  return bits < most ? bits : refuse('invalidNumber', path, `a pattern below ${most}`, bits);
}
