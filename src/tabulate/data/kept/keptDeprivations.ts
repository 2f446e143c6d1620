import { missingDeprivation } from '../../../multidimensional/data/deprivationData.ts';
import {
  deprivationOf,
  refuseDeprivation,
} from '../../../multidimensional/data/readDeprivation.ts';
import type { GivenColumn } from '../source/givenColumn.ts';
import { type KeptRows, pathOf } from './keptRows.ts';

/**
 * The deprivations of a column: 1, 0, or 255 where it is not known. A column of bytes of which all rows are kept is
 * given back as it is, and nobody may write to it.
 */
export function keptDeprivations(column: GivenColumn, kept: KeptRows): Uint8Array {
  const { values, third } = column;
  if (values instanceof Uint8Array && third === missingDeprivation) {
    const bytes = kept.places === null ? values : gathered(values, kept.places);
    return checked(bytes, column, kept);
  }
  return copyOf(column, kept);
}

function gathered(values: Uint8Array, places: Uint32Array): Uint8Array {
  const { length } = places;
  const bytes = new Uint8Array(length);
  for (let place = 0; place < length; place++) {
    bytes[place] = values[places[place] as number] as number;
  }
  return bytes;
}

/** Holds that each byte is 0, 1 or 255. */
function checked(bytes: Uint8Array, column: GivenColumn, { places }: KeptRows): Uint8Array {
  const { length } = bytes;
  for (let place = 0; place < length; place++) {
    const value = bytes[place] as number;
    if (value > 1 && value !== missingDeprivation) {
      const row = places === null ? place : (places[place] as number);
      refuseDeprivation(value, column.third, pathOf(column, row));
    }
  }
  return bytes;
}

function copyOf(column: GivenColumn, { rows, places }: KeptRows): Uint8Array {
  const { values, third } = column;
  const bytes = new Uint8Array(rows);
  for (let place = 0; place < rows; place++) {
    const row = places === null ? place : (places[place] as number);
    const value = typeof values === 'function' ? values(row) : values[row];
    const known = deprivationOf(value, third);
    if (known === undefined) refuseDeprivation(value, third, pathOf(column, row));
    bytes[place] = known === null ? missingDeprivation : known ? 1 : 0;
  }
  return bytes;
}
