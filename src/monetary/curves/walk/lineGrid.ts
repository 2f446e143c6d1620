import {
  refuse,
  requireAbove,
  requireCount,
  requireKeys,
  requireList,
  requireRecord,
} from '../../../require.ts';

/** Evenly spaced lines, both ends with them. */
export interface LineRange {
  /** The least line, above 0. */
  readonly from: number;
  /** The largest. */
  readonly to: number;
  /** How many lines, from 2 to 1000000. */
  readonly count: number;
}

/** The lines asked for, checked. */
export function lineGrid(lines: unknown): readonly number[] {
  if (Array.isArray(lines) || lines === undefined || lines === null) {
    requireList(lines, ['lines'], 'lines: a list or { from, to, count }');
    return Array.from(lines as readonly unknown[], (line, place) =>
      requireAbove(line, ['lines', place], 'a line above 0'),
    );
  }
  requireRecord(lines, ['lines'], 'lines: a list or { from, to, count }');
  requireKeys(lines as object, ['from', 'to', 'count'], ['lines']);
  const range = lines as { readonly [name: string]: unknown };
  const from = requireAbove(range.from, ['lines', 'from'], 'a line above 0');
  const to = requireAbove(range.to, ['lines', 'to'], 'a line above 0');
  if (to <= from) refuse('invalidNumber', ['lines', 'to'], `a line above ${from}`, to);
  const count = requireCount(range.count, ['lines', 'count']);
  if (count < 2 || count > mostLines) {
    refuse('invalidCount', ['lines', 'count'], `from 2 to ${mostLines} lines`, count);
  }
  const step = (to - from) / (count - 1);
  return Array.from({ length: count }, (_, place) =>
    place === count - 1 ? to : Math.min(to, from + place * step),
  );
}

const mostLines = 1_000_000;
