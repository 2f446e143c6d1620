import { type ErrorPath, PovertyError } from '../../errors.ts';
import { requireChoice, requireList, requireRecord, requireText } from '../../require.ts';
import { areas } from '../area.ts';
import { requireDate } from '../period.ts';
import type { Commune } from './commune.ts';

/**
 * Holds that a list of communes is a register: every unit stands once, and a code means one unit on
 * any day.
 *
 * Convention: the key of a unit is its code and the vintage of the code list. Two vintages of one
 * code may stand side by side only if their dates of validity do not overlap; a date that is not
 * known counts as open.
 *
 * @param communes - the list
 * @returns the same list
 * @throws PovertyError `duplicatePlace` when a code of one vintage stands twice, `mixedVintages`
 * when one code is valid under two vintages on one day, `dateOrder` when validity ends before it
 * begins, `invalidDate`, `unknownOption`, `invalidType` or `missingValue` for a faulty field; all
 * with the row
 * @example
 * import { checkCommunes } from 'poverty-indicators/model';
 *
 * const paCheo = {
 *   code: 'X01', vintage: '2024', name: 'Pa Cheo', area: 'rural', parent: null,
 *   validFrom: null, validTo: '2025-06-30', predecessors: [], successors: [],
 * } as const;
 * checkCommunes([paCheo, paCheo]); // => throws 'duplicatePlace'
 */
export function checkCommunes(communes: readonly Commune[]): readonly Commune[] {
  requireList(communes, ['communes']);
  const byCode = new Map<string, { readonly commune: Commune; readonly row: number }[]>();
  for (let row = 0; row < communes.length; row++) {
    const commune = communes[row] as Commune;
    checkFields(commune, ['communes', row]);
    const same = byCode.get(commune.code);
    if (same === undefined) byCode.set(commune.code, [{ commune, row }]);
    else {
      for (const other of same) checkPair(commune, row, other.commune, other.row);
      same.push({ commune, row });
    }
  }
  return communes;
}

function checkFields(commune: Commune, path: ErrorPath): void {
  requireRecord(commune, path, 'a commune');
  for (const field of ['code', 'vintage', 'name'] as const) {
    requireText(commune[field], [...path, field]);
  }
  requireChoice(commune.area, areas, [...path, 'area']);
  const { validFrom, validTo } = commune;
  if (validFrom !== null) requireDate(validFrom, [...path, 'validFrom']);
  if (validTo !== null) requireDate(validTo, [...path, 'validTo']);
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    throw new PovertyError('dateOrder', {
      path: [...path, 'validTo'],
      expected: `a day on or after validFrom (${validFrom})`,
      got: validTo,
    });
  }
}

function checkPair(commune: Commune, row: number, other: Commune, otherRow: number): void {
  const path = ['communes', row, 'code'];
  if (commune.vintage === other.vintage) {
    throw new PovertyError('duplicatePlace', {
      path,
      expected: 'each code of one vintage once',
      got: `${commune.code} of vintage ${commune.vintage} again (first in row ${otherRow})`,
    });
  }
  const overlap =
    (commune.validFrom ?? '') <= (other.validTo ?? '9999-12-31') &&
    (other.validFrom ?? '') <= (commune.validTo ?? '9999-12-31');
  if (overlap) {
    throw new PovertyError('mixedVintages', {
      path,
      expected: `a code that means one unit on any day (end the validity of row ${otherRow})`,
      got: `${commune.code} in vintages ${other.vintage} and ${commune.vintage} at once`,
    });
  }
}
