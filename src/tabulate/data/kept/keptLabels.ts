import type { GroupLabel } from '../../../model/sample/groupLabel.ts';
import { refuse } from '../../../require.ts';
import type { GivenColumn } from '../source/givenColumn.ts';
import { type KeptRows, pathOf } from './keptRows.ts';

/** The label of each row, none missing. Minus zero is zero. */
export function keptLabels(column: GivenColumn, { rows, places }: KeptRows): GroupLabel[] {
  const { values } = column;
  const labels = new Array<GroupLabel>(rows);
  for (let place = 0; place < rows; place++) {
    const row = places === null ? place : (places[place] as number);
    const label = typeof values === 'function' ? values(row) : values[row];
    if (!isLabel(label)) refuseLabel(column, row, label);
    labels[place] = label === 0 ? 0 : label;
  }
  return labels;
}

/** Whether a value is the label of a group: a text or a finite number. */
export function isLabel(value: unknown): value is GroupLabel {
  return typeof value === 'string' || (typeof value === 'number' && value - value === 0);
}

/** Throws for a value that is no label. */
export function refuseLabel(column: GivenColumn, row: number, label: unknown): never {
  const isMissing = label === undefined || label === null || Number.isNaN(label);
  const code = isMissing
    ? 'missingValue'
    : typeof label === 'number'
      ? 'invalidNumber'
      : 'invalidType';
  return refuse(code, pathOf(column, row), 'the label of a group: a text or a number', label);
}
