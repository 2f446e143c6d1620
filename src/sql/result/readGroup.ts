import { PovertyError } from '../../errors.ts';
import type { GroupLabel } from '../../model/sample/groupLabel.ts';
import { refuse } from '../../require.ts';
import type { ResultLayout } from '../statement/layout.ts';
import { type ResultRow, readField, readNumber } from './readNumber.ts';

/** The group of a row of a result: its labels, `null` where it is a total; no group at all where there is none. */
export function readGroup(
  row: ResultRow,
  layout: ResultLayout,
  by: readonly string[],
  place: number,
): readonly (GroupLabel | null)[] | null {
  const set = readNumber(row, layout.set, place);
  if (set === null) return null;
  const columns = layout.sets[set];
  if (columns === undefined) {
    return refuse('invalidResult', [place, layout.set], 'a set of groups of the plan', set);
  }
  return by.map((column, at) => (columns[at] ? readLabel(row, layout, at, column, place) : null));
}

/** A label is a text in the result, whatever it is in the table, so that no driver makes another one of it. */
function readLabel(
  row: ResultRow,
  { labels, kinds }: ResultLayout,
  at: number,
  column: string,
  place: number,
): GroupLabel {
  const name = labels[at] as string;
  const label = readField(row, name, place);
  const kind = readField(row, kinds[at] as string, place);
  if (typeof label !== 'string') {
    return refuse('invalidResult', [place, name], 'the label of a group as a text', label);
  }
  if (kind === 'text') return label;
  if (kind !== 'number') {
    throw new PovertyError('invalidType', {
      path: [column],
      expected: 'labels of groups: texts or numbers',
      got: typeof kind === 'string' ? kind : 'no type',
    });
  }
  const value = Number(label);
  if (label.trim() !== '' && Number.isFinite(value)) return value + 0;
  return refuse('invalidNumber', [column], 'the label of a group: a text or a number', label);
}
