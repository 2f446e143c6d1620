import type { NumberColumn } from '../../model/sample/weight.ts';
import { refuse, requireCount, requireKeys, requireRecord } from '../../require.ts';
import { requireValues } from '../../sample/columns/requireValues.ts';
import { type CountScale, countedAdults, isByAge, requireScale } from './scale.ts';

/** How many members each household has, by row. */
export interface MemberCounts {
  /** The adults: by the OECD scales whoever is 14 or older. */
  readonly adults: NumberColumn;
  /** The children; may be left out where the scale does not tell them apart, and all are then in `adults`. */
  readonly children?: NumberColumn;
}

/** Settings of {@link equivalentAdultsByRow}. */
export interface EquivalentAdultsByRowOptions {
  /** The scale: its name, or `{ elasticity }`. */
  readonly scale: CountScale;
}

/**
 * The number of equivalent adults of each household by an equivalence scale, from counts of its members.
 *
 * Convention: as `equivalentAdults`: where a household has no adult, one child counts 1. Whom the counts
 * take for a child is up to them; Eurostat's are under 14.
 *
 * Formula: as `equivalentAdults`.
 *
 * Source: as `equivalentAdults`.
 *
 * @param members - columns of whole numbers, a row for each household
 * @param options - the scale: its name, or `{ elasticity }`
 * @returns a new column of equivalent adults, each above 0
 * @throws PovertyError `invalidHousehold` (with the row) for a household without members,
 * `missingValue`, `invalidType` or `invalidCount` (with the row) for a count that is not a whole number
 * of 0 or more, `unequalColumns`, `unknownOption`, `invalidNumber`
 * @example
 * import { equivalentAdultsByRow } from 'poverty-indicators/monetary';
 *
 * const members = { adults: [2, 1, 3], children: [2, 0, 1] };
 * Array.from(equivalentAdultsByRow(members, { scale: 'modifiedOecd' })); // => [2.1, 1, 2.3]
 * Array.from(equivalentAdultsByRow(members, { scale: { elasticity: 0.5 } })); // => [2, 1, 2]
 */
export function equivalentAdultsByRow(
  members: MemberCounts,
  options: EquivalentAdultsByRowOptions,
): Float64Array {
  requireRecord(options, ['options'], 'options: { scale }');
  requireKeys(options, ['scale'], []);
  const scale = requireScale(options.scale);
  if (typeof scale === 'object' && 'table' in scale) {
    return refuse('unknownOption', ['scale'], 'a scale of counts, not a table by age', scale);
  }
  requireRecord(members, ['members'], 'counts: { adults, children }');
  requireKeys(members, ['adults', 'children'], ['members']);
  const adults = counts(members.adults, ['members', 'adults']);
  const children =
    members.children === undefined && !isByAge(scale)
      ? new Float64Array(adults.length)
      : counts(members.children, ['members', 'children']);
  if (children.length !== adults.length) {
    const path = ['members', 'children'];
    refuse('unequalColumns', path, `${adults.length} rows`, children.length);
  }
  return adults.map((number, row) => {
    const young = children[row] as number;
    if (number + young > 0) return countedAdults(scale, number, young);
    return refuse('invalidHousehold', ['members', 'adults', row], 'somebody in it', 0);
  });
}

function counts(column: NumberColumn | undefined, path: readonly string[]): Float64Array {
  const { length, values } = requireValues(column, path, 'counts');
  const numbers = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const value = typeof values === 'function' ? values(row) : values[row];
    numbers[row] = requireCount(value, [...path, row]);
  }
  return numbers;
}
