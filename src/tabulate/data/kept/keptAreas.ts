import { refuse } from '../../../require.ts';
import type { GivenColumn } from '../source/givenColumn.ts';
import { type KeptRows, pathOf } from './keptRows.ts';

/** Where each row resides: 0 rural, 1 urban, 2 not known. */
export function keptAreas(column: GivenColumn, { rows, places }: KeptRows): Uint8Array {
  const { values } = column;
  const areas = new Uint8Array(rows);
  for (let place = 0; place < rows; place++) {
    const row = places === null ? place : (places[place] as number);
    const value = typeof values === 'function' ? values(row) : values[row];
    if (value === 'urban') areas[place] = 1;
    else if (value === undefined || value === null) areas[place] = 2;
    else if (value !== 'rural') {
      refuse('unknownOption', pathOf(column, row), "'rural' or 'urban' or nothing", value);
    }
  }
  return areas;
}
