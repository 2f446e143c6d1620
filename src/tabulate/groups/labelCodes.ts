import type { GroupLabel } from '../../model/sample/groupLabel.ts';
import { isLabel, refuseLabel } from '../data/kept/keptLabels.ts';
import { type KeptRows, pathOf } from '../data/kept/keptRows.ts';
import { type GivenColumn, isPlaceOf, refuseCode } from '../data/source/givenColumn.ts';
import { isTypedNumbers } from '../data/source/isTypedNumbers.ts';

/** The labels of one column over all parts of a table, numbered as they come. */
export interface LabelCodes {
  /** The labels by their numbers. */
  readonly labels: readonly GroupLabel[];
  /** The number of a label, a new one where it was not there. */
  codeOf(label: GroupLabel): number;
  /** The numbers of the labels of the rows of a part. */
  codesOf(column: GivenColumn, kept: KeptRows): Uint32Array;
}

const notYet = 0xffffffff;

/** Whole numbers below this are looked up by place. */
const mostSmall = 65536;

/** Numbers the labels of a column. */
export function newLabelCodes(): LabelCodes {
  const labels: GroupLabel[] = [];
  const codes = new Map<GroupLabel, number>();
  const codeOf = (label: GroupLabel): number => {
    let code = codes.get(label);
    if (code === undefined) {
      code = labels.length;
      // Minus zero is zero, for a map too.
      const kept = label === 0 ? 0 : label;
      codes.set(kept, code);
      labels.push(kept);
    }
    return code;
  };
  return {
    labels,
    codeOf,
    codesOf: (column, kept) => {
      if (column.coded !== null) return recoded(column, column.coded, kept, codeOf);
      const { values } = column;
      return isTypedNumbers(values)
        ? codesOfNumbers(values, column, kept, codeOf)
        : codesOfAny(column, kept, codeOf);
    },
  };
}

/** A label is looked up when a row has it, so that a label without rows makes no group. */
function recoded(
  column: GivenColumn,
  { codes: given, labels }: NonNullable<GivenColumn['coded']>,
  { rows, places }: KeptRows,
  codeOf: (label: GroupLabel) => number,
): Uint32Array {
  const codes = new Uint32Array(rows);
  const known = new Uint32Array(labels.length).fill(notYet);
  for (let place = 0; place < rows; place++) {
    const row = places === null ? place : (places[place] as number);
    const code = typeof given === 'function' ? given(row) : given[row];
    if (!isPlaceOf(labels, code)) refuseCode(labels, code, pathOf(column, row));
    let found = known[code] as number;
    if (found === notYet) {
      found = codeOf(labels[code] as GroupLabel);
      known[code] = found;
    }
    codes[place] = found;
  }
  return codes;
}

function codesOfNumbers(
  values: ArrayLike<number>,
  column: GivenColumn,
  { rows, places }: KeptRows,
  codeOf: (label: GroupLabel) => number,
): Uint32Array {
  const codes = new Uint32Array(rows);
  const known = new Uint32Array(Math.min(mostSmall, rows * 16)).fill(notYet);
  const most = known.length;
  for (let place = 0; place < rows; place++) {
    const row = places === null ? place : (places[place] as number);
    const value = values[row] as number;
    if (value >>> 0 === value && value < most) {
      let found = known[value] as number;
      if (found === notYet) {
        found = codeOf(value);
        known[value] = found;
      }
      codes[place] = found;
    } else {
      if (value - value !== 0) refuseLabel(column, row, value);
      codes[place] = codeOf(value);
    }
  }
  return codes;
}

/** A run of one label is looked up once. */
function codesOfAny(
  column: GivenColumn,
  { rows, places }: KeptRows,
  codeOf: (label: GroupLabel) => number,
): Uint32Array {
  const { values } = column;
  const codes = new Uint32Array(rows);
  let last: unknown;
  let lastCode = 0;
  for (let place = 0; place < rows; place++) {
    const row = places === null ? place : (places[place] as number);
    const label = typeof values === 'function' ? values(row) : values[row];
    if (place === 0 || label !== last) {
      if (!isLabel(label)) refuseLabel(column, row, label);
      lastCode = codeOf(label);
      last = label;
    }
    codes[place] = lastCode;
  }
  return codes;
}
